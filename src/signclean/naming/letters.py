"""Letters that something sets apart from a body's name: its legal form, its acronym, a parent body's acronym."""

from __future__ import annotations

import re

from signclean.knowledge.lexicon import organization_notes
from signclean.knowledge.subunits import subunit_words
from signclean.naming.acronym import begins_alike, has_acronym_form, is_own_acronym, is_spelled_out
from signclean.naming.coined import take_coined
from signclean.naming.legal_form import is_form_of_other_lands, is_legal_form, split_legal_form
from signclean.naming.name_form import is_country
from signclean.naming.own_letters import (
    holds_own,
    is_foreign,
    is_national_body,
    is_own,
    is_rather_own,
    is_spelled,
    is_university,
    split_parent,
)
from signclean.naming.parts import Draft
from signclean.naming.pieces import DASHES, JOINTS, Mark, Piece, split_bracket, split_pieces
from signclean.naming.place import find_place, is_place
from signclean.naming.translation import languages_of
from signclean.naming.words import words_of
from signclean.text import tokens

OF_UNIVERSITY = re.compile(r"/U[A-Z]{2}")


def take_legal_form(draft: Draft, piece: Piece) -> bool:
    """Take a legal form, two of them as one (`asbl/vzw`)."""
    if not is_legal_form(piece.text) or " ".join(tokens(piece.text)) in organization_notes():
        return False  # the last is no form yet: `(i.o.)`
    if (
        draft.legal_form
        and piece.mark in {*JOINTS, Mark.COMMA}
        and draft.text[: piece.start].rstrip(" ,/-–").endswith(draft.legal_form)
    ):
        start = draft.text.rindex(draft.legal_form, 0, piece.start)
        draft.legal_form = draft.text[start : piece.end]
        return True
    if draft.legal_form or _is_rather_other(draft, piece):
        return False
    draft.legal_form = piece.text
    return True


def _is_rather_other(draft: Draft, piece: Piece) -> bool:
    """Tell whether bare capitals are rather the name's acronym (`SAC`) or a place than a legal form.

    Behind a comma letters are those of a state where commas part states off: in the United States; Brazil has dashes
    and slashes for that.
    """
    if not piece.text.isupper() or "." in piece.text:
        return False
    place = find_place(piece.text)
    state = place is not None and (piece.mark is not Mark.COMMA or bool(draft.places) or "US" in str(place.codes))
    unlikely = piece.mark is Mark.BRACKET or is_form_of_other_lands(piece.text, languages_of(draft.name))
    own = is_own_acronym if unlikely else is_spelled_out
    return state or own(piece.text, draft.name)


def take_acronym(draft: Draft, piece: Piece) -> bool:
    """Take an acronym, and a parent body's behind it; one that agrees in nothing with the name is a parent's."""
    if piece.mark is Mark.BRACKET and _take_with_addition(draft, piece):
        return True
    if (
        not draft.acronym
        and holds_own(piece.text, draft.name)
        and (piece.mark is Mark.BRACKET or _repeats_end(piece, draft.name))
    ):
        draft.acronym = piece.text
        return True
    if piece.mark is Mark.COLON or not has_acronym_form(piece.text) or _is_name_in_capitals(piece.text):
        return take_coined(draft, piece)
    foreign = (
        _repeats_letters(piece, draft.name)
        or is_national_body(piece, draft.name)
        or _belongs_elsewhere(draft, piece)
        or _begins_topics(draft, piece)
    )
    return not foreign and _take_letters(draft, piece)


def _take_with_addition(draft: Draft, piece: Piece) -> bool:
    """Take brackets that hold the acronym with its legal form or its country: `(BAXF e.V.)`, `(RENAX - Argentina)`."""
    inner = split_bracket(piece)
    if len(inner) == 2 and inner[1].mark in DASHES and is_country(inner[1].text):
        taken = _takes(draft, inner[0])
        draft.places.extend(inner[1:] if taken else ())
        return taken
    acronym, form = split_legal_form(piece.text)
    letters = piece._replace(text=acronym, end=piece.start + len(acronym))
    if form is None or draft.legal_form or not _takes(draft, letters):
        return False
    draft.legal_form = form
    return True


