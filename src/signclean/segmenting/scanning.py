"""Looking into a text without entering its brackets and quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "„": "“"}
OPENING_BRACKET = re.compile(f"[{re.escape(''.join(BRACKETS))}]")
QUOTED = re.compile(r'(?<![^\s(])"(?=[^\s"])[^"]{1,120}"(?![^\s,;:.)\]])')
"""A name between straight quotation marks, which open behind a space and close before one."""

STRONG_SEPARATOR = re.compile(r";|\||•|\s·\s")
"""Marks that part signatures wherever they stand outside brackets; commas, slashes and dashes need more to say so."""

COMMA = re.compile(r",\s+|,(?=[^\W\d])")


def top_level(text: str) -> str:
    """Return the text with what stands in brackets and quotes blanked out, its length kept; open brackets stay."""
    quoted = [found.span() for found in QUOTED.finditer(text)] if '"' in text else []
    if not quoted and not OPENING_BRACKET.search(text):
        return text
    out = list(text)
    for start, end in (*bracketed(text), *quoted):
        out[start:end] = "\0" * (end - start)
    return "".join(out)


def bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end exclusive) of the outermost bracketed stretches that are closed."""
    at = 0
    while found := OPENING_BRACKET.search(text, at):
        start = found.start()
        end = _closing(text, start, BRACKETS[found[0]])
        if end is not None:
            yield start, end
        at = end or start + 1


def find_top_level(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the matches of the pattern outside brackets and quotes."""
    return [(m.start(), m.end()) for m in pattern.finditer(top_level(text))]


def split_top_level(pattern: re.Pattern[str], text: str) -> list[str]:
    """Return the pieces of the text between the matches of the pattern, none empty, without end marks around them."""
    edges = find_top_level(pattern, text)
    starts = [0, *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), len(text)]
    return [piece for a, b in zip(starts, ends, strict=True) if (piece := text[a:b].strip(" ."))]


def _closing(text: str, start: int, close: str) -> int | None:
    depth = 0
    for at in range(start, len(text)):
        if text[at] == text[start]:
            depth += 1
        elif text[at] == close:
            depth -= 1
            if depth == 0:
                return at + 1
    return None
