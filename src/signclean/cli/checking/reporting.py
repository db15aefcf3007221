"""Where a report goes: stdout, a file, the summary of a step."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from signclean.checking.findings import Finding
from signclean.checking.output_format import OutputFormat
from signclean.checking.reports import Report, render_report
from signclean.cli.streams import tell, write_stdout
from signclean.writing import write_output

SUMMARY_VARIABLE = "GITHUB_STEP_SUMMARY"
"""File that GitHub Actions show under a step."""


def put_report(  # noqa: PLR0913 - what was found, in what, and where it goes
    findings: Sequence[Finding],
    names: Sequence[str],
    changed: Mapping[str, frozenset[int]],
    format: OutputFormat | None,  # noqa: A002 - the option is --output-format
    output: str | None,
    *,
    safe: int,
    to_stderr: bool,
    quiet: bool,
) -> None:
    """Write the findings; with `to_stderr` they are told there as sentences, for a patch stands on stdout.

    `safe` is how many of them `--fix` would settle.
    """
    report = Report(tuple(findings), tuple(names), changed)
    if to_stderr and output is None:
        for line in render_report(report, OutputFormat.TEXT).splitlines():
            tell(line)
    else:
        _put(render_report(report, format or OutputFormat.TEXT), output)
    summary = os.environ.get(SUMMARY_VARIABLE)
    if format is OutputFormat.GITHUB and summary:
        with Path(summary).open("a", encoding="utf-8") as stream:
            stream.write(render_report(report, OutputFormat.MARKDOWN))
    if not quiet:
        tell(describe(findings, names, safe))


def _put(text: str, output: str | None) -> None:
    if output is None:
        write_stdout(text.encode("utf-8"))
    else:
        write_output(output, text.encode("utf-8"), force=True)


def describe(findings: Sequence[Finding], names: Sequence[str], safe: int) -> str:
    """Return the counts in one sentence, with what can be done next."""
    lists = f"{len(names)} list" + ("s" if len(names) != 1 else "")
    if not findings:
        return f"nothing found in {lists}"
    counts = Counter(str(finding.severity) for finding in findings)
    told = ", ".join(f"{n} {severity}{'s' if n > 1 else ''}" for severity, n in sorted(counts.items()))
    hint = f"; --fix settles {safe} of them" if safe else "; `signclean rule CODE` explains a rule"
    return f"{told} in {lists}{hint}"
