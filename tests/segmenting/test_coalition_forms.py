"""Coalitions in whole lists: forms of the head in several languages, in every layout, and what is none."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.segmenting.conftest import read_segments

ALONE = [
    "Rede Maré (RM)",
    "Open Wells Trust (formerly Wells for All)",
    "Centro de Estudios Lirio (Puebla, México)",
    "Foro del Sur (agua, tierra y semillas)",
    "Plataforma por la Vida – Ciudad de México, Puebla y Oaxaca",
    "Red de Mujeres – salud, educación y trabajo",
    "Rivers Coalition, Kenya",
    "Rivers Coalition, comprising members from 14 countries",
    "Red Costa Viva, integrada por mujeres, jóvenes y personas mayores",
    "Netzwerk Hafen, mit Sitz in Husum",
    "Bündnis Hof, das seit 2012 für Wohnraum streitet",
    "CRASH (Coalition for Research and Action for Social Justice and Human Dignity)",
    "Coalition Eau et Terre (Ouagadougou)",
    "Tavolo Acqua – Forum dei movimenti",
    "Koalicja Rzeki (koordynatorzy: Jan Nowak, Anna Kowalska, Piotr Sokół)",
    "Red Costa Viva (sede: Lima, Quito, La Paz)",
]

INLINE = [
    ("Litoral Vivo (comités locais associados : Comité Norte ; Comité Sul)", ["Comité Norte", "Comité Sul"]),
    ("Red Costa Viva / miembros: Casa Lirio; Centro Sur", ["Casa Lirio", "Centro Sur"]),
    ("Platform De Kust!: Stichting Eb, FNV, TNI and Vrijschrift", ["Stichting Eb", "FNV", "TNI", "Vrijschrift"]),
    (
        "Koalicja Rzeki (w tym: Klub Rzeki Polska, Fundacja Woda, Towarzystwo Sokół)",
        ["Klub Rzeki Polska", "Fundacja Woda", "Towarzystwo Sokół"],
    ),
    (
        "Red Costa Viva (participan: Casa Lirio, Colectivo Marea (CM) y Centro Sur)",
        ["Casa Lirio", "Colectivo Marea (CM)", "Centro Sur"],
    ),
    (
        "Groupe de travail Littoral (membres : Ligue du Sel, Union des marins, Terre commune)",
        ["Ligue du Sel", "Union des marins", "Terre commune"],
    ),
    (
        "Red Costa Viva, la cual integran: Casa Lirio, Colectivo Marea y Centro Sur",
        ["Casa Lirio", "Colectivo Marea", "Centro Sur"],
    ),
    (
        "The Danish Shore Group, incl. Clean Banks Society, Tidewatch, and Open Wells",
        ["Clean Banks Society", "Tidewatch", "Open Wells"],
    ),
    (
        "Red Costa Viva (incl. Casa Lirio, Colectivo Marea (CM) y Centro Sur)",
        ["Casa Lirio", "Colectivo Marea (CM)", "Centro Sur"],
    ),
    (
        "Southern Coast Alliance (SCA), representing among others Clean Banks Society, Tidewatch and Open Wells",
        ["Clean Banks Society", "Tidewatch", "Open Wells"],
    ),
    ("Southern Coast Alliance [members: Clean Banks Society; Tidewatch]", ["Clean Banks Society", "Tidewatch"]),
    (
        "Southern Coast Alliance, in partnership with Clean Banks Society, Friends of the Estuary and Tidewatch",
        ["Clean Banks Society", "Friends of the Estuary", "Tidewatch"],
    ),
    (
        "Red Costa Viva (conformada, entre otras, por: Casa Lirio, Colectivo Marea Alta y Tierra Nuestra)",
        ["Casa Lirio", "Colectivo Marea Alta", "Tierra Nuestra"],
    ),
    (
        "Red Costa Viva - Casa Lirio, Colectivo Marea Alta y Tierra Nuestra",
        ["Casa Lirio", "Colectivo Marea Alta", "Tierra Nuestra"],
    ),
    ("Red Costa Viva, está respaldada por Casa Lirio y Centro Sur", ["Casa Lirio", "Centro Sur"]),
    (
        "Rede Maré Alta, é apoiada por Casa Azul, Coletivo Mangue Vivo e Terra Nossa",
        ["Casa Azul", "Coletivo Mangue Vivo", "Terra Nossa"],
    ),
    (
        "Collectif Littoral solidaire (regroupant notamment Ligue du Sel, Union des marins et Terre commune)",
        ["Ligue du Sel", "Union des marins", "Terre commune"],
    ),
    (
        "Bündnis Küste für alle (u.a. Fischerverein Husum, Initiative Wattenmeer, Deichverein Sylt)",
        ["Fischerverein Husum", "Initiative Wattenmeer", "Deichverein Sylt"],
    ),
    (
        "Bündnis Küste für alle, zu dem Fischerverein Husum, Netzwerk Hafenarbeit (NHA) und Deichläufer gehören",
        ["Fischerverein Husum", "Netzwerk Hafenarbeit (NHA)", "Deichläufer"],
    ),
    (
        "Bündnis Küste für alle, mitgetragen von Fischerverein Husum, Initiative Wattenmeer und Deichverein Sylt",
        ["Fischerverein Husum", "Initiative Wattenmeer", "Deichverein Sylt"],
    ),
    (
        "Rete Costa Viva (composta tra gli altri da: Associazione Onda, Collettivo Alta Marea)",
        ["Associazione Onda", "Collettivo Alta Marea"],
    ),
    (
        "Plataforma Costa Viva, té el suport de Casal Rosa, Ateneu Nou i Terra Nostra",
        ["Casal Rosa", "Ateneu Nou", "Terra Nostra"],
    ),
    (
        "Coalitie Kust voor Iedereen, waarin Vissersbond Urk, Stichting Waddenwacht en Dijkwacht Texel samenwerken",
        ["Vissersbond Urk", "Stichting Waddenwacht", "Dijkwacht Texel"],
    ),
    (
        "Red Costa Viva (RCV, conformada por 12 organizaciones de la costa, entre ellas: Casa Lirio; Centro Sur)",
        ["Casa Lirio", "Centro Sur"],
    ),
]

NESTED = [
    ("Red Costa Viva: Casa Lirio; Rede Maré: Casa Azul, Coletivo Mangue Vivo e Terra Nossa; Centro Sur", 3),
    ("Red Costa Viva. Miembros: Casa Lirio; Rede Maré: Casa Azul, Coletivo Mangue Vivo e Terra Nossa; Centro Sur", 3),
]

BLOCKS = {
    "members on the rows below, closed by a blank line": (
        """
        Verein Freie Flüsse
        Bündnis Küste für alle, bestehend aus:
        Fischerverein Husum
        Initiative Wattenmeer

        Frauenhaus Lindental
        """,
        ["Fischerverein Husum", "Initiative Wattenmeer"],
    ),
    "a name and a colon": (
        """
        Fundación Lirio
        Red Costa Viva:
        Casa Rosa
        Centro Sur

        Ríos Libres A.C.
        """,
        ["Casa Rosa", "Centro Sur"],
    ),
    "a list on one row below": (
        """
        Fundación Lirio
        Red Costa Viva, integrada por:
        Casa Rosa; Centro Sur; Colectivo Tierra Nuestra.
        Ríos Libres A.C.
        """,
        ["Casa Rosa", "Centro Sur", "Colectivo Tierra Nuestra"],
    ),
    "a wrapped list of commas below": (
        """
        Church Water Service
        Sisters' Border Table, on behalf of:
        Benedictine Sisters of Holme, Congregation of Our Lady of Charity of the
        Good Harbour, Sisters of St. Clare of Marden, and Sisters of Mercy
        Human Rights Marden
        """,
        [
            "Benedictine Sisters of Holme",
            "Congregation of Our Lady of Charity of the Good Harbour",
            "Sisters of St. Clare of Marden",
            "Sisters of Mercy",
        ],
    ),
    "bullets of another kind, not indented": (
        """
        • Instituto Buriti
        • Rede Maré Alta, composta por:
        o Casa Azul
        o Coletivo Mangue Vivo
        • Centro de Estudos da Mata
        """,
        ["Casa Azul", "Coletivo Mangue Vivo"],
    ),
    "no bullets below a number": (
        """
        1. Ligue des riverains
        2. Collectif Littoral solidaire :
           Union des marins
           Terre commune
        3. Comité logement Saint-Roch
        """,
        ["Union des marins", "Terre commune"],
    ),
    "a connective that a wrap breaks": (
        """
        14. Enginyeria Oberta
        15. Federació Costa Viva (FCV), formada
            entre altres per: Associació de Veïns del Port; Casal
            Rosa; Ateneu Nou
        16. Fundació Font
        """,
        ["Associació de Veïns del Port", "Casal Rosa", "Ateneu Nou"],
    ),
    "the longest row of a list": (
        """
        Ligue des riverains
        Collectif Littoral solidaire, regroupant Amis de l'estuaire ; Union des marins ; Terre commune
        Association Sources vives
        Syndicat des pêcheurs
        """,
        ["Amis de l'estuaire", "Union des marins", "Terre commune"],
    ),
    "in a running text that commas part": (
        """
        Associazione Fiumi, Casa delle donne, il Tavolo Porto e Costa (composto tra gli altri da: Acli Onda,
        Centro Scoglio e Rete Vela), Fondazione Sorgente, Cooperativa Il Molo, Centro studi del Tirreno.
        """,
        ["Acli Onda", "Centro Scoglio", "Rete Vela"],
    ),
    "after a dash among others": (
        """
        Open Wells Trust; Southern Coast Alliance – Clean Banks Society, Friends of the Estuary and River
        Guild; Marden Housing Union; Refugee Legal Aid Centre.
        """,
        ["Clean Banks Society", "Friends of the Estuary", "River Guild"],
    ),
}


@pytest.mark.parametrize("text", ALONE)
def test_an_entry_without_members_stays_one(text: str) -> None:
    mentions = read_segments(f"Signed:\n\n- {text}\n- Casa Rosa\n- Open Wells").mentions
    assert [mention.text for mention in mentions] == [text, "Casa Rosa", "Open Wells"]
    assert not any(mention.opens_members for mention in mentions)


@pytest.mark.parametrize(("text", "members"), INLINE)
@pytest.mark.parametrize("layout", ["Casa Rosa\n{}\nHof Süd\nAteneu Gran", "- Casa Rosa\n- {}\n- Hof Süd"])
def test_members_on_the_row_of_the_head(text: str, members: list[str], layout: str) -> None:
    assert members_in(f"Signed:\n\n{layout.format(text)}") == members


@pytest.mark.parametrize("case", BLOCKS)
def test_members_around_the_head(case: str) -> None:
    text, members = BLOCKS[case]
    assert members_in(f"Signed by:\n\n{dedent(text).strip()}\n") == members


def members_in(text: str) -> list[str]:
    """Return the members of the one coalition of the text, below which nothing nests."""
    mentions = read_segments(text).mentions
    heads = [mention.n for mention in mentions if mention.opens_members]
    assert len(heads) == 1
    return [mention.text for mention in mentions if mention.member_of == heads[0]]


@pytest.mark.parametrize(("text", "members"), NESTED)
def test_a_coalition_among_the_members_of_another_is_one_of_them(text: str, members: int) -> None:
    found = read_segments(text).mentions
    head = found[0].n
    assert sum(mention.member_of == head for mention in found) == members
    assert sum(mention.opens_members for mention in found) == 2


WRAPPED = [
    "{head}, bestehend aus\n{a}, {b},\n{c} und {d}",
    "{head},\nbestehend aus {a}; {b}; {c};\n{d}",
    "{head}. Mitglieder: {a}; {b};\n{c} und {d}",
    "{head}, im Namen ihrer\nMitglieder: {a}, {b}, {c} und\n{d}",
    "{head} ({a},\n{b}, {c}, {d})",
]


@pytest.mark.parametrize("layout", WRAPPED)
@pytest.mark.parametrize("others", ["{}", "• {}", "{}\n"])
def test_a_coalition_whose_rows_break_anywhere(layout: str, others: str) -> None:
    names = ["Fischerverein Husum", "Netzwerk Hafenarbeit (NHA)", "Deichverein Sylt", "Initiative Wattenmeer"]
    text = layout.format(head="Bündnis Küste für alle", **dict(zip("abcd", names, strict=True)))
    body = others.format(text.replace("\n", "\n  ") if others.startswith("•") else text)
    rows = [others.format(name) for name in ("Fundación Lirio", "Open Wells Trust", "Casa Rosa", "Greenpeace Sverige")]
    found = read_segments("\n".join((*rows[:2], body, *rows[2:]))).mentions
    head = next(mention.n for mention in found if mention.text == "Bündnis Küste für alle")
    assert [mention.text for mention in found if mention.member_of == head] == names
    assert len(found) == len(rows) + 1 + len(names)


def test_a_semicolon_at_the_end_of_a_row_ends_the_coalition() -> None:
    text = """
        Assinam:

        Rede Maré (RM): Casa Azul, Rede Onda, Coletivo Sal e Voz Sul;
        Articulação do Porto – ADP/PE;
        Coalizão pela Maré;
        Fórum Popular do Ceará – FPC/CE (Casa Azul, Coletivo Vozes, Fórum DCA e Mães do Rio);
        Fórum Popular do Nordeste;
        Movimento Nacional de Pescadores – MNP;
        """
    mentions = read_segments(dedent(text)).mentions
    assert [mention.text for mention in mentions if mention.member_of is None] == [
        "Rede Maré (RM)",
        "Articulação do Porto – ADP/PE",
        "Coalizão pela Maré",
        "Fórum Popular do Ceará – FPC/CE",
        "Fórum Popular do Nordeste",
        "Movimento Nacional de Pescadores – MNP",
    ]
