"""Whether a text lists members: the one place that decides it, whatever words or marks stand before the list."""

from __future__ import annotations

import re

from signclean.knowledge.member_words import coalition_endings, coalition_words
from signclean.segmenting.conjunctions import conjunction_pattern
from signclean.segmenting.connectives import ends_in_announcement, is_label
from signclean.segmenting.forms import starts_small
from signclean.segmenting.scanning import COMMA, STRONG_SEPARATOR, split_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, MOST_MEMBERS
from signclean.text import tokens

FEWEST_BY_COMMAS = 3
"""So many names between commas are a list; where a `;` parts them, one less."""

NAMES_OF_WORDS = 0.7
"""In brackets at least this share of the names is plainly one; topics are single words."""

FEWEST_WORDS = 4
"""After a connective even one name may be a list, if it is at least this long."""

COINED = re.compile(r"[^\W\d_][A-ZÀ-Þ0-9]|\d[^\W\d_]|\w\.\w")
"""Capitals, figures or a full stop inside a word: nobody writes topics so."""


def names_coalition(text: str) -> bool:
    """Tell whether a word of the text says that the body is made of bodies (`Red`, `Alliance`, `Aktionsbündnis`)."""
    words = tokens(text)
    return not coalition_words().isdisjoint(words) or any(word.endswith(coalition_endings()) for word in words)


def is_coalition_head(text: str) -> bool:
    """Tell whether the text is a coalition's name and a colon, below which its members stand."""
    return text.rstrip().endswith(":") and names_coalition(text)


def heads_members(text: str) -> bool:
    """Tell whether the text is a coalition's name and words that announce its members (`Red X. Miembros:`)."""
    return names_coalition(text) and ends_in_announcement(text) and not is_label(text.rstrip(" :"))


def announces_rows(text: str) -> bool:
    """Tell whether the text announces members on the rows below."""
    return ends_in_announcement(text) or is_coalition_head(text)


def may_list(text: str) -> bool:
    """Tell whether what stands after a sure connective names anybody: not who the members are, or how many."""
    pieces = _pieces(text)
    named = [piece for piece in pieces if not starts_small(piece) and not piece[:1].isdigit()]
    if len(pieces) > 1:
        return 2 * len(named) >= len(pieces)
    return bool(named) and len(text.split()) >= FEWEST_WORDS


def is_member_list(text: str, standing: Standing, *, opened: bool = False) -> bool:
    """Tell whether the text lists names: most pieces between its marks stand alone as some.

    Between commas the first must be plainly one, unless a phrase that opens a list stands before it (`opened`).
    """
    strong = split_top_level(STRONG_SEPARATOR, text)
    if len(strong) > 1:
        return sum(standing.in_list(piece) >= GOOD_MEMBER for piece in strong) >= max(2, 0.5 * len(strong))
    pieces = split_top_level(COMMA, text)
    good = [standing.in_list(piece) >= GOOD_MEMBER for piece in pieces]
    if len(pieces) < 2 + opened or not (good[0] or opened) or sum(good) < MOST_MEMBERS * len(good):
        return False
    return not (standing.is_person(pieces[0]) and any(standing.is_role(piece) for piece in pieces[1:]))


def is_pair(text: str, standing: Standing) -> bool:
    """Tell whether the text is two names with a conjunction between them, each plainly one."""
    sides = conjunction_pattern().split(text.strip(" .")) if not split_top_level(COMMA, text)[1:] else []
    return len(sides) == FEWEST_BY_COMMAS - 1 and all(
        standing.in_list(side) >= GOOD_MEMBER and is_plainly_name(side, standing) for side in sides
    )


def lists_only_names(text: str, standing: Standing) -> bool:
    """Tell whether the text, which no word announces, lists names and neither topics, places nor a long form.

    Two names need a mark that is no comma between them; three are names each, and most plainly so.
    """
    pieces = _pieces(text)
    strong = len(split_top_level(STRONG_SEPARATOR, text)) > 1
    if len(pieces) < FEWEST_BY_COMMAS - strong:
        return False
    if not all(standing.in_list(piece) >= GOOD_MEMBER for piece in pieces):
        return False
    return strong or sum(is_plainly_name(piece, standing) for piece in pieces) >= NAMES_OF_WORDS * len(pieces)


def _pieces(text: str) -> list[str]:
    """Return the pieces between the strong marks of a list, else between its commas and at its last conjunction."""
    strong = split_top_level(STRONG_SEPARATOR, text)
    if len(strong) > 1:
        return [bare for piece in strong if (bare := _without_joint(piece))]
    pieces = [bare for piece in split_top_level(COMMA, text) if (bare := _without_joint(piece))]
    last = conjunction_pattern().split(pieces[-1]) if len(pieces) > 1 else []
    return [*pieces[:-1], *last] if len(last) > 1 and not any(starts_small(piece) for piece in last) else pieces


def _without_joint(piece: str) -> str:
    """Return the piece without the conjunction that leads it (`and Save the Coast`)."""
    joint = conjunction_pattern().match(f" {piece}")
    return piece[joint.end() - 1 :] if joint else piece


def is_plainly_name(piece: str, standing: Standing) -> bool:
    """Tell whether the piece could be nothing but a name: of several words, in capitals, coined, or a known one."""
    several = len(piece.split()) > 1 and not starts_small(piece)
    return several or (piece.isupper() and len(piece) > 1) or bool(COINED.search(piece)) or standing.knows(piece)
