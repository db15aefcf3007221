"""Legal forms: the letters that tell what a body is in law, and the countries they point to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key

TABLE = "legal_forms.csv"


@cache
def legal_forms() -> Mapping[str, LegalForm]:
    """Return every legal form under its folded letters and digits alone: `ac`, `iap`, `ev`, `501c3`.

    Spellings that share a key are one form: `form` is the first of them in the table, `countries` is the union, and
    empty where one of them belongs to many countries; `bare` holds for all of them.
    """
    spellings: defaultdict[str, list[LegalForm]] = defaultdict(list)
    for row in read_rows(TABLE):
        form = LegalForm(row["form"], tuple(row["countries"].split()), row["bare"] == "yes", (row["form"],))
        spellings[comparison_key(form.form)].append(form)
    return MappingProxyType({key: _merge(forms) for key, forms in spellings.items()})


def _merge(forms: Sequence[LegalForm]) -> LegalForm:
    known = all(form.countries for form in forms)
    countries = sorted({code for form in forms for code in form.countries}) if known else []
    bare = all(form.bare for form in forms)
    return LegalForm(forms[0].form, tuple(countries), bare, tuple(form.form for form in forms))


@dataclass(frozen=True, slots=True)
class LegalForm:
    """A legal form as usually written, with the countries (alpha-2, sorted) it points to; empty where there are many.

    `bare` tells that the letters are a legal form also without their dots: `IAP`, `eV`, `Onlus`, but not `AC`.
    `spellings` are the ways of writing it in the table: `ONG` is one, `Ong` is a surname.
    """

    form: str
    countries: tuple[str, ...]
    bare: bool
    spellings: tuple[str, ...] = ()
