"""Records over several lines: the name on the first, role, body and place on those below, all of it in one text."""

from __future__ import annotations

from signclean.model import Mention
from signclean.naming.labels import without_labels


def own_text(mention: Mention) -> str:
    """Return the text without labels and what the lines below its name say; a plain mention of one line stays whole."""
    return without_labels(_first_line(mention))


def without_place_below(mention: Mention) -> str:
    """Return the text without the place that the line below its name says, where the text holds it."""
    return mention.text if mention.cells else _without_end(mention.text, mention.column_place)


def _first_line(mention: Mention) -> str:
    return _without_end(without_place_below(mention), mention.column_role)


def _without_end(text: str, told: str | None) -> str:
    letters = _letters(told) if told else ""
    if not letters or not _letters(text).endswith(letters):
        return text
    cut = len(text)
    for _ in letters:
        cut = next(at for at in range(cut - 1, -1, -1) if text[at].isalnum())
    return text[:cut].rstrip(" ,;:–-([") or text


def is_record(mention: Mention) -> bool:
    """Tell whether the column told is the end of the mention's own text."""
    return _first_line(mention) != without_place_below(mention)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())
