"""Lookups that are kept ready are those of the tables as they stand; an edit of a table counts at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.knowledge import derived
from signclean.knowledge.lexicon import role_words
from tools.derive_lookups import build

TABLE = "role_words.csv"
TEXT = st.text("ab &é", min_size=1)


def make() -> frozenset[str]:
    return frozenset({"made anew"})


def ask(folder: Path, monkeypatch: pytest.MonkeyPatch, made_of: list[int]) -> frozenset[str]:
    """Return the answer of a lookup of which another answer is kept."""
    kept = folder / "derived.json"
    kept.write_text(json.dumps({f"{__name__}.make": {"made_of": made_of, "answer": "kept"}}), encoding="utf-8")
    monkeypatch.setattr(derived, "FILE", kept)
    monkeypatch.setattr(derived, "LOOKUPS", {})
    monkeypatch.setattr(derived, "read_kept", derived.read_kept.__wrapped__)
    return derived.derived(frozenset, TABLE)(make)()


@given(
    st.dictionaries(TEXT, TEXT, min_size=1)
    | st.lists(TEXT, min_size=1)
    | st.dictionaries(TEXT, st.floats(0, 1), min_size=1)
)
def test_what_was_packed_is_unpacked(answer: dict[str, str] | list[str] | dict[str, float]) -> None:
    assert derived.unpack(json.loads(json.dumps(derived.pack(answer)))) == answer


def test_a_set_is_packed_in_order() -> None:
    assert derived.unpack(derived.pack(frozenset({"b", "a"}))) == ["a", "b"]


def test_the_file_is_what_the_tables_make() -> None:
    assert derived.FILE.read_text(encoding="utf-8") == build(), "run make lookups"


def test_every_lookup_is_kept() -> None:
    assert set(derived.read_kept()) == set(derived.LOOKUPS)


def test_what_is_kept_is_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(tmp_path, monkeypatch, derived.mark((TABLE,))) == {"kept"}


def test_an_edited_table_counts_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(tmp_path, monkeypatch, [0]) == {"made anew"}


def test_without_the_file_everything_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(derived, "FILE", tmp_path / "derived.json")
    monkeypatch.setattr(derived, "read_kept", derived.read_kept.__wrapped__)
    words = role_words.__wrapped__()  # type: ignore[attr-defined]
    assert words == role_words()
