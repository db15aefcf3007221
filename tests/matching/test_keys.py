"""Words that names are compared by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.matching import keys
from signclean.matching.keys import Role, as_epithet, is_function_word, make_word, split_words, stem
from signclean.matching.numerals import is_number, read_number

UNTOUCHED = ["Ad-hoc", "Ley 3/2019", "X (Y)", "Radio 9 1/2", "Nueva-Era", "A.I. Now"]
GENDERED = [
    ("immigré·e·s", ["immigré"]),
    ("immigré.e.s", ["immigré"]),
    ("étudiant-e-s", ["étudiant"]),
    ("Lehrer*innen", ["Lehrer"]),
    ("Lehrer:innen", ["Lehrer"]),
    ("Lehrer/-innen", ["Lehrer"]),
    ("niños/as", ["niños"]),
    ("Empregados(as)", ["Empregados"]),
    ("retraité(e)s", ["retraité"]),
    ("citoyen·ne·s", ["citoyen"]),
]
WORDS = [
    ("U.S. Peace", ["US", "Peace"]),
    ("A. C. Norte", ["AC", "Norte"]),
    ("Women's Refuge", ["Women", "Refuge"]),
    ("Women’s Refuge", ["Women", "Refuge"]),
    ("L'eau & la terre", ["L", "eau", "&", "la", "terre"]),
    ("#Welcome_All", ["Welcome", "All"]),
    ("7.12.3", ["7", "12", "3"]),
    ("", []),
]
STEMS = [
    ("paz", "paz"),
    ("news", "new"),
    ("justus", "justus"),
    ("press", "press"),
    ("services", "servic"),
    ("service", "servic"),
    ("trabajadores", "trabajador"),
    ("acoes", "acao"),
    ("rurais", "rural"),
    ("communities", "community"),
    ("2a", "2a"),
]
ROLES: list[tuple[str, Role]] = [
    ("Cordillera", "rare"),
    ("derechos", "topic"),
    ("Zentrum", "head"),
    ("Fundação", "formal"),
    ("Landesverband", "chapter"),
    ("Mundial", "scope"),
    ("Jugend", "offshoot"),
    ("III", "number"),
    ("42", "number"),
    ("civil", "topic"),
]


SIGNS = st.text(alphabet="aéB²sne.'’·/(-):*_,& 3°#", max_size=24)


@given(st.one_of(st.text(max_size=24), SIGNS))
def test_patterns_that_are_passed_over_would_have_found_nothing(text: str) -> None:
    slowly = keys.SHORT_PREPOSITION.sub(" ", keys.POSSESSIVE.sub("", keys.IRISH.sub("O", text)))
    slowly = keys.NUMBER_SIGN.sub(" ", keys.GENDER.sub("", slowly))
    slowly = keys.INITIALS.sub(lambda m: " " + "".join(c for c in m[0] if c.isalpha()) + " ", slowly)
    found = [(m[0], slowly[m.end() : m.end() + 1] == ".") for m in keys.TOKEN.finditer(slowly)]
    assert split_words(text) == found


@pytest.mark.parametrize("text", UNTOUCHED)
def test_endings_that_are_none_of_gender_stay(text: str) -> None:
    letters = [c for c in text if c.isalnum()]
    assert [c for raw, _ in split_words(text) for c in raw] == letters


@pytest.mark.parametrize(("text", "words"), [*GENDERED, *WORDS])
def test_split_words(text: str, words: list[str]) -> None:
    assert [raw for raw, _ in split_words(text)] == words


def test_a_full_stop_after_a_word_is_noted() -> None:
    assert split_words("Natl. Peace") == [("Natl", True), ("Peace", False)]


@pytest.mark.parametrize(("word", "expected"), STEMS)
def test_stem(word: str, expected: str) -> None:
    assert stem(word) == expected


@given(st.text(alphabet="abcdeilnorst", min_size=1, max_size=12))
def test_a_word_and_its_plural_have_one_stem(word: str) -> None:
    if len(word) > 3 and read_number(word) is None and not word.endswith(("s", "i", "u", "oe", "ae", "ie", "ai", "ei")):
        assert stem(word + "s") == stem(word)


@pytest.mark.parametrize(("raw", "role"), ROLES)
def test_role(raw: str, role: Role) -> None:
    assert make_word(raw).role == role


@pytest.mark.parametrize("raw", ["Ríos", "Река", "河", "𐀀", "𖠀"])
def test_a_word_of_any_script_has_a_key(raw: str) -> None:
    assert make_word(raw).key


@pytest.mark.parametrize("key", ["mix", "di", "x", "civil", "covid19x"])
def test_what_is_no_number(key: str) -> None:
    assert not is_number(key)


def test_capitals_are_no_function_word_unless_all_is_in_capitals() -> None:
    assert is_function_word("of")
    assert not is_function_word("ON")
    assert is_function_word("FOR", shouted=True)


def test_an_epithet_counts_as_formal_behind_a_formal_word_alone() -> None:
    civil = make_word("Civil")
    assert as_epithet(civil, make_word("Asociación")).role == "formal"
    assert as_epithet(civil, make_word("Libertad")) is civil
