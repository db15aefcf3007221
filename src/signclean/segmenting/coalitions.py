"""Opening a coalition: where its head ends, which words only connect, and where its members stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from signclean.knowledge.lexicon import function_words
from signclean.knowledge.places import read_place
from signclean.segmenting.coalition_bounds import (
    HEAD_ENDS,
    find_head_start,
    find_members_end,
    last_end,
    next_start,
    without_apposition,
    without_closing_verb,
)
from signclean.segmenting.conjunctions import without_lead
from signclean.segmenting.connectives import find_connective, is_label, is_weak, opens_clause, words_before_rows
from signclean.segmenting.forms import ends_open, head_of
from signclean.segmenting.member_lists import is_member_list, is_pair, lists_only_names, may_list, names_coalition
from signclean.segmenting.passage import EMPTY, Passage, join
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, bracketed, find_top_level
from signclean.segmenting.standing import Standing
from signclean.text import comparison_key, is_subsequence, tokens

COLON = re.compile(r"\s*:(?=\s|$)")
DASH = re.compile(r"\s+[-–—]\s+")
LABEL_START = re.compile(r"[.,/–—(\[-]\s+")
LABEL_IN_BRACKET = re.compile(r"(?P<words>[^\W\d_A-ZÀ-Þ][^\W\d_]*(?: [^\W\d_]+){0,4})\s?:\s+(?=\S)")
BRACKETS = "(["
TWO_LETTERS = 2
SHORTEST_ACRONYM = 4
"""Letters from which on an acronym is hardly made of those of a name by chance."""


class Opening(NamedTuple):
    """A coalition's head and the text of its members, the connective left out; `why` tells what opened it.

    `before` and `after` are what stands around it in a running text, where other signatures may be.
    """

    head: Passage
    members: Passage
    why: str
    before: Passage = EMPTY
    after: Passage = EMPTY


def open_coalition(
    passage: Passage, standing: Standing, *, has_children: bool = False, separator: str | None = None
) -> Opening | None:
    """Return the opening of an entry that lists its members, or None for an entry that stands alone.

    With `has_children` the members stand on rows of their own below, so that an empty list is an opening too.
    `separator` is the mark that parts the signatures where the text is known to be a running one.
    """
    return (
        _by_connective(passage, standing, has_children, separator)
        or _by_bracket(passage, standing)
        or (_by_rows_below(passage) if has_children else None)
        or _by_colon(passage, standing, has_children)
        or (None if separator == "," else _by_dash(passage, standing))
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
    head = without_lead(without_apposition(passage.cut(head_start, opened).strip(HEAD_ENDS)))
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


def _by_bracket(passage: Passage, standing: Standing) -> Opening | None:
    """Open `Head (member; member; member)` where the pieces inside are names, after words in any language and a colon.

    (`Head (w tym: member, member, member)`, but not `Head (coordinators: Jane Roe, …)`.)
    """
    text = passage.text.rstrip(" .;,")
    if not text.endswith((")", "]")):
        return None
    start, end = next(((a, b) for a, b in bracketed(text) if a > 0 and b == len(text) and text[a] in BRACKETS), (0, 0))
    label = LABEL_IN_BRACKET.match(text, start + 1)
    inside = label.end() if label else start + 1
    if not end or not lists_only_names(text[inside : end - 1], standing):
        return None
    if label and (_names_role(label["words"], standing) or standing.is_person(head_of(text[inside:]))):
        return None
    head = passage.cut(0, start).strip()
    if find_top_level(STRONG_SEPARATOR, head.text) or _is_short_for(head.text, text[inside : end - 1]):
        return None
    return Opening(head, passage.cut(inside, end - 1), "brackets")


def _is_short_for(head: str, inside: str) -> bool:
    """Tell whether the head is nothing but letters, and the words inside the brackets begin with them, in their order.

    (`UAW (International Union, United Automobile, Aerospace and Agricultural Implement Workers of America)`.)
    """
    letters = comparison_key(head)
    initials = "".join(word[0] for word in tokens(inside) if word not in function_words())
    return head.isupper() and len(letters) > TWO_LETTERS and is_subsequence(letters, initials)


def _names_role(words: str, standing: Standing) -> bool:
    """Tell whether the words are an office, and none of them a body (`coordinators`, not `comités associés`)."""
    return standing.is_role(words) and not any(standing.begins_strong(word.removesuffix("s")) for word in words.split())


def _by_colon(passage: Passage, standing: Standing, has_children: bool) -> Opening | None:
    """Open `Head: member; member` where at least two pieces after the colon are names and the head is a body's.

    In the middle of a list that `;` parts, only commas can part the members of one entry.
    """
    if ":" not in passage.text:
        return None
    separators = find_top_level(STRONG_SEPARATOR, passage.text)
    for start, end in find_top_level(COLON, passage.text):
        head_start = last_end(separators, start)
        labelled = is_label(passage.text[head_start:start])
        head_end = len(passage.text[:head_start].rstrip(HEAD_ENDS)) if labelled else start
        head_start = last_end(separators, head_end)
        stop = len(passage.text) if labelled or not head_start else next_start(separators, end, passage.text)
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


def _by_dash(passage: Passage, standing: Standing) -> Opening | None:
    """Open `Red X – member, member y member`: a coalition's name before the dash, nothing but names behind it."""
    if not DASH.search(passage.text):
        return None
    separators = find_top_level(STRONG_SEPARATOR, passage.text)
    for start, end in find_top_level(DASH, passage.text):
        head_start = last_end(separators, start)
        stop = next_start(separators, end, passage.text) if head_start else len(passage.text)
        head, members = passage.cut(head_start, start).strip(), passage.cut(end, stop)
        alone = not find_top_level(COMMA, head.text) and names_coalition(head.text)
        first = members.cut(0, next_start(separators, end, passage.text) - end).text
        if alone and lists_only_names(members.text, standing) and not _belongs_to(first, head.text):
            return Opening(head, members, "dash", passage.cut(0, head_start), passage.cut(stop))
    return None


def _belongs_to(text: str, head: str) -> bool:
    """Tell whether what stands behind a dash is the head's own acronym or place: `Federação … – FETAGRI; Red X`."""
    key = comparison_key(text)
    letters = text.strip().isupper() and len(key) >= SHORTEST_ACRONYM and key[0] == comparison_key(head)[0]
    return (letters and is_subsequence(key, comparison_key(head))) or read_place(text.strip()) is not None
