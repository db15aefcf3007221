"""Whether a signature is a body's or a person's, from evidence with strengths."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from signclean.knowledge.behalf import behalf_openers
from signclean.knowledge.loose_titles import loose_titles
from signclean.model import Evidence, Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form
from signclean.naming.entry_signs import signs_around, signs_of_entry
from signclean.naming.honorific import is_title_only
from signclean.naming.name_form import is_strong
from signclean.naming.openers import opens
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.record import own_text
from signclean.naming.shape import role_likeness
from signclean.naming.sign import Sign, probability
from signclean.naming.signs import signs_of
from signclean.naming.titles import is_postnominal, split_titles
from signclean.naming.words import words_of
from signclean.text import fold

BESIDE_BODY = frozenset({Mark.COMMA, Mark.BRACKET})


class Judgement(NamedTuple):
    """What the signs say together. `person` is the chance of a person, 0-1; `at` the piece that holds the name."""

    person: float
    signs: tuple[Sign, ...]
    at: int = 0

    @property
    def kind(self) -> Kind:
        """The likelier of the two."""
        return Kind.INDIVIDUAL if self.person > 0.5 else Kind.ORGANIZATION

    def with_signs(self, *signs: Sign) -> Judgement:
        """Return the judgement with further signs weighed in."""
        together = (*self.signs, *signs)
        return Judgement(probability(together), together, self.at)


def judge_kind(mention: Mention) -> Judgement:
    """Return whether a person signed, from the mention alone: its words, what stands beside its name, its section."""
    text = own_text(mention)
    pieces = split_pieces(text)
    at = _name_at(pieces)
    signs = (*signs_of_entry(text, pieces, at), *signs_around(mention))
    return Judgement(probability(signs), signs, at)


def evidence_of(judgement: Judgement) -> tuple[Evidence, ...]:
    """Return the signs as evidence, the strongest first; strength is how far one alone moves an even chance, 0-1."""
    return tuple(map(_evidence, sorted(judgement.signs, key=_force, reverse=True)))


def _force(sign: Sign) -> float:
    return abs(sign.weight)


@lru_cache(maxsize=16384)
def _evidence(sign: Sign) -> Evidence:
    rule, strength = _measure(sign.rule, sign.weight)
    return Evidence(rule, sign.text, strength)


@lru_cache(maxsize=4096)
def _measure(rule: str, weight: float) -> tuple[str, float]:
    side = Kind.INDIVIDUAL if weight > 0 else Kind.ORGANIZATION
    return f"{side}: {rule}", round(math.tanh(abs(weight) / 2), 3)


def _name_at(pieces: tuple[Piece, ...]) -> int:
    """Return the piece where the name stands, the first as a rule.

    It is the second in `Organization: Name, Role` and in `Role, Name`, and the third in `Lt. Col. (ret.) Name` and
    `Organization (ABC): Name`, or behind a part or a place of the body.
    """
    if len(pieces) > 2 and pieces[2].mark is Mark.AFTER and _is_title(*pieces[:2]):
        return 2
    behind = next((at for at, piece in enumerate(pieces[1:], 1) if piece.mark not in BESIDE_BODY), len(pieces))
    if behind < len(pieces) and pieces[behind].mark is Mark.COLON and not _tells_post(pieces[1:behind]):
        return behind if _is_person_behind(pieces[0], *pieces[behind : behind + 2]) else 0
    return _behind_whom_one_signs_for(pieces) or int(
        len(pieces) > 1 and pieces[1].mark is Mark.COMMA and _is_role_before_name(*pieces[:2])
    )


def _behind_whom_one_signs_for(pieces: tuple[Piece, ...]) -> int:
    """Return the piece of who signs for the first, its letters in brackets between; 0 where that says for nobody.

    (`Pour la Ligue du sel (LDS), Anne Roy, présidente`; `Pour le GISX - Anne Roy`)
    """
    if not pieces or not opens(pieces[0].text, behalf_openers()):
        return 0
    at = 1 + sum(piece.mark is Mark.BRACKET and has_acronym_form(piece.text) for piece in pieces[1:2])
    if at >= len(pieces) or pieces[at].mark not in {Mark.COMMA, Mark.DASH}:
        return 0
    return at if _looks_personal(pieces[at].text) > weights.BEHIND_COLON else 0


def _is_person_behind(body: Piece, name: Piece, role: Piece | None = None) -> bool:
    """Tell whether a person stands behind a colon, rather than the rest of a body's name."""
    told = role is not None and role_likeness(words_of(role.text)) >= weights.ROLE_LIKE
    told = told or opens(body.text, behalf_openers()) > 0
    least = weights.BEHIND_COLON_WITH_ROLE if told else weights.BEHIND_COLON
    return _looks_personal(name.text) > max(_looks_personal(body.text), least)


def _tells_post(pieces: tuple[Piece, ...]) -> bool:
    """Tell whether the last piece is the post of who signs for the body: `River Trust (RT), Director: Ana Roca`."""
    return any(role_likeness(words_of(piece.text)) >= weights.ROLE_LIKE for piece in pieces[-1:])


def _is_title(first: Piece, bracket: Piece) -> bool:
    """Tell whether a title stands before brackets, one that is a word elsewhere only before `(ret.)`."""
    retired = is_postnominal(bracket.text) and fold(first.text) in loose_titles()
    return retired or is_title_only(first.text)


def _is_role_before_name(role: Piece, name: Piece) -> bool:
    """Tell whether a role stands before a person's name: `La Présidente, Anne Roy`."""
    words = words_of(role.text)
    plain = is_strong(words[:2]) or any(word.given for word in words)  # `Présidente du Comité` is a role
    if role_likeness(words) < weights.ROLE_LIKE or plain:
        return False
    return _looks_personal(name.text) > weights.BEHIND_COLON


def _looks_personal(text: str) -> float:
    """Return the chance, 0-1, that the text is a personal name with its titles."""
    titled = split_titles(text)
    titles = [Sign("honorific", titled.honorific, weights.HONORIFIC)] if titled.honorific else []
    return probability([*signs_of(words_of(titled.name)), *titles])
