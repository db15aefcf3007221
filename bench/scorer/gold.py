"""The gold reading of a letter: what a careful person reads in it, one row a mention."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SIGNATURE_KINDS = frozenset({"organization", "individual", "coalition"})
TEXT_COLUMNS = ("text", "name", "acronym", "legal_form", "alias", "place", "role", "kind", "member_of", "basis")


@dataclass(frozen=True, slots=True)
class GoldRow:
    """One row of a gold file; the columns are told in data/README.md. An empty cell is '' or an empty tuple."""

    n: int
    first_line: int
    last_line: int
    text: str
    name: str
    acronym: str
    legal_form: str
    alias: str
    place: str
    role: str
    kind: str
    member_of: str
    countries: tuple[str, ...]
    basis: str
    same_as: int | None
    maybe: tuple[int, ...]

    @property
    def is_signature(self) -> bool:
        """Whether the row is somebody who signed, and not a heading or noise."""
        return self.kind in SIGNATURE_KINDS


def read_gold(path: Path) -> list[GoldRow]:
    """Return the rows of a gold file in order; a malformed number raises ValueError, a missing column KeyError."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [parse_row(cells) for cells in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)]


def parse_row(cells: dict[str, str]) -> GoldRow:
    """Return the typed row of one line of a gold file."""
    first, _, last = cells["lines"].partition("-")
    return GoldRow(
        n=int(cells["n"]),
        first_line=int(first),
        last_line=int(last or first),
        countries=tuple(filter(None, cells["country"].split("/"))),
        same_as=int(cells["same_as"]) if cells["same_as"] else None,
        maybe=tuple(int(n) for n in cells["maybe"].split(",") if n),
        **{column: cells[column] for column in TEXT_COLUMNS},
    )


def find_roots(rows: Sequence[GoldRow]) -> dict[int, int]:
    """Return for the n of each signature the n of the first mention of the same signatory."""
    roots: dict[int, int] = {}
    for row in rows:
        same_as = row.same_as if row.is_signature else None
        roots[row.n] = row.n if same_as is None else roots[same_as]
    signatures = {row.n for row in rows if row.is_signature}
    return {n: root for n, root in roots.items() if n in signatures}


def find_maybe_pairs(rows: Sequence[GoldRow], roots: dict[int, int]) -> set[frozenset[int]]:
    """Return the pairs of signatories (their roots) of which a person should say whether they are one."""
    pairs = {frozenset((roots[row.n], roots[other])) for row in rows if row.is_signature for other in row.maybe}
    return {pair for pair in pairs if len(pair) == 2}
