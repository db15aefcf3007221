from __future__ import annotations

import pytest

from signclean.model import Kind
from signclean.naming import name_mention
from signclean.naming.record import own_text
from tests.naming.conftest import build_mention


@pytest.mark.parametrize("told", [None, "", "Chaplain", "Ruth Osei Weaver"])
def test_a_column_that_is_not_in_the_text_leaves_it_whole(told: str | None) -> None:
    assert own_text(build_mention("Ruth Osei Weaver", column_role=told)) == "Ruth Osei Weaver"


def test_the_lines_below_a_name_are_parted_from_it() -> None:
    told = "Éleveuse, Union des semences paysannes, Burkina Faso"
    named = name_mention(
        build_mention("Xyla Quor Éleveuse Union des semences paysannes Burkina Faso", column_role=told)
    )
    assert (named.kind, named.name, named.place) == (Kind.INDIVIDUAL, "Xyla Quor", "Burkina Faso")
    assert (named.role, named.affiliation) == ("Éleveuse", "Union des semences paysannes")


def test_a_body_with_its_address_below_is_read_whole() -> None:
    named = name_mention(build_mention("Weavers Alliance (Lyons, NE)", column_role="(Lyons, NE)"))
    assert (named.kind, named.name, named.place, named.role) == (
        Kind.ORGANIZATION,
        "Weavers Alliance",
        "Lyons, NE",
        None,
    )


def test_a_place_on_the_line_below_a_body_is_no_part_of_its_name() -> None:
    named = name_mention(build_mention("Xarxa Rural Lleida", column_place="Lleida"))
    assert (named.name, named.place) == ("Xarxa Rural", "Lleida")
    in_cell = name_mention(build_mention("Xarxa Rural Lleida", column_place="Lleida", cells=("Lleida",)))
    assert in_cell.name == "Xarxa Rural Lleida"
