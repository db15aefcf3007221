"""Whether a list that an entry holds has come to its end with a row, or goes on below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from signclean.knowledge.lexicon import organization_words
from signclean.segmenting.conjunctions import conjunction_pattern, find_conjunctions
from signclean.segmenting.connectives import find_connective, is_weak
from signclean.segmenting.forms import head_of, starts_small
from signclean.segmenting.margins import goes_on
from signclean.segmenting.member_lists import is_member_list, lists_only_names, names_coalition
from signclean.segmenting.rows import Row
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, find_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, STRONG_WORD
from signclean.text import fold

LIST_INSIDE = re.compile(r":.*[;,]|;.*;")
ROW_STANDS = 0.4
"""A row that stands alone at least so well may be an entry, though no member between other marks."""

FEWEST_MORE = 2
"""A row with so many names behind its first comma is no entry."""

DASH = re.compile(r"\s[-–—]\s")
SEPARATOR = re.compile(rf"{STRONG_SEPARATOR.pattern}|{COMMA.pattern}")
LIST_IN_BRACKET = re.compile(r"\([^)]*[,;]")
BRACKETED = re.compile(r"[)\]]\W*$")


def begins_list(text: str, below: str, standing: Standing) -> bool:
    """Tell whether a text announces members and names one of them, while the row below has marks that part more.

    Behind a person the same words say for whom he signs (`Ana Roca on behalf of …`).
    """
    found = find_connective(text)
    if found is None or not SEPARATOR.search(below):
        return False
    head = text[: found[0]].rstrip(" ,:")
    if standing.is_person(head) or (head.endswith(("(", "[")) and BRACKETED.search(text)):
        return False
    named = text[found[1] :].strip()
    if not named or SEPARATOR.search(text, found[1]):
        return False
    return not is_weak(text[slice(*found)]) or is_member_list(f"{named} {below}", standing)


def holds_list(text: str) -> bool:
    """Tell whether a text lists something, and no full stop or colon ends it."""
    if text.endswith((".", ":")) or not ("," in text or ";" in text):
        return False
    if LIST_INSIDE.search(text):
        return True
    found = find_connective(text)
    dash = DASH.search(text)
    start = found[1] if found else dash.end() if dash and names_coalition(text[: dash.start()]) else len(text)
    return SEPARATOR.search(text, start) is not None


def names_signer(text: str, standing: Standing) -> bool:
    """Tell whether people and a post stand behind the body's name and its colon: no list of members."""
    _, _, behind = text.partition(": ")
    signers, *posts = (piece.strip() for piece in behind.split(","))
    people = conjunction_pattern().split(signers)
    return bool(posts) and all(map(standing.is_person, people)) and any(map(standing.is_role, posts))


def ends_with_semicolon(text: str) -> bool:
    """Tell whether a semicolon stands at the end of the text and nowhere else: it ends the entry, no member in it."""
    bare = text.rstrip()
    return bare.endswith(";") and ";" not in bare[:-1]


def may_go_on(text: str, below: str, standing: Standing, *, wrapped: bool) -> bool:
    """Tell whether the row below may bring more of the list in the text: another part of it, or the rest of a name.

    `wrapped` tells that rows are known to have been wrapped, so that a full one says something.
    """
    if ends_with_semicolon(text):
        return False
    if (";" in text and ";" in below) or _brings_more(below, standing):
        return True
    if begins_coalition(below) or (is_complete(text) and not wrapped):
        return goes_on(text, below)
    if not _stand_apart(text, below, standing):
        return True
    if is_complete(text) or not wrapped:
        return False
    return not (standing.begins_name(below) or standing.ends_in_legal_form(below))


def breaks_inside(text: str, below: str, standing: Standing) -> bool:
    """Tell whether a list breaks inside a member, or before several more, whatever the width of its rows."""
    if ends_with_semicolon(text):
        return False
    if goes_on(text, below) or _brings_more(below, standing):
        return True
    last, first = _last_piece(text), _first_piece(below)
    if _opens_own_list(first) or standing.in_list(f"{last} {first}") < GOOD_MEMBER:
        return False
    return _is_lone_word(last.strip()) or (first != below and standing.in_list(first) < GOOD_MEMBER)


