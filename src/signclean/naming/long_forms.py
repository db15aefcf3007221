"""What other mentions of the list tell of a name: `Fedepal` beside `Federación de Pescadores (FEDEPAL)`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from signclean.model import Kind, Mention
from signclean.naming import weights
from signclean.naming.acronym import acronym_share, folded_words, initials
from signclean.naming.place import is_place
from signclean.text import comparison_key


def tell_known_acronyms(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the named mentions, a one-word name marked as an acronym where the list holds its long form.

    A second name of such a mention is its long form, and then its name: `Fedepal – Federación de Pescadores`.
    """
    known = set(_acronyms(mentions))
    return [_with_acronym(m) if _is_short(m) and comparison_key(m.name) in known else m for m in mentions]


def tell_known_names(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the named mentions, what no table calls a place read as a second name where the list holds that name."""
    known = {"".join(folded_words(m.name)) for m in mentions if m.kind is not Kind.INDIVIDUAL}
    return [_with_second_name(m) if m.place and comparison_key(m.place) in known else m for m in mentions]


def _with_acronym(mention: Mention) -> Mention:
    names = [name for name in mention.aliases if _spells(mention.name, name)]
    if len(names) != 1:
        return mention._replace(acronym=mention.name)
    return mention._replace(
        acronym=mention.name, name=names[0], aliases=tuple(a for a in mention.aliases if a != names[0])
    )


def _spells(word: str, name: str) -> bool:
    return " " in name and acronym_share(word, name) >= weights.LIKELY_ACRONYM


def _with_second_name(mention: Mention) -> Mention:
    place = mention.place or ""
    heard = mention.kind is Kind.INDIVIDUAL or is_place(place) or place == mention.column_place
    return mention if heard else mention._replace(place=None, aliases=(*mention.aliases, place))


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
