"""From model to the records of the schema `signclean/1`: plain dicts whose keys stand in the order of the schema.

Contacts are masked in every field that holds text of the letter, whatever earlier stages did.
"""

from __future__ import annotations

from collections.abc import Iterable

from signclean.model import Document, Doubt, Evidence, Ignored, LayoutPart, Mention, Signatory, SignatoryList, Span
from signclean.text import mask_contacts
from signclean.writing.countries import name_country

Record = dict[str, object]
DECIMALS = 4
"""Places after the point of strengths, scores and confidences."""


def signatory_record(signatory: Signatory) -> Record:
    """Return one row of `signatories`."""
    return {
        "id": signatory.id,
        "name": mask_contacts(signatory.name),
        "display": mask_contacts(signatory.display),
        "kind": str(signatory.kind),
        "acronym": mask(signatory.acronym),
        "legal_form": mask(signatory.legal_form),
        "aliases": mask_all(signatory.aliases),
        "role": mask(signatory.role),
        "affiliation": mask(signatory.affiliation),
        "country": signatory.country,
        "country_name": name_country(signatory.country) if signatory.country else None,
        "country_guess": signatory.country_guess,
        "subdivision": signatory.subdivision,
        "scope": signatory.scope,
        "country_confidence": round(signatory.country_confidence, DECIMALS),
        "country_evidence": [_evidence_record(evidence) for evidence in signatory.country_evidence],
        "member_of": list(signatory.member_of),
        "signed": str(signatory.signed),
        "mentions": list(signatory.mentions),
        "ids": list(signatory.ids),
    }


def mention_record(mention: Mention, signatory: str) -> Record:
    """Return one row of `mentions`; `signatory` is the id of the signatory that it is a mention of."""
    aliases = mask_all(mention.aliases)
    return {
        "n": mention.n,
        "source": mention.source,
        "lines": list(mention.lines),
        "spans": _spans(mention.spans),
        "text": mask_contacts(mention.text),
        "name": mask_contacts(mention.name),
        "acronym": mask(mention.acronym),
        "legal_form": mask(mention.legal_form),
        "alias": aliases if len(aliases) > 1 else next(iter(aliases), None),
        "place": mask(mention.place),
        "role": mask(mention.role),
        "affiliation": mask(mention.affiliation),
        "url": mask(mention.url),
        "cells": mask_all(mention.cells),
        "kind": str(mention.kind),
        "section": mask(mention.section),
        "member_of": mention.member_of,
        "signatory": signatory,
    }


def review_record(doubt: Doubt) -> Record:
    """Return one row of `review`."""
    return {
        "code": doubt.code,
        "a": doubt.a,
        "b": doubt.b,
        "score": round(doubt.score, DECIMALS),
        "reason": mask_contacts(doubt.reason),
        "evidence_for": mask_all(doubt.evidence_for),
        "evidence_against": mask_all(doubt.evidence_against),
    }


def ignored_record(ignored: Ignored) -> Record:
    """Return one row of `ignored`."""
    return {
        "source": ignored.source,
        "lines": list(ignored.lines),
        "spans": _spans(ignored.spans),
        "text": mask_contacts(ignored.text),
        "reason": str(ignored.reason),
    }


def layout_record(part: LayoutPart) -> Record:
    """Return one row of `layout`."""
    return {
        "source": part.source,
        "lines": list(part.lines),
        "kind": part.kind,
        "separator": part.separator,
        "confidence": round(part.confidence, DECIMALS),
        "runners_up": [{"kind": kind, "confidence": round(score, DECIMALS)} for kind, score in part.runners_up],
    }


def input_record(document: Document) -> Record:
    """Return one row of `inputs`."""
    return {"source": document.source, "sha256": document.sha256, "notes": list(document.notes)}


def mention_records(result: SignatoryList) -> list[Record]:
    """Return all rows of `mentions`, in the order of the text."""
    return [mention_record(mention, result.signatory_of[mention.n]) for mention in result.mentions]


def mask(text: str | None) -> str | None:
    """Return the text with its contacts masked; None stays None."""
    return None if text is None else mask_contacts(text)


def mask_all(texts: Iterable[str]) -> list[str]:
    """Return the texts with their contacts masked."""
    return [mask_contacts(text) for text in texts]


def _evidence_record(evidence: Evidence) -> Record:
    return {
        "rule": evidence.rule,
        "text": mask_contacts(evidence.text),
        "country": evidence.country,
        "subdivision": evidence.subdivision,
        "strength": round(evidence.strength, DECIMALS),
    }


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.line, span.start, span.end] for span in spans]
