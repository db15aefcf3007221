"""Each rule on lines set into a plain list: first what it must leave alone, then what it must find, and where."""

from __future__ import annotations

import pytest

from tests.checking.conftest import PLAIN, Check

FIRST_LINE = 3
"""Of the list, behind its opener and a blank line."""

QUIET = [
    ("SC101", ["Casa Luz del Sur"]),
    ("SC102", ["Casa Luz de Mar"]),
    ("SC104", ["Red de Abogadas (REDA)", "REMA"]),
    ("SC105", ["Mesa Andina (integrada por: Casa Azul, Casa Blanca, Casa Verde)", "Casa Azul"]),
    ("SC202", ["Mesa de Paz, Cusco"]),
    ("SC203", ["Red de Apoyo (RDA) México", "Red Nacional de Casas de Abrigo"]),
    ("SC203", ["Lonja de Pescadores, Puerto Sur"]),
    ("SC203", ["Lonja de Pescadores / Llotja de Pescadors"]),
    ("SC203", ["Marta Ruiz y Luis Paz, secretarios"]),
    ("SC204", ["Mesa Azul del Monte -MAM-", "Nodo de Abogados"]),
    ("SC203", ["Mesa de Paz; Perú", "Nodo; Chile", "Ola; Cuba", "Pozo; Perú", "Río; Chile", "Voz; Cuba"]),
    ("SC203", ["Mesa Azul; Nodo Norte; Ola de Mar; Pozo Alto; Río Seco"]),
    ("SC204", ["Ligahafen e.V.", "Digitale Gesellschaft"]),
    ("SC204", ["Mesa de Paz"]),
    ("SC204", ["Marta Ruiz, abogada", "dr. Luis Paz, párroco"]),
    ("SC106", ["", "Chile:", "", "Red de Voces", "", "Perú:", "", "Red de Mujeres"]),
    ("SC106", ["", "Chile:", "", "Central Unida de Trabajo (CUTA)", "", "Perú:", "", "CUTA, Lima"]),
    ("SC203", ["Red de Apoyo (Lima) Perú", "Red de Apoyo (Cusco) Norte"]),
    ("SC204", ["Casa de Paz", "Sindicato"]),
    ("SC204", ["Ana Ruiz, abogada", "don Luis Paz, párroco"]),
    ("SC204", ["Mesa de Paz", "pro familia Landesverband"]),
    ("SC204", ["Indigenous Environmental Network", "Rising Tide Northwest"]),
    ("SC205", ["350 Norte"]),
    ("SC301", ["Mesa (Norte)"]),
    ("SC302", ["Mesa “Luz” y «Paz»", "Grupo „Licht“"]),
    ("SC304", ["Mesa de Paz, A.C."]),
    ("SC304", ["•\tMesa de Paz", "\to\tNodo Norte"]),
    ("SC305", ["Mesa Norte-Sur"]),
    ("SC305", ["Mesa - Perú", "Kinder- und Jugendhilfe"]),
    ("SC306", ["Mesa d'Or", "Nou d'Oc"]),
    ("SC307", ["Mesa de Paz"]),
    ("SC308", ["Élan Ñuñoa São Öresund", "¿Qué? Mesa"]),
    ("SC401", ["Mesa de Paz, A.C.", "Nave, I.A.P."]),
    ("SC402", ["Mesa de Paz (Guatemala)", "Mesa de Voz (Guatemaltecos)"]),
    ("SC403", ["Red Mexicana de Casas (México)", "Mesa de Apoyo (Chile)"]),
    ("SC403", ["Mesa de Vecinas de Jundiaí (Brasil)"]),
    ("SC501", ["Mesa @paz", "Mesa (at) Nodo"]),
    ("SC502", ["Mesa 8 de Marzo de 2019-2020"]),
    ("SC503", ["Mesa 2030"]),
    ("SC603", ["Organizaciones de Mujeres del Sur"]),
    ("SC603", ["", "Personas:", "", "Ana Ruiz", "Luis Paz"]),
    ("SC604", ["Mujeres que luchan por la tierra"]),
    ("SC604", ["Asociación de vecinas de la zona norte del puerto viejo.", "Mesa de Paz"]),
    ("SC604", ["Mesa de Paz https://mesa.example", "Nodo Norte (página del barrio)"]),
    ("SC604", ["Mesa de Paz [1]", "[1]", "Nodo Norte"]),
]


