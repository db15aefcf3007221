"""What a table's other columns, or a role told once for several, add to the parts of a mention's text."""

from __future__ import annotations

from signclean.model import Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import acronym_share, has_acronym_form
from signclean.naming.legal_form import is_legal_form
from signclean.naming.parts import Parts
from signclean.naming.person import read_told
from signclean.naming.place import find_place, is_place
from signclean.naming.record import is_record
from signclean.text import tokens

SMALLER = frozenset({"city", "subdivision"})


def complete_from_cells(parts: Parts, mention: Mention, kind: Kind) -> Parts:
    """Return the parts with what the text itself does not say; a column of places goes before a place in the text."""
    told = mention.shared_role or mention.column_role
    if told and (kind is Kind.INDIVIDUAL or not is_record(mention)):
        parts = _with_role(parts, told, kind)
    if mention.column_place:
        parts = parts._replace(place=_with_place(parts.place, mention.column_place))
    return parts if kind is Kind.INDIVIDUAL or not mention.cells else _with_letters(parts, mention)


def _with_place(own: str | None, told: str) -> str:
    """Return the place of the column, after a smaller one that the text sets apart: `Geneva, Switzerland`."""
    inner, outer = find_place(own) if own else None, find_place(told)
    if own is None or inner is None or outer is None or tokens(own) == tokens(told):
        return told
    smaller = inner.level in SMALLER and outer.level not in {inner.level, "city"}
    lands = {outer.country, None, *(code[:2] for code in outer.codes)}  # `Georgia` is a state as well
    return f"{own}, {told}" if smaller and inner.country in lands else told


def _with_role(parts: Parts, told: str, kind: Kind) -> Parts:
    """Return the parts with a role told outside the text, once; a person's is parted into role and affiliation."""
    if parts.role and told in parts.role:
        return parts
    more = read_told(told) if kind is Kind.INDIVIDUAL else Parts("", role=told)
    roles = [one for one in (parts.role, more.role) if one]
    bodies = [one for one in (parts.affiliation, more.affiliation) if one]
    return parts._replace(
        place=parts.place or more.place,
        role=", ".join(roles) or None,
        affiliation=", ".join(bodies) or None,
    )


def _with_letters(parts: Parts, mention: Mention) -> Parts:
    """Return a body's parts with the acronym and the legal form that stand in columns of their own.

    Where the column's head says that it holds acronyms, they need not spell the name.
    """
    cells, told = mention.cells, mention.column_acronym
    place = f" {' '.join(tokens(parts.place or ''))} "  # `Nova Serra, RJ`: a state is no acronym
    free = (cell for cell in cells if f" {' '.join(tokens(cell))} " not in place)
    letters = (cell for cell in free if has_acronym_form(cell) and cell != parts.name)
    acronym = next((c for c in letters if c == told or acronym_share(c, parts.name) >= weights.OWN_ACRONYM), None)
    form = next((cell for cell in cells if len(cell) > 2 and is_legal_form(cell) and not is_place(cell)), None)
    return parts._replace(acronym=parts.acronym or acronym, legal_form=parts.legal_form or form)
