"""read_document and read_text: lines as an editor numbers them, bytes hashed, bad input refused in one sentence."""

from __future__ import annotations

import hashlib
import io
import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.errors import UnreadableInputError
from signclean.reading import read_document, read_text
from signclean.reading import source as source_module

LINES = [
    ("", ()),
    ("Red Ríos", ("Red Ríos",)),
    ("Red Ríos\n", ("Red Ríos",)),
    ("a\nb", ("a", "b")),
    ("a\r\nb\r\n", ("a", "b")),
    ("a\rb\r", ("a", "b")),
    ("a\r\n\rb\n\nc", ("a", "", "b", "", "c")),
    ("a\n\n", ("a", "")),
    ("page one\fpage two\nb", ("page one\fpage two", "b")),
    ("a\u2028b\u2029c\vd\x85e\nf", ("a\u2028b\u2029c\vd\x85e", "f")),
    ("\ufeffa\nb", ("a", "b")),
]


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_lines_are_those_an_editor_shows(text: str, lines: tuple[str, ...]) -> None:
    assert read_text(text).lines == lines


@given(st.text())
def test_read_text_takes_any_text_and_loses_nothing(text: str) -> None:
    document = read_text(text)
    kept = "".join(document.lines)
    assert len(kept) == len(text.removeprefix("\ufeff").replace("\r", "").replace("\n", ""))
    kept.encode("utf-8")


def test_what_no_file_can_hold_is_replaced_and_told() -> None:
    document = read_text("Red\0 R\ud800íos")
    assert document.lines == ("Red\ufffd R\ufffdíos",)
    assert document.notes == ("2 characters that cannot be written were replaced by U+FFFD",)


def test_source_and_hash_are_told(tmp_path: Path) -> None:
    data = "\ufeffRed Ríos\r\n".encode()
    path = tmp_path / "letter.txt"
    path.write_bytes(data)
    document = read_document(str(path))
    assert document.source == str(path)
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.notes == ()
    assert read_text("Red Ríos").sha256 == hashlib.sha256("Red Ríos".encode()).hexdigest()
    assert read_text("Red Ríos").source == "text"


def test_a_dash_reads_standard_input() -> None:
    document = read_document("-", io.BytesIO("Red Ríos\nAna Sol".encode("cp1252")))
    assert document.source == "-"
    assert document.lines == ("Red Ríos", "Ana Sol")
    assert document.notes == ("not UTF-8: read as Windows-1252 (cp1252); check the letters with accents",)


def test_a_named_pipe_is_read_once_and_short_reads_are_joined(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"Red\n" * 100_000))
    writer.start()
    document = read_document(str(pipe))
    writer.join()
    assert len(document.lines) == 100_000


def test_a_file_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/r\xedo.txt"
    Path(os.fsdecode(path)).write_text("Red", encoding="utf-8")
    assert read_document(os.fsdecode(path)).source == f"{tmp_path}/r\ufffdo.txt"


def message_of(path: str, stdin: bytes = b"") -> str:
    with pytest.raises(UnreadableInputError) as caught:
        read_document(path, io.BytesIO(stdin))
    return str(caught.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    assert message_of(str(path)) == f"{path}: there is no such file; check its name and folder"


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert message_of(str(tmp_path)) == f"{tmp_path}: this is a directory; give the files in it that hold the letters"


def test_a_file_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", encoding="utf-8")
    assert (
        message_of(f"{tmp_path}/a/b.txt") == f"{tmp_path}/a/b.txt: cannot be read (Not a directory); try a copy of it"
    )


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Red", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert message_of(str(path)) == f"{path}: you may not read this file; change its permissions"


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n\f", b"\xef\xbb\xbf\n", b"\xff\xfe", "\u200b\u00a0\n".encode()])
def test_input_of_nothing_but_white_space_is_refused(data: bytes) -> None:
    expected = "standard input: nothing stands in it; paste the letter or its list into it"
    assert message_of("-", data) == expected


LONG = b"x" * 5_000_000


@pytest.mark.parametrize(
    ("data", "line"),
    [(LONG + b"x", 1), (LONG + b"x\n", 1), (b"a\nb\r\n" + LONG + b"x", 3), (b"a\r\r" + LONG + b"xx\nb", 3)],
)
def test_a_line_of_more_than_5_mb_is_refused_with_its_number(data: bytes, line: int) -> None:
    expected = f"standard input:{line}: a line of more than 5 MB; put each signatory on a line of its own"
    assert message_of("-", data) == expected


@pytest.mark.parametrize("data", [LONG, LONG + b"\n" + LONG, b"a\r" + LONG + b"\rb"])
def test_a_line_of_5_mb_is_read(data: bytes) -> None:
    assert max(len(line) for line in read_document("-", io.BytesIO(data)).lines) == 5_000_000


def test_input_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "MAX_INPUT_BYTES", 2_000_000)

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b"Red\n" * ((size or 4) // 4)

    with pytest.raises(UnreadableInputError) as caught:
        read_document("-", Endless())
    assert str(caught.value) == "standard input: more than 2 MB; split it into several files"
