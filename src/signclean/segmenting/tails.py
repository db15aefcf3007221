"""Rows after the end of a list that keeps one manner: a page's residue, where nothing sets off another list."""

from __future__ import annotations

from collections.abc import Sequence, Set

from signclean.knowledge.document_words import document_words
from signclean.knowledge.signature_words import signature_words
from signclean.segmenting.prose import small_share
from signclean.segmenting.rows import Row
from signclean.segmenting.scanning import STRONG_SEPARATOR
from signclean.text import tokens

FEWEST_ROWS = 5
MOST = 0.8
"""A list keeps one manner when at least this share of its rows, of so many at least, has the same mark."""

FEWEST_WORDS = 5
MOSTLY_SMALL = 0.5
FEW_STOPS = 0.1
"""A closing sentence has so many words, most of which begin small, and ends as hardly a row of the list does."""

LONGEST_TAIL = 3
"""More rows than this after a list are a list of their own."""


def tail_rows(rows: Sequence[Row], headings: Set[int]) -> list[int]:
    """Return the indexes of the last rows that fall out of the list's manner: no bullet among bullets, no cells.

    Below a heading or an opener, or with separators of their own, they are another list. A row that goes right on
    below a bullet is the rest of its entry.
    """
    filled = [at for at, row in enumerate(rows) if not row.blank and at not in headings]
    for has_mark, needs_blank in ((_has_cells, False), (_has_marker, True)):
        marked = [at for at in filled if has_mark(rows[at])]
        if len(marked) < max(FEWEST_ROWS, MOST * len(filled)):
            continue
        tail = [at for at in filled if at > marked[-1]]
        apart = not needs_blank or (bool(tail) and rows[tail[0] - 1].blank)
        lists = any(STRONG_SEPARATOR.search(rows[at].text) for at in tail)
        if len(tail) <= LONGEST_TAIL and apart and not lists and not any(at > marked[-1] for at in headings):
            return tail
    return [filled[-1]] if filled and _is_closing_sentence(rows, filled) else []


def _is_closing_sentence(rows: Sequence[Row], filled: Sequence[int]) -> bool:
    """Tell whether the last row, apart from a list without full stops, says something of the signatures or the letter.

    (`Manifest obert a noves adhesions fins al 22 de març.`)
    """
    last = rows[filled[-1]]
    apart = last.marker is None and not last.part and filled[-1] > 0 and rows[filled[-1] - 1].blank
    if not apart or not last.text.endswith(".") or small_share(last.text) < MOSTLY_SMALL:
        return False
    words = set(tokens(last.text))
    stops = sum(rows[at].text.endswith(".") for at in filled[:-1])
    said = not (signature_words() | document_words()).isdisjoint(words)
    return said and len(words) >= FEWEST_WORDS and stops <= FEW_STOPS * len(filled)


def _has_cells(row: Row) -> bool:
    return "|" in row.text or "\t" in row.text


def _has_marker(row: Row) -> bool:
    return row.marker is not None
