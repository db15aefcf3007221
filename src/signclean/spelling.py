"""Which beginnings of words, in their order, make up letters: what all stages ask of an acronym. Folded texts only.

`RAMA` is spelled by `red amigos mar`: one letter or more of each word. The stages differ in what may be left over.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate

from signclean.text import is_subsequence

LONGEST_PREFIX = 5
"""Letters of one word that letters take at most where some may be left over: `FUNDAmar`."""


def spell(letters: str, words: Sequence[str], optional: Container[str] = ()) -> Iterator[set[int]]:
    """Yield for each word how many letters it and those before it may spell; nothing behind one that spells none.

    Every word gives one letter or more; the optional ones may give none.
    """
    ends = {0}
    for word in words:
        spelled = {end for at in ends for end in _ends(letters, at, word)}
        ends = spelled | ends if word in optional else spelled
        yield ends
        if not ends:
            return


def spells_all(letters: str, words: Sequence[str], optional: Container[str] = ()) -> bool:
    """Tell whether all words together spell all letters; no words spell no letters."""
    last = deque(spell(letters, words, optional), maxlen=1)
    return len(letters) in last[0] if last else not letters


def count_spelled(letters: str, words: Sequence[str]) -> int:
    """Return of how many words, the first and others in their order, the beginnings make up the letters; the most.

    Words may be left over, but no letter: 0 where one is.
    """
    most = {0: 0}  # letters spelled so far -> words used for them
    for at, word in enumerate(words):
        longer = dict(most) if at else {}
        for done, used in most.items():
            for end in _ends(letters, done, word):
                longer[end] = max(longer.get(end, 0), used + 1)
        most = longer
    return most.get(len(letters), 0)


def begin_words(letters: str, words: Sequence[str]) -> bool:
    """Tell whether each of the letters begins a word, in their order; words may be left over."""
    return is_subsequence(letters, "".join(word[0] for word in words))


def count_explained(letters: str, words: Sequence[str]) -> int:
    """Return how many of the letters begin words, in their order, at most; letters and words may be left over."""
    explained = [0] * (len(letters) + 1)
    for word in words:
        if word[0] in letters:
            explained = _with_word(explained, letters, word)
    return max(explained)


def _ends(letters: str, start: int, word: str) -> Iterator[int]:
    """Yield where the letters go on that begin the word from `start` on: behind one letter of it, two and more."""
    for size, letter in enumerate(word, 1):
        if start + size > len(letters) or letters[start + size - 1] != letter:
            return
        yield start + size


def _with_word(explained: list[int], letters: str, word: str) -> list[int]:
    """Return, for each count of letters behind us, how many are explained at best once the word may have given some."""
    better = explained[:]
    at = letters.find(word[0])
    while at >= 0:
        for taken in range(1, min(LONGEST_PREFIX, len(letters) - at) + 1):
            if not word.startswith(letters[at : at + taken]):
                break
            better[at + taken] = max(better[at + taken], explained[at] + taken)
        at = letters.find(word[0], at + 1)
    return list(accumulate(better, max))
