"""One check: the rules that look, over one list, without what comments and baseline silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from signclean.checking.catalogue import ignore_without_reason, unused_ignore
from signclean.checking.config import Choice, codes_of, order_of
from signclean.checking.findings import Finding, Hit, Severity, fold_name, one_line
from signclean.checking.ignoring import silence
from signclean.checking.rulebook import Rule, Wishes
from signclean.checking.rules import SEARCHED
from signclean.checking.sheet import Sheet
from signclean.text import mask_contacts

DEFAULT = Choice()
"""All rules, and the list's own order."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A list with what was found in it, in the order of the text, and how many findings its comments silence."""

    sheet: Sheet
    findings: tuple[Finding, ...]
    silenced: int


def check_sheet(
    sheet: Sheet,
    choice: Choice = DEFAULT,
    severity: Mapping[str, Severity] | None = None,
    extra: Sequence[tuple[Rule, Hit]] = (),
) -> Checked:
    """Return what the rules find in a list; `extra` are hits of rules that need more than the list to look at."""
    active = codes_of(choice)
    wishes = Wishes(order_of(choice))
    hits = [*_search(sheet, wishes, active), *((one, hit) for one, hit in extra if one.code in active)]
    grades = severity or {}
    found = silence(sheet, _findings(hits, grades), active)
    comments = [(unused_ignore, hit) for hit in found.unused] + [
        (ignore_without_reason, hit) for hit in found.unexplained
    ]
    own = _findings([(one, hit) for one, hit in comments if one.code in active], grades)
    return Checked(sheet, tuple(sorted((*found.findings, *own), key=lambda finding: finding.position)), found.count)


def _search(sheet: Sheet, wishes: Wishes, active: frozenset[str]) -> Iterator[tuple[Rule, Hit]]:
    for one in SEARCHED:
        if one.code in active:
            yield from ((one, hit) for hit in one.search(sheet, wishes))


def _findings(hits: Iterable[tuple[Rule, Hit]], grades: Mapping[str, Severity]) -> list[Finding]:
    """Return the hits as findings, each once, with contacts masked in all that is shown."""
    found = dict.fromkeys(make_finding(one, hit, grades.get(one.code, one.severity)) for one, hit in hits)
    return list(found)


def make_finding(one: Rule, hit: Hit, severity: Severity) -> Finding:
    """Return a hit as a finding of its rule."""
    return Finding(
        code=one.code,
        slug=one.slug,
        severity=severity,
        place=hit.place,
        message=one_line(mask_contacts(hit.message)),
        key=f"{one.code} {fold_name(hit.name)}",
        fix=hit.fix,
        related=hit.related,
    )
