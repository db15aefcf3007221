"""What sort of body each name tells, and how far it reaches: words that many bodies share and some leave out."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.cooperative_forms import cooperative_forms
from signclean.matching.comparison import Comparison
from signclean.matching.descriptions import is_coined
from signclean.matching.keys import Word
from signclean.matching.sides import CONTENT, Side, quote, umbrella_words
from signclean.matching.verdicts import Clue
from signclean.text import comparison_key

TELLING_BITS = 14.0
"""Information (bits) in shared words that say which body it is, from which the sort of body may be a slip."""


def kind_clues(pair: Comparison) -> Iterator[Clue]:
    """Compare what sort of body each name tells: added in one, or another in the other."""
    if not pair.differs or pair.description:
        return
    generic_a, generic_b = _generic(pair.a, pair.b), _generic(pair.b, pair.a)
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
    incorporated = any(_ends_in_form(side) for side, _ in pair.sides)
    for word in (*generic_a[len(generic_b) :], *generic_b[len(generic_a) :]):
        rule = "head-added"
        if word.sense == "cooperative" and any(_is_cooperative(side) for side, _ in pair.sides):
            rule = "formal-added"
        elif word.role == "formal":
            beside = has_head and not incorporated and word.sense != "association"
            rule = "formal-beside-head" if beside else _formal_rule(pair)
        yield Clue(rule, f"'{word.raw}' in one name alone")


def _is_cooperative(side: Side) -> bool:
    """Tell whether the legal form says that the body is a cooperative."""
    form = side.profile.mention.legal_form
    return form is not None and comparison_key(form) in cooperative_forms()


def _formal_rule(pair: Comparison) -> str:
    """Return the rule for a formal word beside a name without a sort of body: a single word must be a coined one."""
    incorporated = any(side.profile.mention.legal_form for side, _ in pair.sides)
    single = len(pair.shared) == 1 and not is_coined(pair.shared[0]) and not incorporated
    return "formal-beside-word" if single else "formal-added"


def _ends_in_form(side: Side) -> bool:
    """Tell whether the only extra word is formal and a part of the legal form behind it: `Foundation Inc.` does so."""
    last = len(side.form.words) - 1
    return side.indices == (last,) and side.extra[0].role == "formal" and bool(side.profile.mention.legal_form)


def _generic(side: Side, other: Side) -> list[Word]:
    """Return the extra words that tell a sort of body; one before the place that ends the name tells a local part."""
    return [
        word
        for i, word in zip(side.indices, side.extra, strict=True)
        if word.role in _GENERIC and not _is_local(side, i, other)
    ]


def _is_local(side: Side, i: int, other: Side) -> bool:
    return (
        i > 0 and not other.has(*_GENERIC, *CONTENT) and side.form.words[i].role in _GENERIC and side.leads_to_place(i)
    )


_GENERIC = ("formal", "head")


def _telling_bits(pair: Comparison) -> float:
    """Return the information (bits) in the shared words that say which body it is."""
    return sum(pair.listing.information(word) for word in pair.shared if word.role in CONTENT)


def scope_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh `national` and its like, chapter words and numbers that stand in one name alone."""
    if not pair.differs or pair.description:
        return
    for side, other in pair.sides:
        for i in side.indices:
            if _is_local(side, i, other):
                yield Clue("chapter-beside-place", f"'{side.form.words[i].raw}' in one name alone")
        if umbrella_words(side):
            yield Clue("scope-beside-head", f"{quote(side.extra)} may be the body of the whole land")
            continue
        for word in side.has(*_SCOPE_RULES):
            alone, placed = _SCOPE_RULES[word.role]
            yield Clue(placed if _is_beside_place(word, side, pair) else alone, f"'{word.raw}' in one name alone")


def _is_beside_place(word: Word, side: Side, pair: Comparison) -> bool:
    """Tell whether one place in both entries makes up for the word; it does not for `national`."""
    return (pair.same_place and word.sense != "national") or (word.role == "chapter" and side.shares_chapter)


_SCOPE_RULES: dict[str, tuple[str, str]] = {
    "scope": ("scope-added", "scope-beside-place"),
    "chapter": ("word-added", "chapter-beside-place"),
    "number": ("number-added", "number-added"),
}
"""Role of a word -> the rule where it stands alone, and where both entries tell one place."""
