"""Notes on a body beside its name: `(Observadoras)`, `- da UFXY`, `, a women's group`, `, represented by …`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from signclean.knowledge.behalf import behalf_phrases
from signclean.knowledge.lexicon import articles, conjunctions, leading_articles, organization_notes, prepositions
from signclean.knowledge.member_words import member_openers
from signclean.knowledge.reach_words import reach_words
from signclean.knowledge.senses import word_senses
from signclean.knowledge.subunits import subunit_words
from signclean.knowledge.town_words import town_words
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form
from signclean.naming.designation import begins_as_body, head_of, is_worldwide
from signclean.naming.name_form import is_strong
from signclean.naming.openers import opens
from signclean.naming.parts import Draft
from signclean.naming.pieces import Mark, Piece, split_pieces
from signclean.naming.place import is_place
from signclean.naming.translation import share_senses
from signclean.naming.words import Form, Word, words_of
from signclean.text import tokens

NOTE_MARKS = frozenset({Mark.COMMA, Mark.DASH})


def take_note(draft: Draft, piece: Piece) -> bool:
    """Take a note on the body: `(Observadoras)`, `- da UFXY`, `, membre de Via Rural`, which ends its name."""
    if _is_phrase(draft, piece):
        draft.end_names(piece.text)
        return True
    if not (_is_short_note(piece) or _is_parent(draft, piece)):
        return False
    draft.notes.append(piece.text)
    return True


def _is_phrase(draft: Draft, piece: Piece) -> bool:
    """Tell whether small letters begin what is said of the body: a membership, who represents it, of whom it is made.

    Members that the phrase opens (`conformada por 87 organizaciones`) are no names here: those were cut off before.
    """
    if piece.mark is Mark.BRACKET:
        return False
    if _counts_members(piece):
        return True
    if not piece.text[:1].islower():
        return piece.mark in NOTE_MARKS and opens(piece.text, _relations()) > 0
    openers = (organization_notes(), member_openers(), behalf_phrases())
    told = next(filter(None, (opens(piece.text, phrases) for phrases in openers)), 0)
    return told > 0 or is_description(draft, piece)


def _counts_members(piece: Piece) -> bool:
    """Tell whether a number of small words stands behind a comma: `, 120 familias productoras`."""
    number, *counted = words_of(piece.text)
    told = piece.mark is Mark.COMMA and number.text.isdigit() and bool(counted)
    return told and all(word.form is Form.LOWER for word in counted)


@cache
def _relations() -> frozenset[str]:
    """Return the notes that tell of which body this one is a part or a work, also with a capital: `A Project of`."""
    notes = ((note, note.split(" ")) for note in organization_notes())
    return frozenset(note for note, words in notes if words[0] in articles() and words[-1] in prepositions())


def is_description(draft: Draft, piece: Piece) -> bool:
    """Tell whether the piece, the last but for places, says what the body is: `, a women's group`, `, red de mujeres`.

    A list of topics that a comma begins is part of the name: `Instituto de Género, sociedad y comunidad`.
    """
    words = words_of(piece.text)
    article = len(words) > 1 and words[0].folded in articles()
    told = words[int(article) :]
    closed = piece.mark is Mark.DASH and draft.text[: piece.start].rstrip(" –—-").endswith(")")
    if not (closed or piece.mark in {Mark.COMMA, Mark.COLON}) or len(told) < 2 or "," in draft.name or draft.aliases:
        return False
    listed = told[1].folded not in prepositions() and any(word.folded in conjunctions() for word in told)
    if not article and listed:
        return False
    if (
        words[0].folded in leading_articles()
        and told[0].form is Form.CAPITALIZED
        and head_of(told).form is not Form.LOWER
    ):
        return False  # `the Lake Rights Centre` is a name
    if _is_chapter(told) if not article else told[0].folded in subunit_words() and not _has_parent(told):
        return False
    behind = split_pieces(draft.text[piece.end :])
    first = told[0].organization >= weights.BODY_DESCRIBED
    return (first or (article and is_strong([head_of(told)]))) and all(is_place(one.text) for one in behind)


def _is_chapter(told: Sequence[Word]) -> bool:
    """Tell whether the words are a part of the body itself: by their first (`comité de Puno`), or by the place alone.

    Between a word for bodies and the place stands at most how far it reaches (`union départementale de la Loire`).
    """
    if told[0].folded in subunit_words():
        return not _has_parent(told)
    at = 2 if len(told) > 1 and told[1].folded in reach_words() else 1
    area = told[at:]
    while area and area[0].form is Form.LOWER and (area[0].folded in prepositions() or area[0].folded in articles()):
        area = area[1:]
    return 0 < len(area) < len(told) - at and is_place(" ".join(word.text for word in area))


def _has_parent(words: Sequence[Word]) -> bool:
    """Tell a part of another body (`section locale de Via Rural Mondiale`) from one of this (`comité de Puno`)."""
    at = next((at for at, word in enumerate(words) if word.folded in prepositions()), len(words))
    parent = words[at + 1 :]
    if len(parent) == 1:
        return has_acronym_form(parent[0].text) and not is_place(parent[0].text)
    return len(parent) > 1 and parent[0].folded not in town_words() and not is_place(" ".join(w.text for w in parent))


def _is_short_note(piece: Piece) -> bool:
    """Tell whether the piece says how the body takes part, or is a bracket in small letters."""
    first, _, _ = piece.text.partition(" ")
    noted = " ".join(tokens(piece.text)) in organization_notes() and first.casefold() not in subunit_words()
    return noted or (piece.mark is Mark.BRACKET and piece.text[:1].islower() and not _is_small_name(piece.text))


def _is_small_name(text: str) -> bool:
    """Tell whether a small letter begins a name: `(the Lake Trust)`, `(iXaloc GmbH)`."""
    words = words_of(text)
    titled = len(words) > 2 and words[0].folded in leading_articles() and words[1].form is not Form.LOWER
    return words[0].form is Form.MIXED or (titled and is_strong([head_of(words)]))


def _is_parent(draft: Draft, piece: Piece) -> bool:
    """Tell whether the piece is the body's parent: `da UFXY`, a university behind a dash, a body behind `(ACR),`.

    Brackets hold a network of many lands: `Reparastencia (Amigos de la Tierra)`.
    """
    first, _, rest = piece.text.partition(" ")
    if rest and has_acronym_form(rest) and first.lower() in prepositions():
        return True
    if piece.mark is Mark.BRACKET:
        return is_worldwide(piece.text) and not share_senses(piece.text, draft.name)
    if not is_strong(words_of(draft.name)):
        return False
    if piece.mark is Mark.DASH:
        return names_university(piece.text)
    return piece.mark is Mark.COMMA and _is_closed(draft, piece) and _names_body(piece.text)


def _is_closed(draft: Draft, piece: Piece) -> bool:
    """Tell whether the name's acronym in brackets stands just before the piece, which then is no part of the name."""
    return draft.acronym is not None and draft.text[: piece.start].rstrip(" ,").endswith(f"{draft.acronym})")


def _names_body(text: str) -> bool:
    """Tell whether the text names a body, and not by its reach a part of one (`Union régionale du Nord`)."""
    if names_university(text):
        return True
    words = words_of(text)
    part = len(words) < 2 or words[1].folded in reach_words() or is_place(" ".join(w.text for w in words[1:]))
    return not part and begins_as_body(text)


def names_university(text: str) -> bool:
    """Tell whether the text names a university: one is the parent of what stands before it, never its second name."""
    words, senses = words_of(text), word_senses()
    return any(w.folded in senses and senses[w.folded].name == "university" for w in (words[0], head_of(words)))


def take_description(draft: Draft, piece: Piece) -> bool:
    """Take brackets that hold nothing else as what is said of the body."""
    if piece.mark is not Mark.BRACKET:
        return False
    draft.notes.append(piece.text)
    return True
