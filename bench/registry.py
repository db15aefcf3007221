"""Time a registry of many rows: `python -m bench.registry [--rows N] [--names N]`.

Rows are made up, with one alias each; told are the seconds and bytes of building the index, and how long a name takes
to be looked up, half of them in the registry and half not. Exit 0: a name takes at most 20 ms; 1: it takes longer.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from signclean.knowledge.registry import Registry, RegistryMap, open_registry

ROWS = 2_000_000
NAMES = 10_000
MOST_MILLISECONDS = 20.0
FIRST = ("Association", "Casa", "Centro", "Circle", "Comité", "Fundación", "Instituto", "Réseau", "Union", "Verein")
WORDS = ("Andes", "Bosque", "Ciel", "Delta", "Étoile", "Forêt", "Hügel", "Niñez", "Orilla", "Río", "Sól", "Wald")
CODES = ("AR", "BR", "CL", "DE", "ES", "FR", "KE", "MX", "PL", "US")
COLUMNS = RegistryMap(name="name", country="country", id="id", aliases="aliases")


def main(arguments: Sequence[str]) -> int:
    """Make the registry, build its index, look names up, print the figures and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.registry", description="Time a registry of many rows.")
    parser.add_argument("--rows", type=int, default=ROWS, help=f"rows of the registry (default: {ROWS:,})")
    parser.add_argument("--names", type=int, default=NAMES, help=f"names to look up (default: {NAMES:,})")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder  # the index goes where the registry goes
        return measure(Path(folder) / "registry.csv", options.rows, options.names)


def measure(source: Path, rows: int, names: int) -> int:
    """Print what building and looking up take; return 1 where the look-up is too slow."""
    with source.open("w", encoding="utf-8") as file:
        file.writelines(make_lines(rows))
    began = time.perf_counter()
    open_registry(source, COLUMNS)
    built = time.perf_counter() - began
    (index,) = source.parent.rglob("*.sqlite")
    print(f"{rows:,} rows, {source.stat().st_size / 1e6:,.0f} MB: index built in {built:.1f} s, "
          f"{index.stat().st_size / 1e6:,.0f} MB")  # fmt: skip
    began = time.perf_counter()
    registry = open_registry(source, COLUMNS)
    print(f"opened again in {(time.perf_counter() - began) * 1000:.1f} ms")
    times = sorted(time_lookups(registry, rows, names))
    mean, most = sum(times) / len(times), times[-1]
    print(f"{len(times):,} names: {mean:.3f} ms a name, 99 % below {times[len(times) * 99 // 100]:.3f} ms, "
          f"at most {most:.3f} ms (allowed: {MOST_MILLISECONDS:g})")  # fmt: skip
    return int(most > MOST_MILLISECONDS)


def make_lines(rows: int) -> Iterator[str]:
    """Yield the lines of the registry: every row another name."""
    yield "id,name,aliases,country\n"
    for number in range(rows):
        yield f"R{number},{make_name(number)},{make_name(number)[::-1]},{CODES[number % len(CODES)]}\n"


def make_name(number: int) -> str:
    """Return the made-up name of a row."""
    return f"{FIRST[number % 10]} {WORDS[number // 10 % 12]} {WORDS[number // 120 % 12]} {number}"


def time_lookups(registry: Registry, rows: int, names: int) -> Iterator[float]:
    """Yield the milliseconds of each look-up, of names from all over the registry and beyond it."""
    dice = random.Random(1)  # noqa: S311 - draws test data, no key
    for _ in range(names):
        number = dice.randrange(2 * rows)
        began = time.perf_counter()
        found = registry.find(make_name(number))
        yield (time.perf_counter() - began) * 1000
        if bool(found) != (number < rows):
            raise AssertionError(f"{make_name(number)}: found {found}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
