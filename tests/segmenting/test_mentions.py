from __future__ import annotations

from signclean.model import Span
from signclean.segmenting.entries import Entry
from signclean.segmenting.mentions import number_entries
from signclean.segmenting.passage import join, read_line
from tests.segmenting.conftest import build_passage

INNER = Entry(build_passage("Hof Süd"), "row")
COALITION = Entry(build_passage("Bündnis Hof"), "members after colon", (INNER, INNER), opens_members=True)


def test_no_entries_no_mentions() -> None:
    assert number_entries("-", [], 1) == []


def test_members_come_after_their_coalition_and_know_its_number() -> None:
    mentions = [mention for mention, _ in number_entries("-", [(None, COALITION), ("Kenia", INNER)], 7)]
    assert [(m.n, m.member_of, m.section, m.opens_members) for m in mentions] == [
        (7, None, None, True),
        (8, 7, None, False),
        (9, 7, None, False),
        (10, None, "Kenia", False),
    ]


def test_text_has_no_contacts_and_single_spaces() -> None:
    entry = Entry(build_passage("Ana  Roca,\tana@lirio.example"), "row", cells=(build_passage("+351 21 555 0199"),))
    mention, _ = number_entries("carta.txt", [(None, entry)], 1)[0]
    assert (mention.text, mention.cells, mention.source) == ("Ana Roca, ***@***", ("***",), "carta.txt")


def test_spans_cover_the_text_and_its_cells() -> None:
    entry = Entry(join([read_line("Hof", 3), read_line("Süd", 4)]), "row", cells=(read_line("Kenia", 4),))
    mention, _ = number_entries("-", [(None, entry)], 1)[0]
    assert mention.spans[0] == Span(3, 0, 3)
    assert mention.lines == (3, 4)


def test_what_columns_and_layout_tell_is_handed_on() -> None:
    entry = Entry(
        build_passage("Hof Süd"),
        "table row",
        shared_role="Sprecher",
        url="https://hof.example",
        place="Kenia",
        role="Verein",
        legal_form="e.V.",
        acronym="HS",
        lead="Hof",
        uncertain="it may be two",
    )
    mention, doubt = number_entries("-", [(None, entry)], 1)[0]
    told = (mention.column_place, mention.column_role, mention.column_legal_form, mention.column_acronym)
    assert told == ("Kenia", "Verein", "e.V.", "HS")
    assert (mention.lead, mention.url, mention.shared_role, mention.cut) == (
        "Hof",
        "https://hof.example",
        "Sprecher",
        "table row",
    )
    assert doubt == "it may be two"
