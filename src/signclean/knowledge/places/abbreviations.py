"""Abbreviations of countries and states: `U.S.`, `NE`, `Va.`, `Chih.`."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.tables import read_rows

SHORTEST_WITHOUT_DOT = 4


def find_abbreviation(text: str) -> tuple[str, ...]:
    """Return the codes (ISO 3166-1 or -2) that the text, as written, abbreviates; capitals and dots count."""
    return abbreviations().get(text.replace(" ", ""), ())


@lru_cache(maxsize=1)
def abbreviations() -> dict[str, tuple[str, ...]]:
    """Return written form without spaces -> codes, in the order of the table."""
    forms: dict[str, tuple[str, ...]] = {}
    for row in read_rows("places/abbreviations.csv"):
        for form in _spellings(row["text"]):
            forms[form] = (*forms.get(form, ()), row["code"])
    return forms


def _spellings(form: str) -> list[str]:
    """Return the form, and without its dot where enough letters are left to tell it from a word (`Calif`)."""
    bare = form.rstrip(".")
    return [form, bare] if bare != form and "." not in bare and len(bare) >= SHORTEST_WITHOUT_DOT else [form]
