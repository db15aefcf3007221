"""Names that are bodies at a glance: `Network for …`, `Federación de …`. Weighing every sign would say the same."""

from __future__ import annotations

from signclean.knowledge.lexicon import organization_words, prepositions
from signclean.model import Kind, Mention
from signclean.naming.labels import without_labels
from signclean.naming.organization import read_organization
from signclean.text import fold

SURE_WEIGHT = 0.75
"""Weight from which a word of the lexicon that begins a name shows a body (0-1)."""
WEIGHT_BEFORE_PREPOSITION = 0.5
"""The same where a preposition follows: `House of`, `Casa de`."""
FEWEST_WORDS = 3


def is_plain_body(text: str) -> bool:
    """Tell whether the text begins with a sort of body, and no colon stands in it."""
    words = text.lstrip("\"“«'").split(" ", FEWEST_WORDS - 1)
    if len(words) < FEWEST_WORDS or ":" in text:
        return False
    follows = words[1].islower() and fold(words[1]) in prepositions()
    return organization_words().get(fold(words[0]), 0.0) >= (WEIGHT_BEFORE_PREPOSITION if follows else SURE_WEIGHT)


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
