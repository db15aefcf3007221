"""A list as the rules look at it: its files, the cells that hold names, the entries read in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from signclean.checking.findings import Place, Related
from signclean.checking.ordering import Run, find_runs
from signclean.model import Doubt, Ignored, Mention, Signatory
from signclean.text import comparison_key


class Shape(StrEnum):
    """What kind of list it is."""

    TEXT = "text"
    TABLE = "table"
    JSON = "json"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the list: its lines as they are, without line ends, and those ends ('' after an unfinished line).

    `fixable` is None where fixes may be written into the file, else the reason why not.
    """

    path: str
    lines: tuple[str, ...]
    ends: tuple[str, ...]
    fixable: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of one line that holds names: the text as read, and the column of each of its characters.

    `columns` has one number more than the text has characters; None stands for columns that count up from `start`.
    """

    path: str
    line: int
    start: int
    text: str
    columns: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> Place:
        """Return the place of a stretch of the text."""
        return Place(self.path, self.line, self._column(start), self.line, self._column(end))

    def _column(self, index: int) -> int:
        return self.columns[index] if self.columns else self.start + index


@dataclass(frozen=True)
class Sheet:
    """One list: what was read in it, and where. Rules read it and change nothing.

    `regions` are the first and last lines of the parts that are laid out each in a way of its own; none in rows.
    `further` are the cells of the other columns of a list in rows.
    """

    path: str
    shape: Shape
    sources: tuple[Source, ...]
    cells: tuple[Cell, ...]
    mentions: tuple[Mention, ...]
    signatories: tuple[Signatory, ...]
    signatory_of: dict[int, str]
    doubts: tuple[Doubt, ...]
    ignored: tuple[Ignored, ...] = ()
    regions: tuple[tuple[int, int], ...] = ()
    further: tuple[Cell, ...] = ()

    @cached_property
    def by_number(self) -> dict[int, Mention]:
        """The mentions under their numbers."""
        return {mention.n: mention for mention in self.mentions}

    @cached_property
    def key_of(self) -> dict[int, str]:
        """The comparison keys of the texts of the mentions under their numbers: one rule after the other asks."""
        return {mention.n: comparison_key(mention.text) for mention in self.mentions}

    @cached_property
    def by_id(self) -> dict[str, Signatory]:
        """The signatories under their ids."""
        return {signatory.id: signatory for signatory in self.signatories}

    @cached_property
    def parents(self) -> frozenset[int]:
        """The numbers of the entries that list members."""
        return frozenset(mention.member_of for mention in self.mentions if mention.member_of is not None)

    def members_of(self, number: int) -> Iterator[Mention]:
        """Yield all that an entry lists: its members, and those of its members."""
        for mention in self.mentions if number in self.parents else ():
            if mention.member_of == number:
                yield mention
                yield from self.members_of(mention.n)

    @cached_property
    def lists(self) -> list[list[Mention]]:
        """What is a list by itself: the entries outside coalitions, the members of each."""
        found: defaultdict[int | None, list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            found[mention.member_of].append(mention)
        return list(found.values())

    @cached_property
    def runs(self) -> list[Run]:
        """The parts of the lists that show an order, each list in its own way."""
        return [run for entries in self.lists for run in find_runs(entries, self.is_repeat)]

    @cached_property
    def sorted_runs(self) -> list[Run]:
        """The parts of the lists that keep an order."""
        return [run for run in self.runs if not run.loose]

    @cached_property
    def _repeats(self) -> frozenset[int]:
        """The numbers of the entries whose signatory stands further up too, in the same coalition or outside of all."""
        seen: set[tuple[int | None, str | None]] = set()
        found: set[int] = set()
        for mention in self.mentions:
            key = mention.member_of, self.signatory_of.get(mention.n)
            if key in seen:
                found.add(mention.n)
            seen.add(key)
        return frozenset(found)

    def is_repeat(self, mention: Mention) -> bool:
        """Tell whether an entry repeats one further up, in the same coalition or outside of all."""
        return mention.n in self._repeats

    @cached_property
    def on_line(self) -> dict[tuple[str, int], list[Mention]]:
        """The mentions that touch each line of each file, in the order of the text."""
        found: defaultdict[tuple[str, int], list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            for line in dict.fromkeys(span.line for span in mention.spans):
                found[mention.source, line].append(mention)
        return dict(found)

    @cached_property
    def reach_of(self) -> dict[str, tuple[int, int]]:
        """The first and last lines on which each file has entries."""
        found: dict[str, tuple[int, int]] = {}
        for mention in self.mentions:
            (first, last), (a, b) = mention.lines, found.get(mention.source, mention.lines)
            found[mention.source] = (min(first, a), max(last, b))
        return found

    @cached_property
    def source_of(self) -> dict[str, Source]:
        """The files under their paths."""
        return {source.path: source for source in self.sources}

    def region_of(self, line: int) -> int:
        """Return the number of the region a line stands in; -1 outside of all."""
        return next((at for at, (first, last) in enumerate(self.regions) if first <= line <= last), -1)

    def line_text(self, path: str, line: int) -> str:
        """Return a line as it is; '' where the file has no such line."""
        lines = self.source_of[path].lines
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def lone(self) -> Iterator[Mention]:
        """Yield the mentions that have a line to themselves."""
        return (mention for mention in self.mentions if self.is_lone(mention))

    def is_lone(self, mention: Mention) -> bool:
        """Tell whether a mention stands on one line, and no other mention on it."""
        first, last = mention.lines
        return first == last and len(self.on_line[mention.source, first]) == 1


def place_of(mention: Mention) -> Place:
    """Return where a mention stands."""
    first, last = mention.spans[0], mention.spans[-1]
    return Place(mention.source, first.line, first.start, last.line, last.end)


def place_of_piece(sheet: Sheet, mention: Mention, piece: str) -> Place:
    """Return where a piece of a mention stands: its last occurrence in the entry, else the whole entry."""
    for span in reversed(mention.spans):
        at = sheet.line_text(mention.source, span.line).rfind(piece, span.start, span.end)
        if at >= 0 and piece:
            return Place(mention.source, span.line, at, span.line, at + len(piece))
    return place_of(mention)


def related_to(mention: Mention) -> Related:
    """Return the other place that a finding speaks of."""
    return Related(place_of(mention), mention.text)
