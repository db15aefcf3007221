"""Whether a signature is a body's or a person's, from evidence with strengths."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from signclean.model import Evidence, Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import (
    has_acronym_form,
    is_own_acronym,
    is_spelled_out,
)
from signclean.naming.honorific import is_title_only
from signclean.naming.leaning_acronym import split_leading_acronym, split_trailing_acronym
from signclean.naming.legal_form import is_legal_form, split_legal_form
from signclean.naming.name_form import has_name_form, is_strong
from signclean.naming.parts import join_pieces
from signclean.naming.person import is_inverted
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.section import section_kind
from signclean.naming.shape import role_likeness
from signclean.naming.sign import Sign, probability
from signclean.naming.signs import signs_of
from signclean.naming.titles import is_postnominal, split_titles
from signclean.naming.words import Form, words_of

ROLE_LIKE = 0.8  # likeness, 0-1


@dataclass(frozen=True, slots=True)
class Judgement:
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
    pieces = split_pieces(mention.text)
    at = _name_at(pieces)
    signs = (*_signs_of_entry(mention.text, pieces, at), *_signs_around(mention))
    return Judgement(probability(signs), signs, at)


def evidence_of(judgement: Judgement) -> tuple[Evidence, ...]:
    """Return the signs as evidence, the strongest first; strength is how far one alone moves an even chance, 0-1."""
    return tuple(map(_evidence, sorted(judgement.signs, key=_force, reverse=True)))


def _force(sign: Sign) -> float:
    return abs(sign.weight)


@lru_cache(maxsize=65536)
def _evidence(sign: Sign) -> Evidence:
    side = Kind.INDIVIDUAL if sign.weight > 0 else Kind.ORGANIZATION
    return Evidence(f"{side}: {sign.rule}", sign.text, round(math.tanh(abs(sign.weight) / 2), 3))


def _name_at(pieces: tuple[Piece, ...]) -> int:
    """Return the piece where the name stands, the first as a rule.

    It is the second in `Organization: Name, Role`, and the third in `Lt. Col. (ret.) Name`.
    """
    if len(pieces) > 2 and pieces[2].mark is Mark.AFTER and is_title_only(pieces[0].text):
        return 2
    if len(pieces) > 1 and pieces[1].mark is Mark.COLON:
        head, behind = (_looks_personal(piece.text) for piece in pieces[:2])
        told = any(role_likeness(words_of(piece.text)) >= ROLE_LIKE for piece in pieces[2:3])
        return 1 if behind > max(head, 0.2 if told else 0.5) else 0
    return 0


def _looks_personal(text: str) -> float:
    """Return the chance, 0-1, that the text is a personal name with its titles."""
    titled = split_titles(text)
    titles = [Sign("honorific", titled.honorific, weights.HONORIFIC)] if titled.honorific else []
    return probability([*signs_of(words_of(titled.name)), *titles])


def _signs_of_entry(text: str, pieces: tuple[Piece, ...], at: int) -> Iterator[Sign]:
    if not pieces:
        return
    inverted = is_inverted(pieces)
    titled = split_titles(join_pieces(text, pieces[:2]) if inverted else split_legal_form(pieces[at].text)[0])
    words = words_of(titled.name)
    if inverted:
        yield Sign("surname and given name, a comma between them", titled.name, weights.INVERTED)
    yield from signs_of(words)
    body = is_strong(words)
    if (titled.honorific or at == 2) and not body:
        yield Sign("honorific", titled.honorific or pieces[0].text, weights.HONORIFIC)
    if titled.postnominals and not body:
        yield Sign("letters after the name", titled.postnominals, weights.POSTNOMINAL)
    if titled.role and not body:
        yield Sign("role beside the name", titled.role, weights.ROLE_BESIDE)
    if has_name_form(words) and not body:
        yield from _signs_beside_person(pieces[at + 1 : at + 3], words[0].given)
    yield from _signs_beside(pieces, at)
    if found := split_leading_acronym(text) or split_trailing_acronym(pieces[at].text):
        yield Sign("acronym of the name", " ".join(found), weights.ACRONYM_BESIDE)


def _signs_beside(pieces: tuple[Piece, ...], at: int) -> Iterator[Sign]:
    """Yield what the pieces beside the name tell whatever its form."""
    name, form = split_legal_form(pieces[at].text)
    if form:
        yield Sign("legal form", form, weights.LEGAL_FORM)
    for piece in pieces[at + 1 :]:
        if is_legal_form(piece.text):
            yield Sign("legal form", piece.text, weights.LEGAL_FORM)
        elif has_acronym_form(piece.text) and is_own_acronym(piece.text, name):
            sure = is_spelled_out(piece.text, name)
            yield Sign("acronym of the name", piece.text, weights.ACRONYM_BESIDE * (1 if sure else 0.5))
    for piece in pieces[at + 1 : at + 2]:
        if piece.mark is Mark.DOUBLE_SLASH:
            yield Sign("second name", piece.text, weights.SECOND_NAME)
        elif role_likeness(words_of(piece.text)) >= ROLE_LIKE:
            yield Sign("role beside the name", piece.text, weights.ROLE_BESIDE)


def _signs_beside_person(pieces: tuple[Piece, ...], given: bool) -> Iterator[Sign]:
    """Yield what the piece after a name of personal form tells; `given` says that it begins with a given name."""
    for piece in pieces:
        words = words_of(piece.text)
        if is_postnominal(piece.text):
            yield Sign("letters after the name", piece.text, weights.POSTNOMINAL)
        elif role_likeness(words) >= ROLE_LIKE or piece.mark is Mark.DOUBLE_SLASH:
            return
        elif piece.mark is Mark.COMMA and words and words[0].form is Form.LOWER and not words[0].function:
            yield Sign("phrase in small letters beside the name", piece.text, weights.PHRASE_BESIDE)
        elif given and is_strong(words):
            yield Sign("body beside a personal name", piece.text, weights.BODY_BESIDE)


def _signs_around(mention: Mention) -> Iterator[Sign]:
    if role := mention.shared_role or mention.column_role:
        yield Sign("role told for the entry", role, weights.SHARED_ROLE)
    kind = section_kind(mention.section) if mention.section and mention.member_of is None else None
    if kind and mention.section:
        yield Sign("section", mention.section, weights.SECTION if kind is Kind.INDIVIDUAL else -weights.SECTION)
