"""A list read in the manner of another version of it: line ends and signs before lines say how a list reads.

Neither is part of what somebody signed; a list that was wrapped anew, or lost its bullets, is the same list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from signclean.checking.comparing.line_ends import find_moves
from signclean.checking.comparing.markers import put_markers
from signclean.checking.comparing.words import Version, Word, find_signs, read_words
from signclean.checking.intake import parse_list
from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention, Span

Placed = list[tuple[int, Word]]
"""The words of one line, each with the column at which it stands there."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A list in another manner, and where the words of each of its lines stand in the list as it is."""

    sheet: Sheet
    words: tuple[Placed, ...] = ()

    def restore(self, mention: Mention) -> Mention:
        """Return a mention of the list with the lines and columns that it has in the list as it is."""
        found = tuple(place for span in mention.spans for place in self._places(span)) if self.words else ()
        return mention._replace(spans=found) if found else mention

    def _places(self, span: Span) -> Iterator[Span]:
        inside = (w for at, w in self.words[span.line - 1] if at < span.end and at + w.end - w.start > span.start)
        for line, words in groupby(inside, key=lambda word: word.line):
            first, *rest = words
            yield Span(line + 1, first.start, (rest or [first])[-1].end)


def in_manner_of(sheet: Sheet, other: Sheet) -> Rewritten:
    """Return the list with the line ends and the signs before lines that the other one has, where nothing else is said.

    Lists in rows, and those whose lines are those of the other list, are as they were.
    """
    if sheet.shape is not Shape.TEXT or other.shape is not Shape.TEXT:
        return Rewritten(sheet)
    here, there = _versions(sheet, other)
    laid, words = _lay(here, find_moves(here, there))
    lines = put_markers(laid, there.lines)
    if lines == list(here.lines):
        return Rewritten(sheet)
    shifts = [len(line) - len(before) for line, before in zip(lines, laid, strict=True)]
    placed = tuple([(column + shift, word) for column, word in row] for row, shift in zip(words, shifts, strict=True))
    return Rewritten(parse_list(sheet.path, "\n".join(lines) + "\n"), placed)


def _versions(sheet: Sheet, other: Sheet) -> tuple[Version, Version]:
    """Return both lists with their words; those of the other made whole that a line end breaks in it alone."""
    lines, others = sheet.sources[0].lines, other.sources[0].lines
    signs = find_signs(lines) | find_signs(others)
    words = read_words(lines, signs)
    theirs = read_words(others, signs, frozenset(word.text for word in words))
    going_on = frozenset(span.line - 1 for mention in sheet.mentions for span in mention.spans[1:])
    return Version(lines, words, _block(sheet), going_on), Version(others, theirs, _block(other))


def _block(sheet: Sheet) -> range:
    first, last = sheet.reach_of.get(sheet.path, (1, len(sheet.sources[0].lines)))
    return range(first - 1, last)


def _lay(version: Version, gaps: Mapping[int, str]) -> tuple[list[str], list[Placed]]:
    """Return the lines with other gaps before some of their words, and the words of each line."""
    lines: list[str] = []
    placed: list[Placed] = []
    words = {line: list(found) for line, found in groupby(enumerate(version.words), key=lambda one: one[1].line)}
    for number, line in enumerate(version.lines):
        end = 0
        if not (number in words and words[number][0][0] in gaps):
            lines.append("")
            placed.append([])
        for at, word in words.get(number, ()):
            gap = gaps.get(at, line[end : word.start])
            if gap.startswith("\n"):
                lines.append(gap[1:])
                placed.append([])
            else:
                lines[-1] = lines[-1].rstrip() + gap if at in gaps else lines[-1] + gap
            placed[-1].append((len(lines[-1]), word))
            lines[-1] += line[word.start : word.end]
            end = word.end
        lines[-1] += line[end:]
    return lines, placed
