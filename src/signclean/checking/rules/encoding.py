"""Letters that were read in the wrong encoding somewhere on their way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from signclean.checking.findings import Edit, Fix, Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.sheet import Sheet

RUN = re.compile(r"[^\x00-\x7f]{2,}")
LOST = re.compile(r"\ufffd+|(?<=[^\W\d_])\?(?=[^\W\d_])")
ENCODINGS = ("cp1252", "latin-1", "mac_roman", "cp850")
UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
"""Bytes that Windows-1252 leaves without a character; programs let them through as control characters."""


def repair(text: str) -> str | None:
    """Return what signs were before UTF-8 was read as a one-byte encoding; None if they were themselves.

    Letters that go together by chance are told from it: they are no UTF-8.
    """
    for encoding in ENCODINGS:
        try:
            found = _to_bytes(text, encoding).decode("utf-8")
        except UnicodeError:
            continue
        if len(found) < len(text) and found.isprintable():
            return found
    return None


def _to_bytes(text: str, encoding: str) -> bytes:
    if encoding != "cp1252":
        return text.encode(encoding)
    return b"".join(bytes([ord(c)]) if ord(c) in UNDEFINED else c.encode(encoding) for c in text)


@rule(
    "SC308",
    "mojibake",
    Severity.ERROR,
    why="The name is garbled: nobody finds it, and its owner is not pleased.",
    advice="Type the letters as they should be.",
    bad="FundaciÃ³n RÃ­o Limpio",
    good="Fundación Río Limpio",
    fix="unsafe",
)
def mojibake(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """UTF-8 that was read as another encoding (`Ã³`), or a letter that got lost (`?` inside a word, U+FFFD).

    Source: signs that stand together as the bytes of one UTF-8 character do, in Windows-1252, Latin-1, Mac Roman or
    DOS 850.
    """
    for cell in sheet.cells:
        for match in RUN.finditer(cell.text):
            found = repair(match[0])
            if found:
                place = cell.place(match.start(), match.end())
                message = f"'{match[0]}' in '{cell.text.strip()}' is '{found}' read in a wrong encoding; type '{found}'"
                yield Hit(place, cell.text.strip(), message, Fix((Edit(place, found),), safe=False))
        for match in LOST.finditer(cell.text):
            message = f"a letter of '{cell.text.strip()}' got lost at '{match[0]}'; type it"
            yield Hit(cell.place(match.start(), match.end()), cell.text.strip(), message)


RULES: tuple[Rule, ...] = (mojibake,)
