"""What the words of two names say: how they agree, and what one name has that the other lacks."""

from __future__ import annotations

from collections.abc import Iterator
from math import log2

from signclean.matching.comparison import Comparison
from signclean.matching.descriptions import is_coined
from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.link_clues import link_clues
from signclean.matching.listing import Listing
from signclean.matching.places import place_words
from signclean.matching.sides import CONTENT, Side, quote, umbrella_words
from signclean.matching.small_word_clues import small_word_clues
from signclean.matching.verdicts import Clue

MORE_BITS = 1.0
"""Shared information (bits) beyond what sets one name of the list apart, from which names are not alike by chance."""
ALIAS_BITS = 3.0
"""Information (bits) of a second name beyond that which tells one entry of the list from the others."""
PAIR_BITS = 8.0
"""Bits by which it may fall short of telling one pair of entries: there are more pairs the longer the list is."""
TOPIC_SHARE = 0.45
"""How much a further topic counts beside a further word of its own."""
PHRASE_SHARE = 0.25
"""How much further words count where all are one phrase at the end: a short name and a long one of one body."""


def word_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that the words of the two names give."""
    yield from _content_clues(pair)  # first, for they weigh most
    yield from link_clues(pair)
    yield from small_word_clues(pair)
    if any(side.doubled for side, _ in pair.sides):
        yield Clue("both-genders", "a word stands in both genders in one name alone")
    doubtful = pair.differs or pair.a.inside or pair.b.inside or pair.translates or pair.near_alone
    if doubtful and not _adds_form_to_coined(pair) and not pair.description and (missing := _missing_bits(pair)) > 0:
        yield Clue("little-shared", "little in common that is not common to many names", missing)
    if not pair.named_first:
        texts = f"'{pair.a.form.text}' and '{pair.b.form.text}'"
        yield Clue("other-name", f"{texts} are compared, of which one is an alias")
        yield from _former_clues(pair)
        common = any(_is_common(side.form, pair.listing) for side, _ in pair.sides)
        if common or (pair.differs and any(_describes_only(side) for side, _ in pair.sides)):
            yield Clue("common-alias", f"many bodies may be called {texts}")


def told_alias_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield what it says that the list gives both as names of one body: little, where many bodies may be called so."""
    yield Clue("told-alias", "an entry of the list gives both as names of one body")
    yield from _former_clues(pair)
    if any(_is_common(side.form, pair.listing) for side, _ in pair.sides):
        yield Clue("common-alias", f"many bodies may be called '{pair.a.form.text}' and '{pair.b.form.text}'")


def _former_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh a name that is no longer borne: who signs by it may be what was left, or another who took it on."""
    called = any(side.form.text in side.profile.former for side, _ in pair.sides)
    if called or pair.listing.are_former(pair.a.form, pair.b.form):
        yield Clue("former-name", "one is a former name")


def _describes_only(side: Side) -> bool:
    """Tell whether a second name has no word of its own: what it says, a name with a word more says of another body."""
    places = place_words(side.form)
    telling = (word for word in side.form.words if word.role == "rare" and word.stem not in places)
    return side.form is not side.profile.forms[0] and not any(telling)


def _is_common(form: Form, listing: Listing) -> bool:
    """Tell whether more than one body of a list so long may be called so by chance; one word is no such name."""
    bits = sum(listing.information(word) for word in form.words)
    one = log2(max(listing.names, 1))
    return len(form.words) > 1 and bits < max(one + ALIAS_BITS, 2 * one - PAIR_BITS)


def _adds_form_to_coined(pair: Comparison) -> bool:
    """Tell whether nothing but a formal word stands beside one coined word, which no other body bears: `Ecoton`."""
    extra = (*pair.a.extra, *pair.b.extra)
    placed = pair.a.inside or pair.b.inside
    formal = not placed and all(word.role == "formal" for word in extra)
    return formal and len(pair.shared) == 1 and is_coined(pair.shared[0])


def _missing_bits(pair: Comparison) -> float:
    """Return the information (bits) that the shared words lack to tell one body of a list so long."""
    return pair.listing.bits_of_one + MORE_BITS - pair.shared_bits


def _content_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh the words that tell which body it is and stand in one name alone."""
    if pair.description:
        described = pair.a if pair.a.extra else pair.b
        says = "is set off behind the name" if pair.description == "motto-set-off" else "says what sort of body it is"
        yield Clue(pair.description, f"{quote(described.extra)} {says}")
    if not pair.differs or pair.description:
        return
    only_a, only_b = _content(pair.a), _content(pair.b)
    for left, right in zip(only_a, only_b, strict=False):
        yield Clue("word-replaced", f"'{left.raw}' against '{right.raw}'")
    rest = (*only_a[len(only_b) :], *only_b[len(only_a) :])
    if rest:
        yield Clue("word-added", f"{quote(rest)} in one name alone")
    if len(rest) > 1:
        further = sorted(TOPIC_SHARE if word.role == "topic" else 1.0 for word in rest)[:-1]
        phrase = any(_is_phrase(side) for side, _ in pair.sides)
        yield Clue("words-added", "more than one word was added", sum(further) * (PHRASE_SHARE if phrase else 1.0))


def _is_phrase(side: Side) -> bool:
    """Tell whether the extra words follow each other behind a small word: `… of the Old Harbour`."""
    first, size = (side.indices or (0,))[0], len(side.indices)
    return size > 0 and side.indices == tuple(range(first, first + size)) and first > 0 and bool(side.form.gaps[first])


def _content(side: Side) -> list[Word]:
    """Return the extra words that tell which body it is; a topic or a land beside an extra head belongs to that."""
    if umbrella_words(side):
        return []
    return [word for word in side.has(*CONTENT) if not (word.role == "topic" and side.has("head"))]
