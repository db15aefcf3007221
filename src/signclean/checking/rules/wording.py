"""Legal forms, places and countries: said one way, and said rightly."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from signclean.checking.findings import Edit, Fix, Hit, Place, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.places import nearest_place
from signclean.checking.sheet import Shape, Sheet, place_of_piece
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.places import read_place
from signclean.locating.rules import TOLD
from signclean.locating.rules import Rule as Told
from signclean.model import Evidence, Kind, Mention
from signclean.text import comparison_key, squeeze

MOST_SINGLE = 4
MOST_SHARE = 0.2
"""Entries that write a form in one other way, and share of all, up to which each is told; of more, one finding is."""
SURE = 0.9
SHORTEST_AREA = 4
NAMED = frozenset({Told.COUNTRY, Told.DEMONYM, Told.SUBDIVISION, Told.CITY, Told.LEGAL_FORM})


@rule(
    "SC401",
    "mixed-legal-forms",
    Severity.WARNING,
    why="One legal form written in several ways looks careless and hides duplicates.",
    advice="Write it as most entries of the list do.",
    bad="Casa Luz, A.C.\nRed Sur, A.C.\nMesa Azul, AC",
    good="Casa Luz, A.C.\nRed Sur, A.C.\nMesa Azul, A.C.",
    fix="unsafe",
)
def mixed_legal_forms(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A legal form is written in another way than most entries of the list write it.

    Source: the list's own majority; where there is none the way that comes first.
    """
    by_form: defaultdict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for mention in sheet.mentions:
        if mention.n not in sheet.parents and (form := _written_form(mention)):
            by_form[comparison_key(form)].append((mention, form))
    for found in by_form.values():
        counts = Counter(form for _, form in found)
        usual = counts.most_common(1)[0][0]
        for other in (form for form in counts if form != usual):
            hits = [_form_hit(sheet, mention, form, usual) for mention, form in found if form == other]
            few = len(hits) <= max(MOST_SINGLE, MOST_SHARE * len(found))
            yield from hits if few else [_gather_forms(hits, usual, other, counts)]


def _gather_forms(hits: Sequence[Hit], usual: str, other: str, counts: Counter[str]) -> Hit:
    """Return one hit, at the first of them, for a legal form that many entries of the list write in another way."""
    message = (
        f"'{usual}' stands {counts[usual]} times, '{other}' {counts[other]} times, from here on; "
        f"type '{usual}' throughout"
    )
    edits = tuple(edit for hit in hits if hit.fix for edit in hit.fix.edits)
    return replace(hits[0], message=message, fix=Fix(edits, safe=False) if edits else None)


def _written_form(mention: Mention) -> str | None:
    """Return the legal form as the entry writes it: what naming found, else its letters at the very end."""
    if mention.legal_form and not mention.column_legal_form:
        return mention.legal_form.strip(" ()[],;")
    last = mention.text.split()[-1].strip("()[],;")
    known = legal_forms().get(comparison_key(last))
    return last if known and last.isupper() and len(mention.text.split()) > 2 and last != mention.acronym else None


def _form_hit(sheet: Sheet, mention: Mention, form: str, usual: str) -> Hit:
    place = place_of_piece(sheet, mention, form)
    exact = place.line == place.end_line and place.end - place.start == len(form)
    message = f"'{form}' in '{mention.text}', where most entries write '{usual}'; type '{usual}'"
    fix = Fix((Edit(place, usual),), safe=False) if exact else None
    return Hit(place, mention.name or mention.text, message, fix)


