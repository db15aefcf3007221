"""Lines that are no signature by their form alone: page numbers, running heads, dates, contacts, links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from signclean.knowledge.calendar import month_names, page_words
from signclean.knowledge.lexicon import first_words, residue_phrases
from signclean.model import Reason
from signclean.segmenting.contact_lines import BOX, is_address, is_contact, is_link
from signclean.segmenting.rows import Row
from signclean.text import tokens

DIGITS = re.compile(r"\d+")
BARE_NUMBER = re.compile(r"[\W_]*(?:\d{1,4}|[ivxl]{1,6})(?:\s*/\s*\d{1,4})?[\W_]*", re.IGNORECASE)
PAGE_OF = re.compile(r"\d{1,4}\s*(?:/|of|de|von|di|sur|van|\|)\s*\d{1,4}\W*$", re.IGNORECASE)
SHORT_BEHIND_DASH = re.compile(r"\s[-–—|·]\s*[^\W\d_]\.?\s*\d{1,4}$")  # `Open letter – p. 2`
TRAILING_NUMBER = re.compile(r"\S(?:\s{4,}|\t)(?:[^\W\d_]+\.?\s)?\d{1,4}\s*$")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
NUMERIC_DATE = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})\b")
TIMESTAMP = re.compile(
    r"\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,T]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?"
    r"(?:\s*[ap]\.?\s?m\.?)?(?:\s*[A-Z]{2,4}(?:[+-]\d+)?)?\W*$",
    re.IGNORECASE,
)

PRINT_HEAD = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\t|\s{3,})(?P<title>\S.*)", re.IGNORECASE
)

SENTENCE_END = re.compile(r"\.\s+(?=[^\W\d_a-z])")
LONGEST_NUMERAL = 6
"""Letters of a page number: more, and letters alone, are no artefact but a post-office box or what forms leave."""

FEWEST_LETTERS = 3
DATE_WORDS = 9
"""A line with a date in it and more words than this says something besides the date."""


def artefact_reasons(rows: Sequence[Row]) -> dict[int, Reason]:
    """Return, by index of the row, why rows that are no signature by their form alone are none."""
    repeated = _repeated_heads(rows)
    reasons: dict[int, Reason] = dict.fromkeys(_index_letters(rows), Reason.NUMBERING)
    reasons |= dict.fromkeys(_print_heads(rows), Reason.RUNNING_HEAD)
    for at, row in enumerate(rows):
        if row.blank or at in reasons:
            continue
        head = bool(repeated) and _without_digits(row.text) in repeated
        reason = Reason.RUNNING_HEAD if head else _reason_of(row) or _reason_of_sentences(row)
        if reason:
            reasons[at] = reason
    return reasons


def _index_letters(rows: Sequence[Row]) -> list[int]:
    """Return the indexes of rows that are the letters of an index (`A`, `B`, …) above the names that begin so."""
    letters = [(at, row.text) for at, row in enumerate(rows) if len(row.text) == 1 and row.text.isupper()]
    in_order = [text for _, text in letters] == sorted({text for _, text in letters})
    return [at for at, _ in letters] if len(letters) >= FEWEST_LETTERS and in_order else []


def _print_heads(rows: Sequence[Row]) -> list[int]:
    """Return the indexes of the heads that a browser prints on each page: date and hour, a gap, one title for all."""
    dated = ((at, row.text) for at, row in enumerate(rows) if row.text[:1].isdigit())
    found = {at: head["title"] for at, text in dated if (head := PRINT_HEAD.fullmatch(text))}
    return list(found) if len(set(found.values())) == 1 else []


def is_date(text: str) -> bool:
    """Tell whether the line says a date, and at most a place or a word such as `Stand:` beside it."""
    if not DIGITS.search(text):
        return False
    words = tokens(text)
    if TIMESTAMP.match(text):
        return True
    if not words or len(words) > DATE_WORDS:
        return False
    month = any(word in month_names() for word in words)
    return bool(month and YEAR.search(text)) or bool(NUMERIC_DATE.search(text) and len(words) <= 5)


def _reason_of_sentences(row: Row) -> Reason | None:
    """Return why the row is no signature where each of its sentences is none (`Lisboa, 4 de maio. Contacto: …`)."""
    sentences = "." in row.text and row.marker is None
    edges = [found.end() for found in SENTENCE_END.finditer(row.text)] if sentences else []
    if not edges:
        return None
    parts = pairwise([0, *edges, len(row.text)])
    reasons = [_reason_of(replace(row, body=row.body.cut(start, end).strip(" ."))) for start, end in parts]
    return reasons[0] if all(reasons) else None


def _reason_of(row: Row) -> Reason | None:
    name = row.plain and len(row.text) > LONGEST_NUMERAL and not BOX.match(row.text)
    reason = None if name else _reason_of_marks(row)
    return reason or (Reason.FORM_RESIDUE if _is_residue(row) else None)


def _reason_of_marks(row: Row) -> Reason | None:
    """Return why the row is no signature by its figures and marks."""
    text = row.text
    if (row.marker is None or row.marker.value is None) and BARE_NUMBER.fullmatch(text):
        return Reason.PAGE_NUMBER
    if _is_page_head(row):
        return Reason.RUNNING_HEAD
    if is_date(text):
        return Reason.DATE
    if is_link(text):
        return Reason.LINK
    if is_contact(text) or is_address(text):
        return Reason.CONTACT
    return None


def _is_residue(row: Row) -> bool:
    """Tell whether the line is what a form leaves on a page (`Submit`)."""
    if first_words(residue_phrases()).isdisjoint(row.opening[:1]):
        return False
    return " ".join(tokens(row.text)) in residue_phrases()


def _is_page_head(row: Row) -> bool:
    """Tell whether the line ends in a page number told as one: `page 2`, `Page 3 of 4`, or far to the right."""
    text = row.text
    if not text or not text[-1].isdigit() or row.marker is not None:
        return False
    if TRAILING_NUMBER.search(text) and "\t" not in text:
        return True
    words = tokens(PAGE_OF.sub("0", text))
    if len(words) < 2 or words[-2] not in page_words():
        return False
    return len(words[-2]) > 2 or len(words) == 2 or bool(SHORT_BEHIND_DASH.search(text))


def _repeated_heads(rows: Sequence[Row]) -> set[str]:
    """Return the lines, digits aside, that come back with another number at their end or beginning."""
    seen: Counter[str] = Counter()
    variants: dict[str, set[str]] = {}
    for row in rows:
        if row.marker is None and not row.plain and DIGITS.search(row.text):
            stripped = _without_digits(row.text)
            seen[stripped] += 1
            variants.setdefault(stripped, set()).add(row.text)
    return {
        text
        for text, count in seen.items()
        if count > 1 and len(variants[text]) == count and any(word in page_words() for word in tokens(text))
    }


def _without_digits(text: str) -> str:
    return DIGITS.sub("", text).strip()
