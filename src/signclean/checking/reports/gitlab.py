"""Findings as a Code Quality report of GitLab.

Source: docs.gitlab.com, "Code Quality", the format of its reports; fingerprints must be unique.
"""

from __future__ import annotations

import json

from signclean.checking.findings import Severity
from signclean.checking.reports.report import Report, fingerprints

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render_gitlab(report: Report) -> str:
    """Return a JSON array with an object a finding."""
    rows = [
        {
            "description": f"{finding.code} {finding.message}",
            "check_name": finding.slug,
            "fingerprint": fingerprint,
            "severity": SEVERITIES[finding.severity],
            "location": {"path": finding.path, "lines": {"begin": finding.line, "end": finding.place.end_line}},
        }
        for finding, fingerprint in zip(report.findings, fingerprints(report.findings), strict=True)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
