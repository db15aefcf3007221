"""One entry that is several others put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.model import Mention
from signclean.text import comparison_key

SHARE = 0.85
"""Share of the letters of the whole that the pieces must have together: an `and` may be lost between them."""
FEWEST_LETTERS = 4


def find_pieces(wholes: Sequence[Mention], pieces: Sequence[Mention]) -> Iterator[tuple[Mention, tuple[Mention, ...]]]:
    """Yield each whole with the two or more pieces, in the order of the text, that stand in it one behind the other."""
    taken: set[int] = set()
    for whole in wholes:
        found = _pieces_of(comparison_key(whole.text), [piece for piece in pieces if piece.n not in taken])
        if len(found) > 1:
            taken |= {piece.n for piece in found}
            yield whole, tuple(found)


def _pieces_of(key: str, pieces: Sequence[Mention]) -> list[Mention]:
    at = 0
    found = []
    for piece in pieces:
        part = comparison_key(piece.text)
        start = key.find(part, at) if len(part) >= FEWEST_LETTERS else -1
        if start >= 0:
            found.append(piece)
            at = start + len(part)
    letters = sum(len(comparison_key(piece.text)) for piece in found)
    return found if key and letters >= SHARE * len(key) else []
