from __future__ import annotations

from signclean.model import Kind
from signclean.naming import name_mention
from tests.naming.conftest import build_mention


def test_a_column_of_places_goes_before_a_place_in_the_text() -> None:
    assert name_mention(build_mention("11.22.33, Belgium", column_place="Belgique")).place == "Belgique"
    assert name_mention(build_mention("11.22.33, Belgium")).place == "Belgium"


def test_a_town_stays_before_the_country_of_a_column_that_may_be_a_state() -> None:
    named = name_mention(build_mention("Journalists for the Lake (JFL), Tbilisi", column_place="Georgia"))
    assert named.place == "Tbilisi, Georgia"
    assert name_mention(build_mention("Lake Trust, Bonn", column_place="Georgia")).place == "Georgia"


def test_a_persons_column_is_parted_into_role_and_affiliation() -> None:
    named = name_mention(build_mention("Dr. Ruth Osei", column_role="Director, Clinic of the Plains"))
    assert (named.role, named.affiliation) == ("Dr., Director", "Clinic of the Plains")


def test_a_role_that_the_text_tells_is_not_told_twice() -> None:
    assert name_mention(build_mention("Ruth Osei, Co-Chairs", shared_role="Co-Chairs")).role == "Co-Chairs"


def test_acronym_and_legal_form_may_have_columns_of_their_own() -> None:
    named = name_mention(build_mention("Rete Acqua Chiara", cells=("7", "RAC", "ODV", "PA")))
    assert (named.name, named.acronym, named.legal_form) == ("Rete Acqua Chiara", "RAC", "ODV")


def test_a_column_of_acronyms_holds_letters_that_need_not_spell_the_name() -> None:
    named = name_mention(build_mention("Ana Costa", cells=("QXZ",), column_acronym="QXZ"))
    assert (named.kind, named.acronym) == (Kind.ORGANIZATION, "QXZ")
    assert name_mention(build_mention("Rete Acqua", cells=("sì",), column_acronym="sì")).acronym is None


def test_letters_of_another_body_are_left_in_their_column() -> None:
    assert name_mention(build_mention("Rete Acqua Chiara", cells=("UNESCO",))).acronym is None


def test_a_state_beside_its_town_is_no_acronym() -> None:
    named = name_mention(build_mention("Rede de Jardins", column_place="Nova Serra, RJ", cells=("Nova Serra", "RJ")))
    assert (named.acronym, named.place) == (None, "Nova Serra, RJ")


def test_a_town_with_its_state_is_no_acronym() -> None:
    named = name_mention(build_mention("Instituto Maré e Baía", column_place="Marabá/PA", cells=("Marabá/PA",)))
    assert (named.acronym, named.place) == (None, "Marabá/PA")


def test_a_town_in_the_text_stands_before_the_country_of_the_column() -> None:
    office = build_mention("Friends' Liaison Office, Geneva", column_place="Switzerland", cells=("Switzerland",))
    assert name_mention(office).place == "Geneva, Switzerland"
    moved = build_mention("Friends' Liaison Office, Geneva", column_place="Kenya", cells=("Kenya",))
    assert name_mention(moved).place == "Kenya"
