"""`signclean normalize`: where the list goes, in which format, with which exit code."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from signclean.cli.options import MinConfidence
from signclean.pipeline import Settings

Invoke = Callable[..., Result]

SUMMARY = "signclean: 6 entries; 5 signatories in 6 mentions: 5 organizations, 0 individuals, 0 coalitions; "
NAMES = [
    "Red Solidaria del Sur",
    "Casa Puente Claro",
    "Fundación Río Limpio",
    "Asociación Ñandú",
    "River Watch Alliance",
]


def names_in(data: bytes, delimiter: str = ",") -> list[str]:
    return [row["name"] for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=delimiter)]


def test_in_a_pipe_the_list_is_csv_on_stdout_and_the_summary_on_stderr(letter: str, invoke: Invoke) -> None:
    result = invoke("normalize", letter)
    assert result.exit_code == 0
    assert names_in(result.stdout_bytes) == NAMES
    assert result.stderr.startswith(SUMMARY)


def test_quiet_leaves_stderr_empty(letter: str, invoke: Invoke) -> None:
    result = invoke("normalize", "-q", letter)
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [("normalize", "-"), ("normalize",)])
def test_standard_input_is_read(letter: str, invoke: Invoke, arguments: tuple[str, ...]) -> None:
    result = invoke(*arguments, stdin=Path(letter).read_bytes())
    assert names_in(result.stdout_bytes) == NAMES
    assert ",-,5," in result.stdout


@pytest.mark.parametrize("name", ["csv", "tsv", "json", "jsonl", "md", "table"])
def test_every_format_tells_every_name(letter: str, invoke: Invoke, name: str) -> None:
    result = invoke("normalize", letter, "--format", name)
    assert result.exit_code == 0
    assert all(one in result.stdout_bytes.decode("utf-8") for one in NAMES)


@pytest.mark.parametrize("suffix", ["csv", "tsv", "json", "jsonl", "md", "JSON"])
def test_the_suffix_tells_the_format(letter: str, invoke: Invoke, suffix: str) -> None:
    result = invoke("normalize", letter, "-o", f"list.{suffix}")
    assert (result.exit_code, result.stdout_bytes) == (0, b"")
    on_stdout = invoke("normalize", letter, "--format", suffix.lower())
    assert Path(f"list.{suffix}").read_bytes() == on_stdout.stdout_bytes


def test_the_format_asked_for_wins_over_the_suffix(letter: str, invoke: Invoke) -> None:
    invoke("normalize", letter, "-o", "list.csv", "--format", "json")
    assert json.loads(Path("list.csv").read_bytes())["schema"] == "signclean/1"


def test_a_dash_as_output_is_stdout(letter: str, invoke: Invoke) -> None:
    assert names_in(invoke("normalize", letter, "-o", "-").stdout_bytes) == NAMES


def test_json_has_a_time_stamp_only_if_asked(letter: str, invoke: Invoke) -> None:
    plain = invoke("normalize", letter, "--format", "json")
    stamped = invoke("normalize", letter, "--format", "json", "--stamp")
    assert "stamp" not in json.loads(plain.stdout_bytes)
    assert json.loads(stamped.stdout_bytes)["stamp"].endswith("+00:00")


def test_rows_can_be_mentions(letter: str, invoke: Invoke) -> None:
    result = invoke("normalize", letter, "--rows", "mentions")
    assert len(names_in(result.stdout_bytes)) == 6


def test_excel_gets_its_mark_and_line_ends(letter: str, invoke: Invoke) -> None:
    data = invoke("normalize", letter, "--excel", "--format", "tsv").stdout_bytes
    assert data.startswith(b"\xef\xbb\xbfid\t")
    assert data.count(b"\r\n") == data.count(b"\n") == 6


def test_formulas_are_guarded_and_told(folder: Path, invoke: Invoke) -> None:
    Path("a.txt").write_text("Signed,\n\nRed Solidaria del Sur\n@Casa Puente Claro\nFundación Río Limpio\n", "utf-8")
    guarded = invoke("normalize", "a.txt")
    assert "begins with an apostrophe now" in guarded.stderr or "begin with an apostrophe now" in guarded.stderr
    bare = invoke("normalize", "a.txt", "--no-guard")
    assert "apostrophe" not in bare.stderr
    assert "'@" in guarded.stdout
    assert "'@" not in bare.stdout


def test_several_letters_are_one_list(letter: str, invoke: Invoke) -> None:
    Path("b.txt").write_text("Signed,\n\nFundacion Rio Limpio\nUnión Vecinal del Lago\n", "utf-8")
    result = invoke("normalize", letter, "b.txt", "--format", "json")
    told = json.loads(result.stdout_bytes)
    assert [one["source"] for one in told["inputs"]] == ["letter.txt", "b.txt"]
    assert told["summary"]["mentions"] == 8
    assert told["summary"]["signatories"] == 6


def test_doubts_are_no_failure_but_with_strict_they_are(folder: Path, invoke: Invoke) -> None:
    Path("a.txt").write_text(
        "Signed,\n\nCasa Puente Claro\nCasa Puente Claro de Baja California\nFundación Río Limpio\n", "utf-8"
    )
    plain = invoke("normalize", "a.txt")
    assert plain.exit_code == 0
    assert "for a person to settle: see `review` in the output" in plain.stderr
    strict = invoke("normalize", "a.txt", "--strict")
    assert strict.exit_code == 1
    assert strict.stdout_bytes == plain.stdout_bytes


def test_strict_without_doubts_is_fine(letter: str, invoke: Invoke) -> None:
    assert invoke("normalize", letter, "--strict").exit_code == 0


def test_the_same_file_is_read_once_and_told(letter: str, invoke: Invoke) -> None:
    result = invoke("normalize", letter, f"./{letter}")
    assert result.stderr.splitlines()[0] == "signclean: ./letter.txt: the same file as letter.txt, read once"
    assert SUMMARY in result.stderr


def test_the_same_bytes_are_told(letter: str, invoke: Invoke) -> None:
    Path("copy.txt").write_bytes(Path(letter).read_bytes())
    result = invoke("normalize", letter, "copy.txt")
    assert result.stderr.splitlines()[0] == (
        "signclean: copy.txt: the same bytes as letter.txt; every entry counts twice"
    )
    assert len(names_in(result.stdout_bytes)) == 5


@pytest.mark.parametrize(
    ("encoding", "note"),
    [
        ("utf-16", "signclean: a.txt: read as UTF-16 (little-endian, by its mark)"),
        ("utf-16-be", "signclean: a.txt: read as UTF-16 (big-endian, without a mark)"),
        (
            "cp1252",
            "signclean: a.txt: not UTF-8: read as Windows-1252 (cp1252); check the letters with accents",
        ),
    ],
)
def test_other_encodings_are_read_and_told(letter: str, invoke: Invoke, encoding: str, note: str) -> None:
    Path("a.txt").write_bytes(Path(letter).read_text("utf-8").encode(encoding))
    result = invoke("normalize", "a.txt")
    assert result.stderr.splitlines()[0] == note
    assert names_in(result.stdout_bytes) == NAMES


def test_force_replaces_the_file_in_the_way(letter: str, invoke: Invoke) -> None:
    Path("list.csv").write_text("old", "utf-8")
    assert invoke("normalize", letter, "-o", "list.csv", "--force").exit_code == 0
    assert names_in(Path("list.csv").read_bytes()) == NAMES


def test_the_same_letter_gives_the_same_bytes(letter: str, invoke: Invoke) -> None:
    first, second = (invoke("normalize", letter, "--format", "json") for _ in range(2))
    assert first.stdout_bytes == second.stdout_bytes


def test_the_default_confidence_is_the_library_s(letter: str, invoke: Invoke) -> None:
    told = [invoke("normalize", letter, *more).stdout_bytes for more in ((), ("--min-confidence", "0.9"))]
    assert told[0] == told[1]
    assert Settings().min_confidence == 0.9
    assert MinConfidence is not None
