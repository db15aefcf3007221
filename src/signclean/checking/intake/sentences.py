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


def hide_sentences(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with sentences that stand right between two entries, two at most, replaced by nothing."""
    out = list(lines)
    prose = [is_sentence(line) for line in lines]
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and prose[end]:
            end += 1
        inside = number > 0 and end < len(lines) and lines[number - 1].strip() and lines[end].strip()
        if inside and 0 < end - number <= MOST_SENTENCES:
            out[number:end] = [""] * (end - number)
        number = end + 1
    return tuple(out)


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
