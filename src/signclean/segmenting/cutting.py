"""From items to entries: coalitions opened, members cut out, people with one role told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from signclean.segmenting.coalition_bounds import Opening
from signclean.segmenting.coalitions import open_coalition
from signclean.segmenting.conjunctions import conjunction_pattern, may_hold_conjunction, without_joint_behind
from signclean.segmenting.connectives import find_connective
from signclean.segmenting.entries import Entry, Item
from signclean.segmenting.forms import head_of
from signclean.segmenting.members import PARTING_MARK, cut_members, doubt_of_length, split_at, strip_end
from signclean.segmenting.nesting import Node
from signclean.segmenting.passage import Passage, join
from signclean.segmenting.people import cut_people
from signclean.segmenting.scanning import STRONG_SEPARATOR, top_level
from signclean.segmenting.side_by_side import cut_bodies
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import PLACE
from signclean.spelling import begin_words
from signclean.text import fold, tokens

PAIR = ("person", "body")
MARKS_BEFORE_TAIL = " ;·•"
LETTERS = re.compile(r"[A-Z]{3,9}")


def cut_node(node: Node, children: Sequence[Entry], standing: Standing) -> list[Entry]:
    """Return the entries of an item, `children` being those of the items nested below it.

    A head that holds members is one entry.
    """
    if node.listed:
        return [*_cut_members(node.item.passage, standing), *children]
    return _with_item(cut_passage(node.item.passage, standing, "row", children), node.item)


def _with_item(entries: list[Entry], item: Item) -> list[Entry]:
    if item.cells:
        entries = _with_cells(entries, item)
    return [entry._replace(url=item.url, lead=item.lead) for entry in entries] if item.url or item.lead else entries


def _with_cells(entries: list[Entry], item: Item) -> list[Entry]:
    """Return the item's entries with what its cells say of all of them; the last holds the cells."""
    told = list(entries)
    own = [at for at, entry in enumerate(entries) if entry.passage.first_line <= item.passage.last_line]
    tail = next((cell.passage for cell in item.cells if cell.sort == "tail"), None)
    places = [tail.text.strip(MARKS_BEFORE_TAIL)] if tail else [c.passage.text for c in item.cells if c.sort == "place"]
    place = ", ".join(places) or None
    role = ", ".join(cell.passage.text for cell in item.cells if cell.sort in {"person", "role"}) or None
    for at in own:
        told[at] = told[at]._replace(place=place, role=role)
    for at in own[-1:]:
        told[at] = _with_end(told[at], item, tail)
    return told


def _with_end(entry: Entry, item: Item, tail: Passage | None) -> Entry:
    """Return the entry with its tail; what stands below a bullet or number is the end of the text as well."""
    cells = tuple(cell.passage for cell in item.cells)
    if tail:
        return entry._replace(passage=join([entry.passage, tail], glue="").strip(MARKS_BEFORE_TAIL))
    if item.style is not None:
        return entry._replace(passage=join([entry.passage, *cells]))
    return entry._replace(cells=cells)


def _whole(passage: Passage, why: str) -> list[Entry]:
    bare = strip_end(passage)
    return [Entry(bare, why, uncertain=doubt_of_length(bare.text))] if bare else []


def cut_passage(
    passage: Passage, standing: Standing, why: str, children: Sequence[Entry] = (), separator: str | None = None
) -> list[Entry]:
    """Return the entries of a text: one signature, a coalition with its members, or several glued together.

    `children` are members that stand on rows of their own below; they go to the last entry. `separator` is the mark
    that parts the signatures where the text is known to be a running one.
    """
    if not children and not separator and is_plain(passage.text):
        return _whole(passage, why)
    opening = open_coalition(passage, standing, has_children=bool(children), separator=separator)
    if opening is not None:
        return _cut_opened(opening, standing, why, children, separator)
    entries = _cut_plain(passage, standing, why, separator)
    if children and entries:
        entries[-1] = entries[-1]._replace(cut="members nested below", members=tuple(children), opens_members=True)
        return entries
    return [*entries, *children]


def _cut_opened(
    opening: Opening, standing: Standing, why: str, children: Sequence[Entry] = (), separator: str | None = None
) -> list[Entry]:
    """Return the entries of a text that a coalition was found in: those before it, itself, those behind it."""
    before = _cut_before(without_joint_behind(opening.before), standing, separator)
    after = cut_passage(opening.after, standing, why, (), separator) if strip_end(opening.after) else []
    return [*before, *_coalition(opening, children, standing), *after]


