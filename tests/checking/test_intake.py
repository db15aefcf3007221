"""Lists of every kind: the same entries, and the place of each as it is on disk."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Thread

import pytest

from signclean.checking.check import check_sheet
from signclean.checking.intake import read_list
from signclean.errors import SigncleanError
from tests.checking.conftest import PLAIN, make_list


def spots(path: str) -> list[tuple[str, str, int, int]]:
    """Each entry with its file, line and column (1-based)."""
    return [(m.text, m.source, m.spans[0].line, m.spans[0].start + 1) for m in read_list(path).mentions]


def write(name: str, text: str) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8", newline="")
    return name


def test_csv(folder: Path) -> None:
    text = 'id;organization;country\r\n1;"Casa ""Luz""";Perú\r\n\r\n2;"Red\r\nAzul";Chile\r\n3;;Cuba\r\n'
    assert spots(write("list.csv", text)) == [('Casa "Luz"', "list.csv", 2, 4), ("Red Azul", "list.csv", 4, 4)]
    assert [s.country for s in read_list("list.csv").signatories] == ["PE", "CL"]


def test_tsv_with_a_column_named(folder: Path) -> None:
    write("list.tsv", "who\twhere\nCasa, Luz\tPerú\n")
    assert [m.text for m in read_list("list.tsv", "who").mentions] == ["Casa, Luz"]


@pytest.mark.parametrize(
    "data",
    [
        ["Casa Luz", "Ré\n"],
        [{"name": "Casa Luz"}, {"name": "Ré\n"}],
        {"x": 1, "list": [{"Name": "Casa Luz"}, {"Name": "Ré\n"}]},
    ],
)
def test_json(folder: Path, data: object) -> None:
    text = json.dumps(data, indent=2)
    found = spots(write("list.json", text))
    assert [row[0] for row in found] == ["Casa Luz", "Ré"]
    for name, _, line, column in found:
        assert text.splitlines()[line - 1][column - 1 :].startswith(json.dumps(name)[1:-1])


def test_columns_behind_escapes_of_json(folder: Path) -> None:
    write("list.json", r'[{"name": "R\u00e9d  Azul"}]')
    (finding,) = [f for f in check_sheet(read_list("list.json")).findings if f.code == "SC303"]
    assert (finding.line, finding.column, finding.place.end + 1) == (1, 20, 22)


def test_further_columns_are_public_too(folder: Path) -> None:
    write("list.csv", "name,country,notes\nCasa Luz,Perú,\nRed Azul,Guatemla,a@x.example\nMesa,Chile,+34 600 123 456\n")
    found = [(f.code, f.line, f.column) for f in check_sheet(read_list("list.csv")).findings]
    assert found == [("SC402", 3, 10), ("SC501", 3, 19), ("SC502", 4, 12)]
    rows = "".join(f"Casa {n},c{n}@x.example\n" for n in "ABCDEF")
    write("mails.csv", f"name,e-mail\n{rows}")
    (told,) = [f for f in check_sheet(read_list("mails.csv")).findings if f.code == "SC501"]
    assert "6 of them stand in columns beside the names" in told.message


def test_a_folder_with_one_file_a_signatory(folder: Path) -> None:
    write("lists/b.yaml", "country: Perú\nname: 'Casa Luz'\ntags: [a]\n")
    write("lists/a.txt", "# a comment\n\n  Red Azul\nmore about it\n")
    write("lists/.hidden.yaml", "name: No\n")
    write("lists/c.yml", "name: Casa Luz  # signclean: ignore[SC101] the other house\n")
    assert spots("lists") == [
        ("Red Azul", "lists/a.txt", 3, 3),
        ("Casa Luz", "lists/b.yaml", 2, 8),
        ("Casa Luz", "lists/c.yml", 1, 7),
    ]
    assert [f.code for f in check_sheet(read_list("lists")).findings if f.code.startswith("SC1")] == []


def test_pasted_text_with_comments(folder: Path) -> None:
    write(
        "list.txt",
        "Firman:\n\nCasa Luz\n# a comment\n- Red Azul  # signclean: ignore[SC205] so be it\nMesa Sur\nNodo\n",
    )
    assert spots("list.txt") == [
        ("Casa Luz", "list.txt", 3, 1),
        ("Red Azul", "list.txt", 5, 3),
        ("Mesa Sur", "list.txt", 6, 1),
        ("Nodo", "list.txt", 7, 1),
    ]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("list.csv", "a,b\n1,2\n", "list.csv: no column of names among 'a', 'b'; name it with --name-column"),
        ("list.csv", "\n \n", "list.csv: nothing stands in it; paste the letter or its list into it"),
        ("list.json", "{", "list.json: this is no JSON ("),
        (
            "list.json",
            '{"a": 1}',
            "list.json: no array of names or of objects stands in it; put the list into an array",
        ),
        ("l/a.yaml", "- 1\n", "l/a.yaml: keys and values are wanted, such as `name: Casa Luz`; write them so"),
        ("l/a.yaml", "a: [\n", "l/a.yaml: this is no YAML ("),
        (
            "l/a.yaml",
            "title: x\nname: ''\n",
            "l/a.yaml: there is no 'name' in it; write one, or move the file elsewhere",
        ),
        ("l/a.pdf", "x", "l: no file of .yaml, .yml, .txt, .md stands in this folder; add some"),
    ],
)
def test_what_cannot_be_read(folder: Path, name: str, text: str, sentence: str) -> None:
    write(name, text)
    with pytest.raises(SigncleanError) as caught:
        read_list(name.partition("/")[0])
    assert str(caught.value).startswith(sentence)


def test_a_column_that_is_not_there(folder: Path) -> None:
    write("list.csv", "name,country\nCasa,Perú\n")
    with pytest.raises(SigncleanError, match=r"list\.csv: there is no column 'who'; choose one of 'name', 'country'"):
        read_list("list.csv", "who")


def test_a_pipe_is_read_once(folder: Path) -> None:
    os.mkfifo("pipe.txt")
    Thread(target=lambda: Path("pipe.txt").write_text(make_list(PLAIN), encoding="utf-8"), daemon=True).start()
    sheet = read_list("pipe.txt")
    assert [mention.text for mention in sheet.mentions] == list(PLAIN)
    assert sheet.sources[0].lines[2] == PLAIN[0]
    assert sheet.sources[0].fixable is not None
