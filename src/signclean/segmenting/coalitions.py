"""Opening a coalition: where its head ends, which words only connect, and where its members stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from signclean.knowledge.lexicon import member_labels, member_phrases
from signclean.segmenting.commas import conjunction_pattern
from signclean.segmenting.passage import Passage
from signclean.segmenting.scanning import bracketed, find_top_level, top_level
from signclean.segmenting.standing import Standing
from signclean.text import fold, tokens

COLON = re.compile(r"\s*:(?=\s|$)")
SEMICOLON = re.compile(r";")
COMMA = re.compile(r",(?=\s)")
HEAD_TAIL = " \t,.;:–—-("
MAX_CONNECTIVE = 60
"""A connective runs on to its colon when that stands within this many characters (`including its 12 members:`)."""

MOST = 0.6
"""A list of members holds at least this share of pieces that stand well; the others may be odd names."""

GOOD_MEMBER = 0.55
"""From here on (0-1) a piece stands well enough to be taken for a member without a connective's word for it."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A coalition's head and the text of its members, the connective left out; `why` tells what opened it."""

    head: Passage
    members: Passage
    why: str


def open_coalition(passage: Passage, standing: Standing, *, has_children: bool = False) -> Opening | None:
    """Return the opening of an entry that lists its members, or None for an entry that stands alone.

    With `has_children` the members stand on rows of their own below, so that an empty list is an opening too.
    """
    opening = (
        _by_phrase(passage, has_children)
        or _by_bracket(passage, standing)
        or _by_colon(passage, standing, has_children)
    )
    return None if opening and SEMICOLON.search(top_level(opening.head.text)) else opening


def is_label(text: str) -> bool:
    """Tell whether the text is nothing but a label before members (`Miembros:`)."""
    return " ".join(tokens(text)) in member_labels()


def ends_in_label(text: str) -> bool:
    """Tell whether the text ends by announcing members: a label or a connective, and a colon or nothing after it."""
    bare = text.rstrip(" :")
    parts = re.split(r"[.,:(–—-]\s*", bare)
    return len(parts) > 1 and (is_label(parts[-1]) or bool(_phrase_pattern().search(_plain(parts[-1]))))


def _by_phrase(passage: Passage, has_children: bool) -> Opening | None:
    found = _find_phrase(passage.text)
    if found is None:
        return None
    start, end = found
    bracket = next(((a, b) for a, b in bracketed(passage.text) if a < start < b), None)
    stop = bracket[1] - 1 if bracket else len(passage.text)
    members = passage.cut(end, stop).strip(" \t:")
    head = passage.cut(0, bracket[0] if bracket else start)
    if not head.strip(HEAD_TAIL) or not (has_children or _has_list(members.text)):
        return None
    return Opening(head.strip(HEAD_TAIL), members, "connective")


def _find_phrase(text: str) -> tuple[int, int] | None:
    """Return where the connective stands, with the words between it and its colon."""
    plain = _plain(text)
    found = next((m for m in _phrase_pattern().finditer(plain) if m.start() > 3), None)
    if found is None:
        return None
    end = found.end()
    colon = plain.find(":", end, end + MAX_CONNECTIVE)
    if colon >= 0 and not re.search(r"[;()]|,\s*\w+,", text[end:colon]):
        return found.start(), colon
    while follows := _phrase_pattern().match(plain, end + 1):
        end = follows.end()
    return found.start(), end


@cache
def _phrase_pattern() -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in member_phrases())
    labels = "|".join(sorted(map(re.escape, member_labels()), key=len, reverse=True)).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)|(?<=[.,(:;–—-] )(?:{labels})(?=\s*:)|(?<=\()(?:{labels})(?=\s*:)")


def _plain(text: str) -> str:
    """Return the text folded with every character kept in its place."""
    folded = fold(text)
    return folded if len(folded) == len(text) else "".join(fold(c)[:1] or " " for c in text)


def _by_bracket(passage: Passage, standing: Standing) -> Opening | None:
    """Open `Head (member; member; member)` where the pieces inside are names."""
    text = passage.text.rstrip(" .;,")
    for start, end in bracketed(text):
        if start == 0 or end != len(text) or text[start] != "(":
            continue
        if _lists_names(text[start + 1 : end - 1], standing):
            return Opening(passage.cut(0, start).strip(), passage.cut(start + 1, end - 1), "brackets")
    return None


def _lists_names(inside: str, standing: Standing) -> bool:
    """Tell whether the text in brackets lists names: topics and long forms of acronyms have commas as well."""
    semicolons = _pieces(inside, SEMICOLON)
    if len(semicolons) > 1:
        return all(standing.of(piece) >= GOOD_MEMBER for piece in semicolons)
    pieces = [part for piece in _pieces(inside, COMMA) for part in conjunction_pattern().split(piece)]
    if len(pieces) < 3 or "," not in inside or not all(standing.of(piece) >= GOOD_MEMBER for piece in pieces):
        return False
    return sum(standing.begins_name(piece) for piece in pieces) >= 2


def _by_colon(passage: Passage, standing: Standing, has_children: bool) -> Opening | None:
    """Open `Head: member; member` where at least two pieces after the colon are names and the head is a body's."""
    for start, end in find_top_level(COLON, passage.text):
        head, members = passage.cut(0, start), passage.cut(end).strip()
        if not head.strip():
            continue
        if (has_children and not members) or (members and _is_member_list(members.text, standing)):
            return Opening(head.cut(0, _label_at_end(head)).strip(HEAD_TAIL), members, "colon")
    return None


def _label_at_end(head: Passage) -> int:
    """Return where a label before the colon begins (`Red X. Miembros`), else the length of the head."""
    for start, end in reversed(find_top_level(re.compile(r"[.,–—(-]\s+"), head.text)):
        if is_label(head.text[end:]):
            return start
    return len(head.text)


def _is_member_list(text: str, standing: Standing) -> bool:
    semicolons = _pieces(text, SEMICOLON)
    if len(semicolons) >= 2:
        return sum(standing.of(piece) >= GOOD_MEMBER for piece in semicolons) >= max(2, 0.5 * len(semicolons))
    pieces = _pieces(text, COMMA)
    good = [standing.of(piece) >= GOOD_MEMBER for piece in pieces]
    if len(pieces) < 2 or not good[0] or sum(good) < MOST * len(good):
        return False
    return not (standing.is_person(pieces[0]) and any(standing.is_role(piece) for piece in pieces[1:]))


def _has_list(text: str) -> bool:
    return len(_pieces(text, SEMICOLON)) > 1 or len(_pieces(text, COMMA)) > 1 or len(text.split()) > 3


def _pieces(text: str, separator: re.Pattern[str]) -> list[str]:
    level = top_level(text)
    ends = [m.start() for m in separator.finditer(level)]
    starts = [0, *(end + 1 for end in ends)]
    return [piece for a, b in zip(starts, [*ends, len(text)], strict=True) if (piece := text[a:b].strip(" ."))]