def _takes(draft: Draft, piece: Piece) -> bool:
    return has_acronym_form(piece.text) and draft.acronym is None and _take_letters(draft, piece)


def _is_name_in_capitals(text: str) -> bool:
    """Tell whether one of several words is a plain one: `REGIONAL SUR` beside a name in capitals."""
    words = words_of(text)
    return len(words) > 1 and any(w.organization or w.role or w.folded in subunit_words() for w in words)


def _repeats_end(piece: Piece, name: str) -> bool:
    """Tell whether letters behind a dash go on with the word that the name ends in: `– Regional Sul – CIXU Sul`."""
    return piece.mark in DASHES and piece.text.partition(" ")[2] == name.rpartition(" ")[2]


def _repeats_letters(piece: Piece, name: str) -> bool:
    """Tell whether letters and a word begin as the name does, and so are its other form: `WXF Bozen – WXF Bolzano`.

    So they are where the letters are a word of it: `Associação de PROXONS – PROXON BRASIL`.
    """
    first, _, rest = piece.text.partition(" ")
    held = first.isupper() and any(word.text in {first, f"{first}S"} for word in words_of(name)[1:])
    return bool(rest) and (name.startswith(f"{first} ") or (held and is_country(rest)))


def _belongs_elsewhere(draft: Draft, piece: Piece) -> bool:
    """Tell whether the letters are a place (`Berkeley, CA`) or the second half of one name (`IUW/UITX`).

    Behind a slash of the acronym they are a parent's, also where the name ends in them.
    """
    taken = draft.places or (draft.acronym and piece.mark is Mark.STROKE)
    name = draft.alias if draft.aliases and piece.mark in DASHES else draft.name  # `(Reading Network – RN)`
    if is_place(piece.text) and (taken or not is_rather_own(piece, name)):
        return True
    if piece.mark is Mark.STROKE and _goes_on(draft, piece):
        return False
    before = draft.name.rpartition(" ")[2] if piece.mark is Mark.STROKE else draft.name
    return has_acronym_form(before) and " " not in before and piece.mark in JOINTS


def _goes_on(draft: Draft, piece: Piece) -> bool:
    """Tell whether a slash joins the piece to the acronym just before it."""
    return draft.acronym is not None and draft.text[: piece.start - 1].endswith(draft.acronym)


def _begins_topics(draft: Draft, piece: Piece) -> bool:
    """Tell whether letters behind a dash are the first of several topics: `Gestos – HIV, Saúde e Gênero`."""
    behind = split_pieces(draft.text[piece.end + 1 :]) if draft.text[piece.end :].startswith(", ") else ()
    listed = bool(behind) and not is_place(behind[0].text)
    return listed and piece.mark is Mark.DASH and not is_spelled(piece.text, draft.name)


def _take_letters(draft: Draft, piece: Piece) -> bool:
    """Take the letters as acronym of a second name, of the name, or of a parent; a coined word is left."""
    if piece.mark is Mark.STROKE and _goes_on(draft, piece) and piece.text == draft.name.rpartition(" ")[2]:
        draft.acronym = f"{draft.acronym}/{piece.text}"  # the name itself says where it belongs: `… da UXP – NEX/UXP`
        return True
    if draft.aliases and piece.mark is Mark.BRACKET and is_own_acronym(piece.text, draft.alias):
        if draft.acronym:
            draft.aliases[-1].append(piece)
        draft.acronym = draft.acronym or piece.text
        return True
    if piece.mark is Mark.BRACKET and is_foreign(piece.text, draft.name):
        return False
    own, parent = split_parent(piece, draft.name)
    if piece.mark is Mark.COMMA and OF_UNIVERSITY.match(draft.text, piece.end) and not begins_alike(own, draft.name):
        own, parent = "", piece.text  # its institute: `Laboratório do Solo, IXA/UFX`
    if draft.acronym or not is_own(own, piece.mark, draft.name):
        if piece.text != piece.text.upper() and not is_university(piece):
            return False
        own, parent = "", piece.text
    draft.acronym = draft.acronym or own or None
    draft.notes.extend(filter(None, [parent]))
    return True