@pytest.mark.parametrize(("code", "lines"), QUIET, ids=[code for code, _ in QUIET])
def test_leaves_alone(check: Check, code: str, lines: list[str]) -> None:
    assert [finding.message for finding in check([*PLAIN, *lines]) if finding.code == code] == []


def test_finds_nothing_in_a_plain_list(check: Check) -> None:
    assert check(PLAIN) == []


FOUND = [
    ("SC101", ["Mesa Azul", "Nodo", "MESA AZUL"], 2, "is listed already on line 15"),
    ("SC102", ["Asociación Río Limpio", "Nodo", "Asociacion Rio Limpio"], 2, "is the same signatory as"),
    (
        "SC103",
        ["Red de Solidaridad Lagunilla", "Nodo Dos", "Lagunilla Solidarity Network"],
        2,
        "in another language",
    ),
    ("SC104", ["Red de Defensa del Interior (REDEIN)", "Nodo", "REDEIN"], 2, "stands for"),
    (
        "SC105",
        ["Mesa Andina, integrada por: Casa Azul; Casa Blanca; Casa Azul; Casa Verde"],
        0,
        "is listed twice among",
    ),
    ("SC106", ["Mesa Pro Defensa del Migrante", "Nodo", "Mesa Pro Defensa del Migrante de Puebla"], 2, "may be"),
    ("SC201", ["Zona Franca", "Mesa Azul"], 0, "is out of order (alphabetical); move it behind"),
    ("SC202", ["Mesa Azul;"], 0, "ends with ';', most others with none; delete it"),
    ("SC203", ["Mesa Azul; Nodo Norte"], 0, "stands on the line of"),
    ("SC203", ["Mesa de Enlace (MEDE) Red por la Infancia"], 0, "break the line before 'Red por la Infancia'"),
    (
        "SC106",
        ["", "Chile:", "", "Red de Vecinas", "Mesa", "", "Perú:", "", "Nodo", "Red de Vecinas"],
        9,
        "under 'Chile'",
    ),
    (
        "SC106",
        ["", "Chile:", "", "Red de Vecinas", "Mesa", "", "Perú:", "", "Red de Veicnas"],
        8,
        "as 'Red de Vecinas'",
    ),
    ("SC106", ["", "Chile:", "", "Voces del Sur (VOSUR)", "Mesa", "", "Perú:", "", "VOSUR"], 8, "under 'Chile' as"),
    ("SC203", ["Mesa de Enlace (Oaxaca) Fundar Voces, Análisis"], 0, "break the line before 'Fundar Voces"),
    ("SC203", ["Grupo Hafen e.V. (GH) VAMV Landesverband"], 0, "break the line before 'VAMV"),
    ("SC203", ["Liga de Paz, Mesa Azul", "Nodo"], 0, "break the line before 'Mesa Azul'"),
    ("SC203", ["Liga de Paz / Mesa Azul", "Nodo"], 0, "break the line before 'Mesa Azul'"),
    ("SC203", ["Liga de Paz  Mesa Azul", "Nodo"], 0, "break the line before 'Mesa Azul'"),
    ("SC203", ["Hafengruppe e.V. – Mieterbund e.V."], 0, "break the line before 'Mieterbund e.V.'"),
    ("SC203", ["Mesa de Enlace (MEDE) Nodito", "Ola"], 0, "break the line before 'Nodito'"),
    ("SC204", ["Mesa Care Aware", "of America"], 1, "seems to be the rest of"),
    ("SC204", ["Mesa Law Center – Los", "Angeles"], 1, "seems to be the rest of"),
    ("SC204", ["Mesa Water Rights", "Coalition, USA"], 1, "seems to be the rest of"),
    ("SC204", ["Deutscher Hafenbund, Ortsverband", "Rostock e.V."], 1, "seems to be the rest of"),
    ("SC204", ["Mesa de Coordinación de la", "Universidad del Sur"], 0, "runs over lines 15 to 16"),
    ("SC204", ["Red de Derechos Humanos", "Fray Tomás de Ur", "Zona Norte"], 1, "seems to be the rest of"),
    ("SC204", ["Mesa de Coordinación del Sur", "- Chile", "Zona Norte"], 1, "seems to be the rest of"),
    ("SC202", ["Marta Ruiz, abogada;"], 0, "ends with ';', most others with none; delete it"),
    ("SC205", ["- Mesa Azul"], 0, "begins with '-', where the other lines have none"),
    ("SC301", ["Mesa de Enlace (MEDE"], 0, "'(' is not closed"),
    ("SC301", ["Mesa de Enlace MEDE)"], 0, "')' was not opened"),
    ("SC302", ["Mesa “Azul"], 0, "a quotation mark in"),
    ("SC303", ["Mesa  Azul"], 0, "2 spaces, where one will do"),
    ("SC304", ["Mesa\u00a0Azul"], 0, "U+00A0 no-break space"),
    ("SC304", ["Mesa Azul , A.C."], 0, "a space before a mark"),
    ("SC304", ["Mesa Azul "], 0, "white space at the end"),
    ("SC304", [" Mesa Azul"], 0, "the line begins with a space"),
    ("SC305", ["Mesa Azul – Perú", "Nodo – Perú", "Ola - Perú"], 2, "U+002D hyphen-minus"),
    ("SC305", ["Mesa Azul − Perú"], 0, "U+2212 minus sign"),
    ("SC305", ["Mesa Azul - Perú", "Nodo– Casa de Paz"], 1, "U+2013 en dash"),
    ("SC306", ["Mesa d’Or", "Nou d’Oc", "Ona d'Argent"], 2, "U+0027 apostrophe"),
    ("SC307", ["Mesa\u200b Azul"], 0, "U+200B zero width space"),
    ("SC308", ["FundaciÃ³n Mesa"], 0, "is 'ó' read in a wrong encoding"),
    ("SC308", ["Fundaci?n Mesa"], 0, "got lost at '?'"),
    ("SC401", ["Mesa, A.C.", "Nodo, A.C.", "Ola, A. C."], 2, "type 'A.C.'"),
    ("SC402", ["Mesa Azul (Guatemla)"], 0, "type 'Guatemala' if it is meant"),
    ("SC403", ["Mesa Mexicana de Casas (Noruega)"], 0, "'Noruega' (NO) beside"),
    ("SC403", ["Movimento de Moradores de Jundiaí (Noruega)"], 0, "whose name tells BR by 'Jundiaí'"),
    ("SC501", ["Mesa Azul, mesa@azul.example"], 0, "an e-mail address stands beside 'Mesa Azul ***'"),
    ("SC501", ["Mesa Azul, mesa [at] azul.example"], 0, "an e-mail address stands beside 'Mesa Azul ***'"),
    ("SC501", ["Mesa Azul; e-mail: mesa@azul.example"], 0, "an e-mail address stands beside"),
    ("SC502", ["Mesa Azul, +52 55 1234 5678"], 0, "a telephone number stands beside"),
    ("SC503", ["Mesa Azul, DNI 12345678Z"], 0, "a number of an identity document stands beside"),
    ("SC503", ["Mesa Azul, C.I. 6171793"], 0, "a number of an identity document stands beside"),
    ("SC503", ["Mesa Azul (Ausweis-Nr. L25252328)"], 0, "a number of an identity document stands beside"),
    ("SC603", ["Organizaciones sociales:"], 0, "reads like a heading"),
    ("SC603", ["Mesa Azul", "Personas:", "Ana Ruiz", "Luis Paz"], 1, "right below an entry"),
    ("SC603", ["Mesa Azul", "Firmantes:", "Nodo del Sur", "Ola de Mar"], 1, "right below an entry"),
    ("SC604", ["Gracias a todas las personas que han firmado esta carta.", "Mesa Azul"], 0, "move it out of the list"),
    ("SC604", ["The following groups joined after the deadline.", "Mesa Azul"], 0, "move it out of the list"),
    ("SC604", ["Signatures will be delivered on Friday.", "Mesa Azul"], 0, "move it out of the list"),
    ("SC604", ["Ver la carta completa en https://mesa.example/carta", "Mesa Azul"], 0, "move it out of the list"),
    ("SC604", ["(continued on the next page)", "Mesa Azul"], 0, "move it out of the list"),
    ("SC604", ["--- more signatures to come ---", "Mesa Azul"], 0, "move it out of the list"),
    ("SC901", ["Mesa Azul  # signclean: ignore[SC101] two houses"], 0, "which finds nothing here"),
    ("SC901", ["Mesa Azul  # signclean: ignore[SC999] two houses"], 0, "is no rule"),
    ("SC902", ["Mesa  Azul  # signclean: ignore[SC303]"], 0, "without a reason"),
]


