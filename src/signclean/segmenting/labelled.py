"""Forms pasted as text: a label and its value on each row, a record from one first label to the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from signclean.segmenting.cells import Cells
from signclean.segmenting.passage import EMPTY, Passage
from signclean.segmenting.rows import Row

FEWEST_RECORDS = 2
MOST = 0.6
"""Rows are a form when at least this share of them begins with a label that comes back."""

LABEL_WORDS = 5


def split_labelled(rows: Sequence[Row]) -> tuple[Cells, list[Cells]] | None:
    """Return the labels as a head, and the values of each record below them; None where the rows are no form."""
    parts = [_part(row) for row in rows]
    labels = _repeated(parts)
    told = sum(part is not None and _key(part) in labels for part in parts)
    if told < MOST * len(rows) or not labels:
        return None
    records: list[dict[str, Passage]] = []
    heads: dict[str, Passage] = {}
    for label, value in filter(None, parts):
        key = _key((label, value))
        if not records or key in records[-1]:
            records.append({})
        records[-1][key] = value
        heads.setdefault(key, label)
    return tuple(heads.values()), [tuple(record.get(key, EMPTY) for key in heads) for record in records]


def labelled_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of the rows whose label comes back, beside another that does: those of a form."""
    parts = [_part(row) for row in rows]
    labels = _repeated(parts)
    return {at for at, part in enumerate(parts) if part and _key(part) in labels}


def _repeated(parts: Sequence[tuple[Passage, Passage] | None]) -> set[str]:
    """Return the labels that come back, where several do; else nothing."""
    counts = Counter(map(_key, filter(None, parts)))
    labels = {label for label, count in counts.items() if count >= FEWEST_RECORDS}
    return labels if len(labels) >= FEWEST_RECORDS else set()


def _key(part: tuple[Passage, Passage]) -> str:
    return part[0].text.casefold()


def _part(row: Row) -> tuple[Passage, Passage] | None:
    """Return the label and the value of a row `Label: value`."""
    at = row.text.find(":")
    if at <= 0 or len(row.text[:at].split()) > LABEL_WORDS:
        return None
    return row.body.cut(0, at).strip(), row.body.cut(at + 1).strip()
