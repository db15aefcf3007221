"""Line ends that the margin set: another version of a list, wrapped at another width, has them elsewhere.

Whether a line goes on below is read off the whole list and is often a close call; where the other version says the same
words without a line end, or with one, that settles it. A line end behind which the next word would have had room was
set by somebody, and stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from signclean.checking.comparing.contexts import (
    BORDERS,
    ONE_SIDED,
    SURE,
    TWO_SIDED,
    Index,
    Reach,
    index_gaps,
    keys_of,
)
from signclean.checking.comparing.margin import find_full
from signclean.checking.comparing.words import Gap, Version, Word
from signclean.knowledge.legal_forms import legal_forms
from signclean.text import comparison_key

FEWEST_WRAPPED = 3
NEARLY_FULL = 0.7
"""Share of the margin from which on a line is full once others show that the list was wrapped anew."""


def find_moves(here: Version, there: Version) -> dict[int, str]:
    """Return the words (by number) before which the margin made a line end in one of the two lists alone.

    With each goes what stands before it in the other list: spaces, none, or a line end and an indent.
    """
    wanted = list(_unknown(here, there))
    index = index_gaps(there, frozenset(key for at in wanted for key in keys_of(here.words, at)))
    pairs = _find_again(here, there, wanted, index, TWO_SIDED)
    moves = _made_by_margin(here, there, pairs, 1)
    if len(moves) >= FEWEST_WRAPPED:
        rest = [at for at in wanted if at not in pairs]
        pairs |= _find_again(here, there, rest, index, ONE_SIDED)
        moves = _made_by_margin(here, there, pairs, NEARLY_FULL)
        new = dict.fromkeys(_going_on(here, there, [at for at in rest if at not in pairs], index), " ")
    else:
        new = {}
    return new | {at: _gap_before(there, other) for at, other in (*moves.items(), *_indented(here, there, pairs))}


def _going_on(here: Version, there: Version, rest: Iterable[int], index: Index) -> Iterator[int]:
    """Yield the line ends that the other list has not, and that stand inside an entry: as it is read, or by its words.

    Behind a line end a legal form alone is no entry. What an entry of the other list ends or begins with stands at a
    border here too; a bracket may fall off the end of a name.
    """
    ends = [at for at in rest if here.words[at].gap is Gap.LINE_END]
    full = find_full(here, dict.fromkeys(ends, 1), 1)
    for at in ends:
        line = here.words[at].line
        known = [index[key] for key in keys_of(here.words, at, BORDERS) if key in index]
        inside = [other is not None and _is_inside(there.words[other]) for other in known]
        read_on = at in full and all(inside) and bool(inside or line in here.going_on)
        if read_on or comparison_key(here.lines[line]) in legal_forms():
            yield at


def _is_inside(word: Word) -> bool:
    return word.gap is Gap.INSIDE and not word.text.startswith("(")


def _indented(here: Version, there: Version, pairs: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the line ends of both lists behind which one of them has another indent."""
    for at, other in pairs.items():
        one, two = here.words[at], there.words[other]
        if one.gap is two.gap is Gap.LINE_END and one.start != two.start:
            yield at, other


def _gap_before(version: Version, at: int) -> str:
    word = version.words[at]
    line = version.lines[word.line]
    if word.gap is Gap.LINE_END:
        return "\n" + line[: word.start]
    return line[word.start - _room(version, at) : word.start]


def _room(version: Version, at: int) -> int:
    """Return how many columns stand between a word and the one before it on its line; 1 behind a broken word."""
    above, word = version.words[at - 1], version.words[at]
    return word.start - above.end if above.line == word.line else 1


def _made_by_margin(here: Version, there: Version, pairs: Mapping[int, int], share: float) -> dict[int, int]:
    """Return the gaps that are a line end in one list because the line was full, by that share of its margin."""
    moved = {at: other for at, other in pairs.items() if here.words[at].gap is not there.words[other].gap}
    ends = {at: _room(there, other) for at, other in moved.items() if here.words[at].gap is Gap.LINE_END}
    full_here = find_full(here, ends, share)
    others = {other: _room(here, at) for at, other in moved.items() if at not in ends}
    full_there = find_full(there, others, share)
    return {at: other for at, other in moved.items() if at in full_here or other in full_there}


def _find_again(
    here: Version,
    there: Version,
    wanted: Iterable[int],
    index: Index,
    reaches: Sequence[Reach],
) -> dict[int, int]:
    """Return the gaps that stand in the other list too, each by the word behind it."""
    found: dict[int, int] = {}
    for at in wanted:
        gap = here.words[at].gap
        sure = reaches if gap is Gap.LINE_END else [reach for reach in reaches if reach in SURE]
        other = next((index[key] for key in keys_of(here.words, at, sure) if key in index), None)
        if other is not None and there.words[other].gap is not Gap.APART:
            found[at] = other
    return found


def _unknown(here: Version, there: Version) -> Iterator[int]:
    """Yield the words behind the gaps that no line, and no two lines, of the other list show as they are."""
    bare = [line.rstrip() for line in there.lines]
    known, pairs = set(bare), set(pairwise(bare))
    for at in range(1, len(here.words)):
        above, below = (here.lines[here.words[n].line].rstrip() for n in (at - 1, at))
        same = here.words[at].gap is Gap.INSIDE
        if here.words[at].gap is not Gap.APART and not (above in known if same else (above, below) in pairs):
            yield at
