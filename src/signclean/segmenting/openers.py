"""Rows that announce a list of signatories, and rows after which none follow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from signclean.knowledge.document_words import document_words
from signclean.knowledge.lexicon import (
    block_closers,
    block_openers,
    closing_labels,
    first_words,
    function_words,
    opening_labels,
)
from signclean.segmenting.forms import unclosed
from signclean.segmenting.labelled import labelled_rows
from signclean.segmenting.member_lists import heads_members, names_coalition
from signclean.segmenting.prose import small_share
from signclean.segmenting.rows import Row
from signclean.text import first_token, fold, tokens

PHRASE_WORDS = 7
"""No phrase of the tables is longer."""

SENTENCE_WORDS = 12
LIST_COMMAS = 2
WORD = re.compile(r"\w+")
LABEL_WORDS = 3
REMARK = re.compile(r"\s+\([^()]*\)\W*$")
"""What stands behind a label and is none of its words: `Unterschriften (Stand: 3. Februar)`."""

SHORT_ROW = 4
"""A row of at most so many words may say one word before the phrase (`También adhieren`, `The undersigned`)."""

LONG_ROW = 12
"""A row of more words than this opens a list only by ending in a colon."""

MOSTLY_SMALL = 0.6


def opener_rows(rows: Sequence[Row], prose: set[int]) -> set[int]:
    """Return the indexes of the rows that announce a list; of prose only what ends in a colon, or open.

    (`The following academics also support this letter`)
    """
    candidates = (at for at, row in enumerate(rows) if not row.blank and (at not in prose or _may_announce(row.text)))
    return {at for at in candidates if _opens_at(rows, at)}


def _may_announce(text: str) -> bool:
    return text.endswith(":") or (len(text.split()) <= LONG_ROW and not text.endswith((".", ",", ";", "!", "?")))


def opens_block(row: Row, *, alone: bool = False) -> bool:
    """Tell whether the row announces a list of signatories by a phrase of the table.

    A row that stands alone between blank lines may hold the phrase anywhere; others begin with it or end in a colon.
    """
    colon = row.text.rstrip().endswith(":")
    if not row.opening or (row.marker is not None and not colon):
        return False
    if not (colon or alone) and first_words(block_openers()).isdisjoint(row.opening):
        return False
    words = tokens(row.text)
    if " ".join(words) in block_openers():
        return True
    if colon:
        return not heads_members(row.text) and _finds_opener(words, range(len(words)), least_words=1)
    short = len(words) <= SHORT_ROW and not _is_inside_name(row.text)
    starts = range(len(words)) if alone else range(2 if short else 1)
    return len(words) <= LONG_ROW and _finds_opener(words, starts, least_words=2 if alone or not short else 1)


def _is_inside_name(text: str) -> bool:
    """Tell whether the second of several words, in capitals all, may be no more than a word of a name.

    (`Youth Signers Forum`, but `The undersigned`, `Also signed by`)
    """
    words = text.split()
    return len(words) > 2 and fold(words[0]) not in function_words() and all(word[:1].isupper() for word in words)


def closing_rows(rows: Sequence[Row]) -> set[int]:
    """Return the indexes of the rows after which no signatories follow; a label of a form (`Contact:`) is none.

    Rows right below that are indented deeper go on with them: the others to whom a copy goes.
    """
    closers = {at for at, row in enumerate(rows) if not row.blank and closes_block(row)}
    closers -= labelled_rows(rows) if closers else set()
    for at in sorted(closers):
        goes_on = (not row.blank and row.indent > rows[at].indent for row in islice(rows, at + 1, None))
        closers.update(range(at + 1, at + 1 + sum(takewhile(bool, goes_on))))
    return closers


def closes_block(row: Row) -> bool:
    """Tell whether the row begins with a phrase after which no signatories follow (`cc:`, `Press contact:`)."""
    if " / " not in row.text and first_words(block_closers()).isdisjoint(row.opening[:1]):
        return False
    return any(map(_begins_with_closer, row.text.split(" / ")))


def phrases_at(words: Sequence[str], start: int, phrases: frozenset[str], least_words: int = 1) -> frozenset[str]:
    """Return those of the phrases with which the folded words from `start` on begin."""
    if words[start] not in first_words(phrases):
        return frozenset()
    counts = range(least_words, PHRASE_WORDS + 1)
    return phrases.intersection(" ".join(words[start : start + count]) for count in counts)


def sentence_before_list(text: str) -> int | None:
    """Return where a list begins that a sentence without a colon opens (`This letter is supported by A, B and C.`)."""
    if text.count(",") < LIST_COMMAS:
        return None
    words = list(WORD.finditer(text))[:SENTENCE_WORDS]
    for count in range(2, len(words)):
        begins_name = words[count][0][0].isupper()
        said = [fold(word[0]) for word in words[:count]]
        lengths = range(2, min(count, PHRASE_WORDS) + 1)
        length = next((n for n in lengths if " ".join(said[-n:]) in block_openers()), 0)
        if begins_name and length and not unclosed(text[: words[count].start()]):
            return None if _is_of_a_body(text[: words[count - length].start()]) else words[count].start()
    return None


def _is_of_a_body(subject: str) -> bool:
    """Tell whether the phrase says who supports a body (`Red X apoyada por A y B`, `Hof e.V., getragen von A, B`).

    What a comma parts from the phrase is told of by it, and is a body unless it is the letter.
    """
    told_of = names_coalition(subject) or subject.rstrip().endswith(",")
    return told_of and document_words().isdisjoint(tokens(subject))


def _opens_at(rows: Sequence[Row], at: int) -> bool:
    if rows[at].part:
        return rows[at].part == "opener"
    after_blank = at == 0 or rows[at - 1].blank
    alone = after_blank and at + 1 < len(rows) and rows[at + 1].blank
    return (after_blank and is_opening_label(rows[at])) or opens_block(rows[at], alone=alone)


def is_opening_label(row: Row) -> bool:
    """Tell whether a row is a verb that opens a list, with little beside it (`También adhieren`)."""
    words = tokens(REMARK.sub("", row.text))
    if row.marker is not None or not words:
        return False
    if len(words) <= LABEL_WORDS:
        return words[-1] in opening_labels() or (words[0] in opening_labels() and _goes_on_small(row.text))
    return words[0] in opening_labels() and small_share(row.text) >= MOSTLY_SMALL


def _goes_on_small(text: str) -> bool:
    """Tell whether all words after the first begin small, up to a colon (`Adhieren además:`)."""
    rest = text.split()[1:]
    return text.rstrip().endswith(":") and all(word[:1].islower() for word in rest)


def _begins_with_closer(text: str) -> bool:
    if first_token(text) not in first_words(block_closers()):
        return False
    words = tokens(text)[:PHRASE_WORDS]
    labelled = ":" in text
    phrases = {" ".join(words[:count]) for count in range(1 if labelled else 2, len(words) + 1)}
    found = phrases & block_closers()
    return bool(found if labelled else found - closing_labels())


def _finds_opener(words: Sequence[str], starts: Iterable[int], *, least_words: int) -> bool:
    """Tell whether a phrase of the table of at least so many words begins at one of the starts."""
    begun = (phrases_at(words, start, block_openers(), least_words) for start in starts if start < len(words))
    return any(phrases - opening_labels() for phrases in begun)
