from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.knowledge.places import read_place

NO_PLACE = [
    "",
    "-",
    "2022",
    "para",
    "con",
    "of",
    "us",
    "Island",
    "Norte",
    "Attac, France",
    "Caritas France",
    "Jane Doe, MD",
    "Juan Pérez, Perú",
    "Red de Mujeres",
    "International",
    "A.C.",
    "Centro",
    "Colectivo de Mujeres de Quito",
]


@pytest.mark.parametrize("text", NO_PLACE)
def test_what_is_no_place(text: str) -> None:
    assert read_place(text) is None


COUNTRIES = [
    ("Guatemala", "GT"),
    ("(Guatemala)", "GT"),
    ("- México", "MX"),
    ("GUATEMALA", "GT"),
    ("U.S.", "US"),
    ("USA", "US"),
    ("U. S. A.", "US"),
    ("EE. UU.", "US"),
    ("États Unis", "US"),
    ("UK", "GB"),
    ("England", "GB"),
    ("Escocia", "GB"),
    ("Holland", "NL"),
    ("les Pays-Bas", "NL"),
    ("Ivory Coast", "CI"),
    ("Côte d'Ivoire", "CI"),
    ("DRC", "CD"),
    ("Palestina", "PS"),
    ("Kosovo", "XK"),
    ("Czech Republic", "CZ"),
    ("Corée", "KR"),
    ("Iles Marshall", "MH"),
    ("Nouvelle- Zélande", "NZ"),
    ("le Salvador", "SV"),
    ("Mauricio", "MU"),
    ("Österreich", "AT"),
    ("Sverige", "SE"),
    ("Česko", "CZ"),
    ("Magyarország", "HU"),
    ("Türkiye", "TR"),
    ("Россия", "RU"),
    ("日本", "JP"),
    ("مصر", "EG"),
    ("Ελλάδα", "GR"),
    ("MX", "MX"),
]


@pytest.mark.parametrize(("text", "country"), COUNTRIES)
def test_countries(text: str, country: str) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, place.level, place.ambiguous) == (country, "country", False)


PARTS = [
    ("NE", "US", "US-NE", "subdivision"),
    ("Va.", "US", "US-VA", "subdivision"),
    ("Calif.", "US", "US-CA", "subdivision"),
    ("/RN", "BR", "BR-RN", "subdivision"),
    ("MG", "BR", "BR-MG", "subdivision"),
    ("Chih.", "MX", "MX-CHH", "subdivision"),
    ("W.A.", "AU", "AU-WA", "subdivision"),
    ("Bahia", "BR", "BR-BA", "subdivision"),
    ("Estado de São Paulo", "BR", "BR-SP", "subdivision"),
    ("Niedersachsen", "DE", "DE-NI", "subdivision"),
    ("Bavaria", "DE", "DE-BY", "subdivision"),
    ("Catalunya", "ES", "ES-CT", "subdivision"),
    ("New Mexico", "US", "US-NM", "subdivision"),
    ("Nueva York", "US", "US-NY", "subdivision"),
    ("Washington DC", "US", "US-DC", "subdivision"),
    ("Washington", "US", None, "subdivision"),
    ("Ogallala, NE", "US", "US-NE", "city"),
    ("Berkeley, CA", "US", "US-CA", "city"),
    ("Austin, Texas", "US", "US-TX", "city"),
    ("Paris, Texas", "US", "US-TX", "city"),
    ("São Paulo - SP", "BR", "BR-SP", "subdivision"),
    ("Chiapas, MEXICO", "MX", "MX-CHP", "subdivision"),
    ("San Antonio", "US", "US-TX", "city"),
    ("Bruxelles", "BE", "BE-BRU", "city"),
    ("Quito, Ecuador", "EC", None, "city"),
    ("Cochabamba, BO", "BO", "BO-C", "subdivision"),
    ("Trinidad, BO", "BO", None, "city"),
    ("Bamako", "ML", "ML-BKO", "city"),
    ("Imola, BO", "IT", "IT-45", "city"),  # letters of a province, not of Bolivia
    ("Faenza (RA)", "IT", "IT-45", "city"),
    ("Nyon, VD", "CH", "CH-VD", "city"),
]


@pytest.mark.parametrize(("text", "country", "subdivision", "level"), PARTS)
def test_parts_of_countries(text: str, country: str, subdivision: str | None, level: str) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, place.subdivision, place.level) == (country, subdivision, level)


@pytest.mark.parametrize(
    "text", ["América Latina", "Latin America", "Europe", "Africa", "the Pacific", "Medio Oriente"]
)
def test_regions_have_no_country(text: str) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, place.level) == (None, "region")


AMBIGUOUS = [
    ("PA", None),
    ("Georgia", None),
    ("Congo", None),
    ("Granada", "ES"),
    ("Santiago", "CL"),
    ("Valencia", "ES"),
]


@pytest.mark.parametrize(("text", "country"), AMBIGUOUS)
def test_names_of_several_places_are_marked(text: str, country: str | None) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, place.ambiguous, len(place.codes) > 1) == (country, True, True)


def test_two_countries_are_a_place_without_a_country() -> None:
    place = read_place("Kenya and Uganda")
    assert place is not None
    assert (place.country, place.codes) == (None, ("KE", "UG"))


@pytest.mark.parametrize("text", ["Reunión", "Nice", "NE", "Jordan"])
def test_words_and_abbreviations_count_only_where_they_stand_apart(text: str) -> None:
    assert read_place(text) is not None
    assert read_place(text, set_apart=False) is None


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    place = read_place(text)
    assert place is None or place.text == " ".join(text.split())


@pytest.mark.parametrize(
    "text", ["ESPAÑA Y PORTUGAL", "España y Portugal", "KENYA AND UGANDA", "Bénin ET Togo", "Perú E Brasil"]
)
def test_a_conjunction_joins_two_countries_in_small_and_capital_letters(text: str) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, len(place.codes)) == (None, 2)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Éleveuse, Îles de la Madeleine, Québec", None),
        ("Herdade, Évora, Portugal", None),
        ("Xylo Springs, Kansas", "US"),
    ],
)
def test_one_town_that_no_table_has_may_stand_before_its_state(text: str, country: str | None) -> None:
    place = read_place(text)
    assert (place.country if place else None) == country


NESTED = [
    ("Puerto Rico, USA", "US"),
    ("Scotland, UK", "GB"),
    ("Georgia / USA", "US"),
    ("Suisse / Schweiz", "CH"),
    ("Kenya, Nairobi", "KE"),
    ("Paris, Texas", "US"),
    ("London, Ontario", "CA"),
    ("Annemasse, Haute-Savoie", "FR"),
    ("Annemasse, Genève", None),
]


@pytest.mark.parametrize(("text", "country"), NESTED)
def test_a_part_or_a_second_language_is_no_second_country(text: str, country: str | None) -> None:
    place = read_place(text)
    assert place is not None
    assert place.country == country


SIDE_BY_SIDE = [
    ("Argentina / Chile", ("AR", "CL")),
    ("SCHWEIZ / DEUTSCHLAND – SVIZZERA / GERMANIA", ("CH", "DE")),
    ("Belgique - Luxembourg", ("BE", "LU")),
    ("Rwanda, Burundi", ("RW", "BI")),
    ("Kenya and Uganda", ("KE", "UG")),
]


@pytest.mark.parametrize(("text", "codes"), SIDE_BY_SIDE)
def test_countries_side_by_side_do_not_lie_in_one_another(text: str, codes: tuple[str, ...]) -> None:
    place = read_place(text)
    assert place is not None
    assert (place.country, place.level, place.codes) == (None, "country", codes)
