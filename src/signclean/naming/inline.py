"""Second names in the run of a name, where no sign sets them apart: `River Aid known as Aid`, `Foro Azul a.k.a. FA`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from signclean.knowledge.second_names import inline_openers, second_name_openers
from signclean.naming.openers import opens
from signclean.naming.pieces import Mark, Piece

NAME_BEHIND = r"(?= *:? *[«\"“„‘']? ?[^\W_])"
QUOTES = " «»\"“”„‘’'"


def with_second_names_parted(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the pieces, each parted before what opens a second name in it, as a comma would part it."""
    if not any(map(_opener().search, [piece.text for piece in pieces])):
        return pieces
    return tuple(part for piece in pieces for part in _parts(piece))


def _parts(piece: Piece) -> Iterator[Piece]:
    found = _opener().search(piece.text)
    named = found and piece.text[found.end() :].lstrip(" :" + QUOTES)[:1].isupper()
    if not (found and named) or opens(piece.text, second_name_openers()):  # `formerly known as …`
        yield piece
        return
    start = piece.start + found.start("opener")
    name = piece.text[: found.start("opener")].rstrip(" ,")
    yield piece._replace(text=name, end=piece.start + len(name))
    yield Piece(piece.text[found.start("opener") :], start, piece.end, Mark.COMMA)


@cache
def _opener() -> re.Pattern[str]:
    """Return what finds the first opener behind a word: a space and a first letter, found at once, then the rest."""
    letters = re.escape("".join(sorted({phrase[0] for phrase in inline_openers()})))
    phrases = "|".join(map(re.escape, sorted(inline_openers(), key=len, reverse=True)))
    return re.compile(rf" (?=[{letters}])(?<=[^\s,;:–—-] )(?P<opener>{phrases})(?![^\W_]){NAME_BEHIND}")
