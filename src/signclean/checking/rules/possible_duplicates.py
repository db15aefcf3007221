"""Entries that may be one signatory: only a person can tell."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.checking.findings import Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.apart import twins_apart
from signclean.checking.rules.pairs import doubted, in_other_language, where
from signclean.checking.sheet import Sheet, place_of, related_to
from signclean.model import Mention


@rule(
    "SC106",
    "possible-duplicate",
    Severity.WARNING,
    why="Only a person can tell whether the two are one signatory; the count depends on it.",
    advice="Keep one of the two if they are one; else say so: `# signclean: ignore[SC106] two bodies`.",
    bad="Coalición Pro Migrante\nColición Pro Migrante de Baja California",
    good="Coalición Pro Migrante",
)
def possible(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """Two entries may be one signatory: there is evidence for it and against it.

    Source: the doubts of matching, those that `normalize` lists for review; one text, but for a slip, or a
    name and its acronym, under headings of two countries, or read as a body here and a person there.
    """
    for first, later, reason in doubted(sheet):
        if not in_other_language(first, later):
            message = (
                f"'{later.text}' may be '{first.text}' on {where(first, later)} ({reason}); keep one, or ignore this"
            )
            yield Hit(place_of(later), later.name or later.text, message, None, (related_to(first),))
    for first, later in twins_apart(sheet):
        message = f"'{later.text}' {_apart(first, later)}; keep one, or ignore this where they are two"
        yield Hit(place_of(later), later.name or later.text, message, None, (related_to(first),))


def _apart(first: Mention, later: Mention) -> str:
    """Return where the two stand, or as what they are read."""
    line, as_said = where(first, later), "" if first.text == later.text else f" as '{first.text}'"
    if first.section != later.section:
        there = f"under '{first.section}'" if first.section else "under no heading"
        return f"stands under '{later.section}', and on {line} {there}{as_said}"
    return f"is read as {later.kind}, and on {line}{as_said} as {first.kind}"


RULES: tuple[Rule, ...] = (possible,)
