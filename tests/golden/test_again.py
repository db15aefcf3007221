"""Normalizing what was normalized changes nothing: the names of a list, one a line, are the same signatories again."""

from __future__ import annotations

from functools import cache

import pytest

from signclean import normalize
from signclean.model import Kind, SignatoryList
from tests.golden.letters import LETTERS, NAMES

NEED_THEIR_LETTER = {
    "Scalabrinianas: Misión con Migrantes y Refugiados",  # its acronym shows that the subtitle is part of the name
    "M. Gerlinde Averbeck",  # the title before the initial shows that it is none itself
    "Red de Guardianas de Semillas",  # its place sets it apart from the Red de Guardianes
}
"""Names that only what stands beside them in the letter keeps whole and apart."""

LEAST_KINDS = 0.95
"""At least this share keeps its kind: a role or affiliation may be all that tells a person."""


@cache
def read_twice(name: str) -> tuple[dict[str, Kind], dict[str, Kind]]:
    """Return the names of a letter with their kinds, and what their list is read as."""
    first = kinds_of(normalize((LETTERS / f"{name}.txt").read_text(encoding="utf-8")))
    return first, kinds_of(normalize("\n".join(first)))


def kinds_of(result: SignatoryList) -> dict[str, Kind]:
    """Return the names with what they are; a coalition without its members is an organization."""
    coalitions = {Kind.COALITION: Kind.ORGANIZATION}
    return {one.name: coalitions.get(one.kind, one.kind) for one in result.signatories}


@pytest.mark.parametrize("name", NAMES)
def test_the_names_of_a_list_are_read_as_they_are(name: str) -> None:
    first, again = read_twice(name)
    kept = [one for one in first if one not in NEED_THEIR_LETTER]
    assert [one for one in again if one in kept] == kept
    assert len(again) <= len(first)


def test_what_the_names_tell_of_their_kind_is_told_again() -> None:
    pairs = [(kind, again.get(name)) for first, again in map(read_twice, NAMES) for name, kind in first.items()]
    same = sum(kind == other for kind, other in pairs if other)
    assert same >= LEAST_KINDS * sum(other is not None for _, other in pairs)


def test_a_third_reading_changes_nothing() -> None:
    _, again = read_twice("americas-2022")
    assert kinds_of(normalize("\n".join(again))) == again
