"""The words between the last two members of a list, and the articles that lead a member."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from operator import itemgetter

from signclean.knowledge.lexicon import first_words, leading_articles, list_conjunctions
from signclean.segmenting.forms import ELIDED, shares_letters, starts_small
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import COMMA, find_top_level
from signclean.text import fold

FEWEST_LED = 2
"""So many members have an article at least before that of the first is taken for one."""


@cache
def conjunction_pattern() -> re.Pattern[str]:
    """Return the pattern of a conjunction between two members, with a comma before it."""
    words = "|".join(re.escape(word) for word in sorted(list_conjunctions(), key=len, reverse=True))
    return re.compile(rf",?\s+(?:{words})\s+", re.IGNORECASE)


def find_conjunctions(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the conjunctions outside brackets and quotes."""
    return find_top_level(conjunction_pattern(), text) if may_hold_conjunction(text) else []


def find_commas(text: str, joints: Sequence[tuple[int, int]], comma: re.Pattern[str] = COMMA) -> list[tuple[int, int]]:
    """Return (start, end) of the commas outside brackets and quotes that stand in none of the conjunctions."""
    return [edge for edge in find_top_level(comma, text) if not _lies_in(edge[0], joints)]


def _lies_in(place: int, stretches: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(stretches, place, key=itemgetter(0))
    return before > 0 and place < stretches[before - 1][1]


def may_hold_conjunction(text: str) -> bool:
    """Tell whether a word of the text begins a conjunction; most texts have none, and are told so by this alone."""
    return not first_words(list_conjunctions()).isdisjoint(text.lower().split())


def cut_lettered(passage: Passage) -> list[Passage]:
    """Return the two names of `Name (LETTERS) and Name (LETTERS)`, each spelled by its own; else the passage alone."""
    if passage.text[-1:] == ")" and passage.text.count("(") > 1:
        for start, end in find_conjunctions(passage.text):
            sides = passage.cut(0, start), passage.cut(end)
            if all(shares_letters(side.text) for side in sides):
                return list(sides)
    return [passage]


def without_leads(pieces: Sequence[Passage]) -> list[Passage]:
    """Return the members of a list without what leads them.

    Where most of the others have an article, that of the first is in capitals as it begins the sentence, and no part
    of its name (`Le Syndicat du port, la Ligue du sel et l'Union des marins`).
    """
    bare = [without_lead(piece) for piece in pieces]
    led = sum(len(after.text) < len(before.text) for before, after in zip(pieces[1:], bare[1:], strict=True))
    words = bare[0].text.split(maxsplit=1) if led >= FEWEST_LED and 2 * led > len(pieces) else []
    if len(words) == 2 and fold(words[0]) in leading_articles():
        bare[0] = bare[0].cut(bare[0].text.index(words[1], len(words[0])))
    return bare


def without_lead(passage: Passage) -> Passage:
    """Return the member without the conjunction and article that lead it inside a list (`and the`, `y la`).

    An article in capitals belongs to the name (`La Cimade`), and so does one before a small word.
    """
    if elided := ELIDED.match(passage.text):
        return passage.cut(elided.end())
    for leads in (list_conjunctions(), leading_articles()):
        words = passage.text.split(maxsplit=1)
        if len(words) == 2 and words[0].islower() and fold(words[0]) in leads and not starts_small(words[1]):
            passage = passage.cut(passage.text.index(words[1], len(words[0])))
    return passage


def without_joint_behind(passage: Passage) -> Passage:
    """Return the text without the conjunction at its end, which joins it to what was taken off (`Hof Süd und`)."""
    words = passage.text.rsplit(maxsplit=1)
    joined = len(words) == 2 and words[1].islower() and fold(words[1]) in list_conjunctions()
    return passage.cut(0, len(words[0])).strip() if joined else passage
