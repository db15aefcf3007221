from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.knowledge.sorted_table import SortedFile, SortedTable, SortedWords

TABLE = SortedTable(["a b c,3 4,x", "a b,2", "a,1", "ab,5", "b,6"])


@pytest.mark.parametrize("key", ["", "a ", "a b c d", "A", "c", "a,1", ","])
def test_what_is_no_row(key: str) -> None:
    assert key not in TABLE
    assert TABLE.get(key) == ""


@pytest.mark.parametrize(("key", "rest"), [("a", "1"), ("a b", "2"), ("a b c", "3 4,x"), ("ab", "5"), ("b", "6")])
def test_the_rest_of_a_row_is_found(key: str, rest: str) -> None:
    assert key in TABLE
    assert TABLE.get(key) == rest


@pytest.mark.parametrize(
    ("words", "keys"), [("a", ["a b c", "a b", "a"]), ("a b", ["a b c", "a b"]), ("b", ["b"]), ("c", []), ("", [])]
)
def test_keys_are_found_by_the_words_they_begin_with(words: str, keys: list[str]) -> None:
    assert list(TABLE.keys_from(words)) == keys


@given(st.dictionaries(st.text("ab z"), st.text("xyz,")), st.text("ab z"))
def test_it_answers_as_a_dictionary_does(rows: dict[str, str], key: str) -> None:
    table = SortedTable(sorted(f"{first},{rest}" for first, rest in rows.items()))
    assert table.get(key, "-") == rows.get(key, "-")
    assert (key in table) == (key in rows)
    assert dict(table.items()) == rows
    assert set(table.keys_from(key)) == {first for first in rows if first == key or first.startswith(f"{key} ")}


@given(st.dictionaries(st.text("ab z"), st.text("xyz,")), st.text("ab z"))
def test_a_file_answers_as_a_dictionary_does(rows: dict[str, str], key: str) -> None:
    lines = ["key,rest", *sorted(f"{first},{rest}" for first, rest in rows.items()), ""]
    assert SortedFile("\n".join(lines).encode()).get(key, "-") == rows.get(key, "-")


@given(st.frozensets(st.text("ab z")), st.text("ab z"), st.frozensets(st.text("ab z")))
def test_sorted_words_are_a_set(words: frozenset[str], word: str, others: frozenset[str]) -> None:
    sorted_words = SortedWords(sorted(words))
    assert (word in sorted_words) == (word in words)
    assert len(sorted_words) == len(words)
    assert sorted_words & others == words & others
    assert others | sorted_words == others | words
