"""Fixes put into a file: each whole or not at all, none over another, until there is nothing left to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from signclean.checking.check import Checked
from signclean.checking.findings import Edit, Finding, Fix
from signclean.checking.sheet import Shape, Sheet, Source

MOST_ROUNDS = 60
"""Rounds after which fixing gives up; each does what the one before could not, for fixes may lie over one another."""
UNQUOTED = ',;\t|"\n\r'
"""What may not come into a cell of a table by a fix: it would end the cell."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """The text after all fixes, how many findings were fixed, and what is found in it now."""

    text: str
    count: int
    checked: Checked


def fix_text(text: str, check: Callable[[str], Checked], *, unsafe: bool = False) -> Fixed:
    """Return the text with all safe fixes made, and the unsafe ones if asked for; `check` reads and checks a text.

    Where fixes undo one another, for a list may be read otherwise once it is sorted, the first by letters of the texts
    they lead to stands, so that fixing again changes nothing.
    """
    seen = {text: check(text)}
    count = 0
    for _ in range(MOST_ROUNDS):
        chosen = choose_fixes(seen[text].sheet, seen[text].findings, unsafe=unsafe)
        changed = apply_edits(text, [edit for fix in chosen for edit in fix.edits])
        if changed == text:
            return Fixed(text, count, seen[text])
        if changed in seen:
            settled = min(list(seen)[list(seen).index(changed) :])
            return Fixed(settled, count, seen[settled])
        count += sum(finding.fix in chosen for finding in seen[text].findings)
        text = changed
        seen[text] = check(text)
    first = next(iter(seen))
    return Fixed(first, 0, seen[first])


def choose_fixes(sheet: Sheet, findings: Sequence[Finding], *, unsafe: bool) -> list[Fix]:
    """Return the fixes that can be made at once: allowed, none over another, the first in the text first."""
    if not is_fixable(sheet):
        return []
    chosen: dict[Fix, None] = {}
    taken: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or fix in chosen or not (fix.safe or unsafe) or not _fits(sheet, fix):
            continue
        spans = [_span(edit) for edit in fix.edits]
        if not any((a < end and start < b) or (a, b) == (start, end) for a, b in spans for start, end in taken):
            taken += spans
            chosen[fix] = None
    return list(chosen)


def is_fixable(sheet: Sheet) -> bool:
    """Tell whether fixes may be written into a list: into text and tables that can be written back byte for byte."""
    return sheet.shape in (Shape.TEXT, Shape.TABLE) and not any(source.fixable for source in sheet.sources)


def count_safe(sheet: Sheet, findings: Iterable[Finding]) -> int:
    """Return how many of the findings a safe fix settles in this list."""
    fixes = [finding.fix for finding in findings if finding.fix and finding.fix.safe] if is_fixable(sheet) else []
    return sum(_fits(sheet, fix) for fix in fixes)


def _fits(sheet: Sheet, fix: Fix) -> bool:
    """Tell whether the edits leave the cells of a table as they are: whole lines, or text that ends no cell."""
    return sheet.shape is Shape.TEXT or all(_is_whole(edit) or not set(edit.text) & set(UNQUOTED) for edit in fix.edits)


def _is_whole(edit: Edit) -> bool:
    return edit.place.start == 0 and edit.place.end == 0 and edit.place.end_line > edit.place.line


def _span(edit: Edit) -> tuple[tuple[int, int], tuple[int, int]]:
    place = edit.place
    return (place.line, place.start), (place.end_line, place.end)


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with the edits made; lines end as they do in the text, and no two edits may overlap."""
    from signclean.checking.intake.sources import make_source

    source = make_source("", text)
    starts = line_offsets(source)
    ending = next((end for end in source.ends if end), "\n")
    pieces, at = [], 0
    for edit in sorted(edits, key=_span):
        start = offset(starts, edit.place.line, edit.place.start, len(text))
        end = offset(starts, edit.place.end_line, edit.place.end, len(text))
        new = ending if edit.text == "\n" else edit.text
        pieces += [text[at:start], new]
        at = end
    return "".join((*pieces, text[at:]))


def line_offsets(source: Source) -> list[int]:
    """Return the offset at which each line begins, and that behind the last one."""
    lengths = (len(line) + len(end) for line, end in zip(source.lines, source.ends, strict=True))
    return [0, *accumulate(lengths)]


def offset(starts: Sequence[int], line: int, column: int, length: int) -> int:
    """Return the offset of a place in the text, at most its length."""
    return min(starts[line - 1] + column, length) if line <= len(starts) else length
