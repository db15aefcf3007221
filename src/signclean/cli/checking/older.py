"""The older version of a list that a check holds it against."""

from __future__ import annotations

import os
from collections.abc import Sequence

from signclean.checking.catalogue import signatory_gone
from signclean.checking.comparing import compare_lists
from signclean.checking.comparing.versions import changed_lines, older_version
from signclean.checking.config import Choice, Config
from signclean.checking.findings import Hit
from signclean.checking.intake import read_list
from signclean.checking.rulebook import Rule
from signclean.checking.sheet import Sheet
from signclean.checking.withdrawals import find_gone
from signclean.cli.manners import WrongUseError
from signclean.cli.streams import STREAM

BASE_VARIABLE = "GITHUB_BASE_REF"
"""Branch that a pull request goes to, as GitHub Actions tell it."""


def hits_against(sheet: Sheet, against: str, config: Config, choice: Choice) -> list[tuple[Rule, Hit]]:
    """Return who is gone from the list since the older version; nobody where there was none."""
    if sheet.path == STREAM:
        raise WrongUseError("--against needs the name of the list; give the file instead of standard input")
    with older_version(sheet.path, against) as path:
        if path is None:
            return []
        old = read_list(path, choice.name_column)
    changes = compare_lists(old, sheet)
    return [(signatory_gone, hit) for hit in find_gone(changes, config.withdrawn, against)]


def find_changed_lines(names: Sequence[str], against: str | None) -> dict[str, frozenset[int]]:
    """Return the lines of each list that a change touched: since the ref, or the base of a pull request."""
    base = os.environ.get(BASE_VARIABLE)
    ref = against if against and not os.path.exists(against) else f"origin/{base}" if base else None
    return {name: changed_lines(name, ref) for name in names if ref and os.path.isfile(name)}
