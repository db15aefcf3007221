"""One body in another wording, or two: words that move, letters, both genders, a body of the whole land."""

from __future__ import annotations

import pytest

from signclean.matching.spots import BY_LEGAL_FORM
from signclean.model import Evidence, Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

DIFFERENT = [
    # a description that two bodies share is no second name
    (
        o("Campo Bravo", aliases=("Associação de Defesa do Ambiente",)),
        o("Grupo Pelicano", aliases=("Associação de Defesa do Ambiente",)),
    ),
    # nor is it, where the other says it with a word of its own before
    (
        o("Camponesa", aliases=("Associação para o Desenvolvimento Rural",)),
        o("Yuraq – Desenvolvimento Rural", aliases=("Yuraq",)),
    ),
    # few letters that agree by chance, and letters of local bodies of one sort
    (o("Centro de Ayuda Legal", acronym="CAL"), o("Colectivo de Artistas Libres", acronym="CAL")),
    (
        o("Sindicato dos Pescadores de Sapezal", acronym="SPES"),
        o("Sindicato dos Pescadores de Quiterianópolis", acronym="SPES"),
    ),
    # a part of a body
    (o("Milieuverbond Zeewijk"), o("Vrienden van Milieuverbond Zeewijk")),
    # a town and the land it lies in are no word of one family; letters of one word are no whole name
    (o("MBF Bozen"), o("MBF Trentino")),
    (o("TOR", acronym="TOR"), o("Torbauern")),
    # two topics of two senses in two languages
    (o("Centro de Democracia y Cultura"), o("Centre for Democracy and Housing")),
    # letters of the body as a whole, and a chapter behind a comma
    (o("Ligue pour la Protection des Loutres, délégation Aude", acronym="LPL"), o("LPL", acronym="LPL")),
    # an adjective before what agrees
    (o("Movimiento Regional Costero"), o("Movimiento Costero")),
    # a section behind the dash, a section in a note
    (o("Vientosur"), o("Vientosur – Sección Juvenil")),
    (o("Vientosur"), o("Vientosur", role="sección de costa")),
]
DOUBT = [
    # an adjective that moves and ends otherwise
    (o("Coordinadora Austral de Radios"), o("Coordinadora de Radios Australes")),
    # a formal word beside one common word
    (o("Le Puits"), o("Le Puits Association")),
    # letters of two names, in two languages or in one
    (
        o("Centre for Studies on Coastal Trade", acronym="ZEHA"),
        o("Stichting Zeevaart Handel", acronym="ZEHA"),
    ),
    (
        o("Tapirus", acronym="Tapirus", aliases=("Associação para o Estudo da Fauna",)),
        o("Fundo de Apoio aos Animais Selvagens", acronym="TAPIRUS"),
    ),
    # both genders in one name
    (o("Sindicat de Pastores"), o("Sindicat de Pastores i Pastors")),
    (o("Unión de Obreros del Puerto"), o("Unión de Obreras y Obreros del Puerto")),
    # the body of the whole land
    (o("Familles Paysannes"), o("Familles Paysannes Fédération nationale")),
    (o("Jardins ouvriers"), o("Fédération française des jardins ouvriers")),
    # what stands before an `and` is no body that the rest is a part of
    (o("Milieuverbond Zeewijk"), o("Natuur en Milieuverbond Zeewijk")),
    # one letter of five, and the women's body beside the other
    (o("Mujeres Tayas del Río"), o("Mujeres Tapas del Río")),
    # three letters behind a sort of body, letters of a compound
    (o("Platform Duin Veen Rivier"), o("Platform DVR")),
    (o("Comitato DVR Valdossola"), o("Comitato Duna Valle Riva Valdossola")),
    (o("Wärmewende HHB"), o("Wärmewende Hohenhausbruck")),
    # a compound the other way round, and a word more
    (o("Komitee für Strandrechte und Demokratie", legal_form="e.V."), o("Strandrechtekomitee")),
    # what an `en` joins, in whatever language
    (o("Milieubond Zeewijk"), o("Natuur en Milieu Bond Zeewijk")),
    # the same in another language, topics and all
    (o("Red de Acción Climática"), o("Climate Action Network")),
    (o("Observatorio de la Deuda"), o("Observatori del Deute")),
    # the women's body beside the other
    (o("Sindicato de Hilanderas del Puerto"), o("Sindicato de Hilanderos del Puerto")),
    # a coined word that the other has as two, behind a sort of body
    (o("Rete Fuori Gabbia"), o("Fuorigabbia")),
    # a second group that the body is for
    (o("Liga de Moradores da Vila Serena"), o("Liga de Moradores e Amigos da Vila Serena")),
    # a sort of body that a small word joins to what it is for, an initial
    (o("Beweging voor Strandrecht"), o("Strandrecht")),
    (o("Fondazione Marta Lisini"), o("Fondazione M. Lisini")),
    # a motto set off
    (o("Manos del Corazón"), o("Manos del Corazón - Pan y Rosas")),
    (
        o("Tidal.works", place="Wien", country="AT"),
        o("Tidal.works – for digital rights", place="Austria", country="AT"),
    ),
    # a section before what agrees, and letters
    (o("Asociación de Obreros del Puerto - Seccional Belmonte"), o("A.O.P. Belmonte")),
    # a place among several beside the other
    (o("Migrant Chorus", place="London and Glasgow"), o("Migrant Chorus Glasgow")),
    # letters behind a slash that may be a country or a state
    (o("Movimento Serra Livre", acronym="MOSL"), o("MOSL", acronym="MOSL", place="ES", text="MOSL/ES")),
    # a legal form of the land is not yet the national body
    (
        o("Mountain Quiet Italia", country="IT"),
        o("Mountain Quiet", legal_form="Onlus")._replace(
            place_evidence=(Evidence(BY_LEGAL_FORM, "Onlus", 0.95, "IT"),)
        ),
    ),
    # letters that double for plurals
    (o("Comunas Obreras"), o("CCOO", text="CC.OO.")),
]
SAME = [
    # British and American
    (o("Centre for the Defence of Lagoons"), o("Center for the Defense of Lagoons")),
    # a preposition written short
    (o("Plataforma Rio com Futuro"), o("Plataforma Rio c/ Futuro")),
    # capitals at the end of a name in capitals are no small word
    (o("NIDO SÍ"), o("Fundación Nido Sí")),
    # a note on another body
    (o("Centro Astolfi", role="sede italiana del FQT"), o("Centro Astolfi")),
    # a formal word beside a coined one
    (o("Ecoriva Foundation", place="Indonesia", column_place="Indonesia"), o("Ecoriva")),
    # the number of a department beside its name
    (o("Union des bergers des Deux-Sèvres"), o("Union des bergers 79")),
    # letters beside the sort of body that they leave out, and letters for it
    (o("Associação de Avós, Tias e Madrinhas", acronym="AvTe!"), o("Associação AvTe")),
    (o("Gal La Fenice"), o("Gruppo acquisto lento La Fenice")),
    (o("Tree Users League", place="Kenya"), o("TUL", acronym="TUL", place="Kenya")),
    # letters that only the beginning of a name is needed for
    (
        o("Centro Elder Novo de Rios e Ação Social", acronym="CENRAS", place="Recife", text="… (CENRAS), Recife"),
        o("CENRAS", acronym="CENRAS"),
    ),
    # two languages of one country
    (
        o("Aliança contra la Pressa Energètica", country="ES"),
        o("Alianza contra la Presa Energética", country="ES"),
    ),
    (o("Colectivo Feminista Luna Roja"), o("Colectiva Feminista Luna Roja")),
    # letters with capitals inside are an acronym; a Nordic article at the end
    (o("Arbeitsgemeinschaft Bunte Märkte", acronym="AbM"), o("AbM", acronym="AbM")),
    (o("Kvinnerettsforbundet"), o("Kvinnerettsforbund")),
    (o("Flüchtlingsrat Holm"), o("Rat für Flüchtlinge Holm")),
    (o("Yuraq", legal_form="ODV"), o("Associazione Yuraq")),
    (o("Fundació Refugi3"), o("Fundació Refugi 3")),
    (o("Observatori de Drets Culturals", acronym="ODC"), o("ODC", acronym="ODC")),
    (o("Liga Bonaerense de Radios Libres"), o("Radios Libres Liga Bonaerense")),
]


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_two_bodies(a: Mention, b: Mention) -> None:
    check(a, b, "different")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_what_is_asked(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_one_body(a: Mention, b: Mention) -> None:
    check(a, b, "same")


def test_letters_that_an_entry_explains_stand_for_no_other_name() -> None:
    told = o("Fédération des artisans du Sud", 3, acronym="FAS")
    check(o("FAS", acronym="FAS"), o("Fondation Atelier Sauvage"), "different", [told])
    check(o("FAS", acronym="FAS"), o("Fondation Atelier Sauvage"), "same")
