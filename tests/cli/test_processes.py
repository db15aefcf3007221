"""The command as a process: pipes that close, locales without letters, signals, streams that are not there."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from signclean.cli import main

Run = Callable[..., subprocess.CompletedProcess[bytes]]

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell and its signals are needed")
WORDS = ("Casa", "Red", "Unión", "Centro", "Foro", "Comité", "Mesa", "Consejo", "Grupo", "Frente")
PLACES = ("Lago", "Monte", "Puente", "Prado", "Bosque", "Llano", "Valle", "Cerro", "Puerto", "Molino")
COMMAND = f"{shlex.quote(sys.executable)} -m signclean"


def shell(line: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["/bin/sh", "-c", line], capture_output=True, timeout=60, check=False)


def test_the_version(run: Run) -> None:
    result = run("--version")
    assert result.returncode == 0
    assert result.stdout.decode().split()[0] == "signclean"
    assert result.stdout.decode().split()[1][0].isdigit()


def test_the_help_tells_the_commands_with_examples(run: Run) -> None:
    result = run("--help")
    assert result.returncode == 0
    text = result.stdout.decode("utf-8")
    assert all(word in text for word in ("Usage: signclean", "normalize", "explain", "Examples:", "-o list.csv"))


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("normalize", "letter.txt", "--format", "xml"), b"--format"),
        (("normalize", "letter.txt", "--min-confidence", "2"), b"--min-confidence"),
        (("normalize", "letter.txt", "--min-confidence", "much"), b"--min-confidence"),
        (("explain",), b"LETTER"),
    ],
)
def test_wrong_values_are_refused(letter: str, run: Run, arguments: tuple[str, ...], option: bytes) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, b"")
    assert option in result.stderr.splitlines()[-1]
    assert b"Traceback" not in result.stderr


def test_values_that_need_conversion_are_converted(letter: str, run: Run) -> None:
    result = run("normalize", "-q", letter, "--format", "jsonl", "--rows", "mentions", "--min-confidence", "0.5")
    assert result.returncode == 0
    assert result.stdout.startswith(b'{"n": 1, ')


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0"}]
)
def test_stdout_is_utf_8_whatever_the_locale(letter: str, run: Run, locale: dict[str, str]) -> None:
    os.rename(letter, "ñandú.txt")
    result = run("normalize", "ñandú.txt", "missing-ñ.txt", **locale)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
    result = run("normalize", "ñandú.txt", **locale)
    assert result.returncode == 0
    assert "Asociación Ñandú".encode() in result.stdout


@POSIX
def test_a_closed_pipe_ends_quietly(letter: str) -> None:
    more_than_a_pipe_holds = "".join(f"{word} del {place}\n" for word in WORDS for place in PLACES)
    Path("many.txt").write_text(f"Signed,\n\n{more_than_a_pipe_holds}", "utf-8")
    result = shell(f"{COMMAND} normalize -q many.txt --format json | head -n 1")
    assert result.stdout == b"{\n"
    assert result.stderr == b""


@POSIX
def test_a_full_disk_is_told(letter: str) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("this system has no /dev/full")
    result = shell(f"{COMMAND} normalize letter.txt > /dev/full; echo $?")
    assert result.stderr.decode() == (
        "signclean: standard output cannot be written (No space left on device); try -o FILE\n"
    )
    assert result.stdout == b"2\n"


@POSIX
@pytest.mark.parametrize(
    ("closed", "file", "sentence"),
    [
        (">&-", "letter.txt", "standard output is closed; name a file with -o FILE"),
        ("<&-", "-", "standard input is closed; name a file instead"),
    ],
)
def test_closed_streams_are_told(letter: str, closed: str, file: str, sentence: str) -> None:
    result = shell(f"{COMMAND} normalize {file} {closed}")
    assert result.returncode == 2
    assert result.stderr.decode() == f"signclean: {sentence}\n"


@POSIX
def test_with_stderr_closed_the_list_comes_all_the_same(letter: str) -> None:
    result = shell(f"{COMMAND} normalize letter.txt 2>&-")
    assert result.returncode == 0
    assert result.stdout.startswith(b"id,name,")


# A shell starts its background jobs with SIGINT ignored, and the test may run in one.
TELL_WHEN_READING = """
import signal
from signclean.cli import inputs, main
signal.signal(signal.SIGINT, signal.default_int_handler)
stdin_bytes = inputs.stdin_bytes
def told():
    print("reading", flush=True)
    return stdin_bytes()
inputs.stdin_bytes = told
main()
"""


@POSIX
def test_ctrl_c_while_waiting_for_input(letter: str) -> None:
    command = [sys.executable, "-c", TELL_WHEN_READING, "normalize", "-", "-o", "list.csv"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"reading\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"signclean: interrupted; nothing is left half-written\n")
    assert os.listdir() == ["letter.txt"]


def test_ctrl_c_while_starting(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupt(**_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("signclean.cli.app.app", interrupt)
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 130
    assert capsys.readouterr().err == "signclean: interrupted; nothing is left half-written\n"


@POSIX
def test_a_path_that_is_no_utf_8_is_read_and_shown(letter: str, run: Run) -> None:
    os.rename(letter, os.fsdecode(b"l\xff.txt"))
    result = run("normalize", os.fsdecode(b"l\xff.txt"))
    assert result.returncode == 0
    assert "l\ufffd.txt".encode() in result.stdout


def test_text_given_in_place_of_a_file_is_refused_in_a_sentence(folder: Path, run: Run) -> None:
    result = run("normalize", "Red Solidaria, " * 300)
    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 1
    assert b"fault" not in result.stderr
