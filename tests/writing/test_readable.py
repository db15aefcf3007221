"""The formats for reading: Markdown shows every name as it is, the terminal table fits and cannot be steered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from signclean.model import SignatoryList
from signclean.writing import Format, RenderOptions, Rows, render
from signclean.writing.markdown import escape

COUNTS = (
    "4 signatories in 5 mentions: 2 organizations, 1 individual, 1 coalition; "
    "2 countries, 2 of unknown country; 3 doubts."
)
MARKDOWN = r"""
| Name | Kind | Country | Signed | Review |
| --- | --- | --- | --- | --- |
| =Red \*Sur\* \[x\] | organization | Kosovo | direct | same \| kind |
| Alianza por los Ríos (APR) | coalition |  | direct |  |
| Ana Sol | individual |  | member | same |
| Casa Ñandú, México | organization | Mexico | both | same |
"""

TABLE = """\
Name                         Kind           Country   Signed   Review
──────────────────────────────────────────────────────────────────────────
Alianza por los Ríos (APR)   coalition                direct
Casa Ñandú, México           organization   Mexico    both     same
Ana Sol                      individual               member   same
=Red *Sur* [x]               organization   Kosovo    direct   same | kind
"""


def test_markdown(outcome: SignatoryList) -> None:
    assert render(outcome, Format.MD).text == f"{COUNTS}\n{MARKDOWN}"
    assert render(outcome, Format.MD) == render(outcome, Format.MD)


def test_markdown_of_mentions(outcome: SignatoryList) -> None:
    text = render(outcome, Format.MD, RenderOptions(rows=Rows.MENTIONS)).text
    assert "| Lines | Name | Kind | Role | Place | Signatory |\n" in text
    assert "| 6 | Ana Sol | individual | Directora |  | ana-sol |\n" in text


def cells_shown(markdown: str) -> list[str]:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return ["".join(child.content for child in token.children or []) for token in tokens if token.type == "inline"]


@pytest.mark.parametrize(
    "name", ["a | b", "*a* _b_ `c`", "<b>x</b> &amp; ~~y~~", r"\| \\", "[a](b) ![c](d)", "$x$ ***"]
)
def test_markdown_shows_names_as_they_are(name: str) -> None:
    assert cells_shown(f"| Name |\n| --- |\n| {escape(name)} |\n")[1] == name


@given(
    st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"]) | st.sampled_from("ñ–|\\`*"), min_size=1)
)
def test_markdown_keeps_any_name_in_its_cell(name: str) -> None:
    shown = cells_shown(f"| Name | Kind |\n| --- | --- |\n| {escape(name)} | x |\n")
    assert shown[2:] == [name.strip(), "x"]


def test_the_table_on_a_terminal(outcome: SignatoryList) -> None:
    assert render(outcome, Format.TABLE).text == TABLE


@pytest.mark.parametrize(("width", "shown"), [(24, 2), (40, 3), (69, 3), (70, 5), (80, 5), (200, 5)])
def test_the_table_fits_and_loses_no_word(outcome: SignatoryList, width: int, shown: int) -> None:
    text = render(outcome, Format.TABLE, RenderOptions(width=width)).text
    assert max(map(len, text.splitlines())) <= width
    assert len(text.splitlines()[0].split()) == shown
    assert {"Alianza", "coalition", "organization"} <= set(text.split())


def test_the_table_of_mentions(outcome: SignatoryList) -> None:
    text = render(outcome, Format.TABLE, RenderOptions(rows=Rows.MENTIONS)).text
    assert text.splitlines()[0].split() == ["Lines", "Name", "Kind", "Role", "Place", "Signatory"]
    assert len(text.splitlines()) == 7


def test_color_only_where_asked_for(outcome: SignatoryList, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in render(outcome, Format.TABLE).text
    assert "\x1b" in render(outcome, Format.TABLE, RenderOptions(color=True)).text


def test_a_letter_cannot_steer_the_terminal(outcome: SignatoryList) -> None:
    odd = outcome.signatories[0]._replace(display="Red\x1b[31m Sur\x07 [bold]x[/bold] :smile:")
    text = render(replace(outcome, signatories=(odd,)), Format.TABLE).text
    assert "Red\ufffd[31m Sur\ufffd [bold]x[/bold] :smile:" in text
