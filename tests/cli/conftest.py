"""Two ways to run the command, a letter to run it on, and an outcome made by hand."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from signclean.cli.app import app
from signclean.model import (
    Document,
    Doubt,
    Evidence,
    Kind,
    LayoutPart,
    Mention,
    Signatory,
    SignatoryList,
    Signed,
    Span,
    Summary,
)

LETTER = """\
We, the undersigned, ask the council to open the river again.

Signed,

Red Solidaria del Sur (RSS)
Casa Puente Claro, A.C. (México)
Fundación Río Limpio
Casa Puente Claro
Asociación Ñandú
River Watch Alliance
"""

Invoke = Callable[..., Result]
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a letter in the current folder, which is a fresh one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    return "letter.txt"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a fresh one with nothing in it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def invoke() -> Invoke:
    """Run the command in this process."""

    def invoke(*arguments: str, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(app, arguments, input=stdin, prog_name="signclean")

    return invoke


@pytest.fixture
def run() -> Run:
    """Run the command in a process of its own."""

    def run(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "signclean", *arguments]
        return subprocess.run(
            command, input=stdin, env={**os.environ, **environment}, capture_output=True, timeout=60, check=False
        )

    return run


@pytest.fixture
def outcome() -> SignatoryList:
    """An outcome with a coalition, a join, a doubt, two bodies of one acronym, and a contact."""
    lines = (
        "Signed:",
        "* Red Andina - RA: Casa Luz, A.C.;",
        "  Casa del Sol (CS)",
        "* Casa Luz (Perú)",
        "* Centro Sur (CS)",
        "* Ana Río, ana@luz.example",
    )
    mentions = (
        mention(1, "Red Andina - RA", Span(2, 2, 17), name="Red Andina", acronym="RA", kind=Kind.COALITION),
        mention(2, "Casa Luz, A.C.", Span(2, 19, 33), name="Casa Luz", legal_form="A.C.", member_of=1),
        mention(3, "Casa del Sol (CS)", Span(3, 2, 19), name="Casa del Sol", acronym="CS", member_of=1),
        mention(4, "Casa Luz (Perú)", Span(4, 2, 17), name="Casa Luz", place="Perú", section="Casas"),
        mention(5, "Centro Sur (CS)", Span(5, 2, 17), name="Centro Sur", acronym="CS"),
        mention(6, "Ana Río, ana@luz.example", Span(6, 2, 26), name="Ana Río", kind=Kind.INDIVIDUAL),
    )
    peru = (Evidence("weak word", "Luz", 0.2, "ES"), Evidence("place set apart", "Perú", 0.95, "PE"))
    signatories = (
        signatory("red-andina", "Red Andina", 1, acronym="RA", kind=Kind.COALITION),
        signatory("casa-luz", "Casa Luz", 2, 4, country="PE", country_confidence=0.96, country_evidence=peru),
        signatory("casa-del-sol", "Casa del Sol", 3, acronym="CS", member_of=("red-andina",), signed=Signed.MEMBER),
        signatory("centro-sur", "Centro Sur", 5, acronym="CS", country_guess="BO", country_confidence=0.4),
        signatory("ana-rio", "Ana Río", 6, kind=Kind.INDIVIDUAL),
    )
    return SignatoryList(
        documents=(Document("carta.txt", lines, "a" * 64, ("read as UTF-16",)),),
        signatories=signatories,
        mentions=mentions,
        signatory_of={n: one.id for one in signatories for n in one.mentions},
        doubts=(Doubt("same", "casa-del-sol", "centro-sur", 0.61, "one acronym", ("both CS",), ("other words",)),),
        ignored=(),
        layout=(
            LayoutPart("carta.txt", (2, 6), "bullets", None, 0.9, (("one a line", 0.1),)),
            LayoutPart("carta.txt", (2, 3), "members", ";", 0.8),
        ),
        summary=Summary(4, 6, 5, 3, 1, 1, 1, 4, 1),
    )


def mention(n: int, text: str, span: Span, **fields: object) -> Mention:
    evidence = (Evidence("organization word", "Casa", 0.9),)
    return Mention(n, "carta.txt", (span,), text, kind_confidence=0.9, kind_evidence=evidence, **fields)


def signatory(identity: str, name: str, *mentions: int, **fields: object) -> Signatory:
    given = {"kind": Kind.ORGANIZATION, "signed": Signed.DIRECT, **fields}
    return Signatory(id=identity, name=name, display=name, mentions=mentions, **given)
