"""The parts of a body's signature: its name, and what stands beside it."""

from __future__ import annotations

import re

from signclean.knowledge.lexicon import organization_notes
from signclean.knowledge.organizations import is_organization
from signclean.naming.acronym import has_acronym_form
from signclean.naming.address import with_care_of_parted
from signclean.naming.inline import with_second_names_parted
from signclean.naming.leading_letters import with_long_form_parted, without_leading_letters
from signclean.naming.leaning_acronym import split_leading_acronym, split_trailing_acronym
from signclean.naming.legal_form import is_leading_form, is_legal_form, may_end_form, split_legal_form
from signclean.naming.name_form import is_country
from signclean.naming.openers import opens
from signclean.naming.parts import FOOTNOTE_MARKS, Draft, Parts, join_pieces
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.place import find_place, is_place, split_trailing_place
from signclean.naming.set_apart import take_piece
from signclean.naming.signer import split_signer
from signclean.naming.spelled_runs import with_spelled_runs_joined
from signclean.naming.states import with_states_parted
from signclean.naming.words import words_of

HYPHEN = re.compile(r"-(?<=[^\W_]-)(?=[^\W_])")  # the sign first, which is found at once
QUOTES = '"“„«'
LONGEST_TAIL = 3  # words of a place behind a legal form


def read_organization(text: str, *, placed: bool = False) -> Parts:
    """Return the parts of the text read as the signature of one body; `name` is never empty where the text is not.

    `placed` tells that a column or heading says where the body is: letters at the end of its name are left to it.
    """
    draft = Draft(text)
    bare = _without_bracketed_form(draft)
    pieces = split_pieces(bare)
    pieces = with_spelled_runs_joined(text, with_states_parted(pieces) if "/" in bare else pieces)
    pieces, signer, behind = split_signer(text, pieces)
    pieces = _with_country_parted(_with_known_names_parted(_with_inner_form_parted(pieces)))
    pieces = with_second_names_parted(pieces)
    pieces = with_care_of_parted(pieces) if "/" in bare else pieces
    place, pieces = _without_leading_place(with_long_form_parted(pieces))
    for piece in without_leading_letters(draft, _without_leading_form(draft, pieces)):
        take_piece(draft, _without_legal_form(draft, piece))
    if signer:
        draft.end_names(signer)
    for piece in behind:
        take_piece(draft, _without_legal_form(draft, piece))
    draft.places[:0] = place
    return _finish(draft, placed=placed)


def _without_bracketed_form(draft: Draft) -> str:
    """Take a legal form with brackets or a slash of its own (`(Pty) Ltd`, `Ltd/Gte`); return what is before it."""
    if "(" not in draft.text and "/" not in draft.text:
        return draft.text
    rest, form = split_legal_form(draft.text)
    if form is None or not ("(" in form or "/" in form) or (form[0] == "(" and form[-1] == ")"):
        return draft.text
    draft.legal_form = form
    return rest


