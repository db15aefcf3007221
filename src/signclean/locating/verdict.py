"""One verdict on the country of each signatory, from the evidence of all its mentions."""

from __future__ import annotations

from dataclasses import replace
from math import prod
from typing import TYPE_CHECKING, NamedTuple

from signclean.locating.letters import FITTED, LetterContext, hint_letters
from signclean.locating.rules import BODIES, COALITION, COALITION_TOLD, HEARSAY, KNOWN, KNOWN_OF_MANY, NAMED, TOLD, Rule
from signclean.locating.scope import tell_scope
from signclean.model import Evidence, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from signclean.model import Mention, Signatory

SURE = 0.9
LEAST_GUESS = 0.3
"""Below it nothing is guessed either: a word that may be a place, no more."""


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
    alone = [_collect(mentions[n] for n in signatory.mentions) for signatory in signatories]
    hints = hint_coalitions(signatories, alone, min_confidence)
    decided = [
        _decide(signatory, (*evidence, *hints.get(signatory.id, ())), min_confidence)
        for signatory, evidence in zip(signatories, alone, strict=True)
    ]
    letters = dict(hint_letters(decided, mentions, letter)) if letter else {}
    return tuple(
        _decide(one, (*one.country_evidence, letters[one.id]), min_confidence) if one.id in letters else one
        for one in decided
    )


def _decide(signatory: Signatory, evidence: tuple[Evidence, ...], min_confidence: float) -> Signatory:
    verdict = weigh(evidence)
    sure = verdict.country is not None and verdict.confidence >= min_confidence
    return replace(
        signatory,
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


def hint_coalitions(
    signatories: Sequence[Signatory], evidence: Sequence[tuple[Evidence, ...]], min_confidence: float
) -> dict[str, list[Evidence]]:
    """Return signatory id -> evidence that the country of a coalition it is a member of gives: a hint, no more."""
    parents = {id_ for signatory in signatories for id_ in signatory.member_of}
    verdicts = {s.id: (s.display, weigh(one)) for s, one in zip(signatories, evidence, strict=True) if s.id in parents}
    hints: dict[str, list[Evidence]] = {}
    for signatory in signatories:
        if signatory.kind is not Kind.INDIVIDUAL:
            for name, verdict in (verdicts[id_] for id_ in signatory.member_of if id_ in verdicts):
                if verdict.country and verdict.confidence >= min_confidence:
                    told = any(one.rule in TOLD and one.country == verdict.country for one in verdict.evidence)
                    hint = Evidence(Rule.COALITION, name, COALITION_TOLD if told else COALITION, verdict.country)
                    hints.setdefault(signatory.id, []).append(hint)
    return hints


def weigh(evidence: Sequence[Evidence]) -> Verdict:
    """Return the country for which the evidence speaks; evidence that agrees adds up, a rival takes away."""
    counted = [one for one in _drop_explained(evidence) if one.country] if evidence else []
    if not counted:
        return Verdict(None, 0.0, tuple(evidence))
    if len(counted) == 1:
        return Verdict(counted[0].country, _believe(counted, counted[0].country), tuple(evidence))
    told = [one for one in counted if one.rule in TOLD]
    counted = told if any(one.strength >= SURE for one in told) else _settle_known(counted)
    if any(one.strength >= SURE for one in counted):
        counted = [one for one in counted if one.strength > HEARSAY]
    belief = {country: _believe(counted, country) for country in dict.fromkeys(one.country for one in counted)}
    first, *rest = sorted(belief, key=lambda country: -belief[country])
    doubt = max((belief[country] for country in rest), default=0.0)
    confidence = belief[first] * (1 - doubt)
    return Verdict(first, confidence, tuple(evidence))


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
    """Return the belief in one country: each rule and wording counts once (noisy-or)."""
    strengths: dict[tuple[str, str], float] = {}
    for one in evidence:
        if one.country == country:
            at = one.rule, one.text.casefold()
            strengths[at] = max(strengths.get(at, 0.0), one.strength)
    return 1 - prod(1 - strength for strength in strengths.values())


def _find_subdivision(verdict: Verdict) -> str | None:
    """Return the one subdivision that the evidence for the country names; None where it names several."""
    found = {one.subdivision for one in verdict.evidence if one.country == verdict.country and one.subdivision}
    return found.pop() if len(found) == 1 else None
