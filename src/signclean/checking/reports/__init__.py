"""Findings as the tools around want them: one format a file."""

from __future__ import annotations

from typing import assert_never

from signclean.checking.output_format import OutputFormat
from signclean.checking.reports.github import render_github
from signclean.checking.reports.gitlab import render_gitlab
from signclean.checking.reports.json_report import render_json
from signclean.checking.reports.markdown import render_markdown
from signclean.checking.reports.report import Report
from signclean.checking.reports.sarif import render_sarif
from signclean.checking.reports.text import render_text

__all__ = ["OutputFormat", "Report", "render_report"]


def render_report(report: Report, format: OutputFormat) -> str:  # noqa: A002, PLR0911 - one return a format
    """Return the findings in the format; the same text for the same findings."""
    match format:
        case OutputFormat.TEXT:
            return render_text(report)
        case OutputFormat.JSON:
            return render_json(report)
        case OutputFormat.GITHUB:
            return render_github(report)
        case OutputFormat.GITLAB:
            return render_gitlab(report)
        case OutputFormat.SARIF:
            return render_sarif(report)
        case OutputFormat.JUNIT:
            from signclean.checking.reports.junit import (
                render_junit,  # imported late: XML brings half of `urllib` along
            )

            return render_junit(report)
        case OutputFormat.MARKDOWN:
            return render_markdown(report)
        case _:
            assert_never(format)
