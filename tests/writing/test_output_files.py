"""Files are written whole or not at all, and every error says what to do."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from signclean.errors import OutputError
from signclean.writing import Format, check_output, format_from_suffix, write_output

SUFFIXES = [
    ("list.csv", Format.CSV),
    ("LIST.CSV", Format.CSV),
    ("a.b/list.tsv", Format.TSV),
    ("list.v2.json", Format.JSON),
    ("list.JsonL", Format.JSONL),
    ("list.md", Format.MD),
]


@pytest.mark.parametrize(("path", "format_"), SUFFIXES)
def test_the_suffix_tells_the_format(path: str, format_: Format) -> None:
    assert format_from_suffix(path) is format_


KNOWN = "use one of .csv, .tsv, .json, .jsonl, .md, or --format"
UNKNOWN = [
    ("list.xlsx", f"list.xlsx: the suffix '.xlsx' is not known; {KNOWN}"),
    ("list.csv.gz", f"list.csv.gz: the suffix '.gz' is not known; {KNOWN}"),
    ("a.csv/list", f"a.csv/list: the name has no suffix to tell the format by; {KNOWN}"),
    ("list.table", f"list.table: the suffix '.table' is not known; {KNOWN}"),
]


@pytest.mark.parametrize(("path", "message"), UNKNOWN)
def test_other_suffixes_are_refused(path: str, message: str) -> None:
    with pytest.raises(OutputError) as caught:
        format_from_suffix(path)
    assert str(caught.value) == message


def message_of(path: Path) -> str:
    with pytest.raises(OutputError) as checked:
        check_output(str(path))
    with pytest.raises(OutputError) as caught:
        write_output(str(path), b"new")
    assert str(caught.value) == str(checked.value)
    return str(caught.value)


def test_a_new_file_is_written_with_the_permissions_of_the_umask(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    before = os.umask(0o027)
    try:
        write_output(str(path), b"new")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["list.csv"]


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "out" / "list.csv"
    expected = f"{path}: the folder {tmp_path}/out does not exist; create it or choose another"
    assert message_of(path) == expected


def test_a_directory_is_refused(tmp_path: Path) -> None:
    expected = f"{tmp_path}: this is a directory; name a file in it, such as {tmp_path}/list.csv"
    assert message_of(tmp_path) == expected


def test_a_file_in_the_way_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    expected = f"{path}: a file of that name is in the way; choose another name, or replace it with --force"
    assert message_of(path) == expected
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["list.csv"]


def test_force_replaces_the_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old and longer")
    path.chmod(0o604)
    write_output(str(path), b"new", force=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "list.csv"
    link.symlink_to(tmp_path / "real" / "list.csv")
    write_output(str(link), b"one")
    write_output(str(link), b"two", force=True)
    assert link.is_symlink()
    assert (tmp_path / "real" / "list.csv").read_bytes() == b"two"


def test_a_device_is_written_to_and_stays_one() -> None:
    write_output(os.devnull, b"gone")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OutputError) as caught:
        write_output(str(path), b"new", force=True)
    expected = f"{path}: cannot be written (No space left on device); choose another place with -o"
    assert str(caught.value) == expected
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["list.csv"]


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_output(str(tmp_path / "list.csv"), b"new")
    assert os.listdir(tmp_path) == []
