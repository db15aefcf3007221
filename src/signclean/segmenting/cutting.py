"""From items to entries: coalitions opened, members cut out, people with one role told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from signclean.segmenting.coalitions import Opening, open_coalition
from signclean.segmenting.entries import Entry
from signclean.segmenting.members import cut_members, split_at, strip_end
from signclean.segmenting.nesting import Node
from signclean.segmenting.passage import Passage
from signclean.segmenting.people import cut_people
from signclean.segmenting.scanning import top_level
from signclean.segmenting.standing import Standing

LIST_SEPARATORS = (";", "|", "•", " · ")
"""Marks that part signatures wherever they stand outside brackets; commas and slashes need more to say so."""


def cut_node(node: Node, standing: Standing) -> list[Entry]:
    """Return the entries of an item and of those nested below it; a head that holds members is one entry."""
    children = [entry for child in node.children for entry in cut_node(child, standing)]
    passage = node.item.passage
    opening = open_coalition(passage, standing, has_children=bool(children))
    if opening is None and not children:
        return [replace(entry, url=node.item.url) for entry in _cut_plain(passage, standing)]
    return _open(passage, opening, children, standing)


def cut_text(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    """Return the entry of a text that is one signature, or a coalition with its members."""
    opening = open_coalition(passage, standing)
    if opening is None:
        bare = strip_end(passage)
        return [Entry(bare, why)] if bare else []
    return _open(passage, opening, [], standing)


def _open(passage: Passage, opening: Opening | None, children: list[Entry], standing: Standing) -> list[Entry]:
    if opening is None:
        head, inside, why = strip_end(passage), [], "members nested below"
    else:
        head, why = opening.head, f"members after {opening.why}"
        inside = _cut_inside(opening.members, standing)
    if not head:
        return [*inside, *children]
    return [Entry(head, why, members=(*inside, *children), opens_members=True)]


def _cut_inside(members: Passage, standing: Standing) -> list[Entry]:
    """Return the members, coalitions among them opened in their turn."""
    if not members:
        return []
    entries = []
    for entry in cut_members(members, separator_of(members.text), standing):
        opened = cut_text(entry.passage, standing, entry.cut)
        entries += [replace(entry, passage=o.passage, members=o.members, opens_members=o.opens_members) for o in opened]
    return entries


def separator_of(text: str) -> str:
    """Return the mark that parts the members of a list: a strong one where it stands, else the comma."""
    level = top_level(text)
    return next((mark for mark in LIST_SEPARATORS if mark in level.strip(f" {mark}")), ",")


def _cut_plain(passage: Passage, standing: Standing) -> list[Entry]:
    """Return the entries of an item that announces no members: one, or several glued together."""
    separator = separator_of(strip_end(passage).text)
    if separator != ",":
        pieces = split_at(passage, separator)
        return [entry for piece in pieces for entry in _cut_one(piece, standing, f"'{separator}'")]
    return _cut_one(passage, standing, "row")


def _cut_one(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    return cut_people(strip_end(passage), standing) or cut_text(passage, standing, why)


def flatten(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries and all their members, heads before members."""
    return [one for entry in entries for one in (entry, *flatten(entry.members))]
