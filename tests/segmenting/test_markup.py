from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.model import Span
from signclean.segmenting.markup import take_off_markup
from signclean.segmenting.passage import read_line

KEPT = [
    "Casa Lirio & Filhos",
    "AT&T Workers United",
    "Ligue du Sel*",
    "5 * 5 Kollektiv",
    "Grupo C# Norte",
    "#AguaParaTodas",
    "snake_case Collectief",
    "Comitato 3 < 5",
    "Rete [Nord]",
    "Verein „Hof“ [sic]",
    "Movimiento ~ Sur",
    "Roe & Wade; Poe",
    "Associació l'Espurna",
]

TAKEN_OFF = [
    ("**Casa Lirio**", "Casa Lirio"),
    ("*Casa Lirio*", "Casa Lirio"),
    ("__Casa Lirio__", "Casa Lirio"),
    ("_Casa Lirio_, Natal", "Casa Lirio, Natal"),
    ("***Rede Maré*** (RM)", "Rede Maré (RM)"),
    ("**Rede** Maré", "Rede Maré"),
    ("## Rede Maré", "Rede Maré"),
    ("`Rede Maré`", "Rede Maré"),
    ("~~Rede Maré~~", "Rede Maré"),
    ("<b>Rede Maré</b><br/>", "Rede Maré"),
    ('<li class="x">Vereniging De Kade</li>', "Vereniging De Kade"),
    ("Pão &amp; Rosas", "Pão & Rosas"),
    ("Pão&nbsp;e Rosas", "Pão e Rosas"),
    ("L&#8217;Eau vive", "L’Eau vive"),
    ("&copy Lirio &unknown;", "&copy Lirio &unknown;"),
    ("Casa\u00a0Lirio", "Casa Lirio"),
    ("Kinder\u00adhaus Nord", "Kinderhaus Nord"),
    ("\ufeffCasa Lirio\u200b", "Casa Lirio"),
    (r"Casa Lirio \(CL\)", "Casa Lirio (CL)"),
    (r"Casa Lirio\\", "Casa Lirio"),
    ("![Logo](lirio.png) Casa Lirio", " Casa Lirio"),
    ("[Casa Lirio][3]", "Casa Lirio"),
    ("[Casa Lirio]{.underline}", "Casa Lirio"),
]

FENCES = ["---", "***", "___", "=====", "```", "```text", ":::: columns", "   ---   "]

LINKS = [
    ("[Casa Lirio](https://lirio.example) (CL)", "Casa Lirio (CL)", "https://lirio.example"),
    ('[Casa Lirio](https://lirio.example "Home")', "Casa Lirio", "https://lirio.example"),
    ("[A](https://a.example), [B](https://b.example)", "A, B", "https://a.example"),
    ("Casa Lirio <https://lirio.example>", "Casa Lirio <https://lirio.example>", "https://lirio.example"),
    ("**[Casa Lirio](https://lirio.example)**", "Casa Lirio", "https://lirio.example"),
]


@pytest.mark.parametrize("text", KEPT)
def test_what_is_no_markup_stays(text: str) -> None:
    assert take_off_markup(read_line(text, 1)).passage == read_line(text, 1)


@pytest.mark.parametrize(("text", "plain"), TAKEN_OFF)
def test_markup_comes_off(text: str, plain: str) -> None:
    assert take_off_markup(read_line(text, 1)).passage.text == plain


@pytest.mark.parametrize("text", FENCES)
def test_a_line_of_marks_alone_is_empty(text: str) -> None:
    assert not take_off_markup(read_line(text, 1)).passage


@pytest.mark.parametrize(("text", "plain", "url"), LINKS)
def test_links_are_kept_beside_their_text(text: str, plain: str, url: str) -> None:
    found = take_off_markup(read_line(text, 1))
    assert (found.passage.text, found.url) == (plain, url)


def test_no_link_no_target() -> None:
    assert take_off_markup(read_line("Casa [Lirio] (x)", 1)).url is None


def test_places_are_those_of_the_raw_line() -> None:
    plain = take_off_markup(read_line("**Pão &amp; Rosas**", 9)).passage
    assert plain.cut(0, 3).spans() == (Span(9, 2, 5),)
    assert plain.cut(4, 5).spans() == (Span(9, 6, 11),)


@given(st.text(alphabet="abÄ *_`~<>[]()&;#\\!{}", max_size=40))
def test_no_letter_is_invented_or_moved(text: str) -> None:
    plain = take_off_markup(read_line(text, 1)).passage
    left = iter(text)
    assert all(c in left for c in plain.text if c.isalpha())
