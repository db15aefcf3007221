"""A comparison as text for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from signclean.cli.explaining.comparing import Comparison
from signclean.cli.explaining.finding import Entry
from signclean.model import Doubt
from signclean.text import mask_contacts

INDENT = "  "


def tell_comparison(comparison: Comparison) -> Iterator[str]:
    """Yield the two entries, what became of them, and the evidence for and against."""
    yield from map(describe_entry, (comparison.a, comparison.b))
    yield describe_outcome(comparison)
    yield f"Verdict on the pair: {describe_verdict(comparison)}"
    yield from tell_sides(comparison.verdict.evidence_for, comparison.verdict.evidence_against)
    yield from (f"Listed for review: {describe_doubt(doubt)}" for doubt in comparison.doubts)


def describe_entry(entry: Entry) -> str:
    """Return an entry as written, behind its place as an editor takes it, with the id of its signatory."""
    mention = entry.mention
    return f"{mention.source}:{mention.lines[0]}: '{mask_contacts(mention.text)}' [{entry.signatory.id}]"


def describe_outcome(comparison: Comparison) -> str:
    """Return whether the two were joined."""
    if comparison.a.mention.n == comparison.b.mention.n:
        return "Both names mean this one entry."
    if comparison.joined:
        return f"Joined: both are mentions of '{mask_contacts(comparison.a.signatory.name)}'."
    return "Not joined: a question for a person." if comparison.doubts else "Not joined: two signatories."


def describe_verdict(comparison: Comparison) -> str:
    """Return the verdict on the pair alone, with the probability that the two are the same."""
    return f"{comparison.verdict.answer} ({comparison.verdict.probability:.2f})"


def tell_doubts(doubts: Iterable[Doubt]) -> Iterator[str]:
    """Yield each doubt with its evidence."""
    for doubt in doubts:
        yield f"Doubt: {describe_doubt(doubt)}"
        yield from tell_sides(doubt.evidence_for, doubt.evidence_against)


def describe_doubt(doubt: Doubt) -> str:
    """Return the reason of a doubt, with the signatories it is about."""
    about = ", ".join(identity for identity in (doubt.a, doubt.b) if identity)
    return f"{mask_contacts(doubt.reason)} ({doubt.code}, {doubt.score:.2f}) [{about}]"


def tell_sides(evidence_for: Iterable[str], evidence_against: Iterable[str], indent: str = INDENT) -> Iterator[str]:
    """Yield the evidence for with a plus, the evidence against with a minus."""
    yield from (f"{indent}+ {mask_contacts(item)}" for item in evidence_for)
    yield from (f"{indent}- {mask_contacts(item)}" for item in evidence_against)
