"""Whole entries as letters write them, named and located: what tells no country first, then what tells one."""

from __future__ import annotations

import pytest

from signclean.locating import decide_countries, gather_evidence
from signclean.model import Signatory, Signed
from signclean.naming import name_mentions
from tests.locating.conftest import MakeMention


def read(text: str, mention: MakeMention) -> Signatory:
    """Return the verdict on an entry that is alone in its letter."""
    (placed,) = gather_evidence(name_mentions([mention(text)]))
    signatory = Signatory("s1", placed.name, text, placed.kind, Signed.DIRECT, (1,), aliases=placed.aliases)
    return decide_countries([signatory], {1: placed})[0]


UNTOLD = [
    # people served, causes, subjects
    "Apoyo a Mujeres Haitianas en Tránsito",
    "Casa de Migrantes Hondureños",
    "Soutien aux exilés soudanais",
    "Hilfswerk für jemenitische Kinder",
    "Aiuti per bambini siriani",
    "Steun voor Oekraïense vrouwen",
    "Ajuda a refugiats sahrauís",
    "Apoio a Imigrantes Bolivianas",
    "Free Burma Circle",
    "Hands Off Venezuela",
    "Circle in Solidarity with the People of Honduras",
    "Arbeitskreis Paraguay",
    "Collectif Bolivie",
    "Instituto de Estudos Japoneses",
    # regions, and several countries at once
    "Réseau des pêcheurs de l'Océan Indien",
    "Mekong Circle",
    "Plataforma Euro-Mediterránea",
    "Association belgo-libanaise",
    "Red de Mujeres Dominico-Haitianas",
    # words and people
    "Amigos de la Montaña",
    "Cofradía del Rosario",
    "Instituto Israel Rivas",
    "Fundación Francia Márquez",
    "Reading Mothers",
    "Concord",
    "La AlternatiVA",
    # places of several countries
    "Georgia Families United",
    "Pescadores Unidos de Granada",
    "Cámara de Comercio de Cuenca",
    "Ulster Farm Circle",
    "Verein Offene Tür, Trogen",
    "Garden Circle, Jerusalem",
    # people
    "Florence Marsh",
    "Santiago Rivas Prado",
    "Prof. Elena Marsh, University of Melbourne",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_entries_that_tell_no_country(text: str, mention: MakeMention) -> None:
    assert read(text, mention).country is None


TOLD = [
    ("Réseau Côte (Bénin et Togo)", "BJ"),  # of both, and the first named of them
    # set apart: small towns, abbreviations, states, what follows a town that no table has
    ("Xarxa Verda, la Garriga", "ES"),
    ("Collectif des Marées (Matane)", "CA"),
    ("Tim Fowler, Oscoda", "US"),
    ("Amigos da Serra, São Brás de Alportel", "PT"),
    ("Roberto Gallo (parroco, Assisi)", "IT"),
    ("Collectif Berges, Sion (VS)", "CH"),
    ("Comitato Acqua - San Vincenzo (LI)", "IT"),
    ("Pescadores Unidos, Prov. de Buenos Aires", "AR"),
    ("Pescadores Unidos (Estado español)", "ES"),
    ("Coast Network, St. Thomas, USVI", "VI"),
    ("Initiative Ufer e. V., Kempten (Allgäu)", "DE"),
    ("Wells Project, London, Ontario", "CA"),
    ("Réseau Côte (Guinée équatoriale)", "GQ"),
    ("Réseau Côte, Congo-Brazzaville", "CG"),
    ("Coast Network (PNG)", "PG"),
    ("Red Costa – Santiago de Cuba", "CU"),
    # demonyms of states and towns, in gender and number
    ("Coordinadora Tarijeña", "BO"),
    ("Mujeres Campechanas por el Mar", "MX"),
    ("Sindicato Curitibano dos Garis", "BR"),
    ("Plataforma Donostiarra", "ES"),
    ("Ateneu Gironí", "ES"),
    ("Comitato Valdostano", "IT"),
    ("Südtiroler Heimatkreis", "IT"),
    ("Aargauer Mieterbund", "CH"),
    ("Friese Boerenbond", "NL"),
    # landscapes and bodies that sit where they say
    ("Mujeres del Bajo Aguán", "HN"),
    ("Pescadores de Chiloé", "CL"),
    ("Vogelwacht Ameland", "NL"),
    ("Université de Goma", "CD"),
    ("Bistum Essen", "DE"),
    ("Quaker Garden Office, Geneva", "CH"),
    ("Università di Bari", "IT"),
    # names of several countries that are told apart
    ("U.S. Virgin Islands Teachers", "VI"),
    ("American Samoa Weavers", "AS"),
    ("Samoa Weavers", "WS"),
    ("South Sudanese Mothers Union", "SS"),
    ("Sudanese Doctors Union", "SD"),
    ("Niger Delta Mothers", "NG"),
    ("Frente Docente Dominicano", "DO"),
    ("Northern Ireland Tenants", "GB"),
    ("Forum des Locataires de Guinée", "GN"),
    ("Korean Peasants League", "KR"),
    ("New Mexico Tenants", "US"),
    ("Pescadores de Baja California", "MX"),
    ("Forum Afro-Brasileiro", "BR"),
]


@pytest.mark.parametrize(("text", "country"), TOLD)
def test_entries_that_tell_their_country(text: str, country: str, mention: MakeMention) -> None:
    assert read(text, mention).country == country


GUESSED = [
    ("Arbeitskreis Paraguay", "PY"),
    ("Prof. Elena Marsh, University of Melbourne", "AU"),
]


@pytest.mark.parametrize(("text", "country"), GUESSED)
def test_entries_that_make_one_guess(text: str, country: str, mention: MakeMention) -> None:
    found = read(text, mention)
    assert (found.country, found.country_guess) == (None, country)