@pytest.mark.parametrize(("code", "lines", "at", "words"), FOUND, ids=[f"{row[0]} {row[1][-1][:20]}" for row in FOUND])
def test_finds(check: Check, code: str, lines: list[str], at: int, words: str) -> None:
    found = [finding for finding in check([*PLAIN, *lines]) if finding.code == code]
    assert [finding.line for finding in found] == [FIRST_LINE + len(PLAIN) + at]
    assert words in found[0].message


@pytest.mark.parametrize(
    ("line", "piece"),
    [
        ("Mesa  Azul", "  "),
        ("Mesa\u200bAzul", "\u200b"),
        ("FundaciÃ³n Mesa", "Ã³"),
        ("Mesa de Enlace (MEDE", "("),
        ("Mesa Azul, mesa@azul.example", "mesa@azul.example"),
        ("Mesa Azul (Guatemla)", "Guatemla"),
        ("Mesa Azul;", ";"),
    ],
)
def test_columns_point_at_the_very_piece(check: Check, line: str, piece: str) -> None:
    places = {
        line[finding.place.start : finding.place.end]
        for finding in check([*PLAIN, line])
        if finding.line == 3 + len(PLAIN)
    }
    assert piece in places


def test_nothing_shown_holds_a_contact(check: Check) -> None:
    lines = ["Mesa  Azul, mesa@azul.example", "Mesa Azul, mesa@azul.example", "Nodo (+52 55 1234 5678"]
    for finding in check([*PLAIN, *lines]):
        assert "mesa@azul" not in finding.message + finding.key
        assert "1234" not in finding.message + finding.key


