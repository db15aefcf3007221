"""The texts of a list, each once: rows that differ only in accents, capitals, spaces and outer marks are one text."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from signclean.matching.digests import digest
from signclean.matching.twins import writing_care
from signclean.text import fold, squeeze

NAMELESS = 0xFFFF_FFFF
OUTER_MARKS = " \t\"'“”‘’«»*.,;:"


@dataclass(frozen=True, slots=True)
class Written:
    """`texts` are the best written form of each, `counts` their rows; `numbers` tells the text of each row.

    `varied` tells of each text whether its rows are written in several manners; `keys` are the texts as numbers. A row
    without a letter or digit has the number NAMELESS, and no text.
    """

    texts: list[str]
    keys: array[int]
    counts: array[int]
    varied: bytearray
    numbers: array[int]


def collect_texts(names: Iterable[str]) -> Written:
    """Return the texts in the order of their first row."""
    found = Written([], array("Q"), array("I"), bytearray(), array("I"))
    places: dict[int, int] = {}
    for name in names:
        text = squeeze(name)
        if not any(map(str.isalnum, text)):
            found.numbers.append(NAMELESS)
            continue
        key = digest(fold(text).strip(OUTER_MARKS))
        number = places.setdefault(key, len(places))
        found.numbers.append(number)
        if number == len(found.texts):
            found.texts.append(text)
            found.keys.append(key)
            found.counts.append(0)
            found.varied.append(False)
        elif text != found.texts[number]:
            found.varied[number] = True
            found.texts[number] = min(text, found.texts[number], key=writing_care)
        found.counts[number] += 1
    return found
