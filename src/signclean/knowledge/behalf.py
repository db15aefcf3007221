"""What says for whom a person signs."""

from __future__ import annotations

from functools import cache

from signclean.knowledge.tables import read_lines


@cache
def behalf_words() -> frozenset[str]:
    """Return the words, folded, one word each: `for`, `pour`, `namens`."""
    return frozenset(phrase for phrase in read_lines("behalf_words.txt") if " " not in phrase)


@cache
def behalf_openers() -> frozenset[str]:
    """Return words and phrases, folded: what stands before the body in `Pour le Syndicat: Ana Roca`."""
    return frozenset(read_lines("behalf_words.txt"))


@cache
def behalf_phrases() -> frozenset[str]:
    """Return the phrases that say it and nothing else, folded, one space between words: `on behalf of`, `au nom`."""
    return frozenset(phrase for phrase in read_lines("behalf_words.txt") if " " in phrase)
