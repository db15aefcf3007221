"""A pasted list: the text as people keep it, read by the pipeline itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from signclean.checking.intake.comments import hide_comments, restore_ignored, restore_mention
from signclean.checking.intake.hiding import hide_slips
from signclean.checking.sheet import Cell, Shape, Sheet, Source
from signclean.model import Document, Ignored, Mention, Reason, Span
from signclean.pipeline import normalize


def read_pasted(path: str, document: Document, source: Source) -> Sheet:
    """Return the sheet of a pasted list; a text without a signatory block gives one without entries."""
    shown, numbers = hide_comments(document)
    lines, shifts = hide_slips(shown.lines)
    kept = [at for at, line in enumerate(lines) if line or not shown.lines[at].strip()]
    result = normalize([replace(shown, lines=tuple(lines[at] for at in kept))])
    places = tuple(numbers[at] for at in kept), tuple(shifts[at] for at in kept)
    mentions = tuple(restore_mention(mention, *places) for mention in result.mentions)
    ignored = tuple(restore_ignored(one, *places) for one in result.ignored)
    hidden = _hidden_sentences(document.source, shown.lines, lines, numbers)
    return Sheet(
        path=path,
        shape=Shape.TEXT,
        sources=(source,),
        cells=tuple(_cells(document.source, shown.lines, numbers, mentions, ignored)),
        mentions=mentions,
        signatories=result.signatories,
        signatory_of=result.signatory_of,
        doubts=result.doubts,
        ignored=(*ignored, *hidden),
        regions=tuple((places[0][part.lines[0] - 1], places[0][part.lines[1] - 1]) for part in result.layout),
    )


def _hidden_sentences(
    path: str, before: Sequence[str], after: Sequence[str], numbers: Sequence[int]
) -> tuple[Ignored, ...]:
    """Return the lines that were hidden whole, as prose."""
    return tuple(
        Ignored(path, (Span(number, 0, len(line)),), line.strip(), Reason.PROSE)
        for line, shown, number in zip(before, after, numbers, strict=True)
        if line.strip() and not shown
    )


def _cells(
    path: str, lines: Sequence[str], numbers: Sequence[int], mentions: Sequence[Mention], ignored: Sequence[Ignored]
) -> list[Cell]:
    """Return the lines that hold entries, and the headings and contacts among them, as cells."""
    wanted = {line for mention in mentions for line in range(mention.lines[0], mention.lines[1] + 1)}
    if wanted:
        first, last = min(wanted), max(wanted)
        among = [one.lines for one in ignored if one.reason in {Reason.HEADING, Reason.CONTACT}]
        wanted |= {a for a, _ in among if first <= a <= last}
    return [Cell(path, n, 0, line) for line, n in zip(lines, numbers, strict=True) if n in wanted]
