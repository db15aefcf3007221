"""`--registry`: ids come out, and a broken registry is told before a letter is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from signclean import normalize
from signclean.errors import KnowledgeError

Invoke = Callable[..., Result]

ROWS = "clave,nombre,pais\nMX-1,Casa Puente Claro,MX\nAR-2,Fundación Río Limpio,AR\n"
MAP = "name=nombre,country=pais,id=clave"


@pytest.fixture
def registry(letter: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("cache").absolute()))
    Path("registry.csv").write_text(ROWS, encoding="utf-8")
    return "registry.csv"


def test_ids_and_countries_come_out(letter: str, registry: str, invoke: Invoke) -> None:
    first = invoke("normalize", letter, "--registry", registry, "--registry-map", MAP, "--format", "json")
    found = {one["name"]: one for one in json.loads(first.stdout)["signatories"]}
    assert found["Casa Puente Claro"]["ids"] == ["MX-1"]
    assert found["Fundación Río Limpio"]["country"] == "AR"
    assert found["River Watch Alliance"]["ids"] == []
    assert first.stderr.splitlines()[0] == "signclean: registry.csv: read for the first time; building its index"
    again = invoke("normalize", letter, "--registry", registry, "--registry-map", MAP, "--format", "json")
    assert (again.stdout, "first time" in again.stderr) == (first.stdout, False)


def test_the_library_looks_up_as_the_command_does(letter: str, registry: str) -> None:
    text = Path(letter).read_text(encoding="utf-8")
    found = {one.name: one for one in normalize(text, registry=registry, registry_map=MAP).signatories}
    assert found["Casa Puente Claro"].ids == ("MX-1",)
    assert found["Fundación Río Limpio"].country == "AR"
    assert {one.ids for one in normalize(text).signatories} == {()}
    with pytest.raises(KnowledgeError, match=r"registry\.csv: row 1: there is no column 'name' in"):
        normalize(text, registry=Path(registry))
    with pytest.raises(KnowledgeError, match=r"none\.csv: it cannot be read"):
        normalize(text, registry="none.csv")


def test_explain_shows_the_row(letter: str, registry: str, invoke: Invoke) -> None:
    result = invoke("explain", letter, "Fundación Río Limpio", "--registry", registry, "--registry-map", MAP)
    assert "  row of the registry  Fundación Río Limpio  AR       0.95" in result.stdout.splitlines()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["--registry-map", MAP],
            "--registry-map and --registry-homonyms speak of a registry; give --registry FILE.csv",
        ),
        (
            ["--registry", "none.csv"],
            "none.csv: it cannot be read (No such file or directory); check its name and folder",
        ),
        (
            ["--registry", "registry.csv"],
            "registry.csv: row 1: there is no column 'name' in 'clave, nombre, pais'; tell it by --registry-map",
        ),
    ],
)
def test_what_is_refused(arguments: list[str], sentence: str, registry: str, invoke: Invoke) -> None:
    result = invoke("normalize", "no-such-letter.txt", "-q", *arguments)
    assert result.stderr.splitlines() == [f"signclean: {sentence}"]
    assert (result.exit_code, result.stdout_bytes) == (2, b"")
