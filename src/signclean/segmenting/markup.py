"""Markdown, HTML and paste residue inside a line: taken off, links kept as links."""

from __future__ import annotations

import re
from typing import NamedTuple

from signclean.segmenting.passage import Passage, replace

TAG = re.compile(r"<(?!https?:|mailto:)/?[a-zA-Z][^<>]*>")
AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]+)>")
IMAGE = re.compile(r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])")
LINK = re.compile(r"\[([^\[\]]+)\](?:\(([^()\s]*)[^()]*\)|\[\w*\]|(\{[^{}]*\}))")
EMPHASIS = re.compile(r"\*{2,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|`|~~|^\s*#{1,6} +")
SINGLE_EMPHASIS = re.compile(r"(?<![\w*])(\*)(?=\S)[^*]+?(?<=\S)(\*)(?![\w*])")
ESCAPE = re.compile(r"\\(?=[^\w\s])|\\+\s*$")
FENCE = re.compile(r"^\s*(?::::+.*|```.*|-{3,}|={3,}|\*{3,}|_{3,})\s*$")
ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w{1,30});")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")

MAY_HOLD_MARKUP = re.compile(rf"[<\[&\\*_`~{INVISIBLE.pattern[1:-1]}{ODD_SPACE.pattern[1:-1]}]")
"""What the markup above cannot do without, a `#` at the beginning aside: most lines have none of it."""


class Plain(NamedTuple):
    """A line without its markup; `url` is the target of its only or first link."""

    passage: Passage
    url: str | None = None


def take_off_markup(line: Passage) -> Plain:
    """Return the line as a reader sees it rendered; characters that mean markup are gone, everything else stays."""
    if FENCE.match(line.text):
        return Plain(line.cut(0, 0))
    if not line.text.startswith("#") and not MAY_HOLD_MARKUP.search(line.text):
        return Plain(line)
    plain = _resolve_characters(line)
    plain = _edit(plain, IMAGE, "")
    plain, url = _open_links(plain)
    plain = _edit(_edit(plain, TAG, ""), ESCAPE, "")
    return Plain(_take_off_emphasis(plain) if _has_emphasis(plain.text) else plain, url)


def _has_emphasis(text: str) -> bool:
    return any(mark in text for mark in "*_`~") or text.startswith("#")


def _take_off_emphasis(line: Passage) -> Passage:
    """Return the line without marks of emphasis; a lone asterisk stays, for it may call a note."""
    edits = [(a, b, "") for m in SINGLE_EMPHASIS.finditer(line.text) for a, b in (m.span(1), m.span(2))]
    return _edit(replace(line, edits) if edits else line, EMPHASIS, "")


def _resolve_characters(line: Passage) -> Passage:
    plain = _edit(line, INVISIBLE, "") if not line.text.isascii() else line
    plain = _edit(plain, ODD_SPACE, " ") if not plain.text.isascii() else plain
    if "&" not in plain.text:
        return plain
    entities = list(ENTITY.finditer(plain.text))
    if not entities:
        return plain
    import html  # imported late: its table of names is long, and few letters need it

    edits = [(m.start(), m.end(), html.unescape(m[0])) for m in entities]
    known = [(start, end, " " if text.isspace() else text) for start, end, text in edits if len(text) == 1]
    return replace(plain, known)


def _open_links(line: Passage) -> tuple[Passage, str | None]:
    if "[" not in line.text and "<" not in line.text:
        return line, None
    url: str | None = None
    edits: list[tuple[int, int, str]] = []
    for link in LINK.finditer(line.text):
        url = url or link[2] or None
        edits += [(link.start(), link.start(1), ""), (link.end(1), link.end(), "")]
    plain = replace(line, edits) if edits else line
    auto = AUTOLINK.search(plain.text)
    return plain, url or (auto[1] if auto else None)


def _edit(line: Passage, pattern: re.Pattern[str], text: str) -> Passage:
    edits = [(m.start(), m.end(), text) for m in pattern.finditer(line.text) if m.end() > m.start()]
    return replace(line, edits) if edits else line
