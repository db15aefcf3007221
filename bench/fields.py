"""List every field that naming reads otherwise than the gold: `python -m bench.fields FOLDER …`.

Only mentions whose text was cut rightly are looked at, so that what is listed is naming's doing alone. First a line for
each field: how many are right of those that the gold or the reading has. Then the differences, sorted by field.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from bench.letters import Letter, find_letters, normalize_all
from bench.scorer.fields import FIELDS, ROLE_AGREEMENT, compare, is_acronym_alone
from bench.scorer.gold import read_gold
from bench.scorer.keys import comparison_key, count_words
from bench.scorer.pairing import pair_texts
from bench.scorer.reading import parse_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.scorer.pairing import Match

NAMED = ("name", *(field for field in FIELDS if field != "parent"), "role")


def main(arguments: list[str]) -> int:
    """Print the comparison; always return 0."""
    parser = argparse.ArgumentParser(prog="python -m bench.fields", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER", help="labelled letters")
    parser.add_argument("--field", choices=NAMED, action="append", help="list this field alone; may be repeated")
    options = parser.parse_args(arguments)
    letters = [letter for folder in options.folders for letter in find_letters(folder)]
    right, lines = compare_letters(letters)
    for field in NAMED:
        print(f"{field}: {right[field].count(True)} of {len(right[field])}")
    for field in options.field or NAMED:
        print("\n".join(["", *lines[field]]))
    return 0


def compare_letters(letters: list[Letter]) -> tuple[dict[str, list[bool]], dict[str, list[str]]]:
    """Return by field whether each value is right, and a line for each that is not."""
    right: defaultdict[str, list[bool]] = defaultdict(list)
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for letter, match in read_matches(letters):
        for field in NAMED:
            wanted, got = values_of(field, match)
            if not (wanted or got):
                continue
            right[field].append(same := agree(field, match, wanted, got))
            if not same:
                lines[field].append(f"{field}: {match.row.text}\n    wanted {wanted!r}, got {got!r} ({letter.name})")
    return right, lines


def read_matches(letters: list[Letter]) -> Iterator[tuple[Letter, Match]]:
    """Yield each mention whose text was cut as the gold has it, with its letter."""
    with tempfile.TemporaryDirectory() as place:
        for letter, output in zip(letters, normalize_all(letters, Path(place)), strict=True):
            rows = [row for row in read_gold(letter.gold) if row.is_signature]
            matches = pair_texts(rows, parse_reading(json.loads(output.read_text(encoding="utf-8"))))
            yield from ((letter, match) for match in matches.values())


def values_of(field: str, match: Match) -> tuple[str, str]:
    """Return the wanted and the given value, as written."""
    return getattr(match.row, field), getattr(match.found, field).strip()


def agree(field: str, match: Match, wanted: str, got: str) -> bool:
    """Tell whether the two values count as the same, by the definitions of the scorer."""
    if field == "name":
        accepted = (match.row.name, match.row.name + match.row.place)
        return comparison_key(got) in map(comparison_key, accepted)
    if field == "role":
        told, found = count_words(wanted), count_words(got)
        return (told & found).total() >= ROLE_AGREEMENT * max(told.total(), found.total())
    keys = compare(field, match, {})
    return keys[0] == keys[1] or is_acronym_alone(field, match, *keys)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
