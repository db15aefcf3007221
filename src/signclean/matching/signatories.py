"""From a cluster of mentions to a signatory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from signclean.matching.keys import is_function_word, split_words
from signclean.matching.slugs import make_slugs
from signclean.model import Kind, Mention, Signatory, Signed
from signclean.text import comparison_key


def make_signatories(clusters: Sequence[Sequence[Mention]]) -> list[Signatory]:
    """Return a signatory for each cluster, in their order; each cluster holds its mentions in the order of the text."""
    names = [choose_name(mentions) for mentions in clusters]
    ids = make_slugs(names)
    owner = {mention.n: id_ for id_, mentions in zip(ids, clusters, strict=True) for mention in mentions}
    made = [_make(id_, name, mentions) for id_, name, mentions in zip(ids, names, clusters, strict=True)]
    return [s._replace(member_of=_coalitions(s, ms, owner)) for s, ms in zip(made, clusters, strict=True)]


def choose_name(mentions: Sequence[Mention]) -> str:
    """Return the name that survives: the most complete one, of these the most frequent, of these the first.

    A long form is more complete than letters alone, more words are more complete than fewer, and of as many words the
    name with more accents is the one that was written with care.
    """
    names = [mention.name or mention.text for mention in mentions]
    if len(set(names)) == 1:
        return names[0]
    letters = {comparison_key(mention.acronym) for mention in mentions if mention.acronym}
    counts = Counter(names)
    return max(dict.fromkeys(names), key=lambda name: (*_completeness(name, letters), counts[name]))


def _completeness(name: str, letters: set[str]) -> tuple[bool, int, int]:
    words = [raw for raw, _ in split_words(name) if not is_function_word(raw)]
    accents = 0 if name.isascii() else sum(not c.isascii() for c in name if c.isalpha())
    return comparison_key(name) not in letters, len(words), accents


def _make(id_: str, name: str, mentions: Sequence[Mention]) -> Signatory:
    acronym = _choose(mention.acronym for mention in mentions)
    place = _choose(mention.place or mention.column_place for mention in mentions)
    return Signatory(
        id=id_,
        name=name,
        display=display_name(name, acronym, place),
        kind=_choose_kind(mentions),
        signed=_how_signed(mentions),
        mentions=tuple(mention.n for mention in mentions),
        acronym=acronym,
        legal_form=_choose(mention.legal_form for mention in mentions),
        aliases=_aliases(name, acronym, mentions),
        role=_longest(mention.role or mention.shared_role for mention in mentions),
        affiliation=_longest(mention.affiliation for mention in mentions),
    )


def display_name(name: str, acronym: str | None, place: str | None) -> str:
    """Return name, acronym in parentheses and place, each once: nothing is added that the name already says."""
    if not acronym and not place:
        return name
    key = comparison_key(name)
    shown = f"{name} ({acronym})" if acronym and comparison_key(acronym) != key else name
    return f"{shown}, {place}" if place and not key.endswith(comparison_key(place)) else shown


def _choose(values: Iterable[str | None]) -> str | None:
    """Return the most frequent value, of these the first; None where there is none."""
    counts = Counter(value for value in values if value)
    return max(counts, key=lambda value: counts[value]) if counts else None


def _longest(values: Iterable[str | None]) -> str | None:
    found = [value for value in values if value]
    return max(found, key=len) if found else None


def _choose_kind(mentions: Sequence[Mention]) -> Kind:
    """Return the kind; a body that lists members in one mention is a coalition."""
    kinds = [mention.kind for mention in mentions]
    return Kind.COALITION if Kind.COALITION in kinds else kinds[0]


def _how_signed(mentions: Sequence[Mention]) -> Signed:
    direct = [mention.member_of is None for mention in mentions]
    return Signed.DIRECT if all(direct) else Signed.BOTH if any(direct) else Signed.MEMBER


def _aliases(name: str, acronym: str | None, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Return every other name and acronym of the mentions, each once, in the order of the text."""
    told = [text for m in mentions for text in (m.name or m.text, *m.aliases, m.acronym or "")]
    return tuple(text for text in dict.fromkeys(told) if text and text not in {name, acronym})


def _coalitions(signatory: Signatory, mentions: Sequence[Mention], owner: dict[int, str]) -> tuple[str, ...]:
    """Return the ids of the coalitions through which the signatory signed, each once, itself left out."""
    ids = [owner[m.member_of] for m in mentions if m.member_of is not None and m.member_of in owner]
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ != signatory.id))
