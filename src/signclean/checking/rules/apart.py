"""Entries that read alike, and that are kept apart for where they stand: under two headings, or as body and person."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from signclean.checking.comparing.slips import gaps, is_slip
from signclean.checking.sheet import Sheet
from signclean.model import Kind, Mention
from signclean.text import comparison_key, tokens

SHORTEST_TEXT = 12
"""Letters from which on the text of an entry is more than a word that many names are."""
SHORTEST_ACRONYM = 4
"""Letters from which on an acronym is hardly that of two bodies: each country has a `CUT`."""
Twins = tuple[Mention, Mention]


def twins_apart(sheet: Sheet) -> Iterator[Twins]:
    """Yield two entries of the same words, but for a slip, or an acronym and its name; each entry is told once."""
    told: set[int] = set()
    for first, later in (*_same_text(sheet), *_misspelt(sheet), *_abbreviated(sheet)):
        pair = (first, later) if first.n < later.n else (later, first)
        if pair[1].n not in told and _are_kept_apart(sheet, *pair):
            told.add(pair[1].n)
            yield pair


def _are_kept_apart(sheet: Sheet, first: Mention, later: Mention) -> bool:
    """Tell whether two signatories were made of them for their headings or their kinds alone."""
    if sheet.signatory_of[first.n] == sheet.signatory_of[later.n]:
        return False
    return first.section != later.section or first.kind is not later.kind


def _direct(sheet: Sheet) -> Iterator[Mention]:
    """Yield the entries outside of coalitions that are no people for sure: people share names."""
    for mention in sheet.mentions:
        if mention.member_of is None and (mention.kind is not Kind.INDIVIDUAL or not mention.role):
            yield mention


def _same_text(sheet: Sheet) -> Iterator[Twins]:
    yield from _pairs((sheet.key_of[mention.n], mention) for mention in _direct(sheet))


def _misspelt(sheet: Sheet) -> Iterator[Twins]:
    """Yield the entries that one misspelt word parts."""
    waiting: defaultdict[Hashable, list[tuple[str, Mention]]] = defaultdict(list)
    for mention in _may_have_twins([one for one in _direct(sheet) if len(one.text) >= SHORTEST_TEXT]):
        for gap, word in gaps(mention):
            for other, earlier in waiting[gap]:
                if is_slip(word, other):
                    yield earlier, mention
            waiting[gap].append((word, mention))


def _may_have_twins(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the entries that may have a twin of another heading or kind, as their words tell.

    Entries with the heading and kind that most have can be twins of the others alone, and share all words but one.
    """
    counts = Counter((mention.section, mention.kind) for mention in mentions)
    most = max(counts, key=lambda sort: counts[sort], default=None)
    others = {word for m in mentions if (m.section, m.kind) != most for word in tokens(m.text)}
    if not others:
        return []
    return [m for m in mentions if (m.section, m.kind) != most or sum(w not in others for w in tokens(m.text)) <= 1]


def _abbreviated(sheet: Sheet) -> Iterator[Twins]:
    """Yield an entry that is an acronym alone, and the entry that has it beside its name."""
    keyed = ((comparison_key(mention.acronym or ""), mention) for mention in _direct(sheet))
    for first, later in _pairs(keyed, SHORTEST_ACRONYM):
        if _is_bare(first) != _is_bare(later):
            yield first, later


def _is_bare(mention: Mention) -> bool:
    """Tell whether an entry is its acronym and nothing else; with a place behind it, it may be a chapter."""
    return comparison_key(mention.text) == comparison_key(mention.acronym or "")


def _pairs(keyed: Iterable[tuple[str, Mention]], shortest: int = SHORTEST_TEXT) -> Iterator[Twins]:
    """Yield each entry with the first one of its key; keys of few letters pair nobody."""
    seen: dict[str, Mention] = {}
    for key, mention in keyed:
        if len(key) >= shortest:
            first = seen.setdefault(key, mention)
            if first is not mention:
                yield first, mention
