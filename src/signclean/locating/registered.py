"""What a registry that the user brought knows of a body: its seat, and the ids of the rows that bear its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from signclean.locating import rules
from signclean.locating.rules import Rule
from signclean.model import Evidence, Kind, Mention, Signatory

if TYPE_CHECKING:  # few runs have a registry, and SQLite is loaded for these alone
    from signclean.knowledge.registry import Registered, Registry


def gather_registered(mention: Mention, registry: Registry) -> Iterator[Evidence]:
    """Yield the seat that the registry gives to each name of a body, once a name; nothing of a person."""
    if mention.kind is Kind.INDIVIDUAL:
        return
    for name in _names(mention):
        if country := next((row.country for row in registry.find(name) if row.country), None):
            short = len(name.split()) == 1
            yield Evidence(Rule.REGISTRY, name, rules.REGISTRY_SHORT if short else rules.REGISTRY, country)


def add_ids(
    signatories: Sequence[Signatory], mentions: Mapping[int, Mention], registry: Registry
) -> tuple[Signatory, ...]:
    """Return the bodies with the ids of the rows that bear one of their names, in the order of mentions and rows.

    A row of another country than the body's is another body of the name.
    """
    return tuple(
        one if one.kind is Kind.INDIVIDUAL else one._replace(ids=_find_ids(one, mentions, registry))
        for one in signatories
    )


def _find_ids(signatory: Signatory, mentions: Mapping[int, Mention], registry: Registry) -> tuple[str, ...]:
    names = dict.fromkeys(name for n in signatory.mentions for name in _names(mentions[n]))
    rows = [row for name in names for row in registry.find(name) if _fits(row, signatory)]
    return tuple(dict.fromkeys(row.id for row in rows if row.id))


def _fits(row: Registered, signatory: Signatory) -> bool:
    return signatory.country is None or row.country in {None, signatory.country}


def _names(mention: Mention) -> Iterator[str]:
    """Yield the name, the name with its legal form, as registers write it, and the aliases."""
    yield mention.name
    if mention.legal_form:
        yield f"{mention.name} {mention.legal_form}"
    yield from mention.aliases
