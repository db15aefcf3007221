"""Where a coalition begins and ends in a text that holds other signatures, and which words around it name nobody.

What opens one is told in `coalitions` (words) and `coalition_marks`.
"""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from signclean.knowledge.member_words import closing_verbs
from signclean.segmenting.boundaries import Setting
from signclean.segmenting.commas import cut_at_commas
from signclean.segmenting.conjunctions import find_conjunctions
from signclean.segmenting.forms import first_word, starts_small
from signclean.segmenting.full_stops import ends_in_abbreviation
from signclean.segmenting.member_lists import is_member_list, names_coalition
from signclean.segmenting.passage import EMPTY, Passage
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, find_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER
from signclean.text import tokens

BRACKETS = "(["
HEAD_ENDS = " \t,.;:/–—-(["

MOST_PARTED = 12
"""Farther behind a coalition's name than so many members no conjunction is that of its list."""

MANY_COMMAS = 4
"""A head with so many commas before it stands in a running text that commas part."""


class Opening(NamedTuple):
    """A coalition's head and the text of its members, the connective left out; `why` tells what opened it.

    `before` and `after` are what stands around it in a running text, where other signatures may be.
    """

    head: Passage
    members: Passage
    why: str
    before: Passage = EMPTY
    after: Passage = EMPTY


def find_head_start(text: str, stop: int, standing: Standing, separator: str | None) -> int:
    """Return where the entry that holds `stop` begins: after the last strong separator, or comma of many, before it.

    A conjunction parts it from the body before it where it begins with a word for coalitions (`Hof Süd und Bündnis X`).
    """
    strong = last_end(find_top_level(STRONG_SEPARATOR, text), stop)
    if not strong and separator == ",":
        return _head_start_in_list(text[:stop].rstrip(HEAD_ENDS), standing)
    weak = [end for _, end in find_top_level(COMMA, text[:stop].rstrip(" ,"))]
    start = strong or (weak[-1] if len(weak) >= MANY_COMMAS else 0)
    return start + _after_conjunction(text[start:stop], standing)


def _after_conjunction(head: str, standing: Standing) -> int:
    """Return where a coalition's name begins behind a body and a conjunction; 0 where the head is one name."""
    joints = find_conjunctions(head)
    left, right = (head[: joints[-1][0]], head[joints[-1][1] :]) if joints else ("", "")
    first = first_word(right)
    parted = names_coalition(first) and right.startswith(first) and not names_coalition(left)
    return joints[-1][1] if parted and standing.in_list(left) >= GOOD_MEMBER else 0


def _head_start_in_list(before: str, standing: Standing) -> int:
    """Return where the last name of a list that commas part begins; a conjunction parts it only from a body's word."""
    starts = [cut.stretch[0] for cut in cut_at_commas(before, standing, Setting(in_list=True))]
    joints = {end for _, end in find_conjunctions(before)}
    while len(starts) > 1 and starts[-1] in joints and not standing.begins_strong(before[starts[-1] :]):
        starts.pop()
    return starts[-1]


def find_members_end(text: str, start: int, standing: Standing, separator: str | None, *, running: bool) -> int:
    """Return where the members end: with their comma list, which a `;` ends, else with the text.

    Where commas part the signatures as well, a conjunction stands before the last member. After a colon a `;` ends only
    a list of names, and only in a text where other signatures stand around it.
    """
    first = next_start(find_top_level(STRONG_SEPARATOR, text), start, text)
    inside = text[start:first]
    if text[start - 1] == ":":
        around = running or separator is not None
        return first if around and find_top_level(COMMA, inside) and is_member_list(inside, standing) else len(text)
    joints = find_conjunctions(inside)
    if separator == "," and joints:
        return start + _end_after_conjunction(inside, standing)
    return first if joints or find_top_level(COMMA, inside) else len(text)


def _end_after_conjunction(inside: str, standing: Standing) -> int:
    """Return where the member ends that a conjunction brings into a list of commas; the end where none does."""
    cuts = cut_at_commas(inside, standing, Setting(in_list=True, members=True))
    joints = {end for _, end in find_conjunctions(inside)}
    return next((cut.stretch[1] for cut in cuts if cut.stretch[0] in joints), len(inside))


def find_last_member(text: str, start: int, separators: Sequence[tuple[int, int]], standing: Standing) -> int | None:
    """Return where the members of a coalition end in a list that one mark parts: behind the first conjunction.

    (`Bündnis X: A; B und C; D`: a conjunction stands between the last two.) None where no piece near has one.
    """
    inside = [edge for edge in separators if edge[0] > start][:MOST_PARTED]
    starts, ends = [start, *(end for _, end in inside)], [*(begin for begin, _ in inside), len(text)]
    for begin, end in zip(starts[: len(ends)], ends, strict=False):
        piece = text[begin:end]
        if ":" in piece:
            return None
        joints = {stop for _, stop in find_conjunctions(piece)}
        if joints and any(c.stretch[0] in joints for c in cut_at_commas(piece, standing, Setting(last=True))):
            return end if begin > start else None
    return None


def last_end(separators: Sequence[tuple[int, int]], stop: int) -> int:
    """Return where the last of the separators up to `stop` ends; 0 where none does."""
    before = bisect(separators, stop, key=itemgetter(1))
    return separators[before - 1][1] if before else 0


def next_start(separators: Sequence[tuple[int, int]], start: int, text: str) -> int:
    """Return where the first of the separators from `start` on begins; the end of the text where none does."""
    before = bisect_left(separators, start, key=itemgetter(0))
    return separators[before][0] if before < len(separators) else len(text)


def strip_head(head: Passage) -> Passage:
    """Return the head without marks at its ends; the stop of an abbreviation at its end stays (`Hof e.V., …`)."""
    bare = head.strip(HEAD_ENDS)
    stop = head.text.find(bare.text) + len(bare.text)
    if head.text[stop : stop + 1] == "." and ends_in_abbreviation(f"{bare.text}."):
        return head.cut(head.text.find(bare.text), stop + 1)
    return bare


def without_apposition(head: Passage) -> Passage:
    """Return the head without the words that only say what it is (`…, a regional network`)."""
    commas = find_top_level(COMMA, head.text)
    if commas and starts_small(head.text[commas[-1][1] :]):
        return head.cut(0, commas[-1][0]).strip(HEAD_ENDS)
    return head


def without_closing_verb(members: Passage) -> Passage:
    """Return the members without the verb of the clause they stand in, where it comes last."""
    words = members.text.rstrip(" .").split(" ")
    for count in (2, 1):
        last = words[-count:]
        if len(words) > count and last[0].islower() and " ".join(tokens(" ".join(last))) in closing_verbs():
            return members.cut(0, len(" ".join(words[:-count])))
    return members
