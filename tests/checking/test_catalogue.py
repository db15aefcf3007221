"""The rules as documented: each complete, the page and the command say the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from signclean.checking.catalogue import all_rules
from signclean.checking.explaining import describe_rule, make_page
from signclean.checking.rulebook import Rule
from tests.checking.conftest import PLAIN, Check

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


@pytest.mark.parametrize("one", all_rules().values(), ids=lambda one: one.code)
def test_every_rule_says_what_why_and_what_to_do(one: Rule) -> None:
    assert re.fullmatch(r"SC\d{3}", one.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", one.slug)
    for text in (one.what, one.why, one.advice, one.source):
        assert text.rstrip().endswith((".", "`")), text
    assert one.bad != one.good
    assert one.what in describe_rule(one)


EXAMPLES = [one for one in all_rules().values() if one.code != "SC701"]
"""Rules whose example is a list; that of a signatory who is gone needs two."""


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one.code)
def test_the_rule_finds_its_bad_example_and_leaves_its_good_one_alone(one: Rule, check: Check) -> None:
    bad, good = (text.split("\n") for text in (one.bad, one.good))
    assert any(one.code in {finding.code for finding in check(lines)} for lines in (bad, [*PLAIN, *bad]))
    assert one.code not in {finding.code for finding in check(good)}


def test_codes_and_slugs_are_each_given_once() -> None:
    rules = list(all_rules().values())
    assert len({one.slug for one in rules}) == len(rules)
    assert [one.code for one in rules] == sorted(one.code for one in rules)


def test_the_page_is_made_from_the_rules() -> None:
    assert PAGE.read_text(encoding="utf-8") == make_page(), "python -m tools.rules_page writes it anew"
