"""Acronyms that lean on a name without a separator: `REDIM Red por …`, `… de Comercio Común REOCC`."""

from __future__ import annotations

from functools import lru_cache

from signclean.naming import weights
from signclean.naming.acronym import COINED, acronym_share, has_acronym_form, is_spelled_out
from signclean.text import fold, tokens

QUOTES = "\"“”«»'’„"
SHORTEST_CUE = 3  # letters of an acronym that nothing sets apart


@lru_cache(maxsize=16384)
def split_leading_acronym(text: str) -> tuple[str, str] | None:
    """Return acronym and name of `REDIM Red por los Derechos …`; None where no acronym of the rest stands first."""
    first, _, rest = text.partition(" ")
    first = first.strip(QUOTES)
    if not rest or not first or not (has_acronym_form(first) or (COINED.match(first) and len(first) > SHORTEST_CUE)):
        return None
    sure = is_spelled_out(first, rest) and (has_acronym_form(first) or acronym_share(first, rest) == 1.0)
    return (first, rest) if sure else None


@lru_cache(maxsize=16384)
def split_trailing_acronym(text: str) -> tuple[str, str] | None:
    """Return name and acronym of `… de Comercio Común REOCC` or `… Migratoria-GTPM`; None where there is none."""
    name, _, last = text.rpartition(" ")
    last = last.strip(QUOTES)
    if not name or len(last) < SHORTEST_CUE:
        return None
    if _ends_as_acronym(last, name):
        return name, last
    stem, _, tail = last.rpartition("-")
    if stem and stem != stem.upper() and len(tail) >= SHORTEST_CUE and has_acronym_form(tail) and tail.isupper():
        return text[: -len(tail) - 1], tail
    return None


def _ends_as_acronym(last: str, name: str) -> bool:
    if has_acronym_form(last):
        return is_spelled_out(last, name) or (len(last) > 3 and acronym_share(last, name) > weights.SURE_ACRONYM)
    if len(last) <= SHORTEST_CUE or last == last.lower() or not COINED.match(last) or not is_spelled_out(last, name):
        return False
    return acronym_share(last, name) >= 0.9 and fold(last) not in tokens(name)
