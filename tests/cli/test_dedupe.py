"""`signclean dedupe`: rows in, the same rows with their clusters out."""

from __future__ import annotations

import csv
import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Invoke = Callable[..., Result]
Run = Callable[..., subprocess.CompletedProcess[bytes]]

TABLE = """\
id,name,seat
1,"Red de Niñas (REDNI)",Lima
2,Casa Puente Claro,
3,"RED DE NIÑAS, REDNI","Quito, Norte"
4,Pan y Esperanza
5,Movimiento Pan y Esperanza,"two
lines"
6,,
"""
ADDED = "cluster_id,canonical_name,confidence,doubt_with"


@pytest.fixture
def table(folder: Path) -> str:
    (folder / "names.csv").write_text(TABLE, encoding="utf-8")
    return "names.csv"


def read(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def refuse(result: Result, sentence: str) -> None:
    assert result.stderr == f"signclean: {sentence}\n"
    assert (result.exit_code, result.stdout_bytes) == (2, b"")


def test_rows_and_columns_are_kept_in_order(table: str, invoke: Invoke) -> None:
    rows, before = read(invoke("dedupe", table).stdout), read(TABLE)
    assert [{key: row[key] for key in ("id", "name")} for row in rows] == [
        {key: row[key] for key in ("id", "name")} for row in before
    ]
    assert [row["seat"] for row in rows] == ["Lima", "", "Quito, Norte", "", "two\nlines", ""]
    assert list(rows[0]) == ["id", "name", "seat", *ADDED.split(",")]


def test_clusters_names_doubts(table: str, invoke: Invoke) -> None:
    rows = read(invoke("dedupe", table).stdout)
    assert [row["cluster_id"] for row in rows] == [
        "red-de-ninas-redni", "casa-puente-claro", "red-de-ninas-redni", "pan-y-esperanza",
        "movimiento-pan-y-esperanza", "",
    ]  # fmt: skip
    assert rows[2]["canonical_name"] == "Red de Niñas (REDNI)"
    assert rows[3]["doubt_with"] == "movimiento-pan-y-esperanza"
    assert [row["confidence"] for row in rows] == ["0.9933", "1", "0.9933", "1", "1", ""]


def test_the_summary(table: str, invoke: Invoke) -> None:
    assert invoke("dedupe", table).stderr.splitlines() == [
        "signclean: 6 rows; 4 bodies or people",
        "signclean: 1 doubt for a person to settle: see `doubt_with`",
    ]
    assert invoke("dedupe", table, "-q").stderr == ""


@pytest.mark.parametrize(("name", "delimiter"), [("out.csv", ","), ("out.tsv", "\t"), ("OUT.TSV", "\t")])
def test_the_suffix_tells_the_format(table: str, invoke: Invoke, name: str, delimiter: str) -> None:
    result = invoke("dedupe", table, "-o", name, "-q")
    assert (result.exit_code, result.stdout) == (0, "")
    assert len(read(Path(name).read_text(encoding="utf-8"), delimiter)) == 6


def test_the_format_wins_over_the_suffix(table: str, invoke: Invoke) -> None:
    invoke("dedupe", table, "-o", "out.txt", "--format", "tsv", "-q")
    assert Path("out.txt").read_text(encoding="utf-8").startswith("id\tname\tseat\tcluster_id\t")


@pytest.mark.parametrize(("text", "sign"), [("id;name\n1;Casa, Luna\n", ";"), ("id\tname\n1\tCasa, Luna\n", "\t")])
def test_what_stands_between_cells_is_found_and_kept(folder: Path, invoke: Invoke, text: str, sign: str) -> None:
    Path("names.csv").write_text(text, encoding="utf-8")
    out = invoke("dedupe", "names.csv", "-q").stdout
    assert out.splitlines()[1].split(sign)[:3] == ["1", "Casa, Luna", "casa-luna"]


def test_standard_input_and_output(table: str, run: Run) -> None:
    piped = run("dedupe", "-", "-q", stdin=TABLE.encode())
    named = run("dedupe", table, "-q", "-o", "-")
    assert piped.returncode == named.returncode == 0
    assert piped.stdout == named.stdout == run("dedupe", "-q", "--workers", "2", stdin=TABLE.encode()).stdout


def test_windows_1252_is_told(folder: Path, invoke: Invoke) -> None:
    Path("names.csv").write_bytes("name\nRed de Niñas\nAsociación Andina\n".encode("cp1252"))
    result = invoke("dedupe", "names.csv")
    assert "Red de Niñas" in result.stdout
    assert result.stderr.splitlines()[0] == (
        "signclean: names.csv: not UTF-8: read as Windows-1252 (cp1252); check the letters with accents"
    )


def test_a_header_alone_stays_one(folder: Path, invoke: Invoke) -> None:
    Path("names.csv").write_text("name\n", encoding="utf-8")
    assert invoke("dedupe", "names.csv", "-q").stdout == f"name,{ADDED}\n"


def test_columns_of_the_same_name_are_replaced_when_asked(table: str, invoke: Invoke) -> None:
    invoke("dedupe", table, "-o", "one.csv", "-q")
    assert invoke("dedupe", "one.csv", "-o", "two.csv", "--overwrite-columns", "-q").exit_code == 0
    assert Path("one.csv").read_bytes() == Path("two.csv").read_bytes()


def test_formulas_are_guarded_in_added_columns_alone(folder: Path, invoke: Invoke) -> None:
    Path("names.csv").write_text("name\n=Casa Luna\n", encoding="utf-8")
    assert "\n=Casa Luna,casa-luna,'=Casa Luna,1,\n" in invoke("dedupe", "names.csv", "-q").stdout
    assert "\n=Casa Luna,casa-luna,=Casa Luna,1,\n" in invoke("dedupe", "names.csv", "-q", "--no-guard").stdout


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        ("a,b\n1,2\n", [], "names.csv: no column is called 'name'; choose one of 'a', 'b' with --column"),
        ("a,b\n1,2\n", ["--column", "c"], "names.csv: no column is called 'c'; choose one of 'a', 'b' with --column"),
        ("name,name\n1,2\n", [], "names.csv: 2 columns are called 'name'; rename all but one"),
        (
            "name,doubt_with\n1,2\n",
            [],
            "names.csv: a column 'doubt_with' is there already; rename it, or replace it with --overwrite-columns",
        ),
        (" \n", [], "names.csv: nothing stands in it; it needs a row with the names of its columns"),
        (
            "id,name\n1,Casa\n2,Red, Sur\n",
            [],
            "names.csv:3: this row has 3 cells and the header 2; put cells that hold the separator in quotation marks",
        ),
        (
            'id,name\n1,"Casa\n2,Red\n',
            [],
            "names.csv:3: this cannot be read as a table (unexpected end of data); check the quotation marks",
        ),
        (
            "name\nCasa\n",
            ["-o", "out.json"],
            "out.json: a list of names is written as .csv or .tsv; name it so, or add --format",
        ),
        (
            "name\nCasa\n",
            ["-o", "names.csv", "--force"],
            "names.csv: the outcome would replace the list it is made from; choose another name",
        ),
        (
            "name\nCasa\n",
            ["-o", "taken.csv"],
            "taken.csv: a file of that name is in the way; choose another name, or replace it with --force",
        ),
    ],
)  # fmt: skip
def test_wrong_use(folder: Path, invoke: Invoke, text: str, options: list[str], sentence: str) -> None:
    Path("names.csv").write_text(text, encoding="utf-8")
    Path("taken.csv").touch()
    refuse(invoke("dedupe", "names.csv", *options), sentence)


