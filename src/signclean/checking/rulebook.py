"""What a rule is: a function over a sheet, with its code, its slug, and the words that explain it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from signclean.checking.findings import Hit, Severity
from signclean.checking.ordering import AUTO, Order
from signclean.checking.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user said of the list that a rule must know. `order` is the convention of its order."""

    order: Order = AUTO


Search = Callable[[Sheet, Wishes], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `what` it finds and its `source` come from the docstring, `why` and `advice` are told to the user."""

    code: str
    slug: str
    severity: Severity
    what: str
    source: str
    why: str
    advice: str
    bad: str
    good: str
    fix: str | None = None
    search: Search = field(compare=False, default=lambda sheet, wishes: iter(()))


def rule(  # noqa: PLR0913 - one parameter a field
    code: str,
    slug: str,
    severity: Severity,
    *,
    why: str,
    advice: str,
    bad: str,
    good: str,
    fix: str | None = None,
) -> Callable[[Search], Rule]:
    """Make a rule of the function below: the first line of its docstring is what it finds, `Source:` where it is from.

    `bad` and `good` are the example; `fix` is `safe`, `unsafe` or None.
    """

    def make(search: Search) -> Rule:
        what, source = split_docstring(inspect.getdoc(search) or "")
        return Rule(code, slug, severity, what, source, why, advice, bad, good, fix, search)

    return make


def split_docstring(text: str) -> tuple[str, str]:
    """Return what a rule finds and its source, out of the two parts of its docstring."""
    what, _, source = text.partition("\n\nSource: ")
    return re.sub(r"\s+", " ", what), re.sub(r"\s+", " ", source)