def test_a_member_that_signed_by_itself_too_is_no_duplicate(check: Check) -> None:
    lines = ["Mesa Andina, integrada por: Casa Azul; Casa Blanca; Casa Verde", "Nodo", "Casa Azul"]
    assert [finding.code for finding in check([*PLAIN, *lines]) if finding.code.startswith("SC1")] == []


def test_one_text_under_the_headings_of_two_countries(check: Check) -> None:
    twice = "Red de Guardianes del Manglar (REGUAM)"
    parts = (("México", PLAIN[:6]), ("Guatemala", PLAIN[6:]))
    text = "\n\n".join(f"{land}\n\n" + "\n".join((*names, twice)) for land, names in parts)
    found = check(f"Firman:\n\n{text}\n")
    assert [(f.code, f.line) for f in found if f.code.startswith("SC1")] == [("SC106", text.count("\n") + 3)]


def test_two_lines_where_blank_lines_part_the_others(check: Check) -> None:
    lines = "\n\n".join((*PLAIN, "Movimento dos Trabalhadores\nSem Casa – MSC"))
    assert [(f.code, f.line) for f in check(f"Firman:\n\n{lines}\n")] == [("SC204", 27)]


@pytest.mark.parametrize("sign", [";", ","])
def test_separators_on_two_lines_in_a_row(check: Check, sign: str) -> None:
    lines = [name + sign if at in {3, 4} else name for at, name in enumerate(PLAIN)]
    assert [(f.code, f.line) for f in check(lines)] == [("SC202", 6), ("SC202", 7)]


def test_a_bracket_lost_here_and_one_lost_further_down_are_no_pair(check: Check) -> None:
    lines = [*PLAIN[:5], "Escuela Norte (ESN", *PLAIN[5:7], "Hogar de Mar HDM)", *PLAIN[7:]]
    assert [(f.code, f.line) for f in check(lines)] == [("SC301", 8), ("SC301", 11)]


