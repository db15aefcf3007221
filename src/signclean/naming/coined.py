"""Coined short words set apart from a body's name, its acronym in small letters: `(Idera)`, `– Fase`, `, iaf e.V.`."""

from __future__ import annotations

import re

from signclean.knowledge.compounds import split_compound
from signclean.naming import weights
from signclean.naming.acronym import acronym_share, begins_alike, folded_words, is_coined_from, is_unspeakable
from signclean.naming.parts import Draft
from signclean.naming.pieces import DASHES, Mark, Piece
from signclean.naming.place import is_place, is_town
from signclean.naming.translation import translates_word
from signclean.naming.words import Form, words_of
from signclean.text import fold, is_subsequence

CAPITAL = re.compile(r"(?=[A-Z])")
SHORTEST_PART = 3  # letters of a part of a coined word
LONGEST_SMALL = 5  # small letters that no word of the name explains


def take_coined(draft: Draft, piece: Piece) -> bool:
    """Take a coined short word as acronym: made of the name's letters, or set apart as only a short name is."""
    words = words_of(piece.text)
    if _is_small_before_form(draft, piece) or _is_small_in_brackets(draft, piece):
        draft.acronym = piece.text
        return True
    if (
        draft.acronym
        or len(words) != 1
        or len(piece.text) > weights.LONGEST_ACRONYM
        or _is_place_with_next(draft, piece)
    ):
        return False
    word = words[0]
    mixed = word.form is Form.MIXED and piece.mark is Mark.BRACKET
    share = 0.0 if translates_word(word, draft.name) else acronym_share(piece.text, draft.name)
    brand = (
        word.form is Form.CAPITALIZED
        and piece.mark in DASHES
        and not word.organization
        and share >= (weights.OWN_ACRONYM if _is_made_of(piece.text, draft.name) else weights.SURE_ACRONYM)
        and not is_town(piece.text)
    )
    if not (mixed or brand or is_coined_from(piece.text, draft.name)):
        return False
    draft.acronym = piece.text
    return True


def is_blend_of(word: str, name: str) -> bool:
    """Tell whether each part of a coined word, which a capital begins, begins a word of the name: `RepaNetz`.

    Words of a compound count as well: `Re-Use- und Reparaturnetzwerk`.
    """
    parts = [fold(part) for part in CAPITAL.split(word) if part]
    if len(parts) < 2 or "".join(parts) != fold(word) or any(len(part) < SHORTEST_PART for part in parts):
        return False
    words = [half for one in folded_words(name) for half in split_compound(one)]
    return all(any(one.startswith(part) and one != part for one in words) for part in parts)


def _is_made_of(word: str, name: str) -> bool:
    """Tell whether a coined word begins as the name does, or ends in letters that begin a word of it: `Lestebio`.

    A longer end is a word by itself, and the whole a second name: `Association de blogueurs – Doniblog`.
    """
    ends = [any(one.startswith(fold(word)[-size:]) for one in folded_words(name)) for size in (3, 4)]
    return begins_alike(word, name) or ends == [True, False]


def _is_place_with_next(draft: Draft, piece: Piece) -> bool:
    """Tell whether the piece is a place, or a town before a comma and the place it lies in."""
    behind = draft.text[piece.end :]
    return is_place(piece.text) or (behind.startswith(", ") and is_place(behind[2:]))


def _is_small_before_form(draft: Draft, piece: Piece) -> bool:
    """Tell whether few small letters between the name and its legal form are short for it: `Verband …, iaf e.V.`."""
    if draft.acronym or piece.mark not in {Mark.COMMA, *DASHES} or len(piece.text) > LONGEST_SMALL:
        return False
    form = draft.legal_form and draft.text[piece.end :].strip() == draft.legal_form
    word = words_of(piece.text)[0]
    plain = word.function or word.organization or word.role or word.ordinary
    return bool(form) and word.form is Form.LOWER and piece.text.isalpha() and not plain


def _is_small_in_brackets(draft: Draft, piece: Piece) -> bool:
    """Tell whether brackets hold small letters that cannot be said and stand in the name in their order: `(vzbv)`."""
    if draft.acronym or piece.mark is not Mark.BRACKET:
        return False
    return are_small_letters_of(piece.text, f"{draft.name} {draft.alias if draft.aliases else ''}")


def are_small_letters_of(letters: str, name: str) -> bool:
    """Tell whether small letters cannot be said and stand in the name in their order: `vzbv`."""
    if len(letters) > LONGEST_SMALL or not letters.islower():
        return False
    return is_unspeakable(letters) and is_subsequence(fold(letters), fold(name))
