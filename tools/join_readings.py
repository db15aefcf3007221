#!/usr/bin/env python3
"""Add what two independent readings of the seats of organizations agree on to knowledge/organizations.csv.

usage: python tools/join_readings.py FIRST.csv SECOND.tsv [FIRST.csv SECOND.tsv ...]

FIRST.csv has rows id,name,acronym,aliases,country,scope,kind,field (aliases parted by ` | `); SECOND.tsv has rows
id, country, sure (1 or 0), written by another reader who saw neither country nor field. A row is kept where both gave
the same country and the second was sure, or where both found a regional or international body without a seat of one
country. The rows of the table stay, but a name that two rows give to different countries is left out with both; so is
an alias of two bodies. A body that the table has under this name or as an alias is not added again.
Names of tools/generic_names.txt, which others may bear, are marked `generic`, and are no alias.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from signclean.text import comparison_key

TABLE = Path(__file__).parent.parent / "src" / "signclean" / "knowledge" / "organizations.csv"
GENERIC = Path(__file__).parent / "generic_names.txt"
FIELDS = ("name", "acronym", "aliases", "country", "scope", "kind", "field", "source")
NO_SEAT = "-"
SCOPES_WITHOUT_SEAT = {"regional", "international"}
SHORTEST_ALIAS = 5
"""Letters: shorter aliases are acronyms, and acronyms collide."""


def main(paths: list[str]) -> int:
    """Read the pairs of files, write the table, tell the counts."""
    if not paths or len(paths) % 2:
        print(__doc__, file=sys.stderr)
        return 2
    pairs = list(zip(paths[::2], paths[1::2], strict=True))
    present = list(table_rows())
    aliases = {comparison_key(alias) for row in present for alias in row["aliases"].split(" | ")}
    read = [row for first, second in pairs for row in agreed(first, second)]
    new = [row for row in read if comparison_key(row["name"]) not in aliases]
    shared = shared_names(first for first, _ in pairs)
    kept = [row for row in without_clashes([*present, *new], shared) if comparison_key(row["name"]) not in shared]
    kept = mark_generic(kept, generic_keys())
    kept.sort(key=lambda row: (comparison_key(row["name"]), row["name"]))
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, (*FIELDS, "generic"), lineterminator="\n")
        writer.writeheader()
        writer.writerows(kept)
    print(f"{len(read)} rows agreed; {TABLE.name} had {len(present)} rows and has {len(kept)}")
    return 0


def table_rows() -> Iterator[dict[str, str]]:
    """Yield the rows of the table as it stands."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield {field: row[field] for field in FIELDS}


def shared_names(paths: Iterable[str]) -> set[str]:
    """Return the keys of names and aliases that the first reading gives to several countries, agreed on or not."""
    countries: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for _, name, _, aliases, country, *_ in csv.reader(file):
                for label in (name, *aliases.split(" | ")):
                    countries[comparison_key(label)].add(country)
    return {key for key, found in countries.items() if len(found) > 1}


def agreed(first: str, second: str) -> Iterator[dict[str, str]]:
    """Yield the rows on which the two readings agree."""
    with open(second, encoding="utf-8") as file:
        answers = {row[0]: (row[1], row[2]) for row in csv.reader(file, delimiter="\t") if len(row) > 2}
    with open(first, encoding="utf-8", newline="") as file:
        for id_, name, acronym, aliases, country, scope, kind, field in csv.reader(file):
            answer, sure = answers.get(id_, ("?", "0"))
            same = answer == country and sure == "1"
            seatless = answer == NO_SEAT and scope in SCOPES_WITHOUT_SEAT and not country
            if same or seatless:
                yield dict(zip(FIELDS, (name, acronym, aliases, country, scope, kind, field, "agreed"), strict=True))


def without_clashes(rows: Iterable[dict[str, str]], shared: set[str]) -> list[dict[str, str]]:
    """Return the rows once each, without names of two countries and aliases that are shared or of two bodies."""
    by_name: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in rows:
        by_name[comparison_key(row["name"])].append(row)
    kept = [group[0] for group in by_name.values() if len({row["country"] for row in group}) == 1]
    owners: dict[str, set[str]] = defaultdict(set)
    for row in kept:
        for label in (row["name"], *row["aliases"].split(" | ")):
            owners[comparison_key(label)].add(row["name"])
    for row in kept:
        row["aliases"] = " | ".join(_own_aliases(row, owners, shared))
    return kept


def generic_keys() -> set[str]:
    """Return the keys of the names that others may bear."""
    lines = GENERIC.read_text(encoding="utf-8").splitlines()
    return {comparison_key(line) for line in lines if not line.startswith("#")}


def mark_generic(rows: Iterable[dict[str, str]], generic: set[str]) -> list[dict[str, str]]:
    """Return the rows with `generic`, `yes` or empty, and without aliases that others may bear."""
    marked = []
    for row in rows:
        aliases = [alias for alias in row["aliases"].split(" | ") if comparison_key(alias) not in generic]
        yes = "yes" if comparison_key(row["name"]) in generic else ""
        marked.append({**row, "aliases": " | ".join(aliases), "generic": yes})
    return marked


def _own_aliases(row: dict[str, str], owners: dict[str, set[str]], shared: set[str]) -> list[str]:
    known = shared | {comparison_key(row["name"]), comparison_key(row["acronym"])}
    aliases = []
    for alias in filter(None, row["aliases"].split(" | ")):
        key = comparison_key(alias)
        if key not in known and len(key) >= SHORTEST_ALIAS and len(owners[key]) == 1:
            known.add(key)
            aliases.append(alias.strip())
    return aliases


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
