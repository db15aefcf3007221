"""The laws of the design as properties: nothing vanishes, nothing is invented, the same input gives the same bytes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from signclean import normalize
from signclean.model import SignatoryList
from signclean.text import EMAIL, TELEPHONE, fold

LETTERS = sorted(Path(__file__).parent.parent.joinpath("data", "letters").glob("*.txt"))

NAMES = [
    "Red Solidaria del Sur",
    "Casa Abierta, A.C.",
    "Coalition for Clean Rivers (CCR)",
    "Ligue pour l’eau et la santé",
    "Bürgerverein Nordhang e. V.",
    "Instituto Ribeira – IR",
    "Maria Quental Vaz, professora",
    "Tobias Ferring",
    "VOZES",
    "Comitato Acqua Pulita di Lucca",
    "Women & Water Trust Ltd",
    "Asociación de Vecinos N° 4",
    "Rosa Iturbe Campos (Red Solidaria del Sur)",
    "Mesa de Trabajo, Salud y Género",
    "Stichting De Kaap",
]
LAYOUTS = ("{}", "- {}", "• {}", "* **{}**", "{n}. {}", "({n}) {}", "    {}", "{};")
WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    """Return the folded words of the text, contacts aside; numbers alone may be bullets."""
    bare = TELEPHONE.sub(" ", EMAIL.sub(" ", text))
    return Counter(word for word in WORD.findall(fold(bare)) if not word.isdigit())


def held_words(result: SignatoryList) -> Counter[str]:
    """Return the words of all mentions and ignored rows."""
    held: Counter[str] = Counter()
    for mention in result.mentions:
        held += words(" ".join([mention.text, *mention.cells]))
    for row in result.ignored:
        held += words(row.text)
    return held


def letter_of(names: Sequence[str], layout: str, opener: str) -> str:
    """Return a letter that lists the names in the layout."""
    rows = [layout.replace("{n}", str(n)).format(name) for n, name in enumerate(names, 1)]
    return f"We ask you to act now, because the rivers of our region are running dry.\n\n{opener}\n\n" + "\n".join(rows)


@st.composite
def letters(draw: st.DrawFn) -> str:
    """Draw a letter: some names, in one of the layouts."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=3, max_size=12))
    return letter_of(
        names, draw(st.sampled_from(LAYOUTS)), draw(st.sampled_from(("Sincerely,", "Firman:", "Signed by:")))
    )


@settings(max_examples=60, deadline=None)
@given(letters())
def test_every_word_stands_in_a_mention_or_once_among_the_ignored(letter: str) -> None:
    result = normalize(letter)
    assert held_words(result) == words(letter)


@settings(max_examples=40, deadline=None)
@given(letters())
def test_every_field_of_a_mention_is_a_stretch_of_its_text(letter: str) -> None:
    for mention in normalize(letter).mentions:
        parts = [mention.name, mention.acronym, mention.legal_form, mention.place, *mention.aliases]
        whole = " ".join(mention.text.split())
        for part in filter(None, parts):
            assert all(word in whole for word in part.split()), (part, whole)


@settings(max_examples=25, deadline=None)
@given(letters())
def test_the_same_letter_gives_the_same_bytes(letter: str) -> None:
    assert normalize(letter).to_json() == normalize(letter).to_json()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
@example("\U0002b740\n\u00b9")  # a word of which folding leaves nothing
@example("𐀀|0")
@example("0|𐀀")
@example("𖠀/0\n:")
def test_no_text_raises(text: str) -> None:
    result = normalize(text)
    assert bool(result.mentions) or [doubt.code for doubt in result.doubts] == ["no-block"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*NAMES, "", "-", "(", ")", ";", "1.", "•", "Members:", "cc: all", "page 2"]), max_size=25)
)
def test_no_order_of_rows_loses_a_word(rows: list[str]) -> None:
    letter = "\n".join(rows)
    assert held_words(normalize(letter)) == words(letter)


LISTS = [
    "Red Sol (integrada por Foro Alba y Casa Luz).",
    "Firman: Casa Luz, Foro Alba; Red Sol.",
    "A | . | B",
    "(…)",
    ".,;",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*NAMES, *LISTS, ".", "–", "1. .", "• ;", "- (.)", "."]), max_size=12))
def test_no_mark_alone_signs(rows: list[str]) -> None:
    for mention in normalize("\n".join(rows)).mentions:
        assert WORD.search(mention.name), mention


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_no_word_of_a_letter_vanishes(path: Path) -> None:
    letter = path.read_text(encoding="utf-8")
    result = normalize(letter)
    spans = [(s.line, s.start, s.end) for part in (*result.mentions, *result.ignored) for s in part.spans]
    covered = {(line, column) for line, start, end in spans for column in range(start, end)}
    for number, line in enumerate(letter.split("\n"), 1):
        bare = re.sub(r"<[^>]*>|&\w+;|\]\([^)]*\)|\{[^}]*\}", lambda m: " " * len(m[0]), line)
        for word in re.finditer(r"[^\W\d_]{2,}", bare):
            assert any((number, column) in covered for column in range(word.start(), word.end())), (number, word[0])


@pytest.mark.parametrize("path", LETTERS[::4], ids=lambda path: path.stem)
def test_spans_hold_the_words_of_the_mention(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    for mention in normalize("\n".join(lines)).mentions:
        read = " ".join(lines[span.line - 1][span.start : span.end] for span in mention.spans)
        glued = re.sub(r"\W", "", fold(read))
        missing = [word for word in words(mention.text) if word not in glued and "&" not in read]
        assert not missing, (mention.text, read)
