"""What became of a list: the first letter against an edited copy, and small lists for each sort of change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from signclean.checking.comparing import Changes, compare_lists
from signclean.checking.comparing.rendering import render_json, render_markdown, render_text
from signclean.checking.config import Withdrawal
from signclean.checking.intake import parse_list, read_list
from signclean.checking.withdrawals import find_gone
from tests.checking.conftest import PLAIN, make_list
from tests.checking.edited_copy import edit_copy

LETTER = Path(__file__).parents[2] / "data" / "letters" / "americas-2022.txt"

ADDED = {
    "Consejo de Pueblos del Istmo": "Disciples Immigration Legal Counsel",
    "Lakeside Refugee Welcome": "Latin America Working Group (LAWG)",
    "Observatorio de Fronteras Abiertas (OFA)": "Project Lifeline",
    "Taller de Saberes Migrantes": "Unitarian Universalist Service Committee",
    "Yuma Legal Accompaniment": "Young Center for Immigrant Children's Rights",
}
"""Each with the entry before which it is put."""
REMOVED = (
    "Break the Cycle Project",
    "Franciscan Action Network",
    "Immigration Equality",
    "National Justice for Our Neighbors",
)
RENAMED = {
    "Asociación Rumiñahui": "Asociacion Ruminahui",
    "Center for Victims of Torture": "Center for Victims of Tortrue",
    "Asylum Seeker Advocacy Project (ASAP)": "ASAP",
    "Fundación Defensoría Migrante": "Fundación Defensoría Migrante, A.C.",
    "Consultoría para los Derechos Humanos y el Desplazamiento (CODHES)": (
        "Consultoria para los Derechos Humanos y el Desplazamiento (CODHES)"
    ),
    "Florida Immigrant Coalition (FLIC)": "Florida Inmigrant Coalition (FLIC)",
}
MOVED = ("Casa Monarca. Humanitarian Aid for Migrants", "Kino Border Initiative")


def edit(text: str) -> str:
    """The letter with five entries added, four removed, six renamed, two moved into the coalition."""
    lines = [line for line in text.splitlines() if line.strip() not in (*REMOVED, *MOVED)]
    lines = [
        line.replace(line.strip(), RENAMED.get(line.strip(), line.strip())) if line.strip() else line for line in lines
    ]
    for name, before in ADDED.items():
        lines.insert([line.strip() for line in lines].index(before), name)
    members = next(i for i, line in enumerate(lines) if line.endswith("Servicio Jesuita a Migrantes México;"))
    lines.insert(members + 1, f" {'; '.join(MOVED)};")
    return "\n".join(lines)


def compare(old: list[str] | str, new: list[str] | str, suffix: str = ".txt") -> Changes:
    texts = [text if isinstance(text, str) else make_list(text) for text in (old, new)]
    return compare_lists(*(parse_list(f"list{suffix}", text) for text in texts))


def test_the_first_letter_against_an_edited_copy() -> None:
    text = LETTER.read_text(encoding="utf-8")
    told = json.loads(render_json(compare(text, edit(text))))
    assert sorted(row["name"] for row in told["added"]) == sorted(ADDED)
    assert sorted(row["name"] for row in told["removed"]) == sorted(REMOVED)
    assert {row["old"]: row["new"] for row in told["renamed"]} == RENAMED
    assert all(row["reason"] for row in told["renamed"])
    assert sorted(row["name"] for row in told["moved"]) == sorted(MOVED)
    assert [told[sort] for sort in ("changed", "joined", "split")] == [[], [], []]


@pytest.mark.parametrize("seed", range(12))
def test_edited_copies_of_the_first_letter(seed: int) -> None:
    old = read_list(str(LETTER))
    edited = edit_copy(old, seed)
    told = json.loads(render_json(compare_lists(old, parse_list(str(LETTER), edited.text))))
    for sort in ("added", "removed", "moved"):
        assert sorted(row["name"] for row in told[sort]) == sorted(getattr(edited, sort)), sort
    assert {row["old"]: row["new"] for row in told["renamed"]} == edited.renamed
    assert [told[sort] for sort in ("changed", "joined", "split")] == [[], [], []]


def test_a_list_against_itself_and_sorted_otherwise() -> None:
    text = LETTER.read_text(encoding="utf-8")
    assert not compare(text, text)
    assert not compare(list(PLAIN), list(reversed(PLAIN)))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (["Mesa Azul"], [], ["removed: 'Mesa Azul' was on line 15"]),
        ([], ["Mesa Azul"], ["added: 'Mesa Azul' line 15"]),
        (["Mesa Azul"], ["MESA AZUL"], ["renamed: 'Mesa Azul' now 'MESA AZUL' (capitals)"]),
        (["Mesa-Azul"], ["Mesa Azul"], ["renamed: 'Mesa-Azul' now 'Mesa Azul' (punctuation)"]),
        (["Asociación Río"], ["Asociacion Rio"], ["renamed: 'Asociación Río' now 'Asociacion Rio' (accents)"]),
        (
            ["Mesa de Paz"],
            ["Mesa de Paz, A.C."],
            ["renamed: 'Mesa de Paz' now 'Mesa de Paz, A.C.' (legal form)"],
        ),
        (["Mesa Azul"], ["Mesa Azul, Distrito Norte"], None),
        (
            ["Mesa Azul, A.C."],
            ["Mesa Azul, A.C. (Perú)"],
            [
                "renamed: 'Mesa Azul, A.C.' now 'Mesa Azul, A.C. (Perú)' (place)",
                "changed: 'Mesa Azul, A.C. (Perú)' country: MX, now PE",
            ],
        ),
        (["Mesa Azul"], ["Mesa Aazul"], ["renamed: 'Mesa Azul' now 'Mesa Aazul' (spelling: 'Azul', now 'Aazul')"]),
        (
            ["Mesa - Panamá"],
            ["Mesa - Pnamá"],
            ["renamed: 'Mesa - Panamá' now 'Mesa - Pnamá' (spelling: 'Panamá', now 'Pnamá')"],
        ),
        (["Casa Norte", "Mesa 2019"], ["Casa Nube", "Mesa 2020"], None),
        (["Al Otro lado"], ["Al Otro lado A.C."], ["renamed: 'Al Otro lado' now 'Al Otro lado A.C.' (legal form)"]),
        (
            ["Mesa Azul; Nodo Norte"],
            ["Mesa Azul", "Nodo Norte"],
            [],
        ),
        (["Mesa Azul"], ["Mesa Azul", "Nodo", "Mesa Azul"], ["added: 'Nodo' line 16", "added: 'Mesa Azul' line 17"]),
        (
            ["Mesa Azul", "Mesa Azul"],
            ["Mesa Azul"],
            ["joined: 'Mesa Azul' with another entry is 'Mesa Azul'"],
        ),
        (
            ["Red de Apoyo de Casas Viejas y Fondo del Monte Alto"],
            ["Red de Apoyo de Casas Viejas", "Fondo del Monte Alto"],
            [
                "split: 'Red de Apoyo de Casas Viejas y Fondo del Monte Alto' into "
                "'Red de Apoyo de Casas Viejas', 'Fondo del Monte Alto'"
            ],
        ),
    ],
)
def test_one_change(old: list[str], new: list[str], told: list[str] | None) -> None:
    changes = compare([*PLAIN, *old], [*PLAIN, *new])
    if told is None:
        assert (len(changes.added), len(changes.removed), changes.renamed) == (len(new), len(old), ())
        return
    assert render_text(changes).splitlines() == (told or ["no signatory was added, removed, renamed, moved or changed"])


def test_country_of_a_table_and_section_of_a_list() -> None:
    changes = compare("name,country\nMesa Azul,Chile\nNodo,Cuba\n", "name,country\nMesa Azul,Perú\nNodo,Cuba\n", ".csv")
    assert render_text(changes) == "changed: 'Mesa Azul' country: CL, now PE\n"
    old = "Organizaciones:\n\nCasa Luz\nRed Azul\nMesa Sur\n\nPersonas:\n\nAna Ruiz\nLuis Paz\n"
    changes = compare(old, old.replace("Mesa Sur\n", "").replace("Luis Paz\n", "Luis Paz\nMesa Sur\n"))
    assert [(moved.new.text, moved.origin) for moved in changes.moved] == [("Mesa Sur", "section 'Organizaciones'")]


def under(*parts: tuple[str, Sequence[str]]) -> str:
    return "\n\n".join(f"{heading}:\n\n" + "\n".join(names) for heading, names in parts) + "\n"


def test_headings_that_came_or_went_move_nobody() -> None:
    first, second = PLAIN[:6], PLAIN[6:]
    one = under(("Organizaciones", PLAIN))
    two = under(("Organizaciones", first), ("Otras firmas", second))
    assert not compare(one, under(("Signatories", PLAIN)))
    assert not compare(one, two)
    assert not compare(two, one)
    changes = compare(two, under(("Signatories", first[:-1]), ("Otras firmas", [*second, first[-1]])))
    assert [moved.new.text for moved in changes.moved] == [first[-1]]


def test_members_of_a_coalition_that_moved_have_not_moved() -> None:
    parts = "Organizaciones:\n\nCasa Luz\nRed Azul\n{}\nPersonas:\n\nAna Ruiz\nLuis Paz\n{}"
    coalition = "Mesa Sur, integrada por: Nodo Norte; Ola de Mar; Pozo Alto\n"
    changes = compare(parts.format(coalition, ""), parts.format("", coalition))
    assert [moved.new.text for moved in changes.moved] == ["Mesa Sur"]


def test_markdown_escapes_what_it_shows() -> None:
    text = render_markdown(compare([*PLAIN], [*PLAIN, "Mesa <b> de *Azul*"]))
    assert text.startswith("**Signatories:** 1 added\n\n| change | signatory | |\n")
    assert "<b>" not in text
    assert "*Azul*" not in text.replace("\\*", "")


def test_a_signatory_that_is_gone_needs_a_withdrawal() -> None:
    old = parse_list("list.txt", make_list([*PLAIN[:5], "Mesa Azul (MA)", *PLAIN[5:]]))
    new = parse_list("list.txt", make_list(PLAIN))
    changes = compare_lists(old, new)
    (hit,) = find_gone(changes, [], "HEAD")
    assert (hit.place.line, hit.name) == (7, "Mesa Azul")
    assert 'with name = "Mesa Azul", date' in hit.message
    assert hit.message.startswith("'Mesa Azul (MA)' stood on line 8 of HEAD and is gone; put it back, or record")
    for name in ("Mesa Azul", "mesa azul", "Mesa Azul (MA)"):
        assert list(find_gone(changes, [Withdrawal(name, "2026-03-01", "asked")], "HEAD")) == []


def test_a_withdrawal_tells_which_of_two_bodies_of_one_name() -> None:
    old = parse_list("list.txt", make_list([*PLAIN, "Mesa del Agua (Lima)", "Mesa del Agua (Cusco)"]))
    new = parse_list("list.txt", make_list([*PLAIN, "Mesa del Agua (Cusco)"]))
    (hit,) = find_gone(compare_lists(old, new), [], "HEAD")
    assert 'with name = "Mesa del Agua (Lima)", date' in hit.message
