"""Findings as SARIF 2.1.0.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

from __future__ import annotations

import json
from pathlib import PurePath
from urllib.parse import quote

from signclean.checking.catalogue import all_rules
from signclean.checking.findings import Finding, Place, Severity
from signclean.checking.reports.report import Report, fingerprints
from signclean.checking.rulebook import Rule
from signclean.text import mask_contacts
from signclean.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "signclean/v1"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def render_sarif(report: Report) -> str:
    """Return one SARIF log with one run; columns count Unicode code points."""
    codes = list(all_rules())
    prints = fingerprints(report.findings)
    results = [_result(finding, mark, codes) for finding, mark in zip(report.findings, prints, strict=True)]
    driver = {"name": "signclean", "version": __version__, "rules": [_rule(one) for one in all_rules().values()]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(one: Rule) -> dict[str, object]:
    return {
        "id": one.code,
        "name": "".join(word.capitalize() for word in one.slug.split("-")),
        "shortDescription": {"text": one.what},
        "fullDescription": {"text": f"{one.what} {one.why}"},
        "help": {"text": one.advice},
        "defaultConfiguration": {"level": LEVELS[one.severity]},
    }


def _result(finding: Finding, fingerprint: str, codes: list[str]) -> dict[str, object]:
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _location(finding.place)}],
        "partialFingerprints": {FINGERPRINT: fingerprint},
        "relatedLocations": [
            {"id": at, "physicalLocation": _location(one.place), "message": {"text": mask_contacts(one.text)}}
            for at, one in enumerate(finding.related)
        ],
    }


def _location(place: Place) -> dict[str, object]:
    region = {
        "startLine": place.line,
        "startColumn": place.start + 1,
        "endLine": place.end_line,
        "endColumn": place.end + 1,
    }
    return {"artifactLocation": {"uri": quote(PurePath(place.path).as_posix())}, "region": region}
