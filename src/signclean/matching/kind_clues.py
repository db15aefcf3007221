"""What sort of body each name tells, and how far it reaches: words that many bodies share and some leave out."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.matching.comparison import Comparison
from signclean.matching.sides import CONTENT, quote
from signclean.matching.verdicts import Clue

TELLING_BITS = 15.0
"""Information (bits) in shared words that say which body it is, from which the sort of body may be a slip."""


def kind_clues(pair: Comparison) -> Iterator[Clue]:
    """Compare what sort of body each name tells: added in one, or another in the other."""
    if not pair.differs:
        return
    generic_a, generic_b = pair.a.has("formal", "head"), pair.b.has("formal", "head")
    for left, right in zip(generic_a, generic_b, strict=False):
        yield Clue("head-replaced", f"'{left.raw}' against '{right.raw}'")
    both_tell = bool(generic_a and generic_b)
    one_tells = bool(generic_a or generic_b) and pair.in_two_languages
    if (both_tell or one_tells) and _telling_bits(pair) < TELLING_BITS:
        yield Clue("nothing-rare", "what they share is common to many names")
    has_head = any(word.role == "head" for word in pair.shared)
    for side, _ in pair.sides:
        topics = [word for word in side.has("topic") if side.has("head")]
        if topics:
            yield Clue("topic-beside-head", f"{quote(topics)} in one name alone", len(topics))
    for word in (*generic_a[len(generic_b) :], *generic_b[len(generic_a) :]):
        if word.role == "formal":
            yield Clue("formal-beside-head" if has_head else "formal-added", f"'{word.raw}' in one name alone")
        else:
            yield Clue("head-added", f"'{word.raw}' in one name alone")


def _telling_bits(pair: Comparison) -> float:
    """Return the information (bits) in the shared words that say which body it is."""
    return sum(pair.listing.information(word) for word in pair.shared if word.role in CONTENT)


def scope_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh `national` and its like, chapter words and numbers that stand in one name alone."""
    if not pair.differs:
        return
    for side, _ in pair.sides:
        for word in side.has(*_SCOPE_RULES):
            alone, placed = _SCOPE_RULES[word.role]
            beside = pair.same_place or (word.role == "chapter" and side.shares_chapter)
            yield Clue(placed if beside else alone, f"'{word.raw}' in one name alone")


_SCOPE_RULES: dict[str, tuple[str, str]] = {
    "scope": ("scope-added", "scope-beside-place"),
    "chapter": ("word-added", "chapter-beside-place"),
    "number": ("number-added", "number-added"),
}
"""Role of a word -> the rule where it stands alone, and where both entries tell one place."""
