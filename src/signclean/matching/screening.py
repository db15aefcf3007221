"""What a glance tells: pairs that no further look can bring together, at a fraction of a comparison's cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from signclean.knowledge.legal_forms import legal_forms
from signclean.matching.acronyms import stands_out
from signclean.matching.filled_in import fill_in_towns
from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.lands import tells_people
from signclean.matching.letter_names import letters_for
from signclean.matching.likeness import like
from signclean.matching.listing import Listing
from signclean.matching.places import place_words, relate
from signclean.matching.profiles import Profile
from signclean.matching.sides import CONTENT
from signclean.matching.spots import Spot
from signclean.matching.ties import find_like
from signclean.matching.verdicts import Verdict

APART = Verdict("different", 0.0, veto="places apart")
CHAPTER = Verdict("different", 0.0, veto="listed with chapters")
STRANGE = Verdict("different", 0.0)


def screen(a: Profile, b: Profile, listing: Listing) -> Verdict | None:
    """Return `different` for two organizations that set places apart, of which one is a chapter, or whose names differ.

    None where only a comparison can tell; what is returned is what it would answer, without the evidence.
    """
    if a.person or b.person:
        return None
    if a.spot and b.spot and _lie_apart(a.spot, b.spot) and not fill_in_towns(a, b, listing):
        return APART
    if listing.knows_bodies and a.bodies and not a.bodies.isdisjoint(b.bodies):
        return None
    if len(a.forms) > 1 or len(b.forms) > 1 or b.mention.n == a.mention.member_of or a.mention.n == b.mention.member_of:
        return None
    return _screen_names(a, b, listing)


@lru_cache(maxsize=65536)
def _lie_apart(a: Spot, b: Spot) -> bool:
    return relate(a, b) == "apart"


def _screen_names(a: Profile, b: Profile, listing: Listing) -> Verdict | None:
    form_a, form_b = a.forms[0], b.forms[0]
    only_a = [word for word in form_a.words if word.stem not in form_b.stems]
    only_b = [word for word in form_b.words if word.stem not in form_a.stems]
    if not only_a or not only_b:
        chapter = (not only_a and _is_chapter(b, only_b, a, listing)) or (
            not only_b and _is_chapter(a, only_a, b, listing)
        )
        return CHAPTER if chapter else None
    if a.acronym and b.acronym and a.acronym.key == b.acronym.key:
        return None
    if letters_for(a, b, listing) or letters_for(b, a, listing):
        return None
    if _may_be_letters(only_a, form_a, only_b, listing) or _may_be_letters(only_b, form_b, only_a, listing):
        return None
    places = {stem for profile in (a, b) for spot in profile.beside for stem in spot.words}
    return (
        STRANGE
        if _has_stranger(only_a, only_b, places | place_words(form_a), listing)
        and _has_stranger(only_b, only_a, places | place_words(form_b), listing)
        else None
    )


def _is_chapter(entry: Profile, added: Sequence[Word], whole: Profile, listing: Listing) -> bool:
    """Tell whether an entry adds a place or words to the name of several bodies of the list, which tells no place."""
    form = whole.forms[0]
    if whole.beside or place_words(form) or not listing.heads_chapters(form):
        return False
    if not entry.spot and not any(word.role in (*CONTENT, "number") for word in added):
        return False
    if any(word.role == "head" for word in added):  # `Fédération nationale des …` is no chapter
        return False
    placed = entry.beside or place_words(entry.forms[0])
    return not _may_be_letters(added, entry.forms[0], (), listing) and not (placed and whole.countries)


def _may_be_letters(words: Sequence[Word], form: Form, others: Sequence[Word], listing: Listing) -> bool:
    """Tell whether one of the words may be an acronym or a legal form, which say nothing of their own."""
    initials = "".join(word.key[0] for word in others)
    return any(
        stands_out(word, form) or word.key == initials or word.key in legal_forms() or listing.expansions(word.key)
        for word in words
    )


def _has_stranger(words: Sequence[Word], others: Sequence[Word], places: Set[str], listing: Listing) -> bool:
    """Tell whether one of the words tells which body it is and is like none of the others."""
    meant = {listing.repair(other) for other in others}
    return any(
        listing.repair(word) not in meant and not any(like(word, other) for other in find_like(word, others))
        for word in _telling(words, places)
    )


def _telling(words: Sequence[Word], places: Set[str]) -> Iterator[Word]:
    """Yield the words that tell which body it is: no places, and no topic or land beside a sort of body."""
    has_head = any(word.role == "head" for word in words)
    for word in words:
        of_head = has_head and (word.role == "topic" or tells_people(word))
        if word.role in CONTENT and word.stem not in places and not of_head:
            yield word
