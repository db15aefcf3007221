"""The parts of a mention's text, as one reading of it gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from signclean.naming.pieces import Piece


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields of a Mention that its own text fills. Every one is a span of it; several spans are joined by `, `."""

    name: str
    acronym: str | None = None
    legal_form: str | None = None
    aliases: tuple[str, ...] = ()
    place: str | None = None
    role: str | None = None
    affiliation: str | None = None


@dataclass(slots=True)
class Draft:
    """Parts under construction. `kept` are the pieces that make up the name."""

    text: str
    kept: list[Piece] = field(default_factory=list)
    acronym: str | None = None
    legal_form: str | None = None
    aliases: list[str] = field(default_factory=list)
    places: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name so far."""
        return join_pieces(self.text, self.kept)


def join_pieces(text: str, pieces: Iterable[Piece]) -> str:
    """Return the pieces as they stand in the text, separators between neighbours kept, a space where one was taken out.

    Pieces are neighbours where nothing but their separator stands between them. No pieces give an empty text.
    """
    runs: list[tuple[int, int]] = []
    for piece in pieces:
        if runs and not any(c.isalnum() for c in text[runs[-1][1] : piece.start]):
            runs[-1] = runs[-1][0], piece.end
        else:
            runs.append((piece.start, piece.end))
    return " ".join(_with_brackets(text, start, end) for start, end in runs)


def _with_brackets(text: str, start: int, end: int) -> str:
    """Return the stretch, a bracket at either end that it opens or closes included."""
    stretch = text[start:end]
    for opening, closing in ("()", "[]"):
        if stretch.count(opening) > stretch.count(closing) and text[end : end + 1] == closing:
            stretch += closing
        elif stretch.count(closing) > stretch.count(opening) and text[start - 1 : start] == opening:
            stretch = opening + stretch
    return stretch
