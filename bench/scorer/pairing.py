"""Which mention of the reading stands for which row of the gold, and the figures that rest on this alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.scorer.keys import comparison_key
from bench.scorer.outcome import Outcome, Overlap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bench.scorer.gold import GoldRow
    from bench.scorer.reading import Found, Reading


@dataclass(frozen=True, slots=True)
class Match:
    """A row of the gold and the mention that stands for it."""

    row: GoldRow
    found: Found


Matches = dict[int, Match]  # by the n of the gold row, in the gold's order


def pair_texts(wanted: Sequence[GoldRow], reading: Reading) -> Matches:
    """Match rows and mentions whose whole text is the same."""
    return pair_up(wanted, reading, lambda row: [row.text], lambda found: found.text)


def pair_names(wanted: Sequence[GoldRow], reading: Reading) -> Matches:
    """Match rows and mentions whose name is the same; a place note may stand at its end."""
    return pair_up(wanted, reading, lambda row: [row.name, row.name + row.place], lambda found: found.name)


def pair_up(
    wanted: Sequence[GoldRow],
    reading: Reading,
    accepted: Callable[[GoldRow], Iterable[str]],
    given: Callable[[Found], str],
) -> Matches:
    """Match each row to a mention with an equal key; of several the nearest in the text wins, each stands once."""
    pool: defaultdict[str, list[Found]] = defaultdict(list)
    for found in reading.mentions:
        pool[comparison_key(given(found))].append(found)
    matches: Matches = {}
    for row in wanted:
        keys = dict.fromkeys(comparison_key(text) for text in accepted(row))
        candidates = [found for key in keys for found in pool.get(key, ())]
        if candidates:
            nearest = min(candidates, key=lambda found: abs(found.first_line - row.first_line))
            pool[comparison_key(given(nearest))].remove(nearest)
            matches[row.n] = Match(row, nearest)
    return matches


def score_pairing(wanted: Sequence[GoldRow], reading: Reading, texts: Matches, names: Matches) -> Outcome:
    """Return how many mentions were found whole (`segmentation`) and how many names are right (`names`)."""
    taken = {match.found.n for match in texts.values()}
    errors = [f"segmentation: missed, line {row.first_line}: {row.text}" for row in wanted if row.n not in texts]
    errors += [
        f"segmentation: invented, line {found.first_line}: {found.text}"
        for found in reading.mentions
        if found.n not in taken
    ]
    errors += [
        f"names: line {row.first_line}: wanted {row.name!r}, got {texts[row.n].found.name!r}"
        for row in wanted
        if row.n in texts and row.n not in names
    ]
    count = len(reading.mentions)
    figures = {
        "segmentation": Overlap(len(texts), count, len(wanted)),
        "names": Overlap(len(names), count, len(wanted)),
    }
    return Outcome(figures, tuple(errors))
