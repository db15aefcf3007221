"""Findings as annotations of GitHub Actions, and the table for the summary of a step.

Source: docs.github.com, "Workflow commands for GitHub Actions"; a step shows 10 annotations of each kind at most.
"""

from __future__ import annotations

from collections import Counter

from signclean.checking.findings import Finding, Severity
from signclean.checking.reports.report import Report

MOST_OF_A_KIND = 10
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render_github(report: Report) -> str:
    """Return the annotations: findings on changed lines first, at most ten of each kind."""
    ordered = sorted(report.findings, key=lambda finding: not is_changed(finding, report))
    shown: Counter[Severity] = Counter()
    lines = []
    for finding in ordered:
        shown[finding.severity] += 1
        if shown[finding.severity] <= MOST_OF_A_KIND:
            lines.append(_annotation(finding))
    return "".join(line + "\n" for line in lines)


def is_changed(finding: Finding, report: Report) -> bool:
    """Tell whether a finding stands on a line that the change touched."""
    changed = report.changed.get(finding.path, frozenset())
    return any(line in changed for line in range(finding.line, finding.place.end_line + 1))


def _annotation(finding: Finding) -> str:
    fields = {
        "file": finding.path,
        "line": finding.line,
        "endLine": max(finding.place.end_line, finding.line),
        "col": finding.column,
        "endColumn": finding.place.end + 1,
        "title": f"{finding.code} {finding.slug}",
    }
    if finding.place.end_line != finding.line:
        del fields["col"], fields["endColumn"]  # columns are allowed on one line alone
    said = ",".join(f"{key}={escape_property(str(value))}" for key, value in fields.items())
    return f"::{COMMANDS[finding.severity]} {said}::{escape_data(finding.message)}"


def escape_data(text: str) -> str:
    """Return the text as the message of a command may hold it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Return the text as the value of a property may hold it."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
