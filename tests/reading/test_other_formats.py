"""Files that are no plain text are refused by content, and else by name, with what to do instead."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from signclean.errors import UnreadableInputError
from signclean.knowledge.tables import read_rows
from signclean.reading import read_document
from signclean.reading.formats import ADVICE

DOCUMENT = "save it as plain text (.txt, UTF-8), or copy the list and paste it into a text file"
SPREADSHEET = "save the sheet as CSV (UTF-8), or copy the cells and paste them into a text file"
PDF = "copy the list out of it and paste it into a text file"
IMAGE = "have its text recognized (OCR) or type it, and put it into a text file"
ARCHIVE = "unpack it and give the letter inside"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)


def zip_of(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "x")
    return buffer.getvalue()


BY_CONTENT = [
    (zip_of("[Content_Types].xml", "_rels/.rels", "word/document.xml"), "a Word document", DOCUMENT),
    (zip_of("[Content_Types].xml", "xl/workbook.xml"), "an Excel spreadsheet", SPREADSHEET),
    (zip_of("[Content_Types].xml", "ppt/presentation.xml"), "a PowerPoint presentation", DOCUMENT),
    (zip_of("mimetype", "content.xml"), "an OpenDocument text", DOCUMENT),
    (zip_of("letter.txt"), "a zip archive", ARCHIVE),
    (zip_of(), "a zip archive", ARCHIVE),
    (OLE + "WordDocument".encode("utf-16-le"), "an older Word document", DOCUMENT),
    (OLE + "Workbook".encode("utf-16-le"), "an older Excel spreadsheet", SPREADSHEET),
    (OLE, "an older Office document", DOCUMENT),
    (rb"{\rtf1\ansi Red}", "an RTF document", DOCUMENT),
    (b"%PDF-1.7\n%\xe2\xe3", "a PDF", PDF),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", IMAGE),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image", IMAGE),
    (b"GIF89a\x01", "a GIF image", IMAGE),
    (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "a WebP image", IMAGE),
    (b"\x1f\x8b\x08\x00", "a gzip archive", ARCHIVE),
]


@pytest.mark.parametrize(("data", "what", "advice"), BY_CONTENT)
def test_refused_by_content_whatever_the_name(data: bytes, what: str, advice: str, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(data)
    with pytest.raises(UnreadableInputError) as caught:
        read_document(str(path))
    assert str(caught.value) == f"{path}: this is {what}, not plain text; {advice}"
    with pytest.raises(UnreadableInputError, match=r"^standard input: this is an? "):
        read_document("-", io.BytesIO(data))


BY_NAME = [
    ("a.docx", "a Word document", DOCUMENT),
    ("a.DOC", "an older Word document", DOCUMENT),
    ("a.odt", "an OpenDocument text", DOCUMENT),
    ("a.rtf", "an RTF document", DOCUMENT),
    ("a.pdf", "a PDF", PDF),
    ("a.xlsx", "an Excel spreadsheet", SPREADSHEET),
    ("a.xls", "an older Excel spreadsheet", SPREADSHEET),
    ("a.ods", "an OpenDocument spreadsheet", SPREADSHEET),
    ("a.jpeg", "a JPEG image", IMAGE),
    ("a.bmp", "a BMP image", IMAGE),
    ("a.tar.gz", "a gzip archive", ARCHIVE),
]


@pytest.mark.parametrize(("name", "what", "advice"), BY_NAME)
@pytest.mark.parametrize("data", [b"Red R\xc3\xados\n", b""])
def test_refused_by_name_where_the_content_does_not_tell(
    name: str, what: str, advice: str, data: bytes, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableInputError) as caught:
        read_document(str(path))
    expected = f"by its name this is {what}, not plain text; {advice}, or rename it to .txt if it is plain text"
    assert str(caught.value) == f"{path}: {expected}"


@pytest.mark.parametrize("name", ["letter", "letter.txt", "letter.md", "list.csv", "list.tsv", "lista.final", ".docx"])
@pytest.mark.parametrize("text", ["RIFF – Red Isleña\n", "BM Rivers\n", "PK Netz\n", "GIF 89\n", "%PDF\n", "BZ 9\n"])
def test_plain_text_is_read_whatever_it_begins_with(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert read_document(str(path)).lines == (text.rstrip("\n"),)


def test_the_table_of_formats_keeps_its_rules() -> None:
    rows = read_rows("file_formats.csv")
    suffixes = [suffix for row in rows for suffix in row["suffixes"].split()]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert {row["family"] for row in rows} == set(ADVICE)
    assert all(row["source"] and (row["magic"] or row["suffixes"]) for row in rows)


def test_the_table_of_letters_keeps_its_rules() -> None:
    rows = read_rows("western_letters.csv")
    assert [row["language"] for row in rows] == sorted({row["language"] for row in rows})
    for row in rows:
        assert row["source"]
        assert len(set(row["letters"])) == len(row["letters"])
        assert row["letters"].islower()
        assert not any(letter.isascii() for letter in row["letters"])
        row["letters"].encode("cp1252")
