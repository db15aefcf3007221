"""`signclean explain`: from a letter and a name to the reasons."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

Invoke = Callable[..., Result]


def test_an_entry_is_told_with_its_line(letter: str, invoke: Invoke) -> None:
    result = invoke("explain", letter, "rss")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "  letter.txt:5  Red Solidaria del Sur (RSS)\n" in result.stdout
    assert "  acronym  RSS\n" in result.stdout
    assert "Kind: organization" in result.stdout


def test_the_country_is_told_with_its_evidence(letter: str, invoke: Invoke) -> None:
    lines = invoke("explain", letter, "Casa Puente Claro, A.C. (México)").stdout.splitlines()
    country = next(n for n, line in enumerate(lines) if line.startswith("Country: MX ("))
    assert lines[country + 1].split() == ["rule", "words", "country", "strength"]
    assert "MX" in lines[country + 2]


def test_two_names_are_compared_joined_or_not(letter: str, invoke: Invoke) -> None:
    joined = invoke("explain", letter, "Casa Puente Claro, A.C. (México)", "Casa Puente Claro")
    assert "Joined: both are mentions of 'Casa Puente Claro'.\n" in joined.stdout
    apart = invoke("explain", letter, "Asociación Ñandú", "River Watch Alliance")
    assert "Not joined: two signatories.\nVerdict on the pair: different (" in apart.stdout


def test_the_layout_is_told_alone_and_beside_an_entry(letter: str, invoke: Invoke) -> None:
    alone = invoke("explain", letter, "--layout").stdout
    assert alone.splitlines()[0] == "letter.txt"
    assert alone.splitlines()[1].split() == ["lines", "read", "as", "separator", "confidence", "next"]
    both = invoke("explain", letter, "RSS", "--layout").stdout
    assert both.startswith(alone)
    assert both.removeprefix(alone) == invoke("explain", letter, "RSS").stdout


def test_json_for_one_two_and_the_layout(letter: str, invoke: Invoke) -> None:
    one, two, layout = (
        json.loads(invoke("explain", letter, *more, "--format", "json").stdout_bytes)
        for more in (("RSS",), ("RSS", "Asociación Ñandú"), ("--layout",))
    )
    assert one["signatory"]["acronym"] == "RSS"
    assert one["read_at"] == [{"source": "letter.txt", "line": 5, "text": "Red Solidaria del Sur (RSS)"}]
    assert two["joined"] is False
    assert list(layout) == ["layout"]


def test_standard_input_is_explained(letter: str, invoke: Invoke) -> None:
    result = invoke("explain", "-", "RSS", stdin=Path(letter).read_bytes())
    assert "  -:5  Red Solidaria del Sur (RSS)\n" in result.stdout


def test_another_encoding_is_told(letter: str, invoke: Invoke) -> None:
    Path("a.txt").write_bytes(Path(letter).read_text("utf-8").encode("utf-16"))
    result = invoke("explain", "a.txt", "RSS")
    assert (result.exit_code, result.stderr) == (0, "signclean: a.txt: read as UTF-16 (little-endian, by its mark)\n")


def test_a_name_that_is_not_there_gets_suggestions(letter: str, invoke: Invoke) -> None:
    result = invoke("explain", letter, "Asociacion Nandus")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "signclean: no entry is called 'Asociacion Nandus'; did you mean 'Asociación Ñandú' [asociacion-nandu]?\n"
    )


def test_a_letter_cannot_steer_the_terminal(folder: Path, invoke: Invoke) -> None:
    Path("a.txt").write_text("Signed,\n\nCasa \x1b[31mPuente Claro\nRed Solidaria del Sur\nRío Limpio A.C.\n", "utf-8")
    result = invoke("explain", "a.txt", "Claro")
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
