"""An explanation as text for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from signclean.cli.explaining.columns import align
from signclean.cli.explaining.content import Explanation
from signclean.cli.explaining.layout import NONE, describe_part
from signclean.cli.explaining.pair_text import describe_entry, describe_verdict, tell_doubts, tell_sides
from signclean.model import Evidence, Mention, Signatory
from signclean.text import mask_contacts


def tell_explanation(explanation: Explanation) -> Iterator[str]:
    """Yield the lines on one entry: where it was read, its parts, its kind, its country, what it was joined with."""
    mention, signatory = explanation.entry.mention, explanation.entry.signatory
    yield f"{mask_contacts(signatory.display)} [{signatory.id}]"
    yield "Read at"
    yield from align([(f"{line.source}:{line.line}", line.text) for line in explanation.lines])
    yield "Cut"
    yield from align(list(list_cut(explanation)))
    yield "Parts"
    yield from align(list(list_parts(mention)))
    yield f"Kind: {mention.kind} ({mention.kind_confidence:.2f})"
    yield from tell_evidence(mention.kind_evidence)
    yield f"Country: {describe_country(signatory)}"
    yield from tell_evidence(signatory.country_evidence)
    yield from tell_joined(explanation)
    yield from tell_doubts(explanation.doubts)


def list_cut(explanation: Explanation) -> Iterator[tuple[str, str]]:
    """Yield the rows on how an entry was cut out of its lines."""
    mention = explanation.entry.mention
    yield "entry", f"{mask_contacts(mention.text)} (mention {mention.n})"
    if explanation.layout:
        yield "read as", describe_part(explanation.layout)
    if mention.section:
        yield "heading", mask_contacts(mention.section)
    if explanation.coalition:
        yield "member of", mask_contacts(explanation.coalition.name)


def list_parts(mention: Mention) -> Iterator[tuple[str, str]]:
    """Yield every part that naming told apart, behind the name of its field."""
    fields = ("name", "acronym", "legal_form", "place", "role", "affiliation", "url")
    parts = [(field.replace("_", " "), getattr(mention, field)) for field in fields]
    parts += [("alias", alias) for alias in mention.aliases] + [("cell", cell) for cell in mention.cells]
    yield from ((field, mask_contacts(value)) for field, value in parts if value)


def describe_country(signatory: Signatory) -> str:
    """Return the country, or the guess that stays below the line, with confidence and scope."""
    place = signatory.subdivision or signatory.country
    confidence = f"({signatory.country_confidence:.2f})"
    if place:
        return f"{place} {confidence}, scope {signatory.scope}"
    if signatory.country_guess:
        return f"not told, at a guess {signatory.country_guess} {confidence}, scope {signatory.scope}"
    return f"not known, scope {signatory.scope}"


def tell_evidence(evidence: Iterable[Evidence]) -> Iterator[str]:
    """Yield a table of evidence, the strongest first; the country only where one is told."""
    ranked = sorted(evidence, key=lambda item: -item.strength)
    countries = any(item.country for item in ranked)
    header = ("rule", "words", "country", "strength") if countries else ("rule", "words", "strength")
    if ranked:
        yield from align([header, *(evidence_row(item, countries=countries) for item in ranked)])


def evidence_row(item: Evidence, *, countries: bool) -> Sequence[str]:
    """Return the cells of one piece of evidence."""
    country = (item.subdivision or item.country or NONE,) if countries else ()
    return (item.rule, mask_contacts(item.text) or NONE, *country, f"{item.strength:.2f}")


def tell_joined(explanation: Explanation) -> Iterator[str]:
    """Yield how the signatory signed, then each other mention of it with what speaks for and against the join."""
    signatory = explanation.entry.signatory
    through = f", through {', '.join(signatory.member_of)}" if signatory.member_of else ""
    yield f"Signed: {signatory.signed}{through}"
    if explanation.joined:
        yield "Joined with"
    for comparison in explanation.joined:
        yield f"  {describe_entry(comparison.b)}: {describe_verdict(comparison)}"
        yield from tell_sides(comparison.verdict.evidence_for, comparison.verdict.evidence_against, indent="    ")
