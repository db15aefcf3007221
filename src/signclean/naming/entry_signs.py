"""Signs of the kind beside a name: titles, acronym, legal form, role, body, section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from signclean.knowledge.behalf import behalf_openers, behalf_phrases
from signclean.knowledge.lexicon import organization_notes, prepositions
from signclean.knowledge.second_names import second_name_openers
from signclean.model import Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form, is_own_acronym, is_spelled_out
from signclean.naming.leaning_acronym import split_leading_acronym, split_trailing_acronym
from signclean.naming.legal_form import is_legal_form, split_legal_form
from signclean.naming.name_form import has_name_form, is_strong
from signclean.naming.openers import opens
from signclean.naming.parts import join_pieces
from signclean.naming.person import is_inverted
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.place import is_place
from signclean.naming.section import section_kind
from signclean.naming.shape import role_likeness
from signclean.naming.sign import Sign
from signclean.naming.signs import signs_of
from signclean.naming.titles import Titled, is_postnominal, split_titles
from signclean.naming.words import Form, Word, words_of
from signclean.text import tokens

NAMED_FOR = re.compile(r"(?<=[^\W_] )[\"“«][^\"”»]* [^\"”»]*[\"”»]$")  # `Hogar “Ana Luz Roca”`; a nickname is one word
AGENTS = frozenset({"by", "par", "por", "durch", "door", "da", "dal", "dalla", "per", "pela", "pelo"})
QUOTES = ('"', "”", "»")


def signs_of_entry(text: str, pieces: tuple[Piece, ...], at: int) -> Iterator[Sign]:
    """Yield the signs in the entry's text, the name in its piece number `at` (0-based); no pieces give none."""
    if not pieces:
        return
    inverted = is_inverted(pieces[at:])
    name, form = split_legal_form(pieces[at].text)
    titled = split_titles(join_pieces(text, pieces[at : at + 2]) if inverted else name)
    words = words_of(titled.name)
    if inverted:
        yield Sign("surname and given name, a comma between them", titled.name, weights.INVERTED)
    yield from signs_of(words)
    if pieces[at].text.endswith(QUOTES) and (quoted := NAMED_FOR.search(pieces[at].text)):
        yield Sign("name in quotation marks", quoted[0], weights.NAMED_FOR)
    if not is_strong(words):
        if titled.honorific or pieces[at].mark is Mark.AFTER:
            yield Sign("honorific", titled.honorific or pieces[0].text, weights.HONORIFIC)
        yield from _signs_of_titles(titled, words)
        yield from _signs_of_person(pieces[at + 1 : at + 3], words)
    if len(pieces) > 1 or form:
        yield from _signs_beside(pieces, at)
    if found := split_leading_acronym(text) or split_trailing_acronym(pieces[at].text):
        yield Sign("acronym of the name", " ".join(found), weights.ACRONYM_BESIDE)


def _signs_of_titles(titled: Titled, words: Sequence[Word]) -> Iterator[Sign]:
    """Yield what leans on a name without a separator, the honorific itself aside."""
    if titled.honorific and _has_territory(words):
        yield Sign("title with a place", titled.name, weights.TERRITORY)
    if titled.postnominals:
        yield Sign("letters after the name", titled.postnominals, weights.POSTNOMINAL)
    if titled.role:
        yield Sign("role beside the name", titled.role, weights.ROLE_BESIDE)


def _signs_of_person(pieces: tuple[Piece, ...], words: Sequence[Word]) -> Iterator[Sign]:
    """Yield what the pieces behind a name of personal form tell."""
    if pieces and has_name_form(words):
        given = words[0].given and not any(word.organization for word in words)  # `Christian Aid | Irish Office`
        yield from _signs_beside_person(pieces, given)
        yield from _signs_of_post(pieces)


def _has_territory(words: Sequence[Word]) -> bool:
    """Tell whether the words are a name and the place of its title: `Hughes of Ambleside` behind `Lord`."""
    at = next((at for at, word in enumerate(words) if word.folded in prepositions() and not word.particle), 0)
    return 0 < at < len(words) - 1 and all(w.form is Form.CAPITALIZED for w in (*words[:at], words[-1]))


def _signs_beside(pieces: tuple[Piece, ...], at: int) -> Iterator[Sign]:
    """Yield what the pieces beside the name tell whatever its form."""
    if at and opens(pieces[0].text, behalf_openers()):
        yield Sign("signs for a body", pieces[0].text, weights.ON_BEHALF)
    name, form = split_legal_form(pieces[at].text)
    if form:
        yield Sign("legal form", form, weights.LEGAL_FORM)
    told = False
    for piece in pieces[at + 1 :]:
        told = told or role_likeness(words_of(piece.text)) >= weights.ROLE_LIKE
        if is_legal_form(piece.text) and not told:  # behind a role it is that of the body where the person works
            yield Sign("legal form", piece.text, weights.LEGAL_FORM)
        elif has_acronym_form(piece.text) and is_own_acronym(piece.text, name):
            sure = is_spelled_out(piece.text, name)
            yield Sign("acronym of the name", piece.text, weights.ACRONYM_BESIDE * (1 if sure else 0.5))
        yield from _signs_of_note(piece.text)
    for piece in pieces[at + 1 : at + 2]:
        if piece.mark is Mark.DOUBLE_SLASH or names_former_body(piece.text):
            yield Sign("second name", piece.text, weights.SECOND_NAME)
        elif role_likeness(words_of(piece.text)) >= weights.ROLE_LIKE:
            share = weights.MEMBERSHIP if opens(piece.text, organization_notes()) else 1.0
            yield Sign("role beside the name", piece.text, weights.ROLE_BESIDE * share)


