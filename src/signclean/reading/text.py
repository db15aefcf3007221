"""From text to the lines of a Document."""

from __future__ import annotations

import re

UNPRINTABLE = re.compile("[\0\ud800-\udfff]")
REPLACEMENT = "\ufffd"
BLANK = " \t\n\r\f\v\u00a0\u200b\u2028\u2029\u2060\ufeff"


def split_lines(text: str) -> tuple[str, ...]:
    r"""Return the lines as an editor numbers them, without their ends: only \n, \r\n and \r end one.

    A form feed, a vertical tab, U+0085, U+2028 and U+2029 stay inside their line, where they still are white space: to
    cut there is up to who reads the line. No line comes after the last line end; '' has no lines.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(lines if lines[-1] else lines[:-1])


def is_blank(text: str) -> bool:
    """Tell whether nothing but white space, invisible spaces and marks stands in the text."""
    return not text.strip(BLANK)


def replace_unprintable(text: str) -> tuple[str, int]:
    """Return the text with what no UTF-8 file can show (NUL, lone surrogates) replaced, and how often it was.

    Positions stay as they are: one character stands for one.
    """
    return UNPRINTABLE.subn(REPLACEMENT, text)
