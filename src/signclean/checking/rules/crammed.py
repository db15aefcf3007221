"""Headings right below an entry: most are no headings, but the end of its name."""

from __future__ import annotations

from signclean.checking.findings import Place
from signclean.checking.intake.bullets import SIGN
from signclean.checking.rules.rests import OPEN_ENDS
from signclean.checking.sheet import Sheet
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.senses import word_senses
from signclean.model import Ignored, Reason
from signclean.text import comparison_key, fold

MOST_CRAMMED = 3
"""Headings right below an entry up to which they are slips; more, and most of all, are the way of the list."""
HEADINGS = frozenset({Reason.HEADING, Reason.OPENER, Reason.TITLE})


def crammed_headings(sheet: Sheet) -> list[Ignored]:
    """Return the headings with an entry on the line above; none where that is the way of a list with many."""
    headings = [one for one in sheet.ignored if one.reason in HEADINGS and stands_among(sheet, one)]
    crammed = [one for one in headings if (one.source, one.lines[0] - 1) in sheet.on_line]
    return crammed if len(crammed) <= MOST_CRAMMED or len(crammed) * 2 < len(headings) else []


def is_lost_end(sheet: Sheet, heading: Ignored) -> bool:
    """Tell whether a heading is the end of the name above: it begins small, or has no bullet between two lines that do.

    Those are a legal form, or the line above ends open: with a sign, or a word that wants a place, as in
    `Internet Society, Capítulo`.
    """
    if heading.text[0].islower():
        return True
    first, last = heading.lines
    before, after = (sheet.line_text(heading.source, line) for line in (first - 1, last + 1))
    above, below = SIGN.match(before), SIGN.match(after)
    if above is None or below is None or above[0] != below[0]:
        return False
    sense = word_senses().get(fold(before.split()[-1]))
    opened = (sense is not None and sense.use == "chapter") or before.rstrip().endswith(OPEN_ENDS)
    return opened or all(comparison_key(w) in legal_forms() for w in heading.text.split())


def stands_among(sheet: Sheet, ignored: Ignored) -> bool:
    """Tell whether something that is no entry stands between the first and the last one."""
    first, last = sheet.reach_of.get(ignored.source, (0, 0))
    return first < ignored.lines[0] and ignored.lines[1] < last


def place_of_ignored(ignored: Ignored) -> Place:
    """Return where something stands that is no entry."""
    first, last = ignored.spans[0], ignored.spans[-1]
    return Place(ignored.source, first.line, first.start, last.line, last.end)
