"""Settings: the command line over the file over the defaults, and what is wrong told with what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from signclean.checking.catalogue import all_rules, select_codes
from signclean.checking.config import Choice, codes_of
from signclean.checking.config_file import ConfigError, find_config, read_config
from signclean.checking.findings import Severity
from signclean.checking.ordering import describe, parse_order

FULL = """
select = ["SC1", "out-of-order"]
ignore = ["SC106"]
order = "alphabetical,skip-articles"
name-column = "who"
baseline = "known.json"
severity = { SC201 = "error", near-duplicate = "note" }

[per-file."old/*.txt"]
ignore = ["SC101"]
order = "off"

[[withdrawn]]
name = "Casa Luz"
date = 2026-03-01
reason = "asked by mail"
"""


def test_everything_a_file_can_say(folder: Path) -> None:
    Path("signclean.toml").write_text(FULL, encoding="utf-8")
    config = read_config(Path("signclean.toml"))
    assert codes_of(config.choice) == {"SC101", "SC102", "SC103", "SC104", "SC105", "SC201"}
    assert config.severity == {"SC201": Severity.ERROR, "SC102": Severity.NOTE}
    old = config.for_file("old/list.txt", Choice())
    assert "SC101" not in codes_of(old)
    assert "SC106" in codes_of(old)
    assert old.order
    assert not old.order.checked
    assert config.for_file("old/list.txt", Choice(order=parse_order("auto"))).order == parse_order("auto")
    assert [(one.name, one.date) for one in config.withdrawn] == [("Casa Luz", "2026-03-01")]


def test_the_nearest_file_is_found(folder: Path) -> None:
    inner = folder / "a" / "b"
    inner.mkdir(parents=True)
    (folder / "pyproject.toml").write_text('[tool.signclean]\norder = "off"\n', encoding="utf-8")
    (folder / "a" / "pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert find_config(inner) == folder / "pyproject.toml"
    assert read_config(folder / "pyproject.toml").choice.order == parse_order("off")
    (folder / "a" / "signclean.toml").write_text("", encoding="utf-8")
    assert find_config(inner) == folder / "a" / "signclean.toml"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "slect = []",
            "unknown key 'slect'; valid are select, ignore, order, name-column, severity, per-file, withdrawn",
        ),
        (
            'select = ["SC999"]',
            "there is no rule 'SC999'; valid are ALL, a beginning of codes such as SC1, or one of SC101 ",
        ),
        ('select = "SC101"', "'select' must be a list of rules, not 'SC101'"),
        (
            'order = "by-size"',
            "order: 'by-size' is none; valid are auto, off, or alphabetical with any of skip-articles",
        ),
        ('severity = { SC101 = "bad" }', "severity 'bad' of SC101 is none; valid are error, warning, note"),
        (
            '[per-file."*.txt"]\nbaseline = "x"',
            "unknown key 'baseline' in [per-file.'*.txt']; valid are select, ignore",
        ),
        ('[[withdrawn]]\nname = "Casa"', "a [[withdrawn]] lacks date and reason; all of name, date, reason are needed"),
        ("a = ", "this is no TOML ("),
    ],
)
def test_what_is_wrong_is_told_with_what_is_right(folder: Path, text: str, words: str) -> None:
    Path("signclean.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        read_config(Path("signclean.toml"))
    assert str(caught.value).startswith("signclean.toml: ")
    assert words in str(caught.value)


def test_rules_by_code_slug_and_beginning() -> None:
    assert select_codes(["sc101", "near-duplicate", "SC9"]) == {"SC101", "SC102", "SC901", "SC902"}
    assert select_codes(["all"]) == set(all_rules())


@pytest.mark.parametrize(
    "text", ["alphabetical", "alphabetical,skip-articles,accents,by-section", "alphabetical,by-kind"]
)
def test_an_order_is_told_as_it_is_typed(text: str) -> None:
    convention = parse_order(text).convention
    assert convention
    assert describe(convention) == text
