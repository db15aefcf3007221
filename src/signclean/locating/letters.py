"""The letter as context: where nearly all located bodies of a letter sit in one country, the others likely do too.

Measured on labelled letters, each left out in its turn (`bench/reliability.py`): where at least 9 bodies were located
and at least 95 % of them in one country, 98 % of the other bodies whose seat is known sat there as well; at 80 to 95 %
three in four did.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from signclean.knowledge.places.context_words import keys_with
from signclean.knowledge.places.countries import speaks
from signclean.knowledge.places.languages import likely_languages
from signclean.locating.rules import HEARSAY, LETTER, LETTER_MIXED, Rule
from signclean.locating.words import split_words
from signclean.model import Evidence, Kind, Mention, Signatory


class LetterContext(NamedTuple):
    """From when on a letter speaks, and how far it is believed.

    So many bodies must be located (`fewest`), and so great a share of them in one country: from `most` on the letter
    has the strength `mixed`, from `nearly_all` on the strength `strong`.
    """

    fewest: int = 9
    most: float = 0.8
    nearly_all: float = 0.95
    mixed: float = LETTER_MIXED
    strong: float = LETTER


FITTED = LetterContext()


def hint_letters(
    signatories: Sequence[Signatory], mentions: Mapping[int, Mention], context: LetterContext = FITTED
) -> Iterator[tuple[str, Evidence]]:
    """Yield (id, evidence) for each body without a country whose letter is nearly all of one country.

    Nothing is hinted of people beside whom no place stands, of bodies that name a region or the world, or where their
    own evidence points elsewhere, and of names in a language that is not spoken there.
    """
    letters = _countries_of_letters(signatories, mentions)
    for signatory in signatories:
        if signatory.country is None and (signatory.kind is not Kind.INDIVIDUAL or _is_placed(signatory, mentions)):
            counts = letters[mentions[signatory.mentions[0]].source]
            hint = _hint(counts, context)
            if hint and _may_sit_in(signatory, str(hint.country)):
                yield signatory.id, hint


def _is_placed(signatory: Signatory, mentions: Mapping[int, Mention]) -> bool:
    """Tell whether a place stands beside the name, though it be one that no table has."""
    return any(mentions[n].place or mentions[n].column_place for n in signatory.mentions)


def _countries_of_letters(
    signatories: Sequence[Signatory], mentions: Mapping[int, Mention]
) -> Mapping[str, Counter[str]]:
    """Return source -> how many bodies that signed there were located in each country."""
    letters: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for signatory in signatories:
        if signatory.country and signatory.kind is not Kind.INDIVIDUAL:
            for source in {mentions[n].source for n in signatory.mentions}:
                letters[source][signatory.country] += 1
    return letters


def _hint(counts: Counter[str], context: LetterContext) -> Evidence | None:
    located = counts.total()
    if located < max(1, context.fewest):
        return None
    country, most = counts.most_common(1)[0]
    share = most / located
    if share < context.most:
        return None
    strength = context.strong if share >= context.nearly_all else context.mixed
    return Evidence(Rule.LETTER, f"{most} of {located} located bodies", strength, country)


def _may_sit_in(signatory: Signatory, country: str) -> bool:
    """Tell whether nothing about the body speaks against its sitting where most others of its letter do."""
    evidence = signatory.country_evidence
    if any(one.rule == Rule.REGION or (one.rule == Rule.KNOWN and one.country != country) for one in evidence):
        return False
    rivals = (one for one in evidence if one.country not in {None, country} and one.rule != Rule.COALITION)
    if any(one.strength > HEARSAY for one in rivals):
        return False
    keys = [word.key for word in split_words(signatory.name)]
    if not keys_with("world").isdisjoint(keys):
        return False
    languages = likely_languages(keys)
    return not languages or speaks(country, languages)
