"""Opening a coalition: where its head ends, which words only connect, and where its members stand."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from signclean.segmenting.conjunctions import conjunction_pattern, find_conjunctions
from signclean.segmenting.connectives import find_connective, is_label
from signclean.segmenting.forms import ends_open, starts_small
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, bracketed, find_top_level, split_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, MOST_MEMBERS

COLON = re.compile(r"\s*:(?=\s|$)")
LABEL_START = re.compile(r"[.,–—(-]\s+")
HEAD_ENDS = " \t,.;:–—-("

FEWEST_IN_BRACKETS = 3
NAMES_OF_WORDS = 0.7
"""In brackets at least this share of the names has two words or more; topics are single words."""

MANY_COMMAS = 4
"""A head with so many commas before it stands in a running text that commas part."""

FEWEST_WORDS = 4
"""After a connective even one name may be a list, if it is at least this long."""


class Opening(NamedTuple):
    """A coalition's head and the text of its members, the connective left out; `why` tells what opened it.

    `before` and `after` are what stands around it in a running text, where other signatures may be.
    """

    head: Passage
    members: Passage
    why: str
    before: Passage
    after: Passage


def open_coalition(passage: Passage, standing: Standing, *, has_children: bool = False) -> Opening | None:
    """Return the opening of an entry that lists its members, or None for an entry that stands alone.

    With `has_children` the members stand on rows of their own below, so that an empty list is an opening too.
    """
    return (
        _by_connective(passage, standing, has_children)
        or _by_bracket(passage, standing)
        or _by_colon(passage, standing, has_children)
    )


def _by_connective(passage: Passage, standing: Standing, has_children: bool) -> Opening | None:
    found = find_connective(passage.text)
    if found is None:
        return None
    start, end = found
    bracket = next(((a, b) for a, b in bracketed(passage.text) if a < start < b), None)
    head_start = _head_start(passage.text, bracket[0] if bracket else start)
    head = _without_apposition(passage.cut(head_start, bracket[0] if bracket else start).strip(HEAD_ENDS))
    stop = bracket[1] - 1 if bracket else _members_end(passage.text, end)
    members = passage.cut(end, stop).strip(" \t:")
    inner = next(((a, b) for a, b in bracketed(members.text) if a == 0 and b >= len(members.text.rstrip(" .;,"))), None)
    members = members.cut(1, inner[1] - 1) if inner else members
    if not head or ends_open(head.text) or standing.is_person(head.text):
        return None
    if not (has_children or _may_list(members.text)):
        return None
    after = passage.cut(stop + 1 if bracket else stop)
    return Opening(head, members, "connective", passage.cut(0, head_start), after)


def _head_start(text: str, stop: int) -> int:
    """Return where the entry that holds `stop` begins: after the last strong separator, or comma of many, before it."""
    if strong := _last_end(find_top_level(STRONG_SEPARATOR, text), stop):
        return strong
    weak = [end for _, end in find_top_level(COMMA, text[:stop].rstrip(" ,"))]
    return weak[-1] if len(weak) >= MANY_COMMAS else 0


def _last_end(separators: Sequence[tuple[int, int]], stop: int) -> int:
    """Return where the last of the separators up to `stop` ends; 0 where none does."""
    before = bisect(separators, stop, key=itemgetter(1))
    return separators[before - 1][1] if before else 0


def _next_start(separators: Sequence[tuple[int, int]], start: int, text: str) -> int:
    """Return where the first of the separators from `start` on begins; the end of the text where none does."""
    before = bisect_left(separators, start, key=itemgetter(0))
    return separators[before][0] if before < len(separators) else len(text)


def _without_apposition(head: Passage) -> Passage:
    """Return the head without the words that only say what it is (`…, a regional network`)."""
    commas = find_top_level(COMMA, head.text)
    if commas and starts_small(head.text[commas[-1][1] :]):
        return head.cut(0, commas[-1][0]).strip(HEAD_ENDS)
    return head


def _members_end(text: str, start: int) -> int:
    """Return where the members end: after a colon with the text; else with a comma list, which a `;` ends."""
    if text[start - 1] == ":":
        return len(text)
    first = _next_start(find_top_level(STRONG_SEPARATOR, text), start, text)
    inside = text[start:first]
    listed = find_top_level(COMMA, inside) or find_conjunctions(inside)
    return first if listed else len(text)


def _may_list(text: str) -> bool:
    parts = max(len(split_top_level(STRONG_SEPARATOR, text)), len(split_top_level(COMMA, text)))
    return parts > 1 or len(text.split()) >= FEWEST_WORDS


def _by_bracket(passage: Passage, standing: Standing) -> Opening | None:
    """Open `Head (member; member; member)` where the pieces inside are names."""
    text = passage.text.rstrip(" .;,")
    for start, end in bracketed(text):
        if start > 0 and end == len(text) and text[start] in "([" and _names_in(text[start + 1 : end - 1], standing):
            empty = passage.cut(0, 0)
            head = passage.cut(0, start).strip()
            if find_top_level(STRONG_SEPARATOR, head.text):
                return None
            return Opening(head, passage.cut(start + 1, end - 1), "brackets", empty, empty)
    return None


def _names_in(inside: str, standing: Standing) -> bool:
    """Tell whether the text in brackets lists names: topics and long forms of acronyms have commas as well."""
    strong = split_top_level(STRONG_SEPARATOR, inside)
    if len(strong) > 1:
        return all(standing.in_list(piece) >= GOOD_MEMBER for piece in strong)
    pieces = split_top_level(COMMA, inside)
    if len(pieces) == FEWEST_IN_BRACKETS - 1:
        pieces = [*pieces[:-1], *conjunction_pattern().split(pieces[-1])]
    if len(pieces) < FEWEST_IN_BRACKETS or not all(standing.in_list(piece) >= GOOD_MEMBER for piece in pieces):
        return False
    return sum(len(piece.split()) > 1 for piece in pieces) >= NAMES_OF_WORDS * len(pieces)


def _by_colon(passage: Passage, standing: Standing, has_children: bool) -> Opening | None:
    """Open `Head: member; member` where at least two pieces after the colon are names and the head is a body's.

    In the middle of a list that `;` parts, only commas can part the members of one entry.
    """
    separators = find_top_level(STRONG_SEPARATOR, passage.text)
    for start, end in find_top_level(COLON, passage.text):
        head_start = _last_end(separators, start)
        labelled = is_label(passage.text[head_start:start])
        head_end = len(passage.text[:head_start].rstrip(HEAD_ENDS)) if labelled else start
        head_start = _last_end(separators, head_end)
        stop = len(passage.text) if labelled or not head_start else _next_start(separators, end, passage.text)
        head, members = passage.cut(head_start, head_end), passage.cut(end, stop).strip()
        if not head.strip():
            continue
        if (has_children and not members) or (members and is_member_list(members.text, standing)):
            head = head.cut(0, _label_at_end(head.text)).strip(HEAD_ENDS)
            return Opening(head, members, "colon", passage.cut(0, head_start), passage.cut(stop))
    return None


def _label_at_end(head: str) -> int:
    """Return where a label before the colon begins (`Red X. Miembros`), else the length of the head."""
    starts = (start for start, end in reversed(find_top_level(LABEL_START, head)) if is_label(head[end:]))
    return next(starts, len(head))


def is_member_list(text: str, standing: Standing) -> bool:
    """Tell whether the text lists names: most pieces between its marks stand alone as some."""
    strong = split_top_level(STRONG_SEPARATOR, text)
    if len(strong) > 1:
        return sum(standing.in_list(piece) >= GOOD_MEMBER for piece in strong) >= max(2, 0.5 * len(strong))
    pieces = split_top_level(COMMA, text)
    good = [standing.in_list(piece) >= GOOD_MEMBER for piece in pieces]
    if len(pieces) < 2 or not good[0] or sum(good) < MOST_MEMBERS * len(good):
        return False
    return not (standing.is_person(pieces[0]) and any(standing.is_role(piece) for piece in pieces[1:]))