def is_plain(text: str) -> bool:
    """Tell whether nothing in the text could part two signatures: no mark, conjunction or connective."""
    if PARTING_MARK.search(text) or (may_hold_conjunction(text) and conjunction_pattern().search(text)):
        return False
    return find_connective(text) is None


def _cut_before(passage: Passage, standing: Standing, separator: str | None) -> list[Entry]:
    """Return the entries before a coalition in a running text: a list that goes on."""
    mark = separator or separator_of(passage.text)
    if not mark:
        return cut_passage(passage, standing, "row") if passage else []
    if ":" in passage.text and (opening := open_coalition(passage, standing, separator=mark)):
        return _cut_opened(opening, standing, "running text", separator=mark)
    return _cut_list(passage.strip(" \t,;"), mark, standing, ends=False)


def cut_running(passage: Passage, separator: str, standing: Standing) -> list[Entry]:
    """Return the entries of a running text whose signatures the separator parts."""
    if opening := open_coalition(passage, standing, separator=separator):
        return _cut_opened(opening, standing, "running text", separator=separator)
    return _cut_list(passage, separator, standing)


def flatten(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries and all their members, heads before members."""
    return [one for entry in entries for one in (entry, *flatten(entry.members))]


def _coalition(opening: Opening, children: Sequence[Entry], standing: Standing) -> list[Entry]:
    inside = _cut_members(opening.members, standing) if opening.members else []
    return [Entry(opening.head, f"members after {opening.why}", (*inside, *children), opens_members=True)]


def _cut_members(members: Passage, standing: Standing) -> list[Entry]:
    """Return the entries of a text that lists the members of a coalition."""
    return _cut_list(members, separator_of(members.text) or ",", standing, members=True)


def separator_of(text: str) -> str | None:
    """Return the strong mark that stands between the parts of a text, or None."""
    found = STRONG_SEPARATOR.search(top_level(text.strip(" \t;|•·,")))
    return found[0] if found else None


def _cut_plain(passage: Passage, standing: Standing, why: str, separator: str | None) -> list[Entry]:
    """Return the entries of a text that announces no members: one, or several between strong separators."""
    separator = separator or separator_of(passage.text)
    if separator and not _is_pair(passage, separator, standing):
        return _cut_list(passage.strip(" \t,"), separator, standing)
    bare = strip_end(passage)
    return cut_people(bare, standing) or cut_bodies(bare, standing, why)


def _is_pair(passage: Passage, separator: str, standing: Standing) -> bool:
    """Tell whether the only separator in the text stands inside one signature."""
    return _is_person_with_body(passage, separator, standing) or _is_lettered(passage, separator, standing)


def _is_person_with_body(passage: Passage, separator: str, standing: Standing) -> bool:
    """Tell whether the text is a person and, behind its only separator, a body (`Jane Doe; River Watch`)."""
    pieces = split_at(passage, separator)
    if len(pieces) != len(PAIR) or not standing.is_person(head_of(pieces[0].text)):
        return False
    return not standing.is_person(head_of(pieces[1].text))


def _is_lettered(passage: Passage, separator: str, standing: Standing) -> bool:
    """Tell whether the text is a name and, behind its only bar, the letters that it is short for, or its place.

    (`Lake Law Trust | LLT`, `Lake Trust | Kenya`.) One letter at the end may be of a word that is left out.
    """
    pieces = [piece.text.strip() for piece in split_at(passage, separator)]
    if separator != "|" or len(pieces) != len(PAIR):
        return False
    if standing.shape_of(pieces[1]).place > PLACE and standing.shape_of(pieces[0]).place < PLACE:
        return True
    if not LETTERS.fullmatch(pieces[1]):
        return False
    words = tokens(pieces[0])
    return len(words) > 1 and begin_words(fold(pieces[1][:-1]), words)


def _cut_list(
    passage: Passage, separator: str, standing: Standing, *, ends: bool = True, members: bool = False
) -> list[Entry]:
    """Return the entries of a list, coalitions among them opened; `ends` tells that its last entry is the last."""
    entries: list[Entry] = []
    for entry in cut_members(passage, separator, standing, ends=ends, members=members):
        opening = open_coalition(entry.passage, standing)
        entries += _coalition(opening, (), standing) if opening else [entry]
    return entries
