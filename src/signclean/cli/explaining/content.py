"""What an explanation holds: where an entry was read, how it was cut and parsed, what each verdict rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from signclean.cli.explaining.comparing import Comparison, compare_entries
from signclean.cli.explaining.finding import Entry, list_entries
from signclean.model import Doubt, LayoutPart, Mention, SignatoryList
from signclean.text import mask_contacts


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an input, as written (contacts masked); `line` is 1-based."""

    source: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One entry: its lines, the layout they were read by, the coalition around it, and its signatory's other side.

    `joined` compares the entry with each other mention of its signatory, in the order of the text.
    """

    entry: Entry
    lines: tuple[Line, ...]
    layout: LayoutPart | None
    coalition: Mention | None
    joined: tuple[Comparison, ...]
    doubts: tuple[Doubt, ...]


def explain_entry(result: SignatoryList, entry: Entry) -> Explanation:
    """Return everything that is told of the entry and its signatory."""
    identity, mention = entry.signatory.id, entry.mention
    others = [other for other in list_entries(result) if other.signatory.id == identity and other != entry]
    return Explanation(
        entry=entry,
        lines=tuple(lines_of(result, mention)),
        layout=layout_of(result, mention),
        coalition=next((other for other in result.mentions if other.n == mention.member_of), None),
        joined=tuple(compare_entries(result, entry, other) for other in others),
        doubts=tuple(doubt for doubt in result.doubts if identity in {doubt.a, doubt.b}),
    )


def lines_of(result: SignatoryList, mention: Mention) -> Iterator[Line]:
    """Yield each line the mention stands on, once, as written but for the spaces around it."""
    document = next(document for document in result.documents if document.source == mention.source)
    for number in dict.fromkeys(span.line for span in mention.spans):
        yield Line(mention.source, number, mask_contacts(document.lines[number - 1].strip()))


def layout_of(result: SignatoryList, mention: Mention) -> LayoutPart | None:
    """Return the narrowest layout part in which the mention begins."""
    line = mention.lines[0]
    around = [p for p in result.layout if p.source == mention.source and p.lines[0] <= line <= p.lines[1]]
    return min(around, key=lambda part: part.lines[1] - part.lines[0], default=None)
