"""Looking into a text without entering its brackets and quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "„": "“"}


def top_level(text: str) -> str:
    """Return the text with what stands in brackets and quotes blanked out, its length kept; open brackets stay."""
    out = list(text)
    for start, end in bracketed(text):
        out[start:end] = "\0" * (end - start)
    return "".join(out)


def bracketed(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end exclusive) of the outermost bracketed stretches that are closed."""
    at = 0
    while at < len(text):
        close = BRACKETS.get(text[at])
        end = _closing(text, at, close) if close else None
        if end is not None:
            yield at, end
            at = end
        else:
            at += 1


def find_top_level(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Return (start, end) of the matches of the pattern outside brackets and quotes."""
    return [(m.start(), m.end()) for m in pattern.finditer(top_level(text))]


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
