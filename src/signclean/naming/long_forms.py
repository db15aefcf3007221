"""Short words that another mention of the list spells out: `Fedepal` beside `Federación de Pescadores (FEDEPAL)`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from signclean.model import Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import initials
from signclean.text import comparison_key


def tell_known_acronyms(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the named mentions, a one-word name marked as an acronym where the list holds its long form."""
    known = set(_acronyms(mentions))
    return [m._replace(acronym=m.name) if _is_short(m) and comparison_key(m.name) in known else m for m in mentions]


def _acronyms(mentions: Iterable[Mention]) -> Iterable[str]:
    for mention in mentions:
        if mention.kind is not Kind.INDIVIDUAL and " " in mention.name:
            yield initials(mention.name)
            if mention.acronym:
                yield comparison_key(mention.acronym)


def _is_short(mention: Mention) -> bool:
    """Tell whether the name is one short word that no rule has called an acronym yet."""
    if mention.kind is Kind.INDIVIDUAL or mention.acronym is not None or not mention.name:
        return False
    return " " not in mention.name and 2 < len(mention.name) <= weights.LONGEST_ACRONYM
