"""Cutting a text that is known to list signatures: the members of a coalition, a paragraph of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from signclean.knowledge.signature_words import signature_words
from signclean.segmenting.boundaries import Setting
from signclean.segmenting.coalitions import open_coalition
from signclean.segmenting.commas import cut_at_commas
from signclean.segmenting.conjunctions import cut_lettered, without_lead, without_leads
from signclean.segmenting.entries import Entry
from signclean.segmenting.full_stops import ends_in_abbreviation
from signclean.segmenting.passage import Passage
from signclean.segmenting.people import cut_people
from signclean.segmenting.scanning import COMMA, find_top_level, split_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER
from signclean.text import tokens

FULL_STOP = re.compile(r"(?:(?<=[^\W\d_][^\W\d_])|(?<=\0))\.\s+(?=[^\W\d_a-z])")
OTHERS = re.compile(r",?\s+(?:and|y|e|et|und|en|i|&)\s+(?:[^\W\d_]{3,6}\s+)?\d{1,6}\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\W*$")
"""How a list tells that it goes on elsewhere: `and 34 others`, `y 12 firmas más`, `und 20 weitere`."""

MOST_COUNTING = 8
"""What says how many others signed takes so many words at most."""

LONGEST_NAME = 18
"""Names of more words than this without any mark between them are rare."""

PARTING_MARK = re.compile(r"[,;:|•·]")

WORD = re.compile(r"\w")
DIGIT = re.compile(r"\d")


def cut_members(
    passage: Passage, separator: str, standing: Standing, *, ends: bool = True, members: bool = True
) -> list[Entry]:
    """Return the entries of the list in order; `separator` is the mark that parts them, or `,`.

    `ends` tells that the list ends here, so that a conjunction may join its last two; `members` that it is a
    coalition's, where a comma among other marks parts two members more often.
    """
    if separator == ",":
        return list(
            _cut_piece(passage, standing, "','", Setting(in_list=True, last="," not in passage.text, members=members))
        )
    pieces = split_at(passage, separator)
    last = len(pieces) - 1
    entries: list[Entry] = []
    for at, piece in enumerate(pieces):
        entries += _cut_piece(piece, standing, f"'{separator}'", Setting(last=ends and last == at > 0, members=members))
    return entries


def split_at(passage: Passage, separator: str) -> list[Passage]:
    """Return the pieces between the separators outside brackets, without white space around them; none is empty."""
    pieces, at = [], 0
    for start, end in _edges(passage.text, separator):
        pieces.append(passage.cut(at, start))
        at = end
    return [bare for piece in [*pieces, passage.cut(at)] if (bare := piece.strip())]


def _edges(text: str, separator: str) -> list[tuple[int, int]]:
    """Return where the separator stands; a full stop that ends an abbreviation is none."""
    if separator == ". ":
        return [(a, b) for a, b in find_top_level(FULL_STOP, text) if not ends_in_abbreviation(text[: a + 1])]
    return find_top_level(re.compile(rf"\s*(?<!:){re.escape(separator)}\s*"), text)


def strip_end(passage: Passage) -> Passage:
    """Return the passage without separators at its ends, and nothing of bare marks; abbreviations keep their stop."""
    bare = passage.strip(" \t,;:•|")
    if not WORD.search(bare.text):
        return bare.cut(0, 0)
    if DIGIT.search(bare.text):
        others = OTHERS.search(bare.text)
        bare = bare.cut(0, 0 if _counts_others(bare.text) else others.start() if others else None).strip(" \t,;")
    if bare.text.endswith(".") and not ends_in_abbreviation(bare.text):
        return bare.cut(0, len(bare.text) - 1).strip()
    return bare


def _counts_others(text: str) -> bool:
    """Tell whether the text only says how many more signed (`siguen más de 300 firmas`, `+ 1.200 signatures`)."""
    words = tokens(text)
    return (
        bool(DIGIT.search(text))
        and text == text.lower()
        and len(words) <= MOST_COUNTING
        and not signature_words().isdisjoint(words)
    )


def _cut_piece(piece: Passage, standing: Standing, why: str, setting: Setting) -> Iterator[Entry]:
    """Yield the entries of one piece: people after a full stop, people with one role, names parted by a comma."""
    for part in (name for whole in _cut_at_full_stop(piece, standing) for name in cut_lettered(whole)):
        people = cut_people(part, standing)
        if people:
            yield from people
            continue
        if open_coalition(part, standing):
            yield Entry(part, why)
            continue
        listed = setting.in_list or _lists_names(part.text, standing)
        cuts = cut_at_commas(part.text, standing, setting._replace(in_list=listed))
        mark = why if len(cuts) == 1 else "','"
        pieces = [part.cut(*cut.stretch).strip(" \t,;") for cut in cuts]
        for cut, bare in zip(cuts, without_leads(pieces), strict=True):
            member = strip_end(bare)
            if member:
                yield Entry(member, f"cut at {mark}", uncertain=cut.doubt or doubt_of_length(member.text))


def doubt_of_length(text: str) -> str | None:
    """Return why a text that nothing parts is a doubt: it is longer than names are, and may hold several."""
    words = len(text.split())
    if words <= LONGEST_NAME or PARTING_MARK.search(text):
        return None
    return f"no mark parts these {words} words; they may be several signatures"


def _lists_names(text: str, standing: Standing) -> bool:
    """Tell whether the text is three names or more between commas, where another mark parts the others."""
    pieces = split_top_level(COMMA, text)
    several = len(pieces) > 2 and all(len(piece.split()) > 1 for piece in pieces)
    return several and all(standing.of(p) >= GOOD_MEMBER and not standing.is_person(p) for p in pieces)


def _cut_at_full_stop(piece: Passage, standing: Standing) -> list[Passage]:
    """Cut where a full stop parts a name from the people after it, and nowhere else."""
    for start, end in find_top_level(FULL_STOP, piece.text):
        rest = piece.cut(end)
        if ends_in_abbreviation(piece.text[: start + 1]):
            continue
        if standing.of(without_lead(piece.cut(0, start)).text) > GOOD_MEMBER and (
            cut_people(rest, standing) or standing.is_person(rest.text)
        ):
            return [piece.cut(0, start), rest]
    return [piece]
