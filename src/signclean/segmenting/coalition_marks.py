"""Coalitions that only marks tell: nothing but names in brackets, behind a colon or behind a dash."""

from __future__ import annotations

import re

from signclean.knowledge.lexicon import function_words
from signclean.knowledge.places import read_place
from signclean.segmenting.coalition_bounds import (
    BRACKETS,
    HEAD_ENDS,
    Opening,
    find_last_member,
    last_end,
    next_start,
)
from signclean.segmenting.connectives import is_label
from signclean.segmenting.forms import head_of
from signclean.segmenting.member_lists import is_member_list, lists_only_names, names_coalition
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, bracketed, find_top_level
from signclean.segmenting.standing import Standing
from signclean.spelling import begin_words
from signclean.text import comparison_key, is_subsequence, tokens

COLON = re.compile(r"\s*:(?=\s|$)")
DASH = re.compile(r"\s+[-–—]\s+")
LABEL_START = re.compile(r"[.,/–—(\[-]\s+")
LABEL_IN_BRACKET = re.compile(r"(?P<words>[^\W\d_A-ZÀ-Þ][^\W\d_]*(?: [^\W\d_]+){0,4})\s?:\s+(?=\S)")
TWO_LETTERS = 2
SHORTEST_ACRONYM = 4
"""Letters from which on an acronym is hardly made of those of a name by chance."""


def open_by_bracket(passage: Passage, standing: Standing) -> Opening | None:
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
    words = [word for word in tokens(inside) if word not in function_words()]
    return head.isupper() and len(letters) > TWO_LETTERS and begin_words(letters, words)


def _names_role(words: str, standing: Standing) -> bool:
    """Tell whether the words are an office, and none of them a body (`coordinators`, not `comités associés`)."""
    return standing.is_role(words) and not any(standing.begins_strong(word.removesuffix("s")) for word in words.split())


def open_by_colon(passage: Passage, standing: Standing, has_children: bool) -> Opening | None:
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
        if head_start and not labelled and names_coalition(passage.text[head_start:start]):
            stop = find_last_member(passage.text, end, separators, standing) or stop
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


def open_by_dash(passage: Passage, standing: Standing) -> Opening | None:
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
