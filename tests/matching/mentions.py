"""Mentions for tests, written as one line each."""

from __future__ import annotations

from signclean.model import Evidence, Kind, Mention, Span


def make_mention(
    name: str, n: int = 1, country: str | None = None, known: str | None = None, **fields: object
) -> Mention:
    """Return a mention of this name; without `text` it is written as people do, with acronym, legal form and place.

    It tells `country` by itself; `known` is the seat that a table gives a body of the name.
    """
    acronym, form, place = (fields.get(field) for field in ("acronym", "legal_form", "place"))
    parts = [name, f" ({acronym})" if acronym and acronym != name else "", f", {form}" if form else ""]
    text = fields.pop("text", "".join(parts) + (f" - {place}" if place else ""))
    told = [Evidence("test", place or name, 0.95, country)] if country else []
    told += [Evidence("known body", name, 0.95, known)] if known else []
    return Mention(
        n=n, source="test", spans=(Span(n, 0, len(text)),), text=text, name=name, place_evidence=tuple(told), **fields
    )


def make_person(name: str, n: int = 1, **fields: object) -> Mention:
    """Return a mention of a person."""
    return make_mention(name, n, kind=Kind.INDIVIDUAL, **fields)
