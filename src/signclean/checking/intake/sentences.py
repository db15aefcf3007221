"""Sentences that got among the entries of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.knowledge.calendar import page_words
from signclean.knowledge.compounds import organization_weight
from signclean.knowledge.list_words import list_words
from signclean.knowledge.prose_words import prose_words
from signclean.text import tokens

SENTENCE_ENDS = (".", "!", "?")
SENTENCE_WORDS = 6
FEWEST_WORDS = 5
SMALL_WORDS = 7
MOST_SENTENCES = 2
"""Sentences in a row that may have got among the entries; more are a paragraph of the letter."""
PROSE_SHARE = 0.25
LINK = re.compile(r"(?:https?://|www\.)\S+$")
NOTE = re.compile(r"[(\[](?P<said>[^()\[\]]+)[)\]]|[-–—*…. ]{2,}(?P<fenced>.+?)[-–—*…. ]{2,}")
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
    """Tell whether a line is a whole sentence, a link with words before it, or a note on the list in brackets."""
    return _is_whole_sentence(line) or _is_pointer(line) or _is_list_note(line)


def _is_whole_sentence(line: str) -> bool:
    """Tell whether a line ends like a sentence, and has words that names do not have.

    One such word is enough where no word but the first has a capital, two where one more has, as hardly a name does;
    the list and its signatures are spoken of in sentences alone. Small words alone make a sentence where they are many
    and no sort of body begins it.
    """
    words = tokens(line) if line.rstrip().endswith(SENTENCE_ENDS) else []
    if len(words) < FEWEST_WORDS:
        return False
    about = sum(word in list_words() for word in words)
    telling = sum(word in prose_words() for word in words)
    capitals = sum(word[0].isupper() for word in line.split()[1:])
    if len(words) >= SENTENCE_WORDS or about:
        wanted = capitals + 1 if capitals < 2 else PROSE_SHARE * len(words)
        if telling and telling + about >= wanted:
            return True
    small = len(words) >= SMALL_WORDS and line.lstrip()[0].isupper() and organization_weight(words[0]) == 0
    return small and (capitals == 0 or (capitals == 1 and about > 0))


def _is_pointer(line: str) -> bool:
    """Tell whether a line is a link with small words before it: `Ver la carta completa en https://…`."""
    link = LINK.search(line)
    words = line[: link.start()].split() if link else []
    return len(words) > 1 and not any(word[0].isupper() for word in words[1:])


def _is_list_note(line: str) -> bool:
    """Tell whether a line between brackets or dashes speaks of the list or its pages: `(see next page)`."""
    note = NOTE.fullmatch(line.strip())
    words = tokens(note["said"] or note["fenced"]) if note else []
    return len(words) > 1 and any(word in list_words() or word in page_words() for word in words)
