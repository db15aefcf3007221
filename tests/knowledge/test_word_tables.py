"""The shape of every table of words: sorted, filled, without doubles, in known languages."""

from __future__ import annotations

import pycountry
import pytest

from signclean.knowledge.lexicon import phrase_key
from signclean.knowledge.tables import read_rows
from signclean.model import Kind
from signclean.text import comparison_key

# table -> the columns that make a row one of a kind; the first is the word
TABLES = {
    "organization_words.csv": ("word",),
    "compound_heads.csv": ("head",),
    "role_words.csv": ("word",),
    "titles.csv": ("phrase", "sense"),
    "legal_forms.csv": ("form",),
    "form_families.csv": ("form",),
    "connectives.csv": ("phrase", "form"),
    "block_markers.csv": ("phrase", "sense"),
    "section_words.csv": ("phrase",),
    "function_words.csv": ("word", "sense"),
    "organization_notes.csv": ("phrase",),
    "number_words.csv": ("word",),
    "coalition_words.csv": ("word",),
}
FORMS = ("legal_forms.csv", "form_families.csv")
MAY_BE_EMPTY = {
    ("section_words.csv", "kind"),
    ("legal_forms.csv", "countries"),
    ("form_families.csv", "at"),
    ("number_words.csv", "joins"),
}
VALUES = {
    ("titles.csv", "sense"): {"honorific", "honorific as written", "postnominal", "initial"},
    ("compound_heads.csv", "sense"): {"organization", "role"},
    ("connectives.csv", "form"): {
        *("phrase", "label", "joint", "lead"),
        *("weak", "inclusive", "bracket", "clause", "closing"),
    },
    ("block_markers.csv", "sense"): {"opener", "opening label", "closer", "closing label", "residue"},
    ("section_words.csv", "kind"): {"", *Kind},
    ("function_words.csv", "sense"): {"article", "preposition", "conjunction", "pronoun"},
    ("legal_forms.csv", "bare"): {"yes", "no", "brand"},
    ("form_families.csv", "at"): {"", "end", "both"},
    ("number_words.csv", "joins"): {"", "tens", "unit"},
}
# tables whose words are looked up folded: words that fold alike must say the same
ONE_MEANING = {
    "organization_words.csv": "weight",
    "section_words.csv": "kind",
    "legal_forms.csv": "bare",
    "form_families.csv": "family",
}
LEAST_ROWS = {"organization_words.csv": 400, "role_words.csv": 600, "legal_forms.csv": 120}
LANGUAGES = {language.alpha_2 for language in pycountry.languages if hasattr(language, "alpha_2")}


def _key(table: str, word: str) -> str:
    return comparison_key(word) if table in FORMS else phrase_key(word)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_sorted_by_the_folded_word(table: str) -> None:
    word = TABLES[table][0]
    keys = [(_key(table, row[word]), tuple(row.values())) for row in read_rows(table)]
    assert keys == sorted(keys)


@pytest.mark.parametrize("table", TABLES)
def test_no_row_stands_twice(table: str) -> None:
    rows = [tuple(row[column] for column in TABLES[table]) for row in read_rows(table)]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("table", TABLES)
def test_every_cell_is_filled_and_squeezed(table: str) -> None:
    for row in read_rows(table):
        for column, value in row.items():
            assert value or (table, column) in MAY_BE_EMPTY, row
            assert value == " ".join(value.split()), row


@pytest.mark.parametrize(("table", "column"), VALUES)
def test_a_closed_column_holds_known_values_only(table: str, column: str) -> None:
    assert {row[column] for row in read_rows(table)} <= VALUES[table, column]


@pytest.mark.parametrize("table", TABLES)
def test_languages_are_known_and_sorted(table: str) -> None:
    for row in read_rows(table):
        codes = row["language"].split(" ")
        assert codes == sorted(set(codes)), row
        assert set(codes) <= LANGUAGES, row


@pytest.mark.parametrize("table", ONE_MEANING)
def test_words_that_fold_alike_say_the_same(table: str) -> None:
    seen: dict[str, str] = {}
    for row in read_rows(table):
        said = row[ONE_MEANING[table]]
        assert seen.setdefault(_key(table, row[TABLES[table][0]]), said) == said, row


@pytest.mark.parametrize(("table", "count"), LEAST_ROWS.items())
def test_a_table_is_not_cut_short(table: str, count: int) -> None:
    assert len(read_rows(table)) >= count


@pytest.mark.parametrize("table", ["organization_words.csv", "compound_heads.csv"])
def test_weights_are_shares(table: str) -> None:
    assert all(0 < float(row["weight"]) <= 1 for row in read_rows(table))


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt", "de", "it", "nl", "ca"])
@pytest.mark.parametrize("table", sorted(set(TABLES) - {*FORMS, "compound_heads.csv"}))
def test_every_main_language_is_in_every_table(table: str, language: str) -> None:
    assert sum(language in row["language"].split() for row in read_rows(table)) >= 3
