"""From mentions to named mentions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from signclean.model import Evidence, Kind, Mention
from signclean.naming.kind import Judgement, evidence_of, judge_kind
from signclean.naming.neighbours import judge_together
from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts
from signclean.naming.person import read_person


def name_mention(mention: Mention) -> Mention:
    """Return the mention with its name, parts and kind filled, judged by itself; empty text gives an empty name."""
    return _fill(mention, judge_kind(mention))


def name_mentions(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions named, what stands around each weighed in; order and number stay."""
    return tuple(map(_fill, mentions, judge_together(mentions)))


def _fill(mention: Mention, judgement: Judgement) -> Mention:
    kind = Kind.COALITION if mention.opens_members else judgement.kind
    person = kind is Kind.INDIVIDUAL
    parts = read_person(mention.text, judgement.at) if person else read_organization(mention.text)
    lists = Evidence("coalition: lists its members", mention.text, 1.0)
    return replace(
        mention,
        name=parts.name,
        acronym=parts.acronym,
        legal_form=parts.legal_form,
        aliases=parts.aliases,
        place=mention.column_place or parts.place,
        role=_role(mention, parts),
        affiliation=parts.affiliation,
        kind=kind,
        kind_confidence=1.0 if mention.opens_members else round(max(judgement.person, 1 - judgement.person), 3),
        kind_evidence=(lists,) if mention.opens_members else evidence_of(judgement),
    )


def _role(mention: Mention, parts: Parts) -> str | None:
    """Return the role: what the text says, and what was told for several or in a column where the text is silent."""
    told = mention.shared_role or mention.column_role
    if told is None or (parts.role and told in parts.role):
        return parts.role
    return f"{parts.role}, {told}" if parts.role else told
