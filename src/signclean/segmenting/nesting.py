"""Items and the items nested below them: by indent and bullet, or after a head that announces members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from signclean.segmenting.connectives import ends_in_announcement, is_label
from signclean.segmenting.entries import Item
from signclean.segmenting.member_lists import announces_rows

DEEPER = 2
"""An item nests when it is indented by at least this many columns more."""


@dataclass(slots=True)
class Node:
    """An item with the items below it, in order."""

    item: Item
    children: list[Node] = field(default_factory=list)


def nest(items: Iterable[Item]) -> Iterator[Node]:
    """Yield the items as trees in the order of the text; an item nests only below one that can hold it."""
    path: list[Node] = []
    for item in items:
        root = path[:1]
        while path and not _holds(path[-1], item):
            path.pop()
        node = Node(item)
        if path:
            path[-1].children.append(node)
        else:
            yield from map(_lift_labels, root)
        path.append(node)
    yield from map(_lift_labels, path[:1])


def announces(text: str) -> bool:
    """Tell whether the text ends by announcing members on the rows below."""
    return ends_in_announcement(text) or text.rstrip().endswith(":")


def _holds(node: Node, item: Item) -> bool:
    """Tell whether the item is one of the members below the node."""
    head = node.item
    deeper = item.indent >= head.indent + DEEPER
    if deeper and (item.style is not None or announces(head.passage.text) or is_label(item.passage.text)):
        return True
    if is_label(head.passage.text):
        return item.indent >= head.indent and item.style is not None
    if not announces(head.passage.text):
        return False
    first = node.children[0].item if node.children else item
    if first.style not in {None, head.style}:
        return item.style == first.style and item.indent == first.indent
    if first.indent >= head.indent + DEEPER:
        return False
    return head.style == item.style and not item.after_blank and announces_rows(head.passage.text)


def _lift_labels(node: Node) -> Node:
    """Put the items below a label (`Members:`) that stands below a head under the head itself."""
    children: list[Node] = []
    for child in map(_lift_labels, node.children):
        if is_label(child.item.passage.text):
            children += child.children
        else:
            children.append(child)
    node.children = children
    return node
