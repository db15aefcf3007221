"""All rules by code and slug, and what a user's words for them mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from signclean.checking.findings import Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules import SEARCHED
from signclean.checking.sheet import Sheet
from signclean.errors import SigncleanError

ALL = "ALL"


class UnknownRuleError(SigncleanError):
    """No rule has the code, slug or prefix that was asked for."""


@rule(
    "SC701",
    "signatory-gone",
    Severity.ERROR,
    why="Nobody may be taken off a letter without wanting it, and nobody notices when it happens.",
    advice="Put it back, or record the withdrawal: `[[withdrawn]]` with name, date, reason in signclean.toml.",
    bad="(the old list has Red Azul, the new one has not)",
    good='[[withdrawn]]\nname = "Red Azul"\ndate = 2026-03-01\nreason = "asked by mail"',
)
def signatory_gone(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A signatory of the older list is gone, and no withdrawal is recorded. Needs `--against`.

    Source: edits that delete other people's signatures without anyone noticing.
    """
    yield from ()


@rule(
    "SC901",
    "unused-ignore",
    Severity.WARNING,
    why="A comment that silences nothing will silence something one day that nobody meant.",
    advice="Delete the comment, or correct its rule.",
    bad="Casa Luz  # signclean: ignore[SC101] two houses",
    good="Casa Luz",
    fix="unsafe",
)
def unused_ignore(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A comment ignores a rule that finds nothing on its line, or that does not exist.

    Source: the manners of linters.
    """
    yield from ()


@rule(
    "SC902",
    "ignore-without-reason",
    Severity.WARNING,
    why="The next editor cannot tell whether it still holds.",
    advice="Write the reason behind the bracket.",
    bad="Casa Luz  # signclean: ignore[SC101]",
    good="Casa Luz  # signclean: ignore[SC101] the house in Lima, not the one in Cusco",
)
def ignore_without_reason(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A comment ignores a rule and does not say why, or cannot be read as one.

    Source: the manners of linters.
    """
    yield from ()


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule under its code, in the order of the codes."""
    return {one.code: one for one in (*SEARCHED, signatory_gone, unused_ignore, ignore_without_reason)}


def find_rule(name: str) -> Rule:
    """Return the rule of a code or slug; UnknownRuleError with all of them where there is none."""
    for one in all_rules().values():
        if name.strip().lower() in {one.code.lower(), one.slug}:
            return one
    raise UnknownRuleError(f"there is no rule '{name}'; {list_valid()}")


def select_codes(names: Iterable[str]) -> frozenset[str]:
    """Return the codes that names mean: a code, a slug, the beginning of codes (`SC1`), or `ALL`; UnknownRuleError."""
    return frozenset(code for name in names for code in _codes(name.strip()))


def _codes(name: str) -> list[str]:
    if name.upper() == ALL:
        return list(all_rules())
    by_code = [code for code in all_rules() if name and code.startswith(name.upper())]
    return by_code if by_code and len(name) > 1 else [find_rule(name).code]


def list_valid() -> str:
    """Return the sentence that lists what can be asked for."""
    listed = ", ".join(f"{one.code} {one.slug}" for one in all_rules().values())
    return f"valid are ALL, a beginning of codes such as SC1, or one of {listed}"
