"""One verdict on the country of each signatory, from the evidence of all its mentions."""

from __future__ import annotations

from collections import defaultdict
from math import prod
from typing import TYPE_CHECKING, NamedTuple

from signclean.locating.coalitions import hint_coalitions, hint_members
from signclean.locating.letters import FITTED, LetterContext, hint_letters
from signclean.locating.rules import ABROAD, BODIES, HEARSAY, KNOWN, KNOWN_OF_MANY, NAMED, TOLD, Rule
from signclean.locating.scope import tell_scope
from signclean.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signclean.model import Mention, Signatory

SURE = 0.9
LEAST_GUESS = 0.3
"""Below it nothing is guessed either: a word that may be a place, no more."""

_PLACES = TOLD | NAMED
PLAIN = 0.95
"""From this strength on a country in a name is as plain as a heading."""


class Verdict(NamedTuple):
    """The likeliest country (alpha-2), None where evidence is missing or contradicts itself; `confidence` is 0-1."""

    country: str | None
    confidence: float
    evidence: tuple[Evidence, ...]


def decide_countries(
    signatories: Sequence[Signatory],
    mentions: Mapping[int, Mention],
    min_confidence: float = 0.9,
    letter: LetterContext | None = FITTED,
) -> tuple[Signatory, ...]:
    """Return the signatories with country, confidence, evidence and scope, in their order.

    A country at or above `min_confidence` (0-1) is asserted; below it stands in `country_guess`. What an entry says
    outright outweighs what its name makes one think. With `letter` None, what a letter tells as a whole is not heard.
    """
    decided = [_decide(one, _collect(mentions[n] for n in one.mentions), min_confidence) for one in signatories]
    decided = _hear(decided, hint_coalitions(decided), min_confidence)
    decided = _hear(decided, hint_members(decided), min_confidence)
    return tuple(_hear(decided, hint_letters(decided, mentions, letter), min_confidence) if letter else decided)


def _hear(
    decided: Sequence[Signatory], hints: Iterable[tuple[str, Evidence]], min_confidence: float
) -> list[Signatory]:
    """Return the signatories, those decided again of whose id there is a hint."""
    heard: defaultdict[str, list[Evidence]] = defaultdict(list)
    for id_, hint in hints:
        heard[id_].append(hint)
    return [
        _decide(one, (*one.country_evidence, *heard[one.id]), min_confidence) if one.id in heard else one
        for one in decided
    ]


def _decide(signatory: Signatory, evidence: tuple[Evidence, ...], min_confidence: float) -> Signatory:
    verdict = weigh(evidence)
    sure = verdict.country is not None and verdict.confidence >= min_confidence
    return signatory._replace(
        country=verdict.country if sure else None,
        country_guess=None if sure or verdict.confidence < LEAST_GUESS else verdict.country,
        country_confidence=verdict.confidence,
        country_evidence=verdict.evidence,
        subdivision=_find_subdivision(verdict) if sure else None,
        scope=tell_scope(signatory, verdict.country if sure else None, evidence),
    )


def _collect(mentions: Iterable[Mention]) -> tuple[Evidence, ...]:
    """Return the evidence of all mentions, the strongest first, none twice."""
    found = dict.fromkeys(evidence for mention in mentions for evidence in mention.place_evidence)
    return tuple(sorted(found, key=lambda evidence: -evidence.strength))


def weigh(evidence: Sequence[Evidence]) -> Verdict:
    """Return the country for which the evidence speaks; evidence that agrees adds up, a rival takes away."""
    counted = [one for one in _drop_explained(evidence) if one.country] if evidence else []
    if not counted:
        return Verdict(None, 0.0, tuple(evidence))
    if len(counted) == 1:
        return Verdict(counted[0].country, _believe(counted, counted[0].country), tuple(evidence))
    counted = _choose_told(_drop_unchosen(counted))
    if any(one.strength >= SURE for one in counted):
        hearsay = ABROAD if any(one.rule == Rule.LEGAL_FORM and one.strength >= PLAIN for one in counted) else HEARSAY
        counted = [one for one in counted if one.strength > (hearsay if one.rule in NAMED else HEARSAY)]
    belief = {country: _believe(counted, country) for country in dict.fromkeys(one.country for one in counted)}
    first, *rest = sorted(belief, key=lambda country: -belief[country])
    doubt = max((belief[country] for country in rest), default=0.0)
    confidence = belief[first] * (1 - doubt)
    return Verdict(first, confidence, tuple(evidence))