@rule(
    "SC402",
    "unknown-place",
    Severity.WARNING,
    why="A place that is misspelt or none at all cannot be counted: the country of the signatory is lost.",
    advice="Correct the place, or move what is no place elsewhere.",
    bad="Casa Luz (Guatemla)",
    good="Casa Luz (Guatemala)",
    fix="unsafe",
)
def unknown_place(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """What stands where a place belongs is none: nearly the name of one, or, in a column of places, nothing known.

    Source: the packaged tables of countries, states and cities; nearly means one slip of the pen.
    """
    for mention in sheet.mentions:
        for text in set_apart(mention):
            if found := nearest_place(text):
                place = _place_in_column(sheet, mention, text)
                message = f"'{text}' in '{mention.text}' is no place that is known; type '{found}' if it is meant"
                yield Hit(place, mention.name or mention.text, message, _place_fix(place, text, found))
        column = mention.column_place
        if column and sheet.shape is not Shape.TEXT and not read_place(column) and not nearest_place(column):
            message = (
                f"'{column}' in the column of places is no place that is known; correct it, or leave the cell empty"
            )
            yield Hit(_place_in_column(sheet, mention, column), mention.name or mention.text, message)


def _place_in_column(sheet: Sheet, mention: Mention, text: str) -> Place:
    """Return where a place stands: in another column of the row, else in the entry itself."""
    for cell in sheet.further:
        if cell.path == mention.source and cell.line in range(mention.lines[0], mention.lines[1] + 1):
            at = cell.text.find(text)
            if at >= 0 and text != mention.text:
                return cell.place(at, at + len(text))
    return place_of_piece(sheet, mention, text)


def _place_fix(place: Place, text: str, found: str) -> Fix | None:
    exact = place.line == place.end_line and place.end - place.start == len(text)
    return Fix((Edit(place, found),), safe=False) if exact else None


def set_apart(mention: Mention) -> Iterator[str]:
    """Yield what brackets, a comma or a dash set apart at the end of an entry, and what its column of places says."""
    text = mention.text.rstrip(" .;")
    if mention.column_place:
        yield mention.column_place
    elif text.endswith(")") and "(" in text:
        yield text[text.rindex("(") + 1 : -1].strip()
    elif mention.kind is not Kind.INDIVIDUAL:
        yield from (text.rpartition(sign)[2].strip() for sign in (", ", " - ", " – ", " — ") if sign in text)


@rule(
    "SC403",
    "contradicting-country",
    Severity.WARNING,
    why="One of the two is wrong, or readers need to be told why both are right.",
    advice="Correct the place; where both are right, say so: `# signclean: ignore[SC403] seat abroad`.",
    bad="Comisión Mexicana de Derechos (Guatemala)",
    good="Comisión Mexicana de Derechos (México)",
)
def contradicting_country(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """The place beside an entry lies in another country than the one that its name tells.

    Source: the evidence that `explain` shows, each piece of it settling a country by itself.
    """
    for mention in sheet.mentions:
        told = [
            one for one in mention.place_evidence if one.rule in TOLD and _is_sure(one) and one.rule != Told.SECTION
        ]
        named = [one for one in mention.place_evidence if one.rule in NAMED and _is_sure(one) and _is_long(one)]
        countries = {one.country for one in told}
        if told and named and countries.isdisjoint(one.country for one in named):
            place = _place_in_column(sheet, mention, told[0].text)
            yield Hit(place, mention.name or mention.text, _contradiction(mention, told, named))


def _is_sure(evidence: Evidence) -> bool:
    return evidence.country is not None and evidence.strength >= SURE


def _is_long(evidence: Evidence) -> bool:
    """Tell whether more than letters of a state stand behind the evidence: `GE` in a name may be anything."""
    return evidence.rule != Told.SUBDIVISION or len(evidence.text) >= SHORTEST_AREA


def _contradiction(mention: Mention, told: Sequence[Evidence], named: Sequence[Evidence]) -> str:
    said, name = squeeze(told[0].text), squeeze(named[0].text)
    return (
        f"'{said}' ({told[0].country}) beside '{mention.text}', whose name tells {named[0].country} by '{name}'; "
        "correct the place, or ignore this where both are right"
    )


RULES: tuple[Rule, ...] = (mixed_legal_forms, unknown_place, contradicting_country)
