"""Tables that were pasted as text, and lists of bullets: slips that would change rows or levels."""

from __future__ import annotations

import pytest

from signclean.checking.intake import parse_list
from tests.checking.conftest import PLAIN, Check

NAMES = tuple(name.replace("Ñandú", "y Vida") for name in PLAIN)
PLACES = ("Chile", "Cuba")
TABBED = [f"{n}\t{name}\t{PLACES[n % 2]}" for n, name in enumerate(NAMES, 1)]
PIPED = [f"| {n} | {name} | {PLACES[n % 2]} |" for n, name in enumerate(NAMES, 1)]
BULLETS = [f"• {name}" for name in PLAIN]


def found(check: Check, lines: list[str]) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in check("Firman:\n\n" + "\n".join(lines) + "\n")]


@pytest.mark.parametrize("lines", [TABBED, PIPED, BULLETS])
def test_leaves_a_list_alone_that_keeps_its_way(check: Check, lines: list[str]) -> None:
    assert found(check, lines) == []


def test_rows_without_their_last_cell_are_rows(check: Check) -> None:
    assert found(check, [line.rpartition("\t")[0] if n in {3, 4, 8} else line for n, line in enumerate(TABBED)]) == []


def test_a_heading_among_bullets_has_lost_none(check: Check) -> None:
    for heading in ("PERSONAS", "Perú", "Redes:"):
        told = found(check, [*BULLETS[:6], heading, *BULLETS[6:]])
        assert "SC204" not in dict(told), heading


def test_a_tab_behind_a_number_parts_no_cells(check: Check) -> None:
    lines = [*(f"{n}.\t{name}" for n, name in enumerate(NAMES[:6], 1)), f"7.\t{NAMES[6]}, integrada por:"]
    members = ["\ta.\tMesa Azul", "\tb.\tNodo Norte", "\tc.\tOla de Mar"]
    assert "SC203" not in dict(found(check, [*lines, *members, f"8.\t{NAMES[7]}"]))


def test_bullets_of_another_level_hold_no_cells(check: Check) -> None:
    nested = [f"•\t{name}" if n % 3 else f"\to\t{name}" for n, name in enumerate(NAMES, 1)]
    assert "SC203" not in dict(found(check, nested))


def test_a_number_that_is_missing_tells_two_entries_on_the_line_above(check: Check) -> None:
    numbered = [f"{n}. {name}" for n, name in enumerate(reversed(NAMES), 1)]
    glued = [*numbered[:4], f"{numbered[4]} / {NAMES[6]}", *numbered[6:]]
    assert ("SC203", 7) in found(check, glued)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([*TABBED[:4], f"{TABBED[4]}; {TABBED[5]}", *TABBED[6:]], ("SC203", 7)),
        ([*PIPED[:4], f"{PIPED[4]};", *PIPED[5:]], ("SC202", 7)),
        ([*PIPED[:4], PIPED[4].replace(" | C", ") | C"), *PIPED[5:]], ("SC301", 7)),
        ([*TABBED[:4], f"{TABBED[4]} {TABBED[5]}", *TABBED[6:]], ("SC203", 7)),
        ([*PIPED[:4], f"{PIPED[4]} {PIPED[5].lstrip('| ')}", *PIPED[6:]], ("SC203", 7)),
        ([*TABBED[:4], *TABBED[4].replace("Paz ", "Paz\n").splitlines(), *TABBED[5:]], ("SC204", 8)),
        ([*PIPED[:4], *PIPED[4].replace("Paz ", "Paz\n").splitlines(), *PIPED[5:]], ("SC204", 8)),
        ([*TABBED[:4], TABBED[4] + ";", *TABBED[5:]], ("SC202", 7)),
        ([*PIPED[:4], PIPED[4] + ";", *PIPED[5:]], ("SC202", 7)),
        ([*BULLETS[:4], BULLETS[4].removeprefix("• "), *BULLETS[5:]], ("SC205", 7)),
        ([*BULLETS[:4], *BULLETS[4].replace("de ", "de\n").splitlines(), *BULLETS[5:]], ("SC204", 8)),
    ],
)
def test_finds(check: Check, lines: list[str], told: tuple[str, int]) -> None:
    assert told in found(check, lines)


def test_an_entry_that_lost_its_bullet_heads_nobody() -> None:
    text = "\n".join([*BULLETS[:4], PLAIN[4], *BULLETS[5:]])
    sheet = parse_list("list.txt", f"Firman:\n\n{text}\n")
    assert [m.text for m in sheet.mentions if m.member_of is None] == list(PLAIN)
    (entry,) = (m for m in sheet.mentions if m.text == PLAIN[4])
    assert (entry.spans[0].line, entry.spans[0].start, entry.spans[0].end) == (7, 0, len(PLAIN[4]))


@pytest.mark.parametrize("contact", ["+52 55 1234 5678", "DNI 12345678Z", "mesa@azul.example"])
def test_a_contact_behind_the_last_entry_hides_no_entry(contact: str) -> None:
    sheet = parse_list("list.txt", "Firman:\n\n" + "\n".join([*PLAIN, f"Mesa Azul, {contact}"]))
    assert [m.text for m in sheet.mentions] == [*PLAIN, "Mesa Azul"]


@pytest.mark.parametrize("at", [1, 6, 11])
def test_a_sentence_among_the_entries_cuts_no_list_in_two(check: Check, at: int) -> None:
    sentence = "If you want to sign, please write to us before Friday."
    lines = [*PLAIN[:at], sentence, *PLAIN[at:]]
    assert found(check, lines) == [("SC604", 3 + at)]
    assert len(parse_list("list.txt", "Firman:\n\n" + "\n".join(lines)).mentions) == len(PLAIN)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_bullet_in_a_short_part_of_a_plain_list(check: Check, at: int) -> None:
    lands = ("México", "Guatemala", "Honduras", "Panamá")
    parts = [[land, *PLAIN[3 * n : 3 * n + 3]] for n, land in enumerate(lands)]
    parts[2][1 + at] = f"• {parts[2][1 + at]}"
    text = "\n\n".join("\n".join(part) for part in parts)
    assert [(f.code, f.line) for f in check(f"Firman:\n\n{text}\n") if f.code.startswith("SC2")] == [("SC205", 14 + at)]
