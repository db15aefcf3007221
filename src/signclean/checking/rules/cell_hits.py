"""Hits on a stretch of one cell, with the edit that puts it right."""

from __future__ import annotations

import re
import unicodedata

from signclean.checking.findings import Edit, Fix, Hit
from signclean.checking.sheet import Cell


def replace_match(cell: Cell, match: re.Match[str], text: str, sentence: str) -> Hit:
    """Return the hit on what matches, with the safe fix that puts `text` in its place: one space, or nothing."""
    place = cell.place(match.start(), match.end())
    message = f"{sentence} in '{cell.text.strip()}'; {'type one plain space' if text else 'delete it'}"
    return Hit(place, cell.text.strip(), message, Fix((Edit(place, text),), safe=True))


def show_character(character: str) -> str:
    """Return a character as it looks, with its name for those who look it up."""
    return f"'{character}' ({name_character(character)})"


def name_character(character: str) -> str:
    """Return a character's code point with its name in Unicode, as a person can look it up."""
    return f"U+{ord(character):04X} {unicodedata.name(character, 'control character').lower()}"
