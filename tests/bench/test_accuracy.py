from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from bench import accuracy, letters

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = """\
import pathlib, sys
verb, letter, *options = sys.argv[1:]
assert verb == "normalize" and options == ["--format", "json", "--quiet"], sys.argv
sys.stdout.buffer.write(pathlib.Path(letter).with_suffix(".answer").read_bytes())
"""
FAILING_SCRIPT = 'import sys\nsys.exit("signclean: it is no letter")\n'


@pytest.fixture
def folder(tmp_path: Path, made_up: Path) -> Path:
    folder = tmp_path / "made" / "letters"
    folder.mkdir(parents=True)
    for name, reading in (("good", "faultless"), ("bad", "faulty")):
        shutil.copy(made_up / "harbour.txt", folder / f"{name}.txt")
        shutil.copy(made_up / "harbour.gold.tsv", folder / f"{name}.gold.tsv")
        shutil.copy(made_up / f"harbour.{reading}.json", folder / f"{name}.answer")
    (folder / "notes.txt").write_text("no letter", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def answer_from_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put_command(monkeypatch, tmp_path, SCRIPT)


def put_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, script: str) -> None:
    command = tmp_path / "signclean"
    (tmp_path / "answer.py").write_text(script, encoding="utf-8")
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{tmp_path}/answer.py" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    monkeypatch.setattr(letters, "COMMAND", command)


def test_a_missing_folder_is_told_and_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["--letters", str(tmp_path / "none")]) == 0
    assert "none is not here; nothing was measured." in capsys.readouterr().out


def test_a_folder_without_letters_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["--letters", str(tmp_path)]) == 2
    assert "holds no NAME.txt with a NAME.gold.tsv beside it." in capsys.readouterr().err


def test_update_without_a_file_is_wrong_use(folder: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        accuracy.main(["--letters", str(folder), "--update-floor"])


def test_the_table_has_a_row_a_letter_and_the_sum(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main(["--letters", str(folder), "--errors"]) == 0
    shown = capsys.readouterr().out
    assert "made/letters: 2 letters read in" in shown
    assert [line.split()[0] for line in shown.splitlines()[3:6]] == ["bad", "good", "all,"]
    assert "  lost: tide x1\n" in shown


def test_floors_hold_after_they_are_written_and_fail_when_a_figure_sinks(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    floor = tmp_path / "floor.toml"
    options = ["--letters", str(folder), "--floor", str(floor)]
    assert accuracy.main(options) == 0
    assert "has no floor for made/letters" in capsys.readouterr().out
    assert accuracy.main([*options, "--update-floor"]) == 0
    assert accuracy.main(options) == 0
    shutil.copy(folder / "bad.answer", folder / "good.answer")
    capsys.readouterr()
    assert accuracy.main(options) == 1
    assert "accuracy: made/letters: all: lost rose to 2; at most 1 is allowed.\n" in capsys.readouterr().err


def test_a_letter_that_is_not_read_fails(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_command(monkeypatch, tmp_path, FAILING_SCRIPT)
    assert accuracy.main(["--letters", str(folder)]) == 1
    assert "bad.txt ended with 1: signclean: it is no letter" in capsys.readouterr().err


def test_the_scorer_beside_the_letters_is_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = """\
import json, sys
names = [path.rpartition("/")[2] for path in sys.argv[3::2]]
assert sys.argv[1:3] == ["--json", "--errors"] and names == ["bad.gold.tsv", "good.gold.tsv"], sys.argv
figures = {"names": {"hit": 1, "found": 2, "gold": 2, "value": 0.5}, "lost": {"hit": 3, "of": 9, "value": 0.3}}
print(json.dumps(dict.fromkeys([*names, "all"], figures)))
print("  bad.gold.tsv: names: missed", file=sys.stderr)
"""
    (folder.parent / "evaluate.py").write_text(script, encoding="utf-8")
    assert accuracy.main(["--letters", str(folder), "--errors"]) == 0
    shown = capsys.readouterr().out
    assert "scored by made/evaluate.py" in shown
    assert [line.split() for line in shown.splitlines()[2:7]] == [
        ["names", "lost"],
        ["bad", "0.500", "3"],
        ["good", "0.500", "3"],
        ["all,", "each", "letter", "once", "0.500", "6"],
        ["bad"],
    ]
    assert "  names: missed\n" in shown
