"""A pasted list: the text as people keep it, read by the pipeline itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from signclean.checking.intake.comments import hide_comments, restore_ignored, restore_lines
from signclean.checking.sheet import Cell, Shape, Sheet, Source
from signclean.model import Document, Ignored, Mention, Reason
from signclean.pipeline import normalize

BULLET = re.compile(r"\s*(?:[-–—*•·●▪◦‣]|\d{1,4}[.)])\s+(?=\S)")
FEW_BULLETS = 0.2
"""Up to this share of the lines a bullet is a slip: it is hidden from the reading, for it would say `a new level`."""


def read_pasted(path: str, document: Document, source: Source) -> Sheet:
    """Return the sheet of a pasted list; a text without a signatory block gives one without entries."""
    shown, numbers = hide_comments(document)
    result = normalize([replace(shown, lines=hide_bullets(shown.lines))])
    mentions = tuple(restore_lines(mention, numbers) for mention in result.mentions)
    ignored = tuple(restore_ignored(one, numbers) for one in result.ignored)
    return Sheet(
        path=path,
        shape=Shape.TEXT,
        sources=(source,),
        cells=tuple(_cells(document.source, shown.lines, numbers, mentions, ignored)),
        mentions=mentions,
        signatories=result.signatories,
        signatory_of=result.signatory_of,
        doubts=result.doubts,
        ignored=ignored,
        regions=tuple((numbers[part.lines[0] - 1], numbers[part.lines[1] - 1]) for part in result.layout),
    )


def hide_bullets(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the lines with bullets that only a few of them have replaced by spaces; columns stay."""
    filled = [line for line in lines if line.strip()]
    bulleted = sum(bool(BULLET.match(line)) for line in filled)
    if not bulleted or bulleted > FEW_BULLETS * len(filled):
        return tuple(lines)
    return tuple(BULLET.sub(lambda match: " " * len(match[0]), line, count=1) for line in lines)


def _cells(
    path: str, lines: Sequence[str], numbers: Sequence[int], mentions: Sequence[Mention], ignored: Sequence[Ignored]
) -> list[Cell]:
    """Return the lines that hold entries, and the headings among them, as cells."""
    wanted = {line for mention in mentions for line in range(mention.lines[0], mention.lines[1] + 1)}
    if wanted:
        first, last = min(wanted), max(wanted)
        headings = [one.lines for one in ignored if one.reason is Reason.HEADING]
        wanted |= {a for a, _ in headings if first <= a <= last}
    return [Cell(path, n, 0, line) for line, n in zip(lines, numbers, strict=True) if n in wanted]
