"""Slips that would derail the reading of a whole list: hidden from it, and columns stay known.

The rules look at the lines as they are and tell the slips.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.checking.contacts import find_emails, find_identity_numbers, find_telephones
from signclean.checking.intake.bullets import settle_bullets
from signclean.checking.intake.sentences import hide_sentences

END_MARK = re.compile(r"[;,]\s*$")
AROUND = 4
"""Lines on either side that show whether entries end with a separator."""
MOST_ENDING = 0.34
"""Share of those lines up to which one that ends with a separator is a slip."""
RUNNING = {";": 1, ",": 2}
"""Separators inside a line from which on it holds more than one entry, and is broken by its width."""
BEFORE_CONTACT = " ,;-–—("
LABEL_ENDS = (":", "→", "=")
LABEL = re.compile(r"[,;(–—]\s*[^\W\d_]\S*(?: \S+)?\s*$")
"""One or two words behind a sign, that announce a contact: `Casa Luz; e-mail: …`."""
LETTERED = re.compile(r"\s*(?:[a-zA-Z]|[ivx]{1,4}|\d{1,4})\)")
"""A letter or number before an entry, whose bracket has no pair."""
PAIRS = {")": "(", "]": "[", "}": "{"}
FARTHEST = 12
"""Lines over which a bracket may reach, as those around the members of a coalition do."""
WIDE = 20
"""Letters behind a bracket on its line from which on it may reach further than the next line; a place or an acronym
that lost its bracket has fewer."""


def hide_slips(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the lines as they are read, and how many characters were taken off the start of each.

    Stray brackets, separators at the ends and contacts are replaced by spaces, sentences among the entries by nothing
    at all; a stray bullet is taken off, for spaces at its place would read as an indent, and a lost one put back: then
    characters were added, and the number is negative.
    """
    bare, shifts = settle_bullets(hide_sentences(lines))
    return hide_separators(hide_brackets(hide_contacts(bare))), shifts


def hide_contacts(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with contacts behind a name replaced by spaces; an entry that has one is an entry all the same.

    With them goes the sign that sets them apart, and the label behind it. What a label alone announces, `Contact: …`,
    is behind no name.
    """
    return tuple(_without_contacts(line) for line in lines)


def _without_contacts(line: str) -> str:
    for find in (find_emails, find_identity_numbers, find_telephones):
        for match in find(line):
            name = _before_contact(line[: match.start()])
            end = match.end() + line[match.end() :].startswith(")")
            if name:
                line = name + " " * (end - len(name)) + line[end:]
    return line


def _before_contact(text: str) -> str:
    """Return the name before a contact, without the label and the signs between them; '' where only a label stands."""
    name = text.rstrip(BEFORE_CONTACT)
    if name.endswith(LABEL_ENDS):
        label = LABEL.search(name)
        name = name[: label.start()].rstrip(BEFORE_CONTACT) if label else ""
    return "" if name.endswith(LABEL_ENDS) else name


def hide_brackets(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with brackets that find no pair, on their line or a few below, replaced by spaces."""
    opened: list[tuple[int, int, str]] = []
    stray: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        for column, sign in enumerate(line):
            if sign in "([{":
                opened.append((number, column, sign))
            elif sign in PAIRS and not LETTERED.fullmatch(line, 0, column + 1):
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
    before, behind = lines[number][:column], lines[number][column + 1 :].strip()
    running = any(before.count(sign) >= count for sign, count in RUNNING.items())
    return FARTHEST if running or not behind or len(behind) >= WIDE else 1


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
        if match and lines[number].count(match[0].strip()) == 1:
            around = [lines[n] for n in (*filled[max(at - AROUND, 0) : at], *filled[at + 1 : at + 1 + AROUND])]
            if around and _is_stray(match[0].strip(), around):
                out[number] = lines[number][: match.start()] + " " * len(match[0])
    return tuple(out)


def _is_stray(sign: str, around: Sequence[str]) -> bool:
    ending = sum(END_MARK.search(line) is not None for line in around)
    running = sum(END_MARK.sub("", line).count(sign) >= RUNNING[sign] for line in around)
    return max(ending, running) <= MOST_ENDING * len(around)


def _blank(line: str, columns: Sequence[int]) -> str:
    return "".join(" " if column in columns else sign for column, sign in enumerate(line)) if columns else line
