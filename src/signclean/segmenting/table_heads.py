"""The heads of a table's columns: what they say that the cells below them hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import function_words
from signclean.segmenting.cells import Cells
from signclean.segmenting.rows import Row
from signclean.text import fold, tokens

HEAD_WORDS = 9
"""The head of a column has so many words at most."""


def names_columns(cells: Cells) -> bool:
    """Tell whether the cells are the heads of columns: half of them at least, and two, are known as such."""
    short = sum(head_sort(cell.text) is not None for cell in cells)
    told = sum(_long_sort(cell.text) is not None for cell in cells)
    return told >= max(2, (0.5 if short else 0.75) * len(cells))


def below_heads(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows below the heads of columns that stand a line each (`Name⏎Country⏎…`): two at least, unlike."""
    filled = (at for at, row in enumerate(rows) if not row.blank)
    first = next((at for at in filled if not is_head(rows[at].text)), len(rows))
    heads = {fold(row.text) for row in rows[:first] if not row.blank}
    return rows[first:] if len(heads) > 1 else rows


def is_head(text: str) -> bool:
    """Tell whether the text is known as the head of a column, whole."""
    return head_sort(text) is not None


def sort_below(head: str, by_cells: str) -> str:
    """Return the sort of a column: that which its head names; of several (`Entidad / País`) that of the cells."""
    return by_cells if by_cells in _head_sorts(head) else _long_sort(head) or by_cells


def head_sort(text: str) -> str | None:
    """Return the sort that a head names first."""
    return next(iter(_head_sorts(text)), None)


def _head_sorts(text: str) -> list[str]:
    """Return the sorts that a head names: whole, or between slashes and brackets (`Name / Nombre`)."""
    parts = [text, *re.split(r"\s*[/(|]\s*", text)]
    return [sort for part in parts if (sort := column_heads().get(" ".join(tokens(part))))]


def _long_sort(text: str) -> str | None:
    """Return the same, also for a head with words behind it: `Sitz der Organisation`, `Name of the body that signs`.

    Names begin so as well (`Association des …`), so that it tells only beside another head.
    """
    words = tokens(text)
    short = head_sort(text)
    if short or len(words) > HEAD_WORDS:
        return short
    lead = next((n for n in range(len(words) - 1, 0, -1) if words[n] in function_words()), 0)
    starts = (" ".join(words[:n]) for n in range(lead, 0, -1) if words[n] in function_words())
    sort = next((found for start in starts if (found := column_heads().get(start))), None)
    bodies = any(column_heads().get(word) == "organization" for word in words[1:])
    return "organization" if sort == "name" and bodies else sort
