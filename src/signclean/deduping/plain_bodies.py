"""Names that are bodies at a glance: `Network for …`, `Federación de …`. Weighing every sign would say the same."""

from __future__ import annotations

from signclean.knowledge.lexicon import organization_words, prepositions
from signclean.model import Kind, Mention
from signclean.naming import weights
from signclean.naming.labels import without_labels
from signclean.naming.name_form import is_strong
from signclean.naming.organization import read_organization
from signclean.naming.pieces import split_pieces
from signclean.naming.words import words_of
from signclean.text import fold

SURE_WEIGHT = 0.75
"""Weight from which a word of the lexicon that begins a name shows a body (0-1)."""
WEIGHT_BEFORE_PREPOSITION = 0.5
"""The same where a preposition follows: `House of`, `Casa de`."""
FEWEST_WORDS = 3
SURE = 3.0
"""Log-odds by which a body is likelier than a person, 20 to 1, at the least where it is told at a glance."""
FOR_A_PERSON = weights.PRIOR + weights.GIVEN_LAST + weights.GIVEN_LATER + weights.SURNAME_LAST
"""Log-odds of all that may speak for a person in a name that begins with no given name and has a word of bodies."""
BODY_SHARE = (FOR_A_PERSON + SURE) / -weights.ORGANIZATION_WORD
"""Strengths of the words of bodies in a name, added up, from which the name is surely that of a body."""


def is_plain_body(text: str) -> bool:
    """Tell whether the text begins with a sort of body or has several words of bodies, and no colon stands in it."""
    return ":" not in text and (_begins_as_body(text) or _speaks_for_body(text))


def _begins_as_body(text: str) -> bool:
    words = text.lstrip("\"“«'").split(" ", FEWEST_WORDS - 1)
    if len(words) < FEWEST_WORDS:
        return False
    follows = words[1].islower() and fold(words[1]) in prepositions()
    return organization_words().get(fold(words[0]), 0.0) >= (WEIGHT_BEFORE_PREPOSITION if follows else SURE_WEIGHT)


def _speaks_for_body(text: str) -> bool:
    """Tell whether the words of the name speak for a body more than any of them, and no role beside it, may against."""
    head, *beside = split_pieces(text) or (None,)
    words = words_of(head.text) if head else ()
    if not is_strong(words) or words[0].given or sum([word.organization for word in words]) < BODY_SHARE:
        return False
    return not any(word.role for piece in beside for word in words_of(piece.text))


def read_plain_body(mention: Mention) -> Mention:
    """Return the mention of a plain body with its name and parts, as naming reads them."""
    parts = read_organization(without_labels(mention.text))
    return Mention(
        n=mention.n,
        source=mention.source,
        spans=(),
        text=mention.text,
        **parts._asdict(),
        kind=Kind.ORGANIZATION,
        kind_confidence=1.0,
    )
