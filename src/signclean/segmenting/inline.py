"""Rows that open a list and hold it at once: `Signed by: A, B`, `Chile: A; B`, `/signed/ A | B`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from signclean.knowledge.lexicon import function_words
from signclean.segmenting.connectives import ends_in_announcement
from signclean.segmenting.forms import first_word, head_of, unclosed
from signclean.segmenting.label_rows import label_rows
from signclean.segmenting.member_lists import is_member_list, names_coalition
from signclean.segmenting.openers import is_opening_label, opens_block, sentence_before_list
from signclean.segmenting.prose import small_share
from signclean.segmenting.rows import Part, Row
from signclean.segmenting.section_words import section_share
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import PLACE
from signclean.text import fold, tokens

MOSTLY_SMALL = 0.5
FEWEST_PLACES = 2
INLINE_OPENER = re.compile(r"[^:]{2,90}:\s+(?=\S+\s+\S)|/s(?:igned)?/\s+(?=\S)", re.IGNORECASE)

LAST_PIECE = re.compile(r"[,;:.]\s")


def split_inline_openers(rows: Sequence[Row], standing: Standing) -> list[Row]:
    """Part `Signed by: A, B, C` into the row that opens the list and the row that holds it."""
    told = [row.text.partition(":")[0].strip() for row in rows if ":" in row.text]
    labels = Counter(map(fold, told))
    places = sum(standing.shape_of(label).place > PLACE for label in set(told))
    places_head, members = places >= FEWEST_PLACES, label_rows(rows)
    kept = (
        (row,)
        if at in members or (at and _goes_on_announcing(rows[at - 1].text, row.text))
        else _parted(row, labels, standing, places_head=places_head)
        for at, row in enumerate(rows)
    )
    return [part for parts in kept for part in parts]


def _goes_on_announcing(above: str, text: str) -> bool:
    """Tell whether the row ends a coalition's name that the row above begins (`… e Rede⏎Sul, composta por:`)."""
    last = LAST_PIECE.split(above)[-1]
    return ":" in text and names_coalition(last) and ends_in_announcement(text.partition(":")[0])


def _parted(row: Row, labels: Counter[str], standing: Standing, *, places_head: bool) -> Iterator[Row]:
    opens = row.marker is None and not row.part and (":" in row.text or row.text.startswith("/"))
    found = INLINE_OPENER.match(row.text) if opens else None
    opener = replace(row, body=row.body.cut(0, found.end()).strip()) if found else None
    if found and opener and _parts_row(opener, row.text[found.end() :], labels, standing, places_head=places_head):
        end = found.end()
    elif not row.part and (start := sentence_before_list(row.text)) and is_member_list(row.text[start:], standing):
        end = start
    else:
        yield row
        return
    first, rest = replace(row, body=row.body.cut(0, end).strip()), replace(row, body=row.body.cut(end).strip())
    listed = is_member_list(rest.text, standing, opened=opens_block(first))
    yield replace(first, part=_part_of(first, rest, standing, listed=listed))
    yield replace(rest, part="list" if listed else "", marker=None)


def _part_of(first: Row, rest: Row, standing: Standing, *, listed: bool) -> Part:
    """Return what the words before a list are; before anything but a list they may be the beginning of a title."""
    if standing.shape_of(first.text.rstrip(": ")).place > PLACE:
        return "heading" if small_share(rest.text) < MOSTLY_SMALL else ""
    return "opener" if listed or opens_block(first) else ""


def _parts_row(opener: Row, rest: str, labels: Counter[str], standing: Standing, *, places_head: bool) -> bool:
    """Tell whether the words before a colon open or head what follows in the same row; a form's label does not.

    One place before one name is that signatory's, and heads no list (`Arizona: Open Wells` among other names).
    """
    text = opener.text.rstrip(": ")
    if not opener.text.endswith(":"):
        return True
    is_place = standing.shape_of(text).place > PLACE
    if unclosed(text) or (labels[fold(text)] > 1 and not is_place):
        return False
    if opens_block(opener) or _only_joins(text):
        return True
    if is_announcement(opener.text):
        return not (_may_be_body(text, standing) and standing.is_person(head_of(rest)))
    if text[0].isupper() and is_opening_label(opener):
        return True
    return is_place and bool(rest) and (places_head or is_member_list(rest, standing))


def _may_be_body(text: str, standing: Standing) -> bool:
    """Tell whether many small words are those of one body (`Ligue des eaux du lac`), and not of a heading."""
    return standing.begins_strong(text) and section_share(first_word(text)) == 0


def _only_joins(text: str) -> bool:
    """Tell whether the words name nothing and only go on with the list above (`Et :`); a wrap may begin with `por:`."""
    words = tokens(text)
    return len(text) > 1 and text[0].isupper() and all(word in function_words() for word in words)


def is_announcement(text: str) -> bool:
    """Tell whether a text before a colon is a phrase (`The following groups join this comment`) rather than a name.

    What begins small is the end of the row above (`formada ⏎ entre altres per:`); a coalition announces its members,
    or has them behind its name (`Réseau du port : Ligue du sel, Union des marins`).
    """
    if (ends_in_announcement(text) and names_coalition(text)) or names_coalition(first_word(text)):
        return False
    return len(text.split()) > 2 and small_share(text) >= MOSTLY_SMALL and not text[:1].islower()
