"""Findings as a table in Markdown, for summaries and comments."""

from __future__ import annotations

from collections import Counter

from signclean.checking.comparing.rendering import escape
from signclean.checking.reports.report import Report


def render_markdown(report: Report) -> str:
    """Return a table with a row a finding, under the counts."""
    lists = f"{len(report.paths)} list" + ("s" if len(report.paths) != 1 else "")
    if not report.findings:
        return f"**signclean:** nothing found in {lists}.\n"
    counts = Counter(str(finding.severity) for finding in report.findings)
    told = ", ".join(f"{n} {severity}{'s' if n > 1 else ''}" for severity, n in counts.items())
    rows = [
        f"| {escape(f'{f.path}:{f.line}:{f.column}')} | {f.severity} | {f.code} {f.slug} | {escape(f.message)} |"
        for f in report.findings
    ]
    head = ("| place | | rule | finding |", "| --- | --- | --- | --- |")
    return "\n".join((f"**signclean:** {told} in {lists}.", "", *head, *rows)) + "\n"
