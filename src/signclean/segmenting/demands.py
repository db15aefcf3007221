"""Rows of a letter that are its demands: a list like that of the signatories, announced by what the letter asks for."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.letter_words import demand_starts, demand_verbs
from signclean.knowledge.lexicon import block_openers
from signclean.segmenting.openers import phrases_at
from signclean.segmenting.rows import Row
from signclean.text import fold, tokens

SENTENCE_ENDS = (".", ";", "!", "?")
SENTENCES = 0.5
"""A list that a verb of asking announces is one of demands where at least this share of it ends as sentences do."""


def demand_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of the marked rows that are demands, of their further lines and of what announces them."""
    found = {at for at, row in enumerate(rows) if _begins_as_demand(row)}
    for at, row in enumerate(rows):
        if row.text.endswith(":") and row.marker is None and (asked := _asks(row.text)):
            below = _list_below(rows, at + 1)
            if below and (asked == "open" or _are_sentences(rows, below)):
                found |= {at, *below}
    return found


def _begins_as_demand(row: Row) -> bool:
    """Tell whether a marked row begins as a demand and ends as a sentence (`1. Que se archive la ley.`)."""
    if row.marker is None or not row.text.endswith(SENTENCE_ENDS):
        return False
    return fold(row.text.partition(" ")[0]) in demand_starts()


def _asks(text: str) -> str | None:
    """Return how a row that ends in a colon asks for something: `open` where a verb must follow (`We urge you to:`).

    None where it does not ask, or says after it who signs (`So ask the undersigned:`).
    """
    words = tokens(text)
    last = max((at for at in range(len(words)) if phrases_at(words, at, demand_verbs())), default=None)
    if last is None or any(phrases_at(words, at, block_openers()) for at in range(last + 1, len(words))):
        return None
    return "open" if words[-1] in demand_starts() else "said"


def _list_below(rows: Sequence[Row], start: int) -> list[int]:
    """Return the indexes of the marked rows from there on, with the lines that run on from each."""
    found: list[int] = []
    for at in range(start, len(rows)):
        row = rows[at]
        runs_on = bool(found) and found[-1] == at - 1 and not row.text.endswith(":")
        if row.marker is not None or (runs_on and not row.blank):
            found.append(at)
        elif not row.blank:
            break
    return found


def _are_sentences(rows: Sequence[Row], below: Sequence[int]) -> bool:
    marked = [at for at in below if rows[at].marker is not None]
    last_lines = [max(at for at in below if at < limit) for limit in [*marked[1:], below[-1] + 1]]
    return sum(rows[at].text.endswith(SENTENCE_ENDS) for at in last_lines) >= SENTENCES * len(marked)
