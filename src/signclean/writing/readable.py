"""What a person wants to see of a list: few columns, in words."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.model import SignatoryList, Summary
from signclean.writing.cells import COLUMNS, SEPARATOR, list_rows, one_line, review_codes
from signclean.writing.options import Rows
from signclean.writing.records import signatory_record

HEADINGS: dict[Rows, tuple[str, ...]] = {
    Rows.SIGNATORIES: ("Name", "Kind", "Country", "Signed", "Review"),
    Rows.MENTIONS: ("Lines", "Name", "Kind", "Role", "Place", "Signatory"),
}


def readable_rows(result: SignatoryList, rows: Rows) -> Iterator[tuple[str, ...]]:
    """Yield one row of text a signatory or mention, in the order of the outcome, under HEADINGS."""
    if rows is Rows.SIGNATORIES:
        yield from _signatory_rows(result)
        return
    places = [COLUMNS[rows].index(heading.lower()) for heading in HEADINGS[rows]]
    for row in list_rows(result, rows):
        yield tuple(str(row[place]) for place in places)


def describe_summary(summary: Summary) -> str:
    """Return the counts in one sentence, both ways: mentions as listed, and distinct signatories."""
    kinds = ", ".join(
        (
            count(summary.organizations, "organization"),
            count(summary.individuals, "individual"),
            count(summary.coalitions, "coalition"),
        )
    )
    told = f"{count(summary.signatories, 'signatory', 'signatories')} in {count(summary.mentions, 'mention')}: {kinds}"
    countries = f"{count(summary.countries, 'country', 'countries')}, {summary.unknown_country} of unknown country"
    return f"{told}; {countries}; {count(summary.doubts, 'doubt')}"


def count(number: int, one: str, many: str | None = None) -> str:
    """Return the number with its noun; the plural is `one` + s by default."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def _signatory_rows(result: SignatoryList) -> Iterator[tuple[str, ...]]:
    codes = review_codes(result)
    for signatory in result.signatories:
        record = signatory_record(signatory)
        shown = (record["display"], record["kind"], record["country_name"] or "", record["signed"])
        yield (*(one_line(str(cell)) for cell in shown), SEPARATOR.join(codes.get(signatory.id, [])))
