from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.model import Span
from signclean.segmenting.passage import EMPTY, Passage, join, read_line, replace
from tests.segmenting.conftest import places_of

TEXTS = st.text(alphabet="abÄñ ,;(\t", max_size=12)
NUMBERS = st.integers(0, 30)


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    """Draw a passage put together from stretches of one to four lines."""
    lines = [read_line(text, number) for number, text in enumerate(draw(st.lists(TEXTS, min_size=1, max_size=4)), 1)]
    return join((line.cut(*sorted((draw(NUMBERS), draw(NUMBERS)))) for line in lines), draw(st.sampled_from(("", " "))))


def columns_of(spans: tuple[Span, ...]) -> set[tuple[int, int]]:
    return {(span.line, column) for span in spans for column in range(span.start, span.end)}


@given(passages(), NUMBERS, NUMBERS)
def test_a_cut_keeps_text_and_places(passage: Passage, start: int, end: int) -> None:
    part = passage.cut(start, end)
    assert part.text == passage.text[start:end]
    assert places_of(part) == places_of(passage)[start:end]


@given(passages(), NUMBERS)
def test_a_passage_cut_in_two_joins_to_itself(passage: Passage, at: int) -> None:
    whole = join([passage.cut(0, at), passage.cut(at)], glue="")
    assert whole.text == passage.text
    assert places_of(whole) == places_of(passage)
    assert whole.spans() == passage.spans()


@given(st.lists(passages(), max_size=4), st.sampled_from(("", " ")))
def test_joining_keeps_texts_and_places_in_order(parts: list[Passage], glue: str) -> None:
    whole = join(parts, glue)
    filled = [part for part in parts if part.text]
    assert whole.text == glue.join(part.text for part in filled)
    read = [place for part in filled for place in places_of(part) if place]
    assert [place for place in places_of(whole) if place] == read


@given(passages(), st.sampled_from((None, "a", " ,;")))
def test_stripping_is_that_of_the_text(passage: Passage, characters: str | None) -> None:
    bare = passage.strip(characters)
    start = len(passage.text) - len(passage.text.lstrip(characters))
    assert bare.text == passage.text.strip(characters)
    assert places_of(bare) == places_of(passage)[start : start + len(bare.text)]


@given(passages())
def test_spans_cover_exactly_what_was_read(passage: Passage) -> None:
    read = {place for place in places_of(passage) if place}
    spans = passage.spans()
    covered = columns_of(spans)
    assert read <= covered
    gaps = covered - read
    assert all({(line, column - 1), (line, column + 1)} <= read for line, column in gaps)
    assert list(spans) == sorted(spans, key=lambda span: (span.line, span.start))
    assert len(covered) == sum(span.end - span.start for span in spans)


@given(passages(), NUMBERS, NUMBERS)
def test_taking_out_is_joining_the_rest(passage: Passage, one: int, other: int) -> None:
    start, end = sorted((min(one, len(passage.text)), min(other, len(passage.text))))
    rest = replace(passage, [(start, end, "")])
    assert rest.text == passage.text[:start] + passage.text[end:]
    assert places_of(rest) == places_of(passage)[:start] + places_of(passage)[end:]


def test_nothing_is_false_and_stands_nowhere() -> None:
    assert not EMPTY
    assert not read_line("", 3)
    assert join([]) == join([EMPTY, read_line("", 1)]) == EMPTY
    assert EMPTY.spans() == read_line("Casa", 1).cut(4).spans() == ()


@pytest.mark.parametrize(
    ("edits", "text"),
    [
        ([], "Pão &amp; Rosas"),
        ([(4, 9, "&")], "Pão & Rosas"),
        ([(0, 4, ""), (4, 9, "&")], "& Rosas"),
        ([(3, 4, ""), (4, 9, "&"), (9, 10, "")], "Pão&Rosas"),
    ],
)
def test_edits_change_the_text(edits: list[tuple[int, int, str]], text: str) -> None:
    assert replace(read_line("Pão &amp; Rosas", 1), edits).text == text


def test_a_character_put_in_keeps_the_place_of_what_it_stands_for() -> None:
    plain = replace(read_line("Pão &amp; Rosas", 7), [(4, 9, "&")])
    assert plain.cut(4, 5).spans() == (Span(7, 4, 9),)
    assert plain.cut(6).spans() == (Span(7, 10, 15),)
    assert plain.spans() == (Span(7, 0, 15),)


def test_first_and_last_line() -> None:
    wrapped = join([read_line("Vereinigung der", 4), read_line("Freundinnen", 6)])
    assert (wrapped.first_line, wrapped.last_line) == (4, 6)
    assert wrapped.spans() == (Span(4, 0, 15), Span(6, 0, 11))
