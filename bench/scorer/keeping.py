"""Whether every word of the block is kept, and kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.scorer.keys import count_words, without_numbers
from bench.scorer.outcome import Outcome, Share

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from bench.scorer.gold import GoldRow
    from bench.scorer.reading import Reading


def score_keeping(wanted: Sequence[GoldRow], reading: Reading, letter: str) -> Outcome:
    """Return how many words of the block are kept nowhere (`lost`) and how many are kept too often (`doubled`).

    The block reaches from the first to the last line of the gold's signatures; `wanted` is not empty.
    """
    lines = letter.split("\n")
    first, last = min(row.first_line for row in wanted), max(row.last_line for row in wanted)
    block, whole = count_words("\n".join(lines[first - 1 : last])), count_words(letter)
    kept = count_words("\n".join([*(found.held for found in reading.mentions), *reading.ignored]))
    lost, doubled = without_numbers(block - kept), without_numbers(kept - whole)
    figures = {"lost": Share(lost.total(), block.total()), "doubled": Share(doubled.total(), whole.total())}
    return Outcome(figures, (*describe("lost", lost), *describe("doubled", doubled)))


def describe(figure: str, words: Counter[str]) -> list[str]:
    """Return one error line for each word, in the order of the text."""
    return [f"{figure}: {word} x{count}" for word, count in words.items()]
