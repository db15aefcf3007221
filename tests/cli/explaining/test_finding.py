from __future__ import annotations

import re

import pytest

from signclean.cli.explaining.finding import NameNotFoundError, find_entry, list_entries
from signclean.model import SignatoryList


@pytest.mark.parametrize(
    ("name", "n"),
    [
        ("Red Andina", 1),  # by name
        ("Casa Luz, A.C.", 2),  # by the text as written
        ("Casa Luz (Perú)", 4),
        ("casa-del-sol", 3),  # by id
        ("RA", 1),  # by acronym
        ("Casa Luz", 2),  # of several mentions of one signatory the first
        ("casa  LUZ", 2),  # other case and spaces
        ("ana rio", 6),  # no accents
        ("andina", 1),  # a word of it
        ("sol casa", 3),  # words in any order
    ],
)
def test_a_name_means_one_entry(outcome: SignatoryList, name: str, n: int) -> None:
    assert find_entry(outcome, name).mention.n == n


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("CS", "'CS' fits several entries; name one of them: 'Casa del Sol' [casa-del-sol], 'Centro Sur' [centro-sur]"),
        (
            "casa",
            "'casa' fits several entries; name one of them: 'Casa Luz' [casa-luz], 'Casa del Sol' [casa-del-sol]",
        ),
        ("Cintro Sur", "no entry is called 'Cintro Sur'; did you mean 'Centro Sur' [centro-sur]?"),
        ("Qqq Xxx", "no entry is called 'Qqq Xxx'; `normalize` lists all of them"),
        ("--", "no entry is called '--'; `normalize` lists all of them"),
        (" ", "an empty name fits no entry; give a name, an acronym or an id"),
    ],
)
def test_a_name_that_means_none_or_several_is_answered_with_choices(
    outcome: SignatoryList, name: str, sentence: str
) -> None:
    with pytest.raises(NameNotFoundError, match=f"^{re.escape(sentence)}$"):
        find_entry(outcome, name)


def test_every_entry_is_found_by_its_own_text(outcome: SignatoryList) -> None:
    for entry in list_entries(outcome):
        assert find_entry(outcome, entry.mention.text) == entry
