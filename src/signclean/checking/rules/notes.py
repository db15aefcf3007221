"""Notes behind a name that slid onto a line of their own: `- Chile`, `– REDI`."""

from __future__ import annotations

import re

from signclean.checking.intake.bullets import BULLET
from signclean.checking.rules.pairs import is_acronym_only
from signclean.checking.sheet import Sheet
from signclean.knowledge.places import read_place
from signclean.model import Mention
from signclean.text import comparison_key, is_subsequence

DASH = re.compile(r"\s*(?P<sign>[-–—])\s+(?=\S)")


def is_dashed_note(sheet: Sheet, before: Mention, rest: Mention) -> bool:
    """Tell whether a line that begins with a dash is an acronym or a place behind the name on the line above.

    The dash is no bullet where the line above begins otherwise.
    """
    if rest.source != before.source or rest.lines[0] != before.lines[1] + 1:
        return False
    dash = DASH.match(sheet.line_text(rest.source, rest.lines[0]))
    above = BULLET.match(sheet.line_text(before.source, before.lines[0]))
    if dash is None or (above and above[0].strip() == dash["sign"]):
        return False
    fits = is_subsequence(comparison_key(rest.acronym or ""), comparison_key(before.text))
    letters = is_acronym_only(rest) and not before.acronym and fits
    return letters or (read_place(rest.text) is not None and not before.place)
