"""Lists to check, made of names that exist nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from signclean.checking.check import check_sheet
from signclean.checking.config import Choice
from signclean.checking.findings import Finding
from signclean.checking.intake import parse_list
from signclean.checking.ordering import parse_order

PLAIN = (
    "Alianza del Puerto",
    "Brigada de Salud Mental",
    "Casa Luz",
    "Defensoras del Agua",
    "Escuela de Paz Ñandú",
    "Foro de Mujeres Rurales",
    "Grupo Tierra Viva",
    "Huerto Comunitario Norte",
    "Instituto Memoria",
    "Jóvenes por el Clima",
    "Kiosco Solidario",
    "Liga de Inquilinos",
)
"""A sorted list, one entry a line, without anything to find."""

Check = Callable[..., list[Finding]]


def make_list(lines: Iterable[str]) -> str:
    return "Firman:\n\n" + "\n".join(lines) + "\n"


@pytest.fixture
def check() -> Check:
    """Check lines as a pasted list: what is found, in the order of the text."""

    def check(lines: Iterable[str] | str, path: str = "list.txt", order: str = "auto") -> list[Finding]:
        text = lines if isinstance(lines, str) else make_list(lines)
        return list(check_sheet(parse_list(path, text), Choice(order=parse_order(order))).findings)

    return check


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a fresh one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
