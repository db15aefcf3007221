"""Findings as JSON, with all that is known of each."""

from __future__ import annotations

import json

from signclean.checking.findings import Finding, Place
from signclean.checking.reports.report import Report, fingerprints
from signclean.text import mask_contacts


def render_json(report: Report) -> str:
    """Return one JSON object with `files` and `findings`; lines and columns are 1-based, ends exclusive."""
    prints = fingerprints(report.findings)
    rows = [_record(finding, mark) for finding, mark in zip(report.findings, prints, strict=True)]
    return json.dumps({"files": list(report.paths), "findings": rows}, ensure_ascii=False, indent=1) + "\n"


def _record(finding: Finding, fingerprint: str) -> dict[str, object]:
    return {
        "code": finding.code,
        "slug": finding.slug,
        "severity": str(finding.severity),
        "message": finding.message,
        **_place(finding.place),
        "key": finding.key,
        "fingerprint": fingerprint,
        "fix": None if finding.fix is None else "safe" if finding.fix.safe else "unsafe",
        "related": [{**_place(one.place), "text": mask_contacts(one.text)} for one in finding.related],
    }


def _place(place: Place) -> dict[str, object]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.start + 1,
        "end_line": place.end_line,
        "end_column": place.end + 1,
    }