def _first_piece(below: str) -> str:
    """Return what stands before the first mark or conjunction that parts names."""
    edges = _edges(below)
    return below[: edges[0][0]] if edges else below


def _opens_own_list(first: str) -> bool:
    """Tell whether the beginning of a row, up to its first mark, is a coalition's name and the first of its members."""
    marks = (DASH, LIST_IN_BRACKET)
    return ":" in first or any(mark.search(first) for mark in marks) or find_connective(first) is not None


def begins_coalition(below: str) -> bool:
    """Tell whether the row begins with a coalition's name and what announces members (`Red Sur, que agrupa A, B`)."""
    head = head_of(below)
    found = find_connective(below)
    announced = found is not None and not SEPARATOR.search(below[: found[0]].rstrip(" ,"))
    return names_coalition(head) and (announced or _opens_own_list(_first_piece(below)))


def _brings_more(below: str, standing: Standing) -> bool:
    """Tell whether the row below is the rest of one name and more of a list of commas, and no person with a role."""
    pieces = [below[start:end] for (_, start), (end, _) in pairwise([(0, 0), *_edges(below), (len(below), 0)])]
    named = [standing.in_list(piece) >= GOOD_MEMBER and not starts_small(piece) for piece in pieces[1:]]
    people = any(standing.is_person(piece) or standing.is_role(piece) for piece in pieces)
    return len(named) >= FEWEST_MORE and all(named) and not people and not _opens_own_list(pieces[0])


def _edges(text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the commas and semicolons inside the text, and of the conjunctions behind them."""
    commas = find_top_level(SEPARATOR, text.rstrip(" ,;"))
    return commas + [joint for joint in find_conjunctions(text) if commas and joint[0] > commas[-1][1]]


def ends_above(text: str, below: str, standing: Standing) -> bool:
    """Tell whether the list is complete and the row below begins another entry."""
    return is_complete(text) and _stand_apart(text, below, standing)


def is_complete(text: str) -> bool:
    """Tell whether the list has its last member: a conjunction brought it in, or the brackets around it are closed."""
    pieces = find_top_level(SEPARATOR, text)
    if not pieces:
        return bool(BRACKETED.search(text))
    return bool(find_conjunctions(text[pieces[-1][0] :]))


def lists_below(rows: Sequence[Row], standing: Standing) -> bool:
    """Tell whether the first of the rows below a head lists its members, and is not one of them."""
    first, *others = rows
    if not find_top_level(SEPARATOR, first.text.rstrip(" ;,")):
        return False
    more = others[0].text if others and others[0].marker is None else ""
    several = len(find_top_level(SEPARATOR, first.text)) >= FEWEST_MORE and is_member_list(first.text, standing)
    return several or any(lists_only_names(text, standing) for text in (first.text, f"{first.text} {more}") if text)


def _stand_apart(text: str, below: str, standing: Standing) -> bool:
    """Tell whether the last piece of the text and the row below are a name each."""
    if goes_on(text, below) or below.startswith("("):
        return False
    bracketed = BRACKETED.search(text) is not None and not find_top_level(SEPARATOR, text)
    return _is_whole(head_of(text) if bracketed else _last_piece(text), standing) and _is_row(below, standing)


def _last_piece(text: str) -> str:
    """Return what stands behind the last mark and conjunction."""
    edges = find_top_level(STRONG_SEPARATOR, text) or find_top_level(COMMA, text)
    last = text[edges[-1][1] :] if edges else text
    joints = find_conjunctions(f" {last}")
    return last[joints[-1][1] - 1 :] if joints else last


def _is_row(text: str, standing: Standing) -> bool:
    """Tell whether a row may be an entry of its own: a name as far as one can tell."""
    head = head_of(text)
    return not _is_lone_word(head) and standing.of(head) >= ROW_STANDS


def _is_whole(text: str, standing: Standing) -> bool:
    """Tell whether the text is a name, and not a word alone that begins one (`Asociación`)."""
    bare = text.strip(" .;,")
    return bool(bare) and not _is_lone_word(bare) and standing.in_list(bare) >= GOOD_MEMBER


def _is_lone_word(text: str) -> bool:
    return organization_words().get(fold(text), 0.0) >= STRONG_WORD
