"""Entries that may be one signatory: only a person can tell."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.checking.findings import Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.pairs import doubted, in_other_language, same_words_apart, where
from signclean.checking.sheet import Sheet, place_of, related_to


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

    Source: the doubts of matching, those that `normalize` lists for review; one text under headings of two countries.
    """
    for first, later, reason in doubted(sheet):
        if not in_other_language(first, later):
            message = (
                f"'{later.text}' may be '{first.text}' on {where(first, later)} ({reason}); keep one, or ignore this"
            )
            yield Hit(place_of(later), later.name or later.text, message, None, (related_to(first),))
    for first, later in same_words_apart(sheet):
        message = (
            f"'{later.text}' stands under '{later.section}', and on {where(first, later)} under '{first.section}'; "
            "keep one, or ignore this where they are two chapters"
        )
        yield Hit(place_of(later), later.name or later.text, message, None, (related_to(first),))


RULES: tuple[Rule, ...] = (possible,)
