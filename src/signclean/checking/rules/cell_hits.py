"""Hits on a stretch of one cell, with the edit that puts it right."""

from __future__ import annotations

import re
import unicodedata

from signclean.checking.findings import Edit, Fix, Hit
from signclean.checking.sheet import Cell


def replace_match(cell: Cell, match: re.Match[str], text: str, sentence: str) -> Hit:
    """Return the hit on what matches, with the safe fix that puts `text` in its place."""
    place = cell.place(match.start(), match.end())
    return Hit(place, cell.text.strip(), f"{sentence} in '{cell.text.strip()}'", Fix((Edit(place, text),), safe=True))


def name_character(character: str) -> str:
    """Return a character's code point with its name in Unicode, as a person can look it up."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'control character').lower()}"
