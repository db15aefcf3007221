"""The flat view of an outcome: one row a signatory or a mention, each cell a single line of text or a number."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from signclean.model import Mention, SignatoryList
from signclean.text import mask_contacts
from signclean.writing.country_reason import tell_country_reason
from signclean.writing.options import Rows
from signclean.writing.records import Record, mention_records, signatory_record

Cell = str | int | float
Row = tuple[Cell, ...]

SEPARATOR = " | "
"""Between the items of a list inside a cell; names hold commas and semicolons, but no bar between spaces."""

COLUMNS: dict[Rows, tuple[str, ...]] = {
    Rows.SIGNATORIES: (
        "id",
        "name",
        "acronym",
        "legal_form",
        "kind",
        "role",
        "affiliation",
        "country",
        "country_name",
        "subdivision",
        "country_confidence",
        "member_of",
        "signed",
        "aliases",
        "sources",
        "lines",
        "review",
        "country_reason",
        "ids",
    ),
    Rows.MENTIONS: (
        "n",
        "source",
        "lines",
        "text",
        "name",
        "acronym",
        "legal_form",
        "alias",
        "place",
        "role",
        "affiliation",
        "url",
        "cells",
        "kind",
        "section",
        "member_of",
        "signatory",
    ),
}
BREAK = re.compile("[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def list_rows(result: SignatoryList, rows: Rows, dash: str = "-") -> Iterator[Row]:
    """Yield the rows in the order of the outcome, their cells in the order of COLUMNS; what is missing is ''.

    `dash` stands between the first and the last line of a mention.
    """
    records = _mention_rows(result, dash) if rows is Rows.MENTIONS else _signatory_rows(result, dash)
    for record in records:
        yield tuple(_flatten(record[column]) for column in COLUMNS[rows])


def one_line(text: str) -> str:
    """Return the text with every run of line ends and tabs made one space."""
    return BREAK.sub(" ", text)


def review_codes(result: SignatoryList) -> dict[str, list[str]]:
    """Return, by signatory id, the codes of the doubts it stands in, each once, in the order of the list."""
    codes: dict[str, dict[str, None]] = defaultdict(dict)
    for doubt in result.doubts:
        for identity in (doubt.a, doubt.b):
            if identity is not None:
                codes[identity][doubt.code] = None
    return {identity: list(found) for identity, found in codes.items()}


def _signatory_rows(result: SignatoryList, dash: str) -> Iterator[Record]:
    mentions = {mention.n: mention for mention in result.mentions}
    codes = review_codes(result)
    several = len(result.documents) > 1
    for signatory in result.signatories:
        own = [mentions[n] for n in signatory.mentions]
        yield signatory_record(signatory) | {
            "sources": list(dict.fromkeys(mention.source for mention in own)),
            "lines": [_prefix(mention, several) + _lines(mention, dash) for mention in own],
            "review": codes.get(signatory.id, []),
            "country_reason": mask_contacts(tell_country_reason(signatory)),
        }


def _mention_rows(result: SignatoryList, dash: str) -> Iterator[Record]:
    for mention, record in zip(result.mentions, mention_records(result), strict=True):
        yield record | {"lines": _lines(mention, dash)}


def _lines(mention: Mention, dash: str) -> str:
    first, last = mention.lines
    return str(first) if first == last else f"{first}{dash}{last}"


def _prefix(mention: Mention, several: bool) -> str:
    """Return `letter.txt:` where several letters make up the list: a line number alone would not tell the place."""
    return f"{mention.source}:" if several else ""


def _flatten(value: object) -> Cell:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return value
    items: Iterable[object] = value if isinstance(value, list) else [value]
    return one_line(SEPARATOR.join(str(item) for item in items))
