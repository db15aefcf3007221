from __future__ import annotations

import io

import pytest

from signclean.cli import prepare_streams, streams
from signclean.errors import OutputError


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ñandú – 日本 «x»", "Ñandú – 日本 «x»"),
        ("two\nlines", "two\nlines"),
        ("a\tb\u00a0c\u2028d", "a b c d"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("bell\u202e", "bell\\u202e"),
    ],
)
def test_no_text_can_steer_the_terminal(text: str, shown: str) -> None:
    assert streams.printable(text) == shown


def test_sentences_carry_the_program_s_name(capsys: pytest.CaptureFixture[str]) -> None:
    streams.tell("carta.txt: es ist so")
    assert capsys.readouterr().err == "signclean: carta.txt: es ist so\n"


def test_with_stderr_closed_nobody_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for closed in (None, io.StringIO()):
        if closed:
            closed.close()
        monkeypatch.setattr("sys.stderr", closed)
        streams.tell("nobody hears this")
    assert capsys.readouterr().out == ""


def test_a_closed_stdout_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", None)
    with pytest.raises(OutputError, match=r"^standard output is closed; name a file with -o FILE$"):
        streams.write_stdout(b"x")


def test_missing_and_closed_streams_are_no_terminals() -> None:
    closed = io.StringIO()
    closed.close()
    assert not any(map(streams.is_terminal, (None, closed, io.StringIO())))


def test_stdout_is_utf_8_and_stderr_cannot_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    err = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="strict")
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setattr("sys.stderr", err)
    prepare_streams()
    for stream in (out, err):
        stream.write("ñ")
        stream.flush()
    assert (out.buffer.getvalue(), err.buffer.getvalue()) == ("ñ".encode(), b"\\xf1")
