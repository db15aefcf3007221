"""Encodings: what is read, what is told about it, and what is refused with the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.errors import UnreadableInputError
from signclean.reading.encoding import decode
from signclean.reading.western import reads_as_western

SPANISH = "Organización de Niños y Niñas\nCampaña Fénix, A.C.\nMaría Pérez Güemes\n"
FRENCH = "Fédération de l’Île\nŒuvre des Forêts, où naît l’été\n"
GERMAN = "Bündnis für Wälder\nStraßenkinder Köln e.V.\n"
PORTUGUESE = "Associação das Irmãs\nCoalizão Três Rios – São Lázaro\n"
ITALIAN = "Comunità Perché No\nLibertà è Verità “Più”\n"
CYRILLIC = "Комитет за реки\nСоюз садоводов\nДом у озера\n"

NO_NOTE: tuple[str, ...] = ()
UTF16_LE = "read as UTF-16 (little-endian, by its mark)"
UTF16_BE = "read as UTF-16 (big-endian, by its mark)"
UTF16_LE_BARE = "read as UTF-16 (little-endian, without a mark)"
UTF16_BE_BARE = "read as UTF-16 (big-endian, without a mark)"
WESTERN = "not UTF-8: read as Windows-1252 (cp1252); check the letters with accents"


@pytest.mark.parametrize("text", [SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, CYRILLIC, "plain", "川", "🌱 Raíz"])
def test_utf8_is_read_with_or_without_its_mark_and_without_a_note(text: str) -> None:
    assert decode(text.encode("utf-8"), "a.txt") == (text, NO_NOTE)
    assert decode(text.encode("utf-8-sig"), "a.txt") == (text, NO_NOTE)


@pytest.mark.parametrize("text", [SPANISH, CYRILLIC, "plain words\n", "A"])
@pytest.mark.parametrize(
    ("mark", "encoding", "note"),
    [(b"\xff\xfe", "utf-16-le", UTF16_LE), (b"\xfe\xff", "utf-16-be", UTF16_BE)],
)
def test_utf16_with_a_mark_is_read_and_told(text: str, mark: bytes, encoding: str, note: str) -> None:
    assert decode(mark + text.encode(encoding), "a.txt") == (text, (note,))


@pytest.mark.parametrize("text", [SPANISH, CYRILLIC, "plain words\n"])
@pytest.mark.parametrize(("encoding", "note"), [("utf-16-le", UTF16_LE_BARE), ("utf-16-be", UTF16_BE_BARE)])
def test_utf16_without_a_mark_is_read_where_it_is_clearly_so(text: str, encoding: str, note: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == (text, (note,))


@pytest.mark.parametrize(
    "text", [SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN, "Café", SPANISH * 9 + "\x03\n", "‘Rivers’ – now… €5\n"]
)
def test_windows_1252_is_read_and_told(text: str) -> None:
    assert decode(text.encode("cp1252"), "a.txt") == (text, (WESTERN,))


POLISH = "Koło Gospodyń\nMiłośnicy Łąk\nTowarzystwo Źródło\n"
CZECH = "Přátelé řek\nStředisko dětí\nJiří Dvořáček, ředitel\nČeská naděje\n"
TURKISH = "İnsan Hakları Derneği\nÇalışma Ağı\nGöçmen Dayanışması\n"
REFUSED = {
    "cp1251": CYRILLIC,
    "koi8-r": CYRILLIC,
    "iso8859-5": CYRILLIC,
    "cp1250": POLISH,
    "iso8859-2": CZECH,
    "cp1254": TURKISH,
    "cp1253": "Δίκτυο Γυναικών\nΈνωση για τα ποτάμια\n",
    "cp1255": "האגודה לנהרות\n",
    "cp1256": "شبكة الأنهار\n",
    "mac_roman": SPANISH,
    "cp850": SPANISH,
    "shift_jis": "川の友の会\n日本連合\n",
    "gbk": "河流之友协会\n绿色网络\n",
    "big5": "河流之友協會\n",
    "euc_kr": "강 친구들 연합\n",
}


@pytest.mark.parametrize("encoding", REFUSED)
def test_other_encodings_are_refused_with_the_first_byte_that_is_not_utf8(encoding: str) -> None:
    data = b"Signed by\n" + REFUSED[encoding].encode(encoding)
    offset = next(i for i, byte in enumerate(data) if byte > 0x7F)
    line = data[:offset].count(b"\n") + 1
    with pytest.raises(UnreadableInputError) as caught:
        decode(data, "a.txt")
    message = str(caught.value)
    assert message.startswith(f"a.txt:{line}: byte 0x")
    assert message.endswith(
        "cannot be read (neither UTF-8 nor UTF-16 nor Windows-1252); save it as plain text in UTF-8 and try again"
    )


ERRORS = [
    (
        b"Signed by\nR\xc3\xado Claro\nR\xedo\n",
        "a.txt:3: byte 0xED at offset 22 cannot be read (neither UTF-8 nor UTF-16 nor Windows-1252); "
        "save it as plain text in UTF-8 and try again",
    ),
    (
        b"\xef\xbb\xbfR\xedo",
        "a.txt:1: byte 0xED at offset 4 cannot be read (broken UTF-8); save it as plain text in UTF-8 and try again",
    ),
    (
        b"\xff\xfeA\x00B",
        "a.txt:1: byte 0x42 at offset 4 cannot be read (broken UTF-16); save it as plain text in UTF-8 and try again",
    ),
    (
        b"Red\nR\x00",
        "a.txt: a NUL byte at offset 5, so this is no plain text; "
        "save it as plain text in UTF-8 and try again, or copy the list and paste it",
    ),
    (
        b"\xef\xbb\xbfA\x00",
        "a.txt: a NUL byte at offset 4, so this is no plain text; "
        "save it as plain text in UTF-8 and try again, or copy the list and paste it",
    ),
    (
        b"\xff\xfeA\x00\x00\x00",
        "a.txt: a NUL byte at offset 4, so this is no plain text; "
        "save it as plain text in UTF-8 and try again, or copy the list and paste it",
    ),
]


@pytest.mark.parametrize(("data", "message"), ERRORS)
def test_errors_tell_place_reason_and_what_to_do(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableInputError) as caught:
        decode(data, "a.txt")
    assert str(caught.value) == message


BINARY = {
    "every byte": bytes(range(256)),
    "small 16-bit numbers": b"".join(n.to_bytes(2, "little") for n in range(1, 400)),
    "odd length of 16-bit text": "Red Ríos".encode("utf-16-le") + b"x",
    "control characters": b"\x01\x02\x03 R\xedo \x04\x05",
    "undefined in Windows-1252": b"Red \x81\x8d\x8f",
}


@pytest.mark.parametrize("name", BINARY)
def test_binary_data_is_never_read_as_text(name: str) -> None:
    with pytest.raises(UnreadableInputError):
        decode(BINARY[name], "a.bin")


@given(st.binary(min_size=400, max_size=600))
def test_random_bytes_are_refused(data: bytes) -> None:
    noise = bytes((byte * 167 + i * 59) % 256 for i, byte in enumerate(data)) + bytes([0x81, 0xFF])
    with pytest.raises(UnreadableInputError):
        decode(noise, "a.bin")


@given(st.text(alphabet=st.characters(exclude_characters="\0\ufeff", exclude_categories=["Cs"])))
def test_any_utf8_text_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode("utf-8"), "a.txt") == (text, NO_NOTE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ASCII only",
        "“Rivers” – 5 €",
        "Søren Åkesson, Þór Ægisson, Señora Muñoz, João Conceição, naïve Œuvres, Zürich",
        "L·lançà, col·lectiu",
        "N.º 5, 1.ª edição",
        "FUNDACIÓN ÁRBOL Y ÑANDÚ",
        "d’Étude, l'Île, O'Ñate",
    ],
)
def test_western_words_read_as_western(text: str) -> None:
    assert reads_as_western(text)


@pytest.mark.parametrize(
    "text", ["MÃ©xico", "RÃ\u00ado", "lâ€™eau", "Ìåìîðèàë", "Mi³oœæ", "AmŽrica", "MŽxico", "pøátelé dìtí", "Bucureºti"]
)
def test_words_of_other_encodings_do_not(text: str) -> None:
    assert not reads_as_western(text)