def _without_leading_form(draft: Draft, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Take a legal form that only stands before a name as one: `asbl Chez nous`."""
    form, _, name = pieces[0].text.partition(" ") if pieces else ("", "", "")
    if not name.lstrip(QUOTES)[:1].isupper() or not is_leading_form(form):
        return pieces
    draft.legal_form = form
    return pieces[0]._replace(text=name, start=pieces[0].end - len(name)), *pieces[1:]


def _without_leading_place(pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return the country before a colon, if any, and the pieces after it: `KENYA: Harbour Group`."""
    told = len(pieces) > 1 and pieces[1].mark is Mark.COLON and is_country(pieces[0].text)
    if not told or len(words_of(pieces[1].text)) < 2 or not pieces[1].text[:1].isupper():
        return (), pieces
    return pieces[:1], (pieces[1]._replace(mark=Mark.HEAD), *pieces[2:])


def _with_inner_form_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, the head parted behind a legal form with letters or a place behind: `Río Claro A.C. RICLA`."""
    for head in pieces[:1]:
        words = head.text.split(" ")
        for count in range(1, min(len(words) - 2, LONGEST_TAIL) + 1):
            if not may_end_form(words[-count - 1]):
                continue
            before, tail = " ".join(words[:-count]), " ".join(words[-count:])
            form = split_legal_form(before)[1]
            if form is None or form.isalpha() or not (has_acronym_form(tail) or is_place(tail)):
                continue  # `Red ONG Chile` is one name
            if not split_legal_form(head.text)[1]:
                start = head.end - len(tail)
                return head._replace(text=before, end=start - 1), Piece(tail, start, head.end, Mark.COMMA), *pieces[1:]
    return pieces


def _with_known_names_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, the head parted at a hyphen that joins two known names: `Secours Xylon-Caritas Macondo`."""
    for head in pieces[:1] if pieces and "-" in pieces[0].text else ():
        for at in (found.start() for found in HYPHEN.finditer(head.text)):
            name, other = head.text[:at], head.text[at + 1 :]
            if " " in name and " " in other and is_organization(name) and is_organization(other):
                cut = head.start + at
                second = Piece(other, cut + 1, head.end, Mark.DASH)
                return head._replace(text=name, end=cut), second, *pieces[1:]
    return pieces


def _with_country_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, the head parted at a hyphen that joins a kind of body and a country: `Lake Forum-Nigeria`."""
    for head in pieces[:1] if pieces and "-" in pieces[0].text else ():
        name, _, country = head.text.rpartition("-")
        strong = " " in name and any(word.strong for word in words_of(name)[-1:])
        place = find_place(country) if strong and country else None
        if place and place.level == "country":  # a region may be a part of the name: `Xylon Network-Africa`
            cut = head.start + len(name)
            return head._replace(text=name, end=cut), Piece(country, cut + 1, head.end, Mark.HYPHEN), *pieces[1:]
    return pieces


def _without_legal_form(draft: Draft, piece: Piece) -> Piece:
    """Take the legal form off the end of a piece of the name; that of a second name is left to it."""
    if piece.mark in {Mark.DOUBLE_SLASH, Mark.BRACKET} or draft.legal_form:
        return piece
    rest, form = split_legal_form(piece.text)
    if form is None or is_legal_form(piece.text):
        return piece
    if piece.mark is not Mark.HEAD and piece.text[:1].islower() and opens(piece.text, organization_notes()):
        return piece  # that of another body: `– eine Marke der Heilwerk GmbH`
    draft.legal_form = form
    return piece._replace(text=rest, end=piece.start + len(rest))


def _finish(draft: Draft, *, placed: bool) -> Parts:
    name = draft.name.rstrip(FOOTNOTE_MARKS)
    if not name:  # all of it was taken for something beside a name
        draft, name = Draft(draft.text), draft.text
    place = join_pieces(draft.text, draft.places) or None
    if place is None and (found := split_trailing_place(name, codes=not placed)):
        name, place = found
    acronym = draft.acronym
    if acronym is None and (found := split_leading_acronym(name) or _split_before_part(draft, name)):
        acronym, name = found
    if acronym is None and (found := split_trailing_acronym(name)):
        name, acronym = found
    if acronym is None and place is None and (told := _split_before_place(name)):
        name, acronym, place = told
    return Parts(
        name=name,
        acronym=acronym or (name if _is_all_acronym(name) else None),
        legal_form=draft.legal_form,
        aliases=tuple(split_legal_form(join_pieces(draft.text, alias))[0] for alias in draft.aliases),
        place=place,
        role=", ".join(draft.notes) or None,
    )


def _is_all_acronym(name: str) -> bool:
    """Tell whether the name is an acronym and nothing else; one with a place in small letters is not: `WXF-België`."""
    if " " in name or not has_acronym_form(name):
        return False
    place = name.rpartition("-")[2]
    return place.isupper() or place == name or not is_place(place)


def _split_before_place(name: str) -> tuple[str, str, str] | None:
    """Return name, acronym and place of `… de Comercio Común REOCC Asturias`; None where no acronym is before one."""
    rest, _, place = name.rpartition(" ")
    if rest.rpartition(" ")[2].isupper() and (found := split_trailing_acronym(rest)) and is_place(place):
        return *found, place
    return None


def _split_before_part(draft: Draft, name: str) -> tuple[str, str] | None:
    """Return acronym and name where the first piece alone spells it out: `ARX Associazione Rive Xaloc – Sezione`."""
    found = split_leading_acronym(draft.kept[0].text) if len(draft.kept) > 1 else None
    return (found[0], name.partition(" ")[2]) if found else None
