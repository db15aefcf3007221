"""Every error is one sentence on stderr, exit code 2, nothing on stdout and nothing written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Invoke = Callable[..., Result]

LETTER = "letter.txt"


def refuse(result: Result, *sentences: str) -> None:
    assert result.stderr.splitlines() == [f"signclean: {sentence}" for sentence in sentences]
    assert (result.exit_code, result.stdout_bytes) == (2, b"")


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("missing.txt", None, "missing.txt: there is no such file; check its name and folder"),
        ("empty.txt", b"", "empty.txt: nothing stands in it; paste the letter or its list into it"),
        ("blank.txt", b" \n\n", "blank.txt: nothing stands in it; paste the letter or its list into it"),
        (
            "nul.txt",
            b"Signed,\nCasa\0Luz\n",
            "nul.txt: a NUL byte at offset 12, so this is no plain text; save it as plain text in UTF-8 and try again, "
            "or copy the list and paste it",
        ),
        (
            "koi.txt",
            "Подписали:\nДом Света\n".encode("koi8-r"),
            "koi.txt:1: byte 0xF0 at offset 0 cannot be read (neither UTF-8 nor UTF-16 nor Windows-1252); "
            "save it as plain text in UTF-8 and try again",
        ),
        (
            "long.txt",
            b"x" * 5_000_001,
            "long.txt:1: a line of more than 5 MB; put each signatory on a line of its own",
        ),
        (
            "list.pdf",
            b"%PDF-1.7\n",
            "list.pdf: this is a PDF, not plain text; copy the list out of it and paste it into a text file",
        ),
    ],
)
def test_unreadable_input(folder: Path, invoke: Invoke, name: str, data: bytes | None, sentence: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    refuse(invoke("normalize", name), sentence)


@pytest.mark.parametrize("name", ["list.docx", "list.xlsx", "list.odt", "list.xls", "list.rtf"])
def test_documents_and_spreadsheets_are_refused_by_name(folder: Path, invoke: Invoke, name: str) -> None:
    Path(name).write_bytes(b"no zip, but that is its name")
    result = invoke("normalize", name)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"signclean: {name}: by its name this is ")
    assert "not plain text; save" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_directory(folder: Path, invoke: Invoke) -> None:
    Path("letters").mkdir()
    refuse(invoke("normalize", "letters"), "letters: this is a directory; give the files in it that hold the letters")


def test_standard_input_without_anything(folder: Path, invoke: Invoke) -> None:
    refuse(invoke("normalize", "-"), "standard input: nothing stands in it; paste the letter or its list into it")


PROSE = (
    "We met in the town hall on a cold evening. The mayor spoke about the river, and nobody answered her.\n"
    "Later the rain began, and all of us walked home without having decided anything at all.\n"
)


def test_an_input_in_which_nobody_signs(folder: Path, invoke: Invoke) -> None:
    Path("prose.txt").write_text(PROSE, "utf-8")
    sentence = "prose.txt: no signatory block was found in it; paste the list of who signed, one a line"
    refuse(invoke("normalize", "prose.txt", "-o", "list.csv"), sentence)
    assert not Path("list.csv").exists()
    refuse(invoke("explain", "prose.txt", "Casa"), sentence)


@pytest.mark.parametrize("command", ["normalize", "check"])
def test_standard_input_in_which_nobody_signs(invoke: Invoke, command: str) -> None:
    sentence = "standard input: no signatory block was found in it; paste the list of who signed, one a line"
    refuse(invoke(command, "-", stdin=PROSE.encode()), sentence)


def test_errors_of_several_files_are_all_told_and_nothing_is_written(letter: str, invoke: Invoke) -> None:
    Path("empty.txt").write_bytes(b"")
    refuse(
        invoke("normalize", "missing.txt", letter, "empty.txt", "-o", "list.csv"),
        "missing.txt: there is no such file; check its name and folder",
        "empty.txt: nothing stands in it; paste the letter or its list into it",
    )
    assert not Path("list.csv").exists()


def test_one_letter_of_several_in_which_nobody_signs(letter: str, invoke: Invoke) -> None:
    Path("prose.txt").write_text(PROSE, "utf-8")
    refuse(
        invoke("normalize", letter, "prose.txt"),
        "prose.txt: no signatory block was found in it; paste the list of who signed, one a line",
    )


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("list.xml", "the suffix '.xml' is not known; use one of .csv, .tsv, .json, .jsonl, .md, or --format"),
        (
            "list",
            "the name has no suffix to tell the format by; use one of .csv, .tsv, .json, .jsonl, .md, or --format",
        ),
        ("there/list.csv", "the folder there does not exist; create it or choose another"),
        ("full.csv", "a file of that name is in the way; choose another name, or replace it with --force"),
        ("dir.csv", f"this is a directory; name a file in it, such as {os.path.join('dir.csv', 'list.csv')}"),
    ],
)
def test_an_output_that_cannot_be(letter: str, invoke: Invoke, output: str, sentence: str) -> None:
    Path("full.csv").write_text("old", "utf-8")
    Path("dir.csv").mkdir()
    refuse(invoke("normalize", letter, "-o", output), f"{output}: {sentence}")
    assert Path("full.csv").read_text("utf-8") == "old"


def test_the_letter_itself_is_never_the_output(letter: str, invoke: Invoke) -> None:
    before = Path(letter).read_bytes()
    refuse(
        invoke("normalize", letter, "-o", "./letter.txt", "--format", "csv", "--force"),
        "./letter.txt: the list would replace a letter it is made from; choose another name",
    )
    assert Path(letter).read_bytes() == before


def test_a_failing_run_leaves_the_old_file_as_it_was(letter: str, invoke: Invoke) -> None:
    Path("list.csv").write_text("old", "utf-8")
    assert invoke("normalize", "missing.txt", "-o", "list.csv", "--force").exit_code == 2
    assert Path("list.csv").read_text("utf-8") == "old"
    assert sorted(os.listdir()) == ["letter.txt", "list.csv"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--excel", "--format", "json"), "--excel has no meaning for json; add --format csv, or leave it out"),
        (("--stamp",), "--stamp has no meaning for csv; add --format json, or leave it out"),
    ],
)
def test_options_that_do_not_fit(letter: str, invoke: Invoke, arguments: tuple[str, ...], sentence: str) -> None:
    refuse(invoke("normalize", letter, *arguments), sentence)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("normalise", LETTER), "No such command 'normalise'. Did you mean 'normalize'?"),
        (("normalize", LETTER, "--colour"), "No such option: --colour"),
        (("normalize", LETTER, "--format", "xml"), "'csv', 'tsv', 'json', 'jsonl', 'md'"),
        (("normalize", LETTER, "--min-confidence", "1.5"), "--min-confidence"),
        (("normalize", LETTER, "--rows", "people"), "'signatories'"),
        (("explain",), "Missing argument 'LETTER'."),
    ],
)
def test_what_does_not_exist(letter: str, invoke: Invoke, arguments: tuple[str, ...], words: str) -> None:
    result = invoke(*arguments)
    assert (result.exit_code, result.stdout_bytes) == (2, b"")
    assert words in " ".join(result.stderr.split())
    assert "Traceback" not in result.stderr


def test_without_a_command_the_help_is_shown(invoke: Invoke) -> None:
    result = invoke()
    assert result.exit_code == 2
    assert "Usage: signclean" in result.output


@pytest.mark.parametrize("names", [(), ("a", "b", "c")])
def test_explain_wants_one_name_or_two(letter: str, invoke: Invoke, names: tuple[str, ...]) -> None:
    refuse(invoke("explain", letter, *names), "give one name to explain, two to compare, or --layout")


def test_a_fault_of_our_own_has_no_traceback(letter: str, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("lost\nkey")

    monkeypatch.setattr("signclean.pipeline.normalize", fail)
    refuse(
        invoke("normalize", letter),
        "a fault of signclean's own (ValueError: lost key); run again with SIGNCLEAN_DEBUG=1 and report what it prints",
    )
    monkeypatch.setenv("SIGNCLEAN_DEBUG", "1")
    assert isinstance(invoke("normalize", letter).exception, ValueError)


def test_ctrl_c_writes_nothing(letter: str, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("signclean.pipeline.normalize", interrupt)
    result = invoke("normalize", letter, "-o", "list.csv")
    assert (result.exit_code, result.stderr) == (130, "signclean: interrupted; nothing is left half-written\n")
    assert os.listdir() == ["letter.txt"]
