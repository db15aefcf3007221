"""Every format holds every finding, keeps its own rules, and never shows a contact."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import jsonschema
import pytest

from signclean.checking.check import check_sheet
from signclean.checking.findings import Severity
from signclean.checking.intake import parse_list
from signclean.checking.output_format import OutputFormat
from signclean.checking.reports import Report, render_report
from tests.checking.conftest import PLAIN, make_list

SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
LINES = [
    *PLAIN,
    "Mesa  Azul",
    "Mesa  Azul",
    "Mesa  Azul",
    "Nodo, nodo@nodo.example",
    "Ona <b>&  100%, «x",
    "Ona <b>&  100%, «x\x1b[31m",
    "Pino (Guatemla)",
]


@pytest.fixture
def report() -> Report:
    sheet = parse_list("mesa,norte: list.txt", make_list(LINES))
    return Report(check_sheet(sheet).findings, ("mesa,norte: list.txt", "clean.txt"))


@pytest.mark.parametrize("format_", OutputFormat)
def test_no_format_shows_a_contact_or_a_control_character(report: Report, format_: OutputFormat) -> None:
    text = render_report(report, format_)
    assert "nodo@nodo" not in text
    assert "\x1b" not in text
    assert text == render_report(report, format_)


def test_text_is_clickable(report: Report) -> None:
    lines = render_report(report, OutputFormat.TEXT).splitlines()
    assert len(lines) == len(report.findings)
    assert all(re.match(r"mesa,norte: list\.txt:\d+:\d+: SC\d{3} \S", line) for line in lines)


def test_json_tells_all(report: Report) -> None:
    data = json.loads(render_report(report, OutputFormat.JSON))
    assert data["files"] == list(report.paths)
    assert [(row["code"], row["line"], row["column"]) for row in data["findings"]] == [
        (finding.code, finding.line, finding.column) for finding in report.findings
    ]
    assert {row["fix"] for row in data["findings"]} == {None, "safe", "unsafe"}


def test_sarif_follows_its_schema(report: Report) -> None:
    log = json.loads(render_report(report, OutputFormat.SARIF))
    jsonschema.validate(log, SCHEMA)
    jsonschema.validate(json.loads(render_report(Report((), ()), OutputFormat.SARIF)), SCHEMA)
    (run,) = log["runs"]
    assert len(run["results"]) == len(report.findings)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [result["partialFingerprints"]["signclean/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)


def test_fingerprints_are_unique_and_do_not_move_with_lines(report: Report) -> None:
    prints = [row["fingerprint"] for row in json.loads(render_report(report, OutputFormat.GITLAB))]
    assert len(set(prints)) == len(prints) == len(report.findings)
    moved = check_sheet(parse_list("mesa,norte: list.txt", "A letter\n\n\n" + make_list(LINES))).findings
    later = json.loads(render_report(Report(moved, ()), OutputFormat.GITLAB))
    assert sorted(row["fingerprint"] for row in later) == sorted(prints)


def test_gitlab_has_what_code_quality_asks_for(report: Report) -> None:
    for row in json.loads(render_report(report, OutputFormat.GITLAB)):
        assert row["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert row["description"]
        assert row["location"]["lines"]["begin"] >= 1


def test_junit_is_xml_with_a_suite_a_list(report: Report) -> None:
    root = ET.fromstring(render_report(report, OutputFormat.JUNIT))  # noqa: S314 - our own text
    assert [suite.get("name") for suite in root] == list(report.paths)
    assert int(root.get("failures", "")) == len(report.findings) == len(root.findall(".//failure"))
    assert int(root.get("tests", "")) == len(root.findall(".//testcase"))


def test_github_escapes_and_keeps_to_ten_of_a_kind_changed_lines_first() -> None:
    lines = [*PLAIN, *(f"Mesa  Azul {n} norte" for n in range(30))]
    findings = check_sheet(parse_list("a,b:c%.txt", make_list(lines))).findings
    findings = tuple(finding for finding in findings if finding.code == "SC303")
    text = render_report(Report(findings, (), {"a,b:c%.txt": frozenset({40})}), OutputFormat.GITHUB)
    assert len(text.splitlines()) == 10
    assert text.splitlines()[0].startswith(
        "::warning file=a%2Cb%3Ac%25.txt,line=40,endLine=40,col=5,endColumn=7,title=SC303 "
    )
    assert {finding.severity for finding in findings} == {Severity.WARNING}


def test_markdown_is_one_table(report: Report) -> None:
    text = render_report(report, OutputFormat.MARKDOWN)
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    assert len(rows) == len(report.findings) + 2
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 5 for row in rows)
    assert "<b>" not in text
    assert render_report(Report((), ("a",)), OutputFormat.MARKDOWN) == "**signclean:** nothing found in 1 list.\n"
