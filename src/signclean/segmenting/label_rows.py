"""Labels between a coalition and its members, on a row of their own or before a list: `Red X⏎Integrantes:⏎1) Casa Y`.

Most labels head the sections of a letter as well (`Members:`, `Partners:`); what stands around them tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from signclean.segmenting.connectives import announces_across, is_label, label_beginnings, list_after_label
from signclean.segmenting.listed import has_parts
from signclean.segmenting.member_lists import names_coalition
from signclean.segmenting.rows import Row
from signclean.segmenting.section_words import ALL, section_share


def label_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of the rows that are or begin with a label between the row above, a body, and its members.

    The members follow in the row, are marked, stand deeper or fill the row below. That the list then goes on in the
    manner of the row above tells that no section begins; so does a label that heads none, or a coalition above it.
    """
    beginnings = label_beginnings()
    may_hold = (at for at, row in enumerate(rows) if ":" in row.text or not beginnings.isdisjoint(row.opening[:1]))
    return {at for at in may_hold if at and _is_between(rows, at)}


def _is_between(rows: Sequence[Row], at: int) -> bool:
    above, row = rows[at - 1], rows[at]
    if above.blank or row.marker is not None or not (":" in row.text or is_label(row.text)):
        return False
    text = row.text.lstrip("([")
    label = text.partition(":")[0] if list_after_label(text) else row.text
    if not is_label(label) or (label == row.text and not _has_members(rows, at)):
        return False
    if (
        announces_across(above.text, row.text)
        or section_share(above.text) >= ALL
        or above.text.endswith((":", ","))
        or ";" in above.text
    ):
        return False
    if label == row.text and _resumes(rows, at):
        return True
    hangs = row.indent >= above.indent if above.marker is None else row.indent > above.indent
    return hangs and (section_share(label) < ALL or names_coalition(above.text) or row.indent > above.indent)


def _has_members(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a row shows that it is below the label: by a mark, deeper, as a list in itself, below a bullet."""
    above, label, below = rows[at - 1], rows[at], rows[at + 1] if at + 1 < len(rows) else rows[at]
    if below.blank or below is label:
        return False
    hangs = above.marker is not None and below.indent >= label.indent > above.indent
    return hangs or below.marker is not None or below.indent > label.indent or has_parts(below.text)


def _resumes(rows: Sequence[Row], at: int) -> bool:
    """Tell whether the rows after the members go on in the manner of the row above the label."""
    above, first = rows[at - 1], rows[at + 1]
    for row in rows[at + 2 :]:
        if row.blank or _manner(row) == _manner(first) or (row.marker is None and row.indent > first.indent):
            continue
        heads = row.text.rstrip().endswith(":") or section_share(row.text) >= ALL
        return _manner(row) == _manner(above) and not heads
    return False


def _manner(row: Row) -> tuple[str | None, int]:
    return row.marker.style if row.marker else None, row.indent
