"""A reading of a letter, as `signclean normalize --format json` prints it, reduced to what is scored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """One mention of the reading. `held` is all the text it holds, `first_line` 0 where no line is told."""

    n: int
    first_line: int
    text: str
    name: str
    acronym: str
    legal_form: str
    alias: str
    place: str
    role: str
    kind: str
    member_of: int | None
    signatory: str | None
    held: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Mentions in order, the country of each signatory (or None), the pairs listed for review, the text left out."""

    mentions: tuple[Found, ...]
    country_of: dict[str, str | None]
    doubted: frozenset[frozenset[str]]
    ignored: tuple[str, ...]


def parse_reading(output: dict[str, Any]) -> Reading:
    """Return the reading in the JSON object `output` (schema signclean/1); what is not told counts as empty."""
    return Reading(
        mentions=tuple(parse_mention(mention) for mention in output["mentions"]),
        country_of={signatory["id"]: signatory.get("country") for signatory in output["signatories"]},
        doubted=frozenset(frozenset((row["a"], row["b"])) for row in output.get("review", []) if row.get("b")),
        ignored=tuple(hold_text(part) for part in output.get("ignored", [])),
    )


def parse_mention(mention: dict[str, Any]) -> Found:
    """Return the scored fields of one mention; role and affiliation are one field here, as in the gold."""
    return Found(
        n=mention["n"],
        first_line=(mention.get("lines") or [0])[0],
        text=plain(mention.get("text")),
        name=plain(mention.get("name")),
        acronym=plain(mention.get("acronym")),
        legal_form=plain(mention.get("legal_form")),
        alias=plain(mention.get("alias")),
        place=plain(mention.get("place")),
        role=f"{plain(mention.get('role'))} {plain(mention.get('affiliation'))}",
        kind=plain(mention.get("kind")),
        member_of=mention.get("member_of"),
        signatory=mention.get("signatory"),
        held=hold_text(mention),
    )


def hold_text(part: dict[str, Any]) -> str:
    """Return all words of the letter that a mention or an ignored row keeps."""
    return " ".join(plain(part.get(field)) for field in ("text", "url", "cells"))


def plain(value: str | list[str] | None) -> str:
    """Return a field that may be a list or nothing as one text."""
    return " ".join(value) if isinstance(value, list) else value or ""
