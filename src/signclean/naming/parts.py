"""The parts of a mention's text, as one reading of it gives them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from signclean.naming.pieces import LETTER, Mark, Piece

SIGN = re.compile(r"\s*(?:,|;|:|//?|\||[-–—]+)\s*$")
FOOTNOTE_MARKS = "*†‡§ "  # they stand behind a name and are no part of it


class Parts(NamedTuple):
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
    """Parts under construction. `kept` are the pieces of the name, each list in `aliases` those of one second name.

    `ended` says that no name goes on: what follows is a note where it is nothing else.
    """

    text: str
    kept: list[Piece] = field(default_factory=list)
    acronym: str | None = None
    legal_form: str | None = None
    aliases: list[list[Piece]] = field(default_factory=list)
    places: list[Piece] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    ended: bool = False

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

        A place before it then stands inside that name, too, unless brackets close it off (`Comité (MG) da Campanha`).
        """
        if self.ended:
            self.notes.append(piece.text)
            return
        name = self._open_name(piece)
        if piece.mark is not Mark.AFTER:
            first = name[0].start if name else 0
            inside = [place for place in self.places if place.start > first and not self._is_of_letters(place)]
            name.extend(inside)
            self.places = [place for place in self.places if place not in inside]
        name.append(piece)

    def _is_of_letters(self, place: Piece) -> bool:
        """Tell whether the place is the state of the letters that a slash joins it to: `– OXB/SP, Comissão`."""
        before = self.text[: place.start].rstrip("/ ")
        return place.mark is Mark.STROKE and self.acronym is not None and before.endswith(self.acronym)

    def end_names(self, note: str) -> None:
        """Take a note behind which nothing goes on with a name."""
        self.notes.append(note)
        self.ended = True

    def _open_name(self, piece: Piece) -> list[Piece]:
        """Return the pieces of the name that the piece goes on with; brackets end a second name."""
        ends = not self.aliases or self.aliases[-1][0].mark is Mark.BRACKET or piece.mark in {Mark.AFTER, Mark.BRACKET}
        return self.kept if ends else self.aliases[-1]


def join_pieces(text: str, pieces: Sequence[Piece]) -> str:
    """Return the pieces as they stand in the text, separators between neighbours kept; no pieces give an empty text.

    Pieces are neighbours where nothing but their separator stands between them; where something was taken out, the
    separator behind it stays, and a space where it had none.
    """
    if len(pieces) == 1:
        return _with_brackets(pieces[0].text, text[: pieces[0].start])
    joined, end = "", 0
    ordered = sorted(pieces, key=lambda piece: piece.start)
    for piece in ordered:
        between = text[end : piece.start]
        if joined and LETTER.search(between):
            between = " " if piece.mark is Mark.AFTER else _separator(between)
        elif ordered[0].mark is Mark.HEAD and joined.count("(") < (joined + between).count(")"):
            between = " "  # the name began inside the bracket: `FXN (Forum Xyl) Nord`
        joined += (between if joined else "") + text[piece.start : piece.end]
        end = piece.end
    return _with_brackets(joined, text[: ordered[0].start] if ordered else "")


def _separator(between: str) -> str:
    """Return the sign at the end of what stands between two pieces, spaces with it: ` / ` of ` e.V. / `."""
    sign = SIGN.search(between)
    return sign[0].replace(" ,", ",") if sign else " "


def _with_brackets(text: str, before: str) -> str:
    """Return the text with the bracket that closes one opened inside it, and with one just before it that it closes."""
    if not ("(" in text or ")" in text or "[" in text or "]" in text):
        return text
    for opening, closing in ("()", "[]"):
        if text.count(opening) > text.count(closing):
            text += closing
        elif text.count(opening) < text.count(closing) and before.endswith(opening):
            text = opening + text
    return text
