"""The pairs of entries that are one signatory, and how they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from signclean.checking.sheet import Cell, Sheet
from signclean.knowledge.senses import word_senses
from signclean.model import Mention
from signclean.text import comparison_key, tokens

Sort = Literal["exact", "near", "language", "acronym", "member"]

SHORTEST_NAME = 5
"""Letters from which on two entries of the same words are one, whatever they were read as."""
SHORTEST_LINE = 8
"""Letters from which on two lines that say the same are two entries, not an entry whose end repeats a word."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two entries of one signatory in the order of the text, and in what they differ."""

    first: Mention
    later: Mention
    sort: Sort


def repeated(sheet: Sheet) -> Iterator[Pair]:
    """Yield each entry that repeats an earlier one, with that one: both direct, or members of one coalition.

    A member that signed by itself too, or through two coalitions, is listed as it should be.
    """
    for signatory in sheet.signatories:
        seen: dict[int | None, list[Mention]] = {}
        for number in signatory.mentions:
            mention = sheet.by_number[number]
            earlier = seen.setdefault(mention.member_of, [])
            if earlier:
                yield _pair(earlier, mention)
            earlier.append(mention)
    yield from _same_words(sheet)


def _same_words(sheet: Sheet) -> Iterator[Pair]:
    """Yield entries of the same words that were read as two signatories, as a body here and a person there.

    Two that tell different countries are two: chapters of one name.
    """
    seen: dict[tuple[int | None, str], Mention] = {}
    for mention in sheet.mentions:
        key = mention.member_of, sheet.key_of[mention.n]
        first = seen.setdefault(key, mention)
        if first is mention:
            continue
        one, other = (sheet.by_id[sheet.signatory_of[m.n]] for m in (first, mention))
        countries = {one.country, other.country} - {None}
        if len(key[1]) >= SHORTEST_NAME and one.id != other.id and one.kind is not other.kind and len(countries) < 2:
            yield Pair(first, mention, "exact" if mention.member_of is None else "member")


def repeated_lines(sheet: Sheet) -> Iterator[tuple[int, Cell]]:
    """Yield each line that says the same as the line above it, where both were read as one entry over two lines."""
    for above, cell in pairwise(sheet.cells):
        found = sheet.on_line.get((cell.path, cell.line), ())
        if cell.line == above.line + 1 and found and found[0].lines[0] < cell.line:
            key = comparison_key(cell.text)
            if len(key) >= SHORTEST_LINE and key == comparison_key(above.text):
                yield above.line, cell


def _pair(earlier: list[Mention], later: Mention) -> Pair:
    """Return the pair with the earlier entry that reads most like the later one."""
    if later.member_of is not None:
        return Pair(earlier[0], later, "member")
    sorts = [(tell_sort(first, later), first) for first in earlier]
    rank = ("exact", "near", "acronym", "language")
    sort, first = min(sorts, key=lambda one: rank.index(one[0]))
    return Pair(first, later, sort)


def tell_sort(a: Mention, b: Mention) -> Sort:
    """Return in what two entries of one signatory differ: in nothing that counts, as letters, in language, a little."""
    if _same_text(a.text, b.text):
        return "exact"
    if is_acronym_only(a) != is_acronym_only(b):
        return "acronym"
    return "language" if in_other_language(a, b) else "near"


def _same_text(a: str, b: str) -> bool:
    """Tell whether two texts are the same but for case, spaces and punctuation, accents being looked at."""
    letters_a = [c for c in a.casefold() if c.isalnum()]
    return letters_a == [c for c in b.casefold() if c.isalnum()]


def is_acronym_only(mention: Mention) -> bool:
    """Tell whether an entry has no name but its acronym."""
    return bool(mention.acronym) and comparison_key(mention.acronym or "") == comparison_key(
        mention.name or mention.text
    )


def in_other_language(a: Mention, b: Mention) -> bool:
    """Tell whether two names share a sense in different words, and hardly a word: `Centro …`, `… Center`."""
    words_a, words_b = set(tokens(a.name)), set(tokens(b.name))
    senses_a = {word_senses()[word].name for word in words_a - words_b if word in word_senses()}
    senses_b = {word_senses()[word].name for word in words_b - words_a if word in word_senses()}
    return bool(senses_a & senses_b) and len(words_a & words_b) * 2 <= min(len(words_a), len(words_b))


def doubted(sheet: Sheet) -> Iterator[tuple[Mention, Mention, str]]:
    """Yield the pairs that matching doubts, in the order of the text, with the reason."""
    for doubt in sheet.doubts:
        if doubt.code == "same-signatory" and doubt.a in sheet.by_id and doubt.b in sheet.by_id:
            pair = sorted((_first(sheet, doubt.a), _first(sheet, doubt.b)), key=lambda mention: mention.n)
            yield pair[0], pair[1], doubt.reason.partition(": ")[2] or doubt.reason


def _first(sheet: Sheet, id_: str | None) -> Mention:
    return sheet.by_number[sheet.by_id[id_ or ""].mentions[0]]


def where(first: Mention, later: Mention) -> str:
    """Return where the other entry stands, as said beside the later one: `line 4`, or `casa.yaml`, line 1."""
    line = f"line {first.lines[0]}"
    return line if first.source == later.source else f"{first.source}, {line}"