def _choose_told(evidence: list[Evidence]) -> list[Evidence]:
    """Return what the entry says outright, if it is sure, else all.

    A heading is not said by the entry: a name that holds another country is heard too, for the heading's list may have
    ended before it, without a heading of its own.
    """
    told = [one for one in evidence if one.rule in TOLD]
    sure = {one.rule for one in told if one.strength >= SURE}
    if not sure:
        return _settle_known(evidence)
    if sure != {Rule.SECTION}:
        return told
    return [*told, *(one for one in evidence if one.rule == Rule.COUNTRY and one.strength >= PLAIN)]


def _drop_unchosen(evidence: list[Evidence]) -> list[Evidence]:
    """Return the evidence without the other places that a note or heading may be, where anything else tells which."""
    chosen = {one.country for one in evidence if one.rule not in TOLD or one.strength > HEARSAY}
    hints = [one for one in evidence if one.rule in TOLD and one.strength <= HEARSAY]
    settled = {(one.rule, one.text) for one in hints if one.country in chosen}
    return [one for one in evidence if one not in hints or one.country in chosen or (one.rule, one.text) not in settled]


def _drop_explained(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """Return the evidence without places in a name that a table gives to a body elsewhere: `CONCORD` is no city there.

    Whoever wrote the row knew the name. A name that others are likely to bear, or by which it is hardly known, counts
    no more than the place in it.
    """
    known = [one for one in evidence if one.rule in BODIES and one.strength >= KNOWN_OF_MANY]
    if not known:
        return evidence
    return [one for one in evidence if one.rule not in NAMED or not _is_explained(one, known)]


def _is_explained(cue: Evidence, known: Sequence[Evidence]) -> bool:
    inside = [one for one in known if cue.text in one.text]
    return bool(inside) and all(one.country != cue.country for one in inside)


def _settle_known(evidence: list[Evidence]) -> list[Evidence]:
    """Return the evidence without what the tables of bodies and the name contradict each other in.

    A body known for sure is where the table says, whatever its name sounds like (`Latin House` in London), and the
    user's registry knows better than the packaged table; a name that tells another country than the body of its like
    shows that it is another body. A coalition's country is heard only where the body itself tells none.
    """
    if any(one.strength >= SURE and one.rule != Rule.COALITION for one in evidence):
        evidence = [one for one in evidence if one.rule != Rule.COALITION]
    if any(one.rule == Rule.REGISTRY for one in evidence):
        evidence = [one for one in evidence if one.rule != Rule.KNOWN]
    known = {one.country for one in evidence if one.rule in BODIES and one.strength >= KNOWN}
    if known:
        return [one for one in evidence if one.rule in BODIES or one.country in known]
    named = {one.country for one in evidence if one.rule != Rule.KNOWN and one.strength >= SURE}
    return [one for one in evidence if one.rule != Rule.KNOWN or not named or one.country in named]


def _believe(evidence: Sequence[Evidence], country: str | None) -> float:
    """Return the belief in one country: each rule and wording counts once (noisy-or), a place once for all."""
    strengths: dict[tuple[str, str], float] = {}
    for one in evidence:
        if one.country == country:
            at = "" if one.rule in _PLACES else one.rule, one.text.casefold()
            strengths[at] = max(strengths.get(at, 0.0), one.strength)
    return 1 - prod(1 - strength for strength in strengths.values())


def _find_subdivision(verdict: Verdict) -> str | None:
    """Return the one subdivision that the evidence for the country names; None where it names several."""
    found = {one.subdivision for one in verdict.evidence if one.country == verdict.country and one.subdivision}
    return found.pop() if len(found) == 1 else None
