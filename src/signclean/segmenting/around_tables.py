"""Rows at a table that are none of its own: the end of the letter above it, headings in one of its cells.

On a further page the head of the table may stand once more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.knowledge.document_words import document_words
from signclean.model import Reason
from signclean.segmenting.cells import RULE, split_rows
from signclean.segmenting.rows import Row
from signclean.segmenting.section_words import ALL, section_share
from signclean.segmenting.table_heads import names_columns
from signclean.text import tokens

CELL_MARK = re.compile(r"[\t|]")
MOST = 0.6
"""The rows are those of a table when at least this share of them has cells."""

SENTENCE_ENDS = (".", ",", ";", ":")


def around_table(rows: Sequence[Row]) -> dict[int, Reason]:
    """Return, by index, why rows beside those of a table hold no signature; empty where most rows have no cells."""
    filled = [at for at, row in enumerate(rows) if not row.blank]
    celled = [at for at in filled if CELL_MARK.search(rows[at].text)]
    if len(celled) < 2 or len(celled) < MOST * len(filled):
        return {}
    reasons = {at: Reason.HEADING for at in celled if _is_heading(rows[at])}
    if _has_head(rows, celled):
        above = [at for at in filled if at < celled[0]]
        reasons |= dict.fromkeys((at for at in above if document_words() & set(tokens(rows[at].text))), Reason.TITLE)
        reasons |= dict.fromkeys((at for at in above if rows[at].text.endswith(SENTENCE_ENDS)), Reason.PROSE)
        head = tokens(rows[celled[0]].text)
        reasons |= dict.fromkeys((at for at in celled[1:] if tokens(rows[at].text) == head), Reason.TABLE_HEADER)
    return reasons


def _is_heading(row: Row) -> bool:
    """Tell whether one of the row's cells alone is filled, and by words that head lists."""
    texts = [text for text in map(str.strip, CELL_MARK.split(row.text)) if text]
    return len(texts) == 1 and row.marker is None and section_share(texts[0]) >= ALL


def _has_head(rows: Sequence[Row], celled: Sequence[int]) -> bool:
    """Tell whether the first row of cells names the columns."""
    first, second = celled[:2]
    found = split_rows([rows[first], rows[second]])
    return bool(RULE.fullmatch(rows[second].text)) or (found is not None and names_columns(found[1][0]))