def test_a_file_in_the_way_is_replaced_when_asked(table: str, invoke: Invoke) -> None:
    Path("out.csv").touch()
    assert invoke("dedupe", table, "-o", "out.csv", "--force", "-q").exit_code == 0
    assert Path("out.csv").stat().st_size > 0


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("names.txt", b"name\nCasa\n", "names.txt: a list of names is read from .csv or .tsv; save it as one of them"),
        ("names", b"name\nCasa\n", "names: a list of names is read from .csv or .tsv; save it as one of them"),
        ("gone.csv", None, "gone.csv: there is no such file; check its name and folder"),
        (
            "names.csv",
            b"name\nCasa\0\n",
            "names.csv: a NUL byte at offset 9, so this is no plain text; save it as plain text in UTF-8 and try "
            "again, or copy the list and paste it",
        ),
        (
            "names.xlsx",
            b"no zip",
            "names.xlsx: by its name this is an Excel spreadsheet, not plain text; save the sheet as CSV (UTF-8), or "
            "copy the cells and paste them into a text file, or rename it to .txt if it is plain text",
        ),
    ],
)
def test_other_files_are_refused(folder: Path, invoke: Invoke, name: str, data: bytes | None, sentence: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    refuse(invoke("dedupe", name), sentence)


def test_workers_below_none_are_refused(table: str, invoke: Invoke) -> None:
    assert invoke("dedupe", table, "--workers", "-1").exit_code == 2
