"""Items and the items nested below them: by indent and bullet, below a head that announces members or its label."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from signclean.segmenting.connectives import (
    begins_with_label,
    ends_in_announcement,
    is_label,
    list_after_label,
    words_before_rows,
)
from signclean.segmenting.entries import Item
from signclean.segmenting.member_lists import announces_rows

DEEPER = 2
"""An item nests when it is indented by at least this many columns more."""


@dataclass(slots=True)
class Node:
    """An item with the items below it, in order. `listed` tells that its text is a list, whose label was taken off."""

    item: Item
    children: list[Node] = field(default_factory=list)
    listed: bool = False


def nest(items: Iterable[Item]) -> Iterator[Node]:
    """Yield the items as trees in the order of the text; an item nests only below one that can hold it.

    Labels (`Members:`) are in no tree: what stands below or behind one is below the head above it, else on its own.
    """
    path: list[Node] = []
    for item in items:
        root = path[:1]
        while path and not _holds(path, item):
            path.pop()
        node = Node(item)
        if path:
            path[-1].children.append(node)
        else:
            yield from _without_labels(root)
        path.append(node)
    yield from _without_labels(path[:1])


def announces(text: str) -> bool:
    """Tell whether the text ends by announcing members on the rows below."""
    return ends_in_announcement(text) or text.rstrip().endswith(":")


def _holds(path: Sequence[Node], item: Item) -> bool:
    """Tell whether the item is one of the members below the last node of the path, or a label before them."""
    node = path[-1]
    head = node.item
    deeper = item.indent >= head.indent + DEEPER
    if is_label(head.passage.text):
        return _is_below_label(head, path[-2].item if path[1:] else None, item)
    if begins_with_label(item.passage.text):
        return (deeper or _may_head(path, item)) and list_after_label(head.passage.text) == 0
    led = not item.after_blank and item.style != head.style and words_before_rows(head.passage.text) > 0
    if (item.style is not None and (deeper or led)) or (deeper and announces(head.passage.text)):
        return True
    if not announces(head.passage.text):
        return False
    first = node.children[0].item if node.children else item
    if first.style not in {None, head.style}:
        return item.style == first.style and item.indent == first.indent
    alike = head.style == item.style and first.indent < head.indent + DEEPER
    return alike and not item.after_blank and announces_rows(head.passage.text)


def _may_head(path: Sequence[Node], label: Item) -> bool:
    """Tell whether a label right below the last node of the path stands before its members."""
    under_label = len(path) > 1 and is_label(path[-2].item.passage.text)
    return label.style is None and not label.after_blank and not under_label and label.indent >= path[-1].item.indent


def _is_below_label(label: Item, head: Item | None, item: Item) -> bool:
    """Tell whether the item is below the label: marked in another manner than the head, deeper, or in its paragraph.

    Only where the head begins a paragraph do unmarked rows go on to its end.
    """
    if begins_with_label(item.passage.text):
        return False
    if item.style is not None and head is not None:
        return item.indent >= head.indent and (item.style, item.indent) != (head.style, head.indent)
    paragraph = head is not None and head.after_blank and not item.after_blank
    hangs = head is not None and head.style is not None and label.indent > head.indent
    within = item.style is not None or (label.style is None and (paragraph or hangs))
    return item.indent > label.indent or (item.indent == label.indent and within)


def _without_labels(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield the nodes, what stands below a label in its place, and the list behind one without it."""
    for node in nodes:
        node.children = list(_without_labels(node.children))
        text = node.item.passage
        if is_label(text.text):
            yield from node.children
        elif start := list_after_label(text.text):
            yield Node(node.item._replace(passage=text.cut(start)), node.children, listed=True)
        else:
            yield node
