"""Characters that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from signclean.checking.findings import Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.cell_hits import name_character, replace_match
from signclean.checking.sheet import Sheet

INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f]+"
)
JOINERS = re.compile("[\u200c\u200d]+")


@rule(
    "SC307",
    "invisible-character",
    Severity.WARNING,
    why="Nobody sees it, and yet it makes another name: searching, sorting and joining fail on it.",
    advice="Delete it, or type the name anew.",
    bad="Casa\u200b Luz",
    good="Casa Luz",
    fix="safe",
)
def invisible(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A character without a shape stands in an entry: a soft hyphen, a mark of direction, a zero-width space.

    Source: Unicode, general categories Cf and Cc. Joiners are left alone between letters of scripts that need them.
    """
    for cell in sheet.cells:
        for match in INVISIBLE.finditer(cell.text):
            yield replace_match(cell, match, "", f"an invisible character ({name_character(match[0][0])})")
        for match in JOINERS.finditer(cell.text):
            around = cell.text[max(match.start() - 1, 0) : match.start()] + cell.text[match.end() : match.end() + 1]
            if around.isascii() or not all(c.isalpha() for c in around):
                yield replace_match(cell, match, "", f"an invisible character ({name_character(match[0][0])})")


RULES: tuple[Rule, ...] = (invisible,)
