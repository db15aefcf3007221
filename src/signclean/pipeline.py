"""The stages in order: from documents to the list of signatories."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from signclean.locating import FITTED, LetterContext, add_ids, decide_countries, gather_evidence
from signclean.matching import match_mentions
from signclean.model import Document, Doubt, Kind, Mention, Signatory, SignatoryList, Summary
from signclean.naming import name_mentions, shape_of
from signclean.reading.source import label_source
from signclean.segmenting import Segmentation, segment

if TYPE_CHECKING:
    from signclean.knowledge.registry import Registry

Progress = Callable[[str, int, int], None]
"""Told the stage, how many of its steps are done, and how many there are."""

SURE_KIND = 0.6
"""Below this confidence (0-1) that an entry is an organization or an individual, a person is asked."""

STAGES = ("reading the letters", "naming", "locating", "matching", "deciding countries")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set. `min_confidence` (0-1): below it a country is a guess.

    `registry` is one that the user brought. With `letter_context` None no body is placed for where most others of its
    letter sit.
    """

    min_confidence: float = 0.9
    registry: Registry | None = None
    letter_context: LetterContext | None = FITTED


@dataclass(frozen=True, slots=True)
class Resolved:
    """Named and placed mentions, the signatories behind them, the doubts on pairs and on kinds."""

    mentions: tuple[Mention, ...]
    signatories: tuple[Signatory, ...]
    signatory_of: dict[int, str]
    pairs: tuple[Doubt, ...]
    kinds: tuple[Doubt, ...]

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """All doubts, those on pairs first."""
        return *self.pairs, *self.kinds


def normalize(
    documents: Sequence[Document], settings: Settings = Settings(), progress: Progress | None = None
) -> SignatoryList:
    """Return who signed the documents, as one list; the same documents give the same list.

    Documents without a signatory block add nothing but a doubt with the code `no-block`.
    """
    tell = progress or (lambda stage, done, total: None)
    segmented = _segment_all(documents, tell)
    found = resolve([mention for one in segmented for mention in one.mentions], settings, tell)
    doubts = (*found.pairs, *_cut_doubts(documents, segmented, found.signatory_of), *found.kinds)
    return SignatoryList(
        documents=tuple(documents),
        signatories=found.signatories,
        mentions=found.mentions,
        signatory_of=found.signatory_of,
        doubts=doubts,
        ignored=tuple(row for one in segmented for row in one.ignored),
        layout=tuple(part for one in segmented for part in one.layout),
        summary=summarize(found.mentions, found.signatories, doubts),
    )


def resolve(mentions: Sequence[Mention], settings: Settings = Settings(), progress: Progress | None = None) -> Resolved:
    """Return who the mentions are: all stages after segmenting, for lists whose entries are known already."""
    tell = progress or (lambda stage, done, total: None)
    tell(STAGES[1], 1, len(STAGES))
    named = name_mentions(mentions)
    tell(STAGES[2], 2, len(STAGES))
    placed = gather_evidence(named, settings.registry)
    tell(STAGES[3], 3, len(STAGES))
    matched = match_mentions(placed)
    tell(STAGES[4], 4, len(STAGES))
    signatories = decide(matched.signatories, placed, settings)
    tell(STAGES[4], len(STAGES), len(STAGES))
    kinds = tuple(_kind_doubts(placed, matched.signatory_of))
    return Resolved(placed, signatories, matched.signatory_of, matched.doubts, kinds)


def decide(signatories: Sequence[Signatory], mentions: Sequence[Mention], settings: Settings) -> tuple[Signatory, ...]:
    """Return the signatories with their countries, and the ids of a registry's rows where there is one."""
    by_number = {mention.n: mention for mention in mentions}
    decided = decide_countries(signatories, by_number, settings.min_confidence, settings.letter_context)
    return add_ids(decided, by_number, settings.registry) if settings.registry else decided


def summarize(mentions: Sequence[Mention], signatories: Sequence[Signatory], doubts: Sequence[Doubt]) -> Summary:
    """Return the counts both ways: entries as listed (mentions outside any coalition), and distinct signatories."""
    kinds = [signatory.kind for signatory in signatories]
    return Summary(
        entries=sum(mention.member_of is None for mention in mentions),
        mentions=len(mentions),
        signatories=len(signatories),
        organizations=kinds.count(Kind.ORGANIZATION),
        individuals=kinds.count(Kind.INDIVIDUAL),
        coalitions=kinds.count(Kind.COALITION),
        countries=len({signatory.country for signatory in signatories if signatory.country}),
        unknown_country=sum(signatory.country is None for signatory in signatories),
        doubts=len(doubts),
    )


def _segment_all(documents: Sequence[Document], tell: Progress) -> list[Segmentation]:
    segmented: list[Segmentation] = []
    first_number = 1
    for done, document in enumerate(documents):
        tell(STAGES[0], done, len(documents))
        segmented.append(segment(document, shape_of, first_number))
        first_number += len(segmented[-1].mentions)
    return segmented


def _kind_doubts(mentions: Sequence[Mention], signatory_of: dict[int, str]) -> list[Doubt]:
    """Return the question what an entry is, where the evidence is about even; once for each signatory."""
    unsure = {signatory_of[m.n]: m for m in reversed(mentions) if m.kind_confidence < SURE_KIND}
    return [
        Doubt(
            code="kind",
            a=signatory,
            b=None,
            score=mention.kind_confidence,
            reason=f"“{mention.text}” is read as {mention.kind}, but hardly",
            evidence_for=tuple(f"{evidence.rule}: {evidence.text}" for evidence in mention.kind_evidence),
        )
        for signatory, mention in reversed(unsure.items())
    ]


def _cut_doubts(
    documents: Sequence[Document], segmented: Sequence[Segmentation], signatory_of: dict[int, str]
) -> list[Doubt]:
    doubts = []
    for document, one in zip(documents, segmented, strict=True):
        if not one.mentions:
            reason = f"{label_source(document.source)}: no signatory block was found in it"
            doubts.append(Doubt("no-block", None, None, 0.0, reason))
        doubts += [Doubt("cut", signatory_of[doubt.n], None, 0.5, doubt.reason) for doubt in one.doubts]
    return doubts
