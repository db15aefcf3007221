"""What stands around a signature and is no part of it: labels of forms, marks of signing, contacts."""

from __future__ import annotations

from functools import cache, lru_cache

from signclean.knowledge.columns import column_heads
from signclean.knowledge.lexicon import first_words
from signclean.knowledge.signature_marks import signature_marks
from signclean.naming.acronym import folded_words
from signclean.naming.pieces import LETTER, Mark, split_pieces
from signclean.text import EMAIL, tokens

NAMING = frozenset({"name", "organization", "representative"})  # senses of labels before a name
EDGES = " \t,;:–—-/|"


@lru_cache(maxsize=16384)
def without_labels(text: str) -> str:
    """Return the signature alone, a stretch of the text: `Organization: River Aid, tel. ***` is `River Aid`.

    A text that is nothing else stays whole.
    """
    bare = _without_contact(_without_label(_without_mark(text)))
    return bare if LETTER.search(bare) else text


def _without_mark(text: str) -> str:
    lower = text.casefold()
    if not lower.startswith(signature_marks()):
        return text
    mark = next(mark for mark in signature_marks() if lower.startswith(mark))
    return text[len(mark) :].lstrip(" :")


def _without_label(text: str) -> str:
    """Return the text behind a form's label and its colon; a label that is the whole text stays."""
    if ":" not in text:
        return text
    pieces = split_pieces(text)
    labelled = len(pieces) > 1 and pieces[1].mark is Mark.COLON
    if labelled and column_heads().get(" ".join(tokens(pieces[0].text))) in NAMING:
        return text[pieces[1].start :]
    return text


def _without_contact(text: str) -> str:
    """Return the text before the label of a contact that something sets apart, and all that follows it."""
    if "@" not in text and _contact_words().isdisjoint(folded_words(text)):
        return text
    for piece in split_pieces(text)[1:]:
        if _is_contact(piece.text) and _is_contact(text[piece.start :]):
            return text[: piece.start].rstrip(EDGES)
    return text


@cache
def _contact_words() -> frozenset[str]:
    """Return the first words of the labels of contacts: few texts have any of them."""
    return first_words(frozenset(head for head, sense in column_heads().items() if sense == "contact"))


def _is_contact(text: str) -> bool:
    """Tell whether nothing but a label and an address or number (or their mask) stands there."""
    rest = tokens(EMAIL.sub("", text) if "@" in text else text)
    return column_heads().get(" ".join([word for word in rest if not word.isdigit()])) == "contact"
