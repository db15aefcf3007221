"""Slips that would derail the reading of a whole list: hidden from it, and columns stay known.

The rules look at the lines as they are and tell the slips.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.knowledge.prose_words import prose_words
from signclean.text import EMAIL, tokens

BULLET = re.compile(r"\s*(?:[-–—*•·●▪◦‣]|\d{1,4}[.)])\s+(?=\S)")
FEW_BULLETS = 0.2
"""Up to this share of the lines a bullet is a slip: read as one it would say `a new level`."""
END_MARK = re.compile(r"[;,]\s*$")
MARK = re.compile(r"[;,]")
AROUND = 4
"""Lines on either side that show whether entries end with a separator."""
MOST_ENDING = 0.34
"""Share of those lines up to which one that ends with a separator is a slip."""
CONTACT = re.compile(r"[,;:–—(-]?\s*" + EMAIL.pattern + r"\)?")
SENTENCE_ENDS = (".", "!", "?")
SENTENCE_WORDS = 6
MOST_SENTENCES = 2
"""Sentences in a row that may have got among the entries; more are a paragraph of the letter."""
PROSE_SHARE = 0.25
PAIRS = {")": "(", "]": "[", "}": "{"}
FARTHEST = 12
"""Lines over which a bracket may reach, as those around the members of a coalition do."""
WIDE = 20
"""Letters behind a bracket on its line from which on it may reach further than the next line; a place or an acronym
that lost its bracket has fewer."""


def hide_slips(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the lines as they are read, and how many characters were taken off the start of each.

    Stray brackets, separators at the ends, contacts and sentences among the entries are replaced by spaces; a stray
    bullet is taken off, for spaces at its place would read as an indent.
    """
    bare, shifts = drop_bullets(lines)
    return hide_separators(hide_brackets(hide_contacts(hide_sentences(bare)))), shifts


def drop_bullets(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the lines without bullets that only a few of them have, and the lengths of those bullets."""
    filled = [line for line in lines if line.strip()]
    found = [BULLET.match(line) for line in lines]
    few = sum(match is not None for match in found) <= FEW_BULLETS * len(filled)
    shifts = tuple(match.end() if match and few else 0 for match in found)
    return tuple(line[shift:] for line, shift in zip(lines, shifts, strict=True)), shifts


def hide_sentences(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with sentences that stand right between two entries, two at most, replaced by nothing."""
    out = list(lines)
    prose = [is_sentence(line) for line in lines]
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and prose[end]:
            end += 1
        inside = number > 0 and end < len(lines) and lines[number - 1].strip() and lines[end].strip()
        if inside and 0 < end - number <= MOST_SENTENCES:
            out[number:end] = [""] * (end - number)
        number = end + 1
    return tuple(out)


def is_sentence(line: str) -> bool:
    """Tell whether a line is a whole sentence: it ends like one, and has words that names do not have.

    One such word is enough where no word but the first has a capital, as hardly a name does.
    """
    words = tokens(line) if line.rstrip().endswith(SENTENCE_ENDS) else []
    if len(words) < SENTENCE_WORDS:
        return False
    telling = sum(word in prose_words() for word in words)
    small = not any(word[0].isupper() for word in line.split()[1:])
    return telling >= (1 if small else PROSE_SHARE * len(words))


def hide_contacts(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with e-mail addresses replaced by spaces; an entry that has one is an entry all the same."""
    return tuple(CONTACT.sub(lambda match: " " * len(match[0]), line) if "@" in line else line for line in lines)


def hide_brackets(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with brackets that find no pair, on their line or a few below, replaced by spaces."""
    opened: list[tuple[int, int, str]] = []
    stray: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        for column, sign in enumerate(line):
            if sign in "([{":
                opened.append((number, column, sign))
            elif sign in PAIRS:
                if opened and opened[-1][2] == PAIRS[sign] and number - opened[-1][0] <= _reach(lines, opened[-1]):
                    opened.pop()
                else:
                    stray.setdefault(number, []).append(column)
        opened, given_up = _split_off(opened, number, blank=not line.strip())
        for at, column, _ in given_up:
            stray.setdefault(at, []).append(column)
    for at, column, _ in opened:
        stray.setdefault(at, []).append(column)
    return tuple(_blank(line, stray.get(number, ())) for number, line in enumerate(lines))


def _reach(lines: Sequence[str], bracket: tuple[int, int, str]) -> int:
    """Return over how many lines a bracket may reach."""
    number, column, _ = bracket
    behind = lines[number][column + 1 :].strip()
    return FARTHEST if not behind or len(behind) >= WIDE else 1


def _split_off(
    opened: list[tuple[int, int, str]], number: int, *, blank: bool
) -> tuple[list[tuple[int, int, str]], list[tuple[int, int, str]]]:
    """Return the brackets that may still be closed, and those given up: too far off, or before a blank line."""
    kept = [one for one in opened if not blank and number - one[0] <= FARTHEST]
    return kept, [one for one in opened if one not in kept]


def hide_separators(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with a separator at the end replaced by a space, where few of the lines around have one there.

    Where they are parted by that sign inside lines it is the way of a paragraph, and no slip.
    """
    filled = [number for number, line in enumerate(lines) if line.strip()]
    out = list(lines)
    for at, number in enumerate(filled):
        match = END_MARK.search(lines[number])
        if match and len(MARK.findall(lines[number])) == 1:
            around = [lines[n] for n in (*filled[max(at - AROUND, 0) : at], *filled[at + 1 : at + 1 + AROUND])]
            if around and _is_stray(match[0].strip(), around):
                out[number] = lines[number][: match.start()] + " " * len(match[0])
    return tuple(out)


def _is_stray(sign: str, around: Sequence[str]) -> bool:
    ending = sum(END_MARK.search(line) is not None for line in around)
    inside = sign == ";" and any(sign in END_MARK.sub("", line) for line in around)
    return ending <= MOST_ENDING * len(around) and not inside


def _blank(line: str, columns: Sequence[int]) -> str:
    return "".join(" " if column in columns else sign for column, sign in enumerate(line)) if columns else line
