"""Findings as JUnit XML: a test case a list, which fails with what was found in it.

Source: the schema that Jenkins and GitLab read.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from signclean.checking.findings import Finding, one_line
from signclean.checking.reports.report import Report


def render_junit(report: Report) -> str:
    """Return the XML; every file that was looked at is a test suite, a clean one has one case that passes."""
    suites = [_suite(path, [f for f in report.findings if _belongs(f, path)]) for path in report.paths]
    total = sum(max(1, len([f for f in report.findings if _belongs(f, path)])) for path in report.paths)
    head = f'<testsuites name="signclean" tests="{total}" failures="{len(report.findings)}">'
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>")) + "\n"


def _belongs(finding: Finding, path: str) -> bool:
    return finding.path == path or finding.path.startswith(path.rstrip("/") + "/")


def _suite(path: str, findings: list[Finding]) -> str:
    name = quoteattr(one_line(path))
    cases = [_case(finding) for finding in findings] or [f"  <testcase name={name} classname={name}/>"]
    head = f' <testsuite name={name} tests="{len(cases)}" failures="{len(findings)}">'
    return "\n".join((head, *cases, " </testsuite>"))


def _case(finding: Finding) -> str:
    name = quoteattr(f"{finding.code} {finding.slug} {finding.line}:{finding.column}")
    place = one_line(f"{finding.path}:{finding.line}:{finding.column}")
    message = one_line(finding.message)
    return "\n".join(
        (
            f"  <testcase name={name} classname={quoteattr(one_line(finding.path))}>",
            f"   <failure type={quoteattr(str(finding.severity))} message={quoteattr(message)}>"
            f"{escape(f'{place}: {finding.code} {message}')}</failure>",
            "  </testcase>",
        )
    )
