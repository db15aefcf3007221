"""Entries that only the margin parts: one entry that a line end cut in two when the list was wrapped anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.checking.sheet import Sheet
from signclean.model import Mention
from signclean.text import comparison_key


def find_rewrapped(
    sheet: Sheet, wholes: Sequence[Mention], pieces: Sequence[Mention]
) -> Iterator[tuple[Mention, list[Mention]]]:
    """Yield each whole with two or more pieces, one right below the other, that the margin of their list parts.

    `sheet` is the list of the pieces. A line end behind which the next word would have had room is one that somebody
    set: it parts two entries.
    """
    margin = _margin(sheet)
    begins: defaultdict[str, list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        begins[comparison_key(piece.text)[:1]].append(at)
    for whole in wholes:
        key = comparison_key(whole.text)
        for at in begins[key[:1]]:
            found = _read_on(sheet, key, pieces[at:], margin)
            if found:
                yield whole, found
                break


def _margin(sheet: Sheet) -> int:
    """Return the length of the longest line with an entry, 0 for none."""
    return max((len(sheet.line_text(path, line)) for path, line in sheet.on_line), default=0)


def _read_on(sheet: Sheet, key: str, pieces: Sequence[Mention], margin: int) -> list[Mention]:
    """Return the first two or more pieces that say the key together; [] where they do not, or no margin parts them."""
    said = ""
    for count, piece in enumerate(pieces, 1):
        said += comparison_key(piece.text)
        if not key.startswith(said):
            return []
        if said == key:
            found = list(pieces[:count])
            return found if count > 1 and all(_is_wrapped(sheet, a, b, margin) for a, b in pairwise(found)) else []
    return []


def _is_wrapped(sheet: Sheet, above: Mention, below: Mention, margin: int) -> bool:
    last, first = above.lines[1], below.lines[0]
    word = below.text.split(maxsplit=1)[0]
    room = margin - len(sheet.line_text(above.source, last).rstrip()) - 1
    return first == last + 1 and len(word) > room
