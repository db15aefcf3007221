"""Findings for people and editors: `file:line:col: CODE message`."""

from __future__ import annotations

from signclean.checking.findings import one_line
from signclean.checking.reports.report import Report


def render_text(report: Report) -> str:
    """Return one line a finding, which terminals and editors make clickable; '' where there is none."""
    return "".join(
        one_line(f"{finding.path}:{finding.line}:{finding.column}: {finding.code} {finding.message}") + "\n"
        for finding in report.findings
    )
