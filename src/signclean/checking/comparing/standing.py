"""Where an entry stands, what it is, and how that changed."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.checking.comparing.slips import find_slip, is_slip_or_note
from signclean.checking.sheet import Sheet
from signclean.locating.rules import TOLD, Rule
from signclean.model import Kind, Mention

SURE_KIND = 0.6
"""Confidence (0-1) from which on both readings of a kind must be for a change of it to be told."""


def tell_place(sheet: Sheet, mention: Mention) -> str:
    """Return where an entry stands in words: its section and coalition."""
    parent = sheet.by_number.get(mention.member_of or 0)
    said = [f"section '{mention.section}'"] if mention.section else []
    said += [f"coalition '{parent.name or parent.text}'"] if parent else []
    return ", ".join(said) or "by itself"


def tell_changes(
    old: Sheet, new: Sheet, a: Mention, b: Mention, *, moved: bool = False
) -> Iterator[tuple[str, str, str]]:
    """Yield what changed of an entry with its value before and now; an entry of the same words and cells is the same.

    What only follows from something else is not told beside it: a kind read otherwise for a note behind the name or for
    another heading, a country for a legal form or a misspelt place, or for the heading it was moved to.
    """
    if (a.text, a.cells, a.section) == (b.text, b.cells, b.section):
        return
    renamed = a.text != b.text
    rewritten = renamed or a.cells != b.cells
    sure = min(a.kind_confidence, b.kind_confidence) >= SURE_KIND
    if (
        rewritten
        and a.kind is not b.kind
        and sure
        and Kind.COALITION not in (a.kind, b.kind)
        and not is_slip_or_note(a, b)
    ):
        yield "kind", str(a.kind), str(b.kind)
    before, now = _country(old, a), _country(new, b)
    placed = _told(a) != _told(b) and not find_slip(a.text, b.text)
    if before != now and (placed or (before and now and not renamed and not moved)):
        yield "country", before or "unknown", now or "unknown"


def _country(sheet: Sheet, mention: Mention) -> str | None:
    return sheet.by_id[sheet.signatory_of[mention.n]].country


def _told(mention: Mention) -> set[str]:
    """Return the countries that the entry itself tells, by what is set apart in it or by another cell."""
    return {e.country for e in mention.place_evidence if e.rule in TOLD and e.rule != Rule.SECTION and e.country}
