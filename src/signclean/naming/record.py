"""Records over several lines: the name on the first, role, body and place on those below, all of it in one text."""

from __future__ import annotations

from signclean.model import Mention
from signclean.naming.labels import without_labels


def own_text(mention: Mention) -> str:
    """Return the text without labels and what the lines below its name say; a plain mention of one line stays whole."""
    return without_labels(_first_line(mention))


def _first_line(mention: Mention) -> str:
    told = _letters(mention.column_role or "")
    if not told or not _letters(mention.text).endswith(told):
        return mention.text
    cut = len(mention.text)
    for _ in told:
        cut = next(at for at in range(cut - 1, -1, -1) if mention.text[at].isalnum())
    return mention.text[:cut].rstrip(" ,;:–-([") or mention.text


def is_record(mention: Mention) -> bool:
    """Tell whether the column told is the end of the mention's own text."""
    return _first_line(mention) != mention.text


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())
