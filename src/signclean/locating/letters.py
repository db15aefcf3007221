"""The letter as context: where nearly all located bodies of a letter sit in one country, the others likely do too.

Measured on labelled letters, each left out in its turn (`bench/reliability.py`): where at least 9 bodies were located
and at least 95 % of them in one country, 98 % of the other bodies whose seat is known sat there as well; at 80 to 95 %
three in four did. Where those from elsewhere say so themselves, the bodies whose names are in one language and that say
nothing sat 97 times in 100 where 95 % of the silent ones do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from signclean.knowledge.places.context_words import keys_with
from signclean.knowledge.places.countries import speaks
from signclean.knowledge.places.languages import common_languages, likely_languages
from signclean.locating.census import Seats, count_seats, name_keys, take_census, with_language
from signclean.locating.rules import HEARSAY, KNOWN_ACRONYM, LETTER, LETTER_MIXED, TOLD, Rule
from signclean.model import Evidence, Kind, Mention, Signatory


class LetterContext(NamedTuple):
    """From when on a letter speaks, and how far it is believed.

    So many bodies must be located (`fewest`), and so great a share of them in one country: from `most` on the letter
    has the strength `mixed`, from `nearly_all` on the strength `strong`. That share may leave out those who say that
    they sit elsewhere, if `silent` bodies are known to sit in the country without saying so, and `least` of all do.
    """

    fewest: int = 9
    most: float = 0.8
    nearly_all: float = 0.95
    silent: int = 3
    least: float = 0.7
    mixed: float = LETTER_MIXED
    strong: float = LETTER


FITTED = LetterContext()


def hint_letters(
    signatories: Sequence[Signatory], mentions: Mapping[int, Mention], context: LetterContext = FITTED
) -> Iterator[tuple[str, Evidence]]:
    """Yield (id, evidence) for each body without a country whose letter is nearly all of one country.

    Nothing is hinted of people beside whom no place stands, of bodies that name a region or the world, or where their
    own evidence points elsewhere, and of names in a language that is spoken neither there nor by most of the letter
    that sit there.
    """
    letters = take_census(signatories, mentions)

    @cache
    def count(source: str, languages: frozenset[str]) -> Seats | None:
        return count_seats(with_language(letters.get(source, {}), languages))

    @cache
    def hint(source: str, likely: frozenset[str], common: frozenset[str]) -> Evidence | None:
        whole = count(source, frozenset())
        return _hint(whole, count(source, common), likely, context, sure=bool(common)) if whole else None

    for signatory in signatories:
        if signatory.country is None and (signatory.kind is not Kind.INDIVIDUAL or _is_placed(signatory, mentions)):
            keys = name_keys(signatory)
            source = mentions[signatory.mentions[0]].source
            found = hint(source, likely_languages(keys), common_languages(keys))
            if found and may_sit_in(signatory, str(found.country)):
                yield signatory.id, found


def _is_placed(signatory: Signatory, mentions: Mapping[int, Mention]) -> bool:
    """Tell whether a place stands beside the name, though it be one that no table has."""
    return any(mentions[n].place or mentions[n].column_place for n in signatory.mentions)


def _hint(
    whole: Seats, alike: Seats | None, likely: frozenset[str], context: LetterContext, *, sure: bool
) -> Evidence | None:
    """Return what the letter tells of a name: first as a whole, then those whose names share its one language.

    `sure` tells that it is in one language for sure.
    """
    spoken = not likely or speaks(whole.country, likely)
    if spoken and _is_settled(whole, whole.share, context):
        return _tell(whole, context.strong)
    if alike and (sure or spoken) and _is_settled_by_silent(alike, context):
        return _tell(alike, context.strong)
    if spoken and whole.located >= max(1, context.fewest) and whole.share >= context.most:
        return _tell(whole, context.mixed)
    return None


def _is_settled(seats: Seats, share: float, context: LetterContext) -> bool:
    return seats.located >= max(1, context.fewest) and share >= context.nearly_all


def _is_settled_by_silent(seats: Seats, context: LetterContext) -> bool:
    enough = seats.silent_here >= context.silent and seats.share >= context.least
    return enough and _is_settled(seats, seats.silent_share, context)


def _tell(seats: Seats, strength: float) -> Evidence:
    return Evidence(Rule.LETTER, f"{seats.here} of {seats.located} located bodies", strength, seats.country)


def may_sit_in(signatory: Signatory, country: str) -> bool:
    """Tell whether nothing about the body speaks against its sitting in a country where its like do."""
    evidence = signatory.country_evidence
    if any(one.rule == Rule.REGION or (one.rule == Rule.KNOWN and one.country is None) for one in evidence):
        return False
    rivals = [one for one in evidence if one.country not in {None, country} and one.rule != Rule.COALITION]
    if any(one.strength > HEARSAY or one.rule in TOLD or _is_known_by_name(one, signatory) for one in rivals):
        return False
    return keys_with("world").isdisjoint(name_keys(signatory))


def _is_known_by_name(evidence: Evidence, signatory: Signatory) -> bool:
    """Tell whether a table knows the body by more than letters: long names have letters in common with others."""
    return evidence.rule == Rule.KNOWN and (evidence.strength > KNOWN_ACRONYM or evidence.text == signatory.name)
