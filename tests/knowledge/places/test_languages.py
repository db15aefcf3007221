"""Names of countries in many languages, and demonyms in all genders and numbers."""

from __future__ import annotations

import pytest

from signclean.knowledge.places import read_place
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.keys import place_key

GERMANY_AND_SPAIN = [
    ("en", "Germany", "Spain"),
    ("es", "Alemania", "España"),
    ("fr", "Allemagne", "Espagne"),
    ("pt", "Alemanha", "Espanha"),
    ("de", "Deutschland", "Spanien"),
    ("it", "Germania", "Spagna"),
    ("nl", "Duitsland", "Spanje"),
    ("ca", "Alemanya", "Espanya"),
    ("gl", "Alemaña", "España"),
    ("eu", "Alemania", "Espainia"),
    ("sv", "Tyskland", "Spanien"),
    ("da", "Tyskland", "Spanien"),
    ("nb", "Tyskland", "Spania"),
    ("is", "Þýskaland", "Spánn"),
    ("fi", "Saksa", "Espanja"),
    ("et", "Saksamaa", "Hispaania"),
    ("lv", "Vācija", "Spānija"),
    ("lt", "Vokietija", "Ispanija"),
    ("pl", "Niemcy", "Hiszpania"),
    ("cs", "Německo", "Španělsko"),
    ("sl", "Nemčija", "Španija"),
    ("hr", "Njemačka", "Španjolska"),
    ("hu", "Németország", "Spanyolország"),
    ("ro", "Germania", "Spania"),
    ("tr", "Almanya", "İspanya"),
    ("id", "Jerman", "Spanyol"),
    ("ru", "Германия", "Испания"),
    ("uk", "Німеччина", "Іспанія"),
    ("el", "Γερμανία", "Ισπανία"),
    ("ar", "ألمانيا", "إسبانيا"),
    ("he", "גרמניה", "ספרד"),
    ("ja", "ドイツ", "スペイン"),
    ("ko", "독일", "스페인"),
    ("zh", "德国", "西班牙"),
]


@pytest.mark.parametrize(("language", "germany", "spain"), GERMANY_AND_SPAIN)
def test_countries_in_many_languages(language: str, germany: str, spain: str) -> None:
    places = [read_place(germany), read_place(spain)]
    assert [place and place.country for place in places] == ["DE", "ES"], language


DEMONYMS = [
    ("en", "MX", "Mexican Mexicans"),
    ("es", "MX", "mexicano mexicana mexicanos mexicanas"),
    ("es", "GT", "guatemalteco guatemalteca guatemaltecos guatemaltecas"),
    ("fr", "MA", "marocain marocaine marocains marocaines"),
    ("fr", "SN", "sénégalais sénégalaise sénégalaises"),
    ("pt", "BR", "brasileiro brasileira brasileiros brasileiras"),
    ("pt", "MZ", "moçambicano moçambicana moçambicanos moçambicanas"),
    ("de", "DE", "deutsch deutsche deutscher deutsches deutschen deutschem"),
    ("de", "CH", "schweizer schweizerisch schweizerische schweizerischer schweizerin"),
    ("it", "IT", "italiano italiana italiani italiane"),
    ("it", "AL", "albanese albanesi"),
    ("nl", "NL", "nederlands nederlandse nederlander nederlanders"),
    ("nl", "MA", "marokkaans marokkaanse marokkaan marokkanen"),
    ("ca", "FR", "francès francesa francesos franceses"),
    ("ca", "MX", "mexicà mexicana mexicans mexicanes"),
]


@pytest.mark.parametrize(("language", "country", "forms"), DEMONYMS)
def test_demonyms_in_all_genders_and_numbers(language: str, country: str, forms: str) -> None:
    for form in forms.split():
        found = find_demonym(place_key(form))
        assert found is not None, form
        assert country in found.codes, form
        assert language in found.languages, form


@pytest.mark.parametrize("word", ["", "para", "con", "of", "the", "latina", "migrante", "norte", "unida", "azul"])
def test_other_words_are_no_demonyms(word: str) -> None:
    assert find_demonym(place_key(word)) is None
