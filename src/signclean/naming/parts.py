"""The parts of a mention's text, as one reading of it gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from signclean.naming.pieces import LETTER, Mark, Piece

FOOTNOTE_MARKS = "*†‡§ "  # they stand behind a name and are no part of it


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
    """Parts under construction. `kept` are the pieces of the name, each list in `aliases` those of one second name."""

    text: str
    kept: list[Piece] = field(default_factory=list)
    acronym: str | None = None
    legal_form: str | None = None
    aliases: list[list[Piece]] = field(default_factory=list)
    places: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name so far."""
        return join_pieces(self.text, self.kept)

    @property
    def alias(self) -> str:
        """The last second name so far."""
        return join_pieces(self.text, self.aliases[-1])

    @property
    def last(self) -> Piece | None:
        """The piece kept last, in a second name or in the name; None at its head or behind a place."""
        pieces = self.aliases[-1] if self.aliases else self.kept[1:]
        return pieces[-1] if pieces and not self.places else None

    def pop(self) -> Piece:
        """Give back the piece kept last."""
        pieces = self.aliases[-1] if self.aliases else self.kept
        piece = pieces.pop()
        self.aliases = [alias for alias in self.aliases if alias]
        return piece

    def keep(self, piece: Piece) -> None:
        """Keep a piece that is nothing else: in a second name that is still open, else in the name.

        A place before it then stands inside the name, too, unless brackets close it off (`Comité (MG) da Campanha`).
        """
        if (
            self.aliases
            and piece.mark is Mark.COMMA
            and not self.places
            and self.aliases[-1][0].mark is not Mark.BRACKET
        ):
            self.aliases[-1].append(piece)
            return
        if piece.mark is not Mark.AFTER:
            self.kept.extend(self.places)
            self.places.clear()
        self.kept.append(piece)


def join_pieces(text: str, pieces: Iterable[Piece]) -> str:
    """Return the pieces as they stand in the text, separators between neighbours kept; no pieces give an empty text.

    Pieces are neighbours where nothing but their separator stands between them; where something was taken out, a
    comma stays a comma and anything else becomes a space.
    """
    joined, end = "", 0
    for piece in sorted(pieces, key=lambda piece: piece.start):
        between = text[end : piece.start]
        if joined and LETTER.search(between):
            between = ", " if piece.mark is Mark.COMMA else " "
        joined += (between if joined else "") + text[piece.start : piece.end]
        end = piece.end
    return _with_brackets(joined)


def _with_brackets(text: str) -> str:
    """Return the text with the bracket that closes one opened inside it, or without one that nothing closes."""
    for opening, closing in ("()", "[]"):
        if text.count(opening) > text.count(closing):
            text += closing
    return text
