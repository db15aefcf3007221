"""Explanations as JSON: the records of the list's own schema, with what explaining adds."""

from __future__ import annotations

import json

from signclean.cli.explaining.comparing import Comparison
from signclean.cli.explaining.content import Explanation
from signclean.cli.explaining.finding import Entry
from signclean.model import Evidence, SignatoryList
from signclean.text import mask_contacts
from signclean.writing.records import (
    DECIMALS,
    Record,
    layout_record,
    mask_all,
    mention_record,
    review_record,
    signatory_record,
)


def explanation_record(explanation: Explanation) -> Record:
    """Return what `tell_explanation` tells."""
    mention = explanation.entry.mention
    return {
        "signatory": signatory_record(explanation.entry.signatory),
        "mention": entry_record(explanation.entry),
        "read_at": [{"source": line.source, "line": line.line, "text": line.text} for line in explanation.lines],
        "read_as": layout_record(explanation.layout) if explanation.layout else None,
        "kind_confidence": round(mention.kind_confidence, DECIMALS),
        "kind_evidence": [kind_evidence_record(evidence) for evidence in mention.kind_evidence],
        "joined": [comparison_record(comparison) for comparison in explanation.joined],
        "review": [review_record(doubt) for doubt in explanation.doubts],
    }


def comparison_record(comparison: Comparison) -> Record:
    """Return what `tell_comparison` tells."""
    verdict = comparison.verdict
    return {
        "a": entry_record(comparison.a),
        "b": entry_record(comparison.b),
        "joined": comparison.joined,
        "answer": verdict.answer,
        "probability": round(verdict.probability, DECIMALS),
        "evidence_for": mask_all(verdict.evidence_for),
        "evidence_against": mask_all(verdict.evidence_against),
        "review": [review_record(doubt) for doubt in comparison.doubts],
    }


def layout_records(result: SignatoryList) -> Record:
    """Return what `tell_layout` tells."""
    return {"layout": [layout_record(part) for part in result.layout]}


def entry_record(entry: Entry) -> Record:
    """Return a mention as the list holds it."""
    return mention_record(entry.mention, entry.signatory.id)


def kind_evidence_record(evidence: Evidence) -> Record:
    """Return one reason for a kind."""
    strength = round(evidence.strength, DECIMALS)
    return {"rule": evidence.rule, "text": mask_contacts(evidence.text), "strength": strength}


def dump(record: Record) -> str:
    """Return the record as JSON text; the same text for the same record."""
    return json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
