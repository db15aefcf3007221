"""Sentences that got among the entries of a list."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.prose_words import prose_words
from signclean.text import tokens

SENTENCE_ENDS = (".", "!", "?")
SENTENCE_WORDS = 6
MOST_SENTENCES = 2
"""Sentences in a row that may have got among the entries; more are a paragraph of the letter."""
PROSE_SHARE = 0.25
PARTED_LINES = 6
"""Lines above and below that show whether blank ones part all entries: three of them, each behind a blank line."""


def hide_sentences(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with sentences that stand between two entries, two at most, replaced by nothing.

    They stand right between them, or set apart by blank lines as the entries around are.
    """
    out = list(lines)
    prose = [is_sentence(line) for line in lines]
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and prose[end]:
            end += 1
        if 0 < end - number <= MOST_SENTENCES and (_is_between(lines, number, end) or _is_parted(lines, number, end)):
            out[number:end] = [""] * (end - number)
        number = end + 1
    return tuple(out)


def _is_between(lines: Sequence[str], first: int, end: int) -> bool:
    return first > 0 and end < len(lines) and bool(lines[first - 1].strip() and lines[end].strip())


def _is_parted(lines: Sequence[str], first: int, end: int) -> bool:
    """Tell whether blank lines part the sentences from the list, and each entry around from the next one too."""
    above = [bool(line.strip()) for line in lines[max(first - PARTED_LINES, 0) : first]]
    below = [bool(line.strip()) for line in lines[end : end + PARTED_LINES]]
    parted = [at % 2 == 1 for at in range(PARTED_LINES)]
    return above[::-1] == parted and below == parted


def is_sentence(line: str) -> bool:
    """Tell whether a line is a whole sentence: it ends like one, and has words that names do not have.

    One such word is enough where no word but the first has a capital, two where one more has, as hardly a name does.
    """
    words = tokens(line) if line.rstrip().endswith(SENTENCE_ENDS) else []
    if len(words) < SENTENCE_WORDS:
        return False
    telling = sum(word in prose_words() for word in words)
    capitals = sum(word[0].isupper() for word in line.split()[1:])
    return telling >= (capitals + 1 if capitals < 2 else PROSE_SHARE * len(words))
