"""A list cut as another version of it shows: lines that are entries there are entries here, where nothing else changed.

Whether a line goes on below is read off the whole list, so an edit elsewhere may join two lines that are two entries.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from signclean.checking.sheet import Shape, Sheet
from signclean.model import Mention, Reason, Span
from signclean.pipeline import resolve
from signclean.text import squeeze


def recut(sheet: Sheet, other: Sheet) -> Sheet:
    """Return the sheet with entries of several lines cut where one of those lines is an entry in the other list.

    A line that is a heading here alone is an entry too.
    """
    if sheet.shape is not Shape.TEXT:
        return sheet
    own = {squeeze(mention.text) for mention in sheet.mentions}
    alone = {squeeze(m.text): m for m in other.mentions if m.lines[0] == m.lines[1]}
    known = {text: mention for text, mention in alone.items() if text not in own}
    read = {squeeze(mention.text) for mention in other.mentions}
    pieces: list[list[Mention]] = [
        [mention] if mention.n in sheet.parents or squeeze(mention.text) in read else _cut(sheet, mention, known)
        for mention in sheet.mentions
    ]
    pieces += [[mention] for mention in _entries_as_headings(sheet, known)]
    if len(pieces) == len(sheet.mentions) and all(len(parts) == 1 for parts in pieces):
        return sheet
    return _remake(sheet, sorted(pieces, key=lambda parts: parts[0].lines))


def _entries_as_headings(sheet: Sheet, known: Mapping[str, Mention]) -> Iterator[Mention]:
    """Yield the headings of one line that are entries in the other list."""
    for at, ignored in enumerate(sheet.ignored, 1):
        entry = known.get(squeeze(ignored.text))
        if entry and ignored.reason is Reason.HEADING and ignored.lines[0] == ignored.lines[1]:
            section = next((m.section for m in sheet.mentions if m.lines > ignored.lines), None)
            yield entry._replace(n=-at, source=sheet.path, spans=ignored.spans, member_of=None, section=section)


def _cut(sheet: Sheet, mention: Mention, known: Mapping[str, Mention]) -> list[Mention]:
    """Return the pieces of an entry: its lines that are known by themselves, and what stands between those."""
    runs: list[list[tuple[Span, str]]] = []
    alone = True
    for span, text in _lines(sheet, mention):
        if alone or text in known:
            runs.append([])
        runs[-1].append((span, text))
        alone = text in known
    if len(runs) < 2:
        return [mention]
    return [_piece(mention, [span for span, _ in run], " ".join(text for _, text in run), known) for run in runs]


def _piece(mention: Mention, spans: Sequence[Span], text: str, known: Mapping[str, Mention]) -> Mention:
    """Return a piece of an entry; one that is no member in the other list is none here."""
    by_itself = text in known and known[text].member_of is None
    return mention._replace(text=text, spans=tuple(spans), member_of=None if by_itself else mention.member_of)


def _lines(sheet: Sheet, mention: Mention) -> Iterator[tuple[Span, str]]:
    for span in mention.spans:
        yield span, squeeze(sheet.line_text(mention.source, span.line)[span.start : span.end]).rstrip(" ;,")


def _remake(sheet: Sheet, pieces: Sequence[Sequence[Mention]]) -> Sheet:
    """Return the sheet with these entries in the place of its own, read anew."""
    flat = [piece for parts in pieces for piece in parts]
    numbers: dict[int, int] = {}
    for number, piece in enumerate(flat, 1):
        numbers.setdefault(piece.n, number)
    numbered = [
        m._replace(n=at, member_of=numbers[m.member_of] if m.member_of is not None else None)
        for at, m in enumerate(flat, 1)
    ]
    found = resolve([_as_cut(mention) for mention in numbered])
    return replace(
        sheet,
        mentions=found.mentions,
        signatories=found.signatories,
        signatory_of=found.signatory_of,
        doubts=found.doubts,
    )


def _as_cut(mention: Mention) -> Mention:
    """Return the entry without what naming and locating said of it."""
    first = Mention._fields.index("name")
    return Mention._make((*mention[:first], *Mention(0, "", (), "")[first:]))