def test_letters_in_the_place_of_numbers_begin_no_rests(check: Check) -> None:
    lines = [f"{letter} {name}" for letter, name in zip("abcdefghijkl", PLAIN, strict=True)]
    assert [f.message for f in check(lines) if f.code == "SC204"] == []


SECTIONS = ["Organizaciones:", "", *(f"- {name}" for name in PLAIN), "", "Personas:", ""]
PEOPLE = ["Ana Ruiz, abogada", "Luis Paz, párroco", "Marta Sol, médica", "Juan Mar, poeta", "Eva Luz, alcaldesa"]


def test_a_bullet_in_the_part_of_a_list_that_has_none(check: Check) -> None:
    lines = [*SECTIONS, *PEOPLE, "* Inés Campo, jueza", "Olga Valle, actriz"]
    assert [(f.code, f.line) for f in check(lines)] == [("SC205", 25)]


def test_a_sentence_among_entries_that_blank_lines_part(check: Check) -> None:
    names = [*PLAIN[:6], "Gracias a todas las que firmaron esta carta con nosotras.", *PLAIN[6:]]
    assert [(f.code, f.line) for f in check("\n\n".join(("Firman:", *names)) + "\n")] == [("SC604", 15)]


def test_what_was_added_behind_a_sorted_list_is_told_at_once(check: Check) -> None:
    added = ["Brigada Verde", "Alianza Azul", "Casa de la Luna", "Brigada Norte", "Alianza Campesina"]
    found = [
        f for f in check([*sorted(f"{name} {n}" for name in PLAIN for n in (1, 2, 3)), *added]) if f.code == "SC201"
    ]
    assert [f.line for f in found] == [39]
    assert "and the 4 entries below it, to line 43, are out of order (alphabetical)" in found[0].message


def test_letters_with_brackets_before_entries_are_no_fault(check: Check) -> None:
    lines = [f"{letter}) {name}" for letter, name in zip("abcdefghijkl", PLAIN, strict=True)]
    assert check(lines) == []


def test_lines_of_members_in_running_text_need_no_bullet(check: Check) -> None:
    lines = [f"- {name}" for name in PLAIN]
    lines[3] += ", integrada por: Red Uno del Mar; Red Dos del Mar;"
    lines.insert(4, "Red Tres del Mar; Red Cuatro del Mar")
    assert [f.message for f in check(lines) if f.code == "SC205"] == []


def test_entries_that_the_margin_breaks_are_told_together(check: Check) -> None:
    broken = [f"Red de Observatorios Ciudadanos {n} de la\nCosta Alta del Sur" for n in "ABCD"]
    found = [finding for finding in check([*PLAIN, *broken]) if finding.code == "SC204"]
    assert [finding.line for finding in found] == [FIRST_LINE + len(PLAIN)]
    assert found[0].message.startswith("4 entries of a list with one entry a line run over two, from 'Red de")
    found = [finding for finding in check([*PLAIN, *broken, "Zona Norte " * 6]) if finding.code == "SC204"]
    assert len(found) == 4


def test_a_third_way_to_write_a_form_is_told_beside_two_that_many_entries_have(check: Check) -> None:
    pairs = (("e.V.", "e. V.")[at % 2] for at in range(len(PLAIN)))
    lines = [f"{name} {form}" for name, form in zip(PLAIN, pairs, strict=True)]
    lines[4] = f"{PLAIN[4]} E.V."
    told = [(f.line, f.message) for f in check(lines) if f.code == "SC401"]
    assert [line for line, _ in told] == [3, 7]
    assert told[1][1].endswith("type 'e. V.'")


def test_a_short_part_goes_the_way_of_the_whole_list(check: Check) -> None:
    lines = [*(f"• {name}" for name in PLAIN), "", "Perú:", "", "• Mesa Azul", "* Nodo Norte"]
    assert [(f.code, f.line) for f in check(lines)] == [("SC205", 19)]
    alike = [*lines[:-2], "* Mesa Azul", "* Nodo Norte"]
    assert [f.code for f in check(alike)] == []