def _signs_of_note(text: str) -> Iterator[Sign]:
    """Yield what a note beside the name tells: that bodies alone are led by others, or people sign for nobody else."""
    if text[:1].islower() and opens(text, _agent_notes()):
        yield Sign("led or represented by others", text, weights.SECOND_NAME)
    if section_kind(text) is Kind.INDIVIDUAL and " ".join(tokens(text)) in organization_notes():
        yield Sign("signs as an individual", text, weights.SHARED_ROLE)


@cache
def _agent_notes() -> frozenset[str]:
    """Return the notes that end in the word for who does it, as only bodies have them: `represented by`."""
    return frozenset(note for note in organization_notes() if note.rpartition(" ")[2] in AGENTS)


def _signs_beside_person(pieces: tuple[Piece, ...], given: bool) -> Iterator[Sign]:
    """Yield what the piece after a name of personal form tells; `given` says that it begins with a given name."""
    for piece in pieces:
        words = words_of(piece.text)
        if is_postnominal(piece.text):
            yield Sign("letters after the name", piece.text, weights.POSTNOMINAL)
        elif (
            role_likeness(words) >= weights.ROLE_LIKE
            or piece.mark is Mark.DOUBLE_SLASH
            or names_former_body(piece.text)
        ):
            return
        elif opens(piece.text, behalf_phrases()):
            yield Sign("signs for a body", piece.text, weights.ON_BEHALF)
        elif piece.mark is Mark.COMMA and words and words[0].form is Form.LOWER and not words[0].function:
            yield Sign("phrase in small letters beside the name", piece.text, weights.PHRASE_BESIDE)
        elif given and is_strong(words):
            yield Sign("body beside a personal name", piece.text, weights.BODY_BESIDE)


def _signs_of_post(pieces: tuple[Piece, ...]) -> Iterator[Sign]:
    """Yield what a post and the body where it is tell together: `Alasdair Roe, Chief Executive, Harbour Ltd`."""
    if len(pieces) < 2 or any(piece.mark is not Mark.COMMA for piece in pieces):
        return
    post, body = (piece.text for piece in pieces)
    named = is_strong(words_of(body)) or split_legal_form(body)[1] is not None
    if named and role_likeness(words_of(post)) >= weights.ROLE_LIKE > role_likeness(words_of(body)):
        yield Sign("post and body beside the name", f"{post}, {body}", weights.POST_AND_BODY)


def names_former_body(text: str) -> bool:
    """Tell whether a sign of a former or second name opens the text, and a body's stands behind it: `now River Aid`."""
    behind = opens(text, second_name_openers())
    words = words_of(text[behind:]) if behind else ()
    if not words or words[0].form is Form.LOWER or role_likeness(words) >= weights.ROLE_LIKE:
        return False
    people = any(word.given or word.surname for word in words)  # `(née Anna Roth)`
    return is_strong(words) or (len(words) > 1 and not people)


def signs_around(mention: Mention) -> Iterator[Sign]:
    """Yield what stands around the entry: a role told for several or in a column, the heading above."""
    if mention.shared_role:
        yield Sign("role told for several", mention.shared_role, weights.SHARED_ROLE)
    for piece in split_pieces(mention.column_role or "")[:1]:
        if section_kind(piece.text) is Kind.INDIVIDUAL:
            yield Sign("signs as an individual", piece.text, weights.SECTION)
        elif role_likeness(words_of(piece.text)) >= weights.ROLE_LIKE:
            yield Sign("role told beside the name", piece.text, weights.SHARED_ROLE)
        elif not is_place(piece.text):
            yield Sign("body told beside the name", piece.text, weights.BODY_TOLD)
    if mention.column_acronym and has_acronym_form(mention.column_acronym):
        yield Sign("acronym told beside the name", mention.column_acronym, weights.ACRONYM_BESIDE)
    if mention.member_of is not None and len(split_pieces(mention.text)) == 1:
        yield Sign("member of a coalition", "", weights.MEMBER)
    kind = section_kind(mention.section) if mention.section and mention.member_of is None else None
    if kind and mention.section:
        yield Sign("section", mention.section, weights.SECTION if kind is Kind.INDIVIDUAL else -weights.SECTION)
