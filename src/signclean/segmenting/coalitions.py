"""Opening a coalition: where its head ends, which words only connect, and where its members stand."""

from __future__ import annotations

from signclean.segmenting.coalition_bounds import (
    BRACKETS,
    HEAD_ENDS,
    Opening,
    find_head_start,
    find_members_end,
    strip_head,
    without_apposition,
    without_closing_verb,
)
from signclean.segmenting.coalition_marks import open_by_bracket, open_by_colon, open_by_dash
from signclean.segmenting.conjunctions import without_lead
from signclean.segmenting.connectives import find_connective, is_weak, opens_clause, words_before_rows
from signclean.segmenting.forms import ends_open
from signclean.segmenting.member_lists import is_member_list, is_pair, may_list
from signclean.segmenting.passage import Passage, join
from signclean.segmenting.scanning import bracketed
from signclean.segmenting.standing import Standing


def open_coalition(
    passage: Passage, standing: Standing, *, has_children: bool = False, separator: str | None = None
) -> Opening | None:
    """Return the opening of an entry that lists its members, or None for an entry that stands alone.

    With `has_children` the members stand on rows of their own below, so that an empty list is an opening too.
    `separator` is the mark that parts the signatures where the text is known to be a running one.
    """
    return (
        _by_connective(passage, standing, has_children, separator)
        or open_by_bracket(passage, standing)
        or (_by_rows_below(passage) if has_children else None)
        or open_by_colon(passage, standing, has_children)
        or (None if separator == "," else open_by_dash(passage, standing))
    )


def _by_rows_below(passage: Passage) -> Opening | None:
    """Open `Bündnis X mit`, whose members stand on marked rows below."""
    end = words_before_rows(passage.text)
    return Opening(passage.cut(0, end).strip(HEAD_ENDS), passage.cut(len(passage.text)), "connective") if end else None


def _by_connective(passage: Passage, standing: Standing, has_children: bool, separator: str | None) -> Opening | None:
    found = find_connective(passage.text)
    if found is None:
        return None
    start, end = found
    text = passage.text
    bracket = next(((a, b) for a, b in bracketed(text) if a < start < b and text[a] in BRACKETS), None)
    opened = bracket[0] if bracket else start
    head_start = find_head_start(text, opened, standing, separator)
    head = without_lead(without_apposition(strip_head(passage.cut(head_start, opened))))
    if bracket and (own := passage.cut(bracket[0], start).strip(" ,:;–—-")).text[1:2].isupper():
        head = join([head, join([own, passage.cut(bracket[1] - 1, bracket[1])], glue="")])
    stop = bracket[1] - 1 if bracket else find_members_end(text, end, standing, separator, running=head_start > 0)
    clause = passage.cut(end, stop).strip(" \t:")
    members = _unwrap(without_closing_verb(clause))
    if opens_clause(text[start:end]) and len(members.text) == len(clause.text):
        return None
    set_apart = text[:opened].rstrip() != text[:opened].rstrip(HEAD_ENDS) or bracket is not None
    if not head or (ends_open(head.text) and not set_apart) or standing.is_person(head.text):
        return None
    if not _announced(members, text[start:end], standing, has_children):
        return None
    after = passage.cut(stop + 1 if bracket else stop)
    return Opening(head, members, "connective", passage.cut(0, head_start), after)


def _announced(members: Passage, connective: str, standing: Standing, has_children: bool) -> bool:
    """Tell whether the connective announces what stands behind it, or rows below where nothing does."""
    if has_children and not members:
        return True
    if is_weak(connective):
        return is_member_list(members.text, standing) or is_pair(members.text, standing)
    return has_children or may_list(members.text)


def _unwrap(members: Passage) -> Passage:
    """Return the members without the brackets around them all."""
    inner = next(((a, b) for a, b in bracketed(members.text) if a == 0 and b >= len(members.text.rstrip(" .;,"))), None)
    return members.cut(1, inner[1] - 1) if inner else members
