"""From mentions to named mentions."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.model import Evidence, Kind, Mention
from signclean.naming.cells import complete_from_cells
from signclean.naming.kind import Judgement, evidence_of, judge_kind
from signclean.naming.labels import without_labels
from signclean.naming.long_forms import tell_known_acronyms, tell_known_names
from signclean.naming.neighbours import judge_together
from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts
from signclean.naming.person import read_person
from signclean.naming.record import own_text, without_place_below


def name_mention(mention: Mention) -> Mention:
    """Return the mention with its name, parts and kind filled, judged by itself; empty text gives an empty name."""
    return _fill(mention, judge_kind(mention))


def name_mentions(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions named, what stands around each weighed in; order and number stay."""
    named = list(map(_fill, mentions, judge_together(mentions)))
    return tuple(tell_known_names(tell_known_acronyms(named)))


def _fill(mention: Mention, judgement: Judgement) -> Mention:
    kind = Kind.COALITION if mention.opens_members else judgement.kind
    parts = complete_from_cells(_read(mention, kind, judgement.at), mention, kind)
    return mention._replace(
        name=parts.name,
        acronym=parts.acronym,
        legal_form=parts.legal_form,
        aliases=parts.aliases,
        place=parts.place,
        role=parts.role,
        affiliation=parts.affiliation,
        kind=kind,
        kind_confidence=1.0 if mention.opens_members else round(max(judgement.person, 1 - judgement.person), 3),
        kind_evidence=_evidence(mention, judgement),
    )


def _read(mention: Mention, kind: Kind, at: int) -> Parts:
    if kind is Kind.INDIVIDUAL:
        return read_person(own_text(mention), at)
    return read_organization(without_labels(without_place_below(mention)), placed=bool(mention.column_place))


def _evidence(mention: Mention, judgement: Judgement) -> tuple[Evidence, ...]:
    if mention.opens_members:
        return (Evidence(f"{Kind.COALITION}: lists its members", mention.text, 1.0),)
    return evidence_of(judgement)
