"""A person who signs for a body, set apart behind its name: `Foro Claro – Perú – Lic. Ana Roca, directora`."""

from __future__ import annotations

from signclean.naming import weights
from signclean.naming.name_form import has_name_form, is_strong
from signclean.naming.pieces import DASHES, Mark, Piece, split_pieces
from signclean.naming.place import is_place
from signclean.naming.shape import role_likeness
from signclean.naming.sign import probability
from signclean.naming.signs import signs_of
from signclean.naming.titles import Titled, split_titles
from signclean.naming.words import words_of

FEWEST_NAMES = 2


def split_signer(text: str, pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], str, tuple[Piece, ...]]:
    """Return the pieces before, the stretch of the text that tells who signs, and the pieces behind it.

    The stretch is empty, and no pieces are behind it, where no person signs for the body.
    """
    for at in range(1, len(pieces)):
        if (person := _named(pieces[at])) and _is_signer(pieces, at, person):
            start = at - 1 if pieces[at].mark is Mark.COLON else at
            end = _end_of_roles(pieces, at + 1)
            closed = pieces[end - 1].end + (end - 1 > start and pieces[end - 1].mark is Mark.BRACKET)
            return pieces[:start], text[pieces[start].start : closed], pieces[end:]
    return pieces, "", ()


def _named(piece: Piece) -> Titled | None:
    """Return the name in the piece, or at the head of what its brackets hold; None where it has no personal form."""
    if len(piece.text.split()) < FEWEST_NAMES:
        return None
    inner = split_pieces(piece.text)[:1] if piece.mark is Mark.BRACKET else (piece,)
    if not inner or is_strong(words_of(inner[0].text)):  # `(ex-Fondation Jean Roy)`
        return None
    titled = split_titles(inner[0].text)
    words = words_of(titled.name)
    return None if not has_name_form(words) or words[0].particle or is_place(piece.text) else titled


def _is_signer(pieces: tuple[Piece, ...], at: int, person: Titled) -> bool:
    """Tell whether a person signs here: one in brackets, or with a role before or behind, or an abbreviated title.

    A title in full and no role may as well be that of the person whom the body is named for (`…, Fray Tomás Rey`), but
    not where a dash parts a post: `Foro Claro (FC) – Consejera Ana Roca`.
    """
    words, mark = words_of(person.name), pieces[at].mark
    if mark is Mark.BRACKET:
        return bool(person.honorific) or probability(signs_of(words)) >= weights.SURE_PERSON
    known = bool(person.honorific) or words[0].given
    if mark is Mark.SLASH and words[-1].surname and not any(word.ordinary for word in words):
        return words[0].given and probability(signs_of(words)) >= weights.SURE_PERSON
    if mark is Mark.COLON:
        return known and at > 1 and _is_role(pieces[at - 1])
    placed = mark in DASHES and is_place(pieces[at - 1].text)
    told = bool(person.role) or _end_of_roles(pieces, at + 1) > at + 1
    posted = mark in DASHES and any(word.role for word in words_of(person.honorific))
    return known and (told or placed or posted or person.honorific.endswith("."))


def _end_of_roles(pieces: tuple[Piece, ...], at: int) -> int:
    """Return where the roles end that begin at `at`, each behind a comma or in brackets."""
    while at < len(pieces) and pieces[at].mark in {Mark.COMMA, Mark.BRACKET} and _is_role(pieces[at]):
        at += 1
    return at


def _is_role(piece: Piece) -> bool:
    return role_likeness(words_of(piece.text)) >= weights.ROLE_LIKE
