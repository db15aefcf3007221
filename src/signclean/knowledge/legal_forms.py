"""Legal forms: the letters that tell what a body is in law, and the countries they point to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key

TABLE = "legal_forms.csv"


@cache
def legal_forms() -> Mapping[str, LegalForm]:
    """Return every legal form under its folded letters and digits alone: `ac`, `iap`, `ev`, `501c3`.

    Spellings that share a key are one form: `form` is the first of them in the table, `countries` is the union, and
    empty where one of them belongs to many countries; `bare` and `brand` hold for all of them.
    """
    merged = _merged_rows().items()
    return MappingProxyType(
        {
            key: LegalForm(spellings[0], tuple(codes), bare == "yes", tuple(spellings), bare == "brand")
            for key, (spellings, codes, bare) in merged
        }
    )


def countries_of_form(text: str) -> Sequence[str]:
    """Return the countries (alpha-2, sorted) of the form as it is spelled, of all its spellings for one not listed.

    Spellings may differ: `B.V.` is Dutch, `BV` Belgian as well. None where many countries have the form.
    """
    known = legal_forms().get(comparison_key(text))
    return () if known is None else _spelled_rows().get(text, known.countries)


@derived(MappingProxyType, TABLE)
def _spelled_rows() -> Mapping[str, Sequence[str]]:
    """Return spelling -> countries, of the spellings that fewer countries have than others of the form."""
    merged = {form: codes for forms, codes, _ in _merged_rows().values() for form in forms}
    rows = {row["form"]: sorted(row["countries"].split()) for row in read_rows(TABLE)}
    return MappingProxyType({form: codes for form, codes in rows.items() if codes and codes != list(merged[form])})


@derived(MappingProxyType, TABLE)
def _merged_rows() -> Mapping[str, tuple[Sequence[str], Sequence[str], str]]:
    """Return key -> spellings, countries, and where the letters count without dots: `yes`, `no`, behind a `brand`."""
    rows: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_rows(TABLE):
        rows[comparison_key(row["form"])].append(row)
    return MappingProxyType({key: _merge(alike) for key, alike in rows.items()})


def _merge(rows: Sequence[dict[str, str]]) -> tuple[Sequence[str], Sequence[str], str]:
    known = all(row["countries"] for row in rows)
    countries = sorted({code for row in rows for code in row["countries"].split()}) if known else []
    return [row["form"] for row in rows], countries, min(row["bare"] for row in rows)  # `brand`, `no`, `yes`


class LegalForm(NamedTuple):
    """A legal form as usually written, with the countries (alpha-2, sorted) it points to; empty where there are many.

    `bare` tells that the letters are a legal form also without their dots: `IAP`, `eV`, `Onlus`, but not `AC`.
    `brand` tells that two letters are one without dots where few countries have it (`EO`), else behind a coined name
    alone: `AG`, which is a canton and a working group as well. `spellings` are the ways of writing it in the table:
    `ONG` is one, `Ong` is a surname.
    """

    form: str
    countries: tuple[str, ...]
    bare: bool
    spellings: tuple[str, ...] = ()
    brand: bool = False
