"""Registries that users bring: what is found, what is refused, when the index is built again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.errors import KnowledgeError, OutputError
from signclean.knowledge.registry import Registered, Registry, RegistryMap, index_is_ready, open_registry, parse_map
from signclean.knowledge.registry.building import list_labels
from signclean.knowledge.registry.source import RegistryRow
from signclean.text import comparison_key

MAP = RegistryMap(name="name", country="country", id="id", aliases="aliases")
HEAD = "id,name,aliases,country\n"
ROWS = HEAD + (
    "1,Casa del Río,Haus am Fluss; River House,mx\n"
    "2,Casa del Rio,,MX\n"
    '3,"Unión, la de Siempre",,\n'
    "4,Verein Hügel,River House,DE\n"
    "5,,,FR\n"
    "6,***,,FR\n"
)

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str | bytes) -> Path:
        path = tmp_path / "registry.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.fixture
def registry(write: Write) -> Registry:
    return open_registry(write(ROWS), MAP)


@pytest.mark.parametrize("name", ["", "***", "Casa", "Casa del Río Verde", "River House", "name"])
def test_what_is_not_found(name: str, registry: Registry) -> None:
    assert registry.find(name) == ()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("CASA DEL RÍO", [Registered(2, "MX", "1"), Registered(3, "MX", "2")]),
        ("Haus am Fluß", [Registered(2, "MX", "1")]),
        ("Unión la de siempre", [Registered(4, None, "3")]),
        ("verein huegel", []),
        ("Verein Hugel", [Registered(5, "DE", "4")]),
    ],
)
def test_names_and_aliases_are_found_in_any_spelling(name: str, found: list[Registered], registry: Registry) -> None:
    assert list(registry.find(name)) == found


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_other_delimiters_and_a_byte_order_mark(delimiter: str, write: Write) -> None:
    rows = "\ufeff" + "Code,Nom,Pays\r\n7,Maison du Fleuve,FR\r\n".replace(",", delimiter)
    registry = open_registry(write(rows), RegistryMap(name="Nom", country="Pays", id="Code"))
    assert registry.find("Maison du fleuve") == (Registered(2, "FR", "7"),)


REFUSED = [
    ("", "row 1: there is no column 'name' in ''; tell it by --registry-map"),
    ("id,title,aliases,country\n", "row 1: there is no column 'name' in 'id, title, aliases, country'; "),
    ("id,name,name,aliases,country\n", "row 1: there are several columns 'name' in"),
    (HEAD + "1,Casa,,MX\n2,Haus,DE\n", "row 3: it has 3 cells and the head 4; mend it"),
    (HEAD + "1,Casa,,MX\n2,Haus,,Germany\n", "row 3, column 'country': 'GERMANY' is no code of a country (ISO 3166-1"),
    (HEAD + "1,Casa,,MX\n2,Haus,,XX\n", "row 3, column 'country': 'XX' is no code of a country"),
    (HEAD + "1,Casa Ñ,,MX\n\n2,casa n,,AR\n", "row 4, column 'country': 'AR', but row 2 gives the same name to 'MX'; "),
    (HEAD + "1,Casa,,MX\n1,Haus,,DE\n", "row 3, column 'country': 'DE', but row 2 gives the same id '1' to 'MX'; "),
    (HEAD + '1,"Casa" Luz,,MX\n', "row 2: this is no CSV ("),
    (HEAD.encode() + b"1,Casa,,MX\n2,H\xe4user,,DE\n", "line 3: this is no CSV in UTF-8; save it as CSV in UTF-8"),
    (b"%PDF-1.7\n\x00\xff", "line 2: this is no CSV in UTF-8"),
]


@pytest.mark.parametrize(("text", "sentence"), REFUSED)
def test_a_broken_registry_is_told_by_file_row_and_column(
    text: str | bytes, sentence: str, write: Write, cache: Path
) -> None:
    path = write(text)
    with pytest.raises(KnowledgeError) as told:
        open_registry(path, MAP)
    assert str(told.value).startswith(f"{path}: {sentence}")
    assert not list(cache.rglob("*.*"))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"none\.csv: it cannot be read \(No such file or directory\); check"):
        open_registry(tmp_path / "none.csv", MAP)


def test_a_cache_that_cannot_be_written_is_told(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in-the-way").write_text("x", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "in-the-way"))
    with pytest.raises(OutputError, match=r"cannot be written there \(.*\); set XDG_CACHE_HOME"):
        open_registry(write(ROWS), MAP)


def test_names_of_two_countries_can_be_left_unmatched(write: Write) -> None:
    registry = open_registry(write(HEAD + "1,Casa,,MX\n2,Casa,,AR\n3,Haus,,DE\n"), MAP, homonyms=True)
    assert [len(registry.find(name)) for name in ("Casa", "Haus")] == [0, 1]


def test_the_index_is_built_once_and_again_after_a_change(write: Write, cache: Path) -> None:
    path = write(ROWS)
    assert not index_is_ready(path, MAP)
    open_registry(path, MAP)
    (built,) = cache.rglob("*.*")
    assert index_is_ready(path, MAP)
    assert not index_is_ready(path, RegistryMap(name="name", id="id"))
    os.utime(path, (1, 1))
    assert not index_is_ready(path, MAP)
    open_registry(path, MAP)
    (again,) = cache.rglob("*.*")
    assert again != built


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=3))
def test_labels_are_the_keys_of_names_and_aliases(name: str, aliases: list[str]) -> None:
    labels = list(list_labels([RegistryRow(2, name, "MX", "1", tuple(aliases))]))
    keys = [comparison_key(text) for text in (name, *aliases)]
    assert [label[0] for label in labels] == [key for key in keys if key]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "'' is no field and column; write name="),
        ("name", "'name' is no field and column"),
        ("name=Nom,town=Ville", "'town=Ville' is no field and column"),
        ("name=Nom,name=Titre,id=Code", "'name' is told twice"),
        ("country=Pays,id=Code", "tells no name, or neither country nor id"),
        ("name=Nom,aliases=Autres", "tells no name, or neither country nor id"),
    ],
)
def test_a_map_that_cannot_be_read(text: str, sentence: str) -> None:
    with pytest.raises(KnowledgeError, match=r"^--registry-map: ") as told:
        parse_map(text)
    assert sentence in str(told.value)


def test_a_map_tells_columns_in_any_order() -> None:
    assert parse_map(" id = Code, name=Nom du lieu ") == RegistryMap(name="Nom du lieu", id="Code")
