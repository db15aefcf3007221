"""What the command prints for the golden letters, and the files under tests/golden that hold what it should print."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import chdir
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from signclean.cli.app import app

FOLDER = Path(__file__).parent
LETTERS = FOLDER.parents[1] / "data" / "letters"
SECONDS = 60
NAMES = (
    "americas-2022",
    "ca-escola-barres",
    "de-handel-tabelle",
    "de-pflege-nummern",
    "en-asia-trade-semicolons",
    "es-agraria-parrafo-anidado",
    "es-prensa-carta-completa",
    "fr-paysans-fiches",
    "it-giustizia-tab-persone",
    "nl-klimaat-letters",
    "pt-soberania-alimentar-paises",
)
"""The first letter and ten composed ones: another layout each, in nine languages."""

MENTION_FIELDS = ("section", "name", "acronym", "legal_form", "alias", "place", "role", "affiliation")


def golden_files(name: str) -> dict[Path, bytes]:
    """Return the golden files of a letter with what the command prints for them today."""
    return {
        FOLDER / f"{name}.csv": run_command(name),
        FOLDER / f"{name}.jsonl": excerpt_of(json.loads(invoke_command(name))).encode(),
    }


def run_command(name: str) -> bytes:
    """Return the CSV that the command prints for the letter, run in a process of its own."""
    command = [sys.executable, "-m", "signclean", *arguments(name, "csv")]
    return subprocess.run(command, cwd=LETTERS, capture_output=True, timeout=SECONDS, check=True).stdout


def invoke_command(name: str) -> bytes:
    """Return the JSON that the command prints for the letter, run in this process: the same code, at half the cost."""
    with chdir(LETTERS):
        return CliRunner().invoke(app, arguments(name, "json"), catch_exceptions=False).stdout_bytes


def arguments(name: str, output: str) -> list[str]:
    """Return what stands after `signclean`; the letter is named without its folder, for the output names it too."""
    return ["normalize", "-q", "--format", output, f"{name}.txt"]


def excerpt_of(document: dict[str, Any]) -> str:
    """Return the entries of a JSON list, one a line, the empty fields and all figures left out."""
    signatories = {one["id"]: one for one in document["signatories"]}
    entries = [entry_of(mention, signatories[mention["signatory"]]) for mention in document["mentions"]]
    return "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries)


def entry_of(mention: dict[str, Any], signatory: dict[str, Any]) -> dict[str, Any]:
    """Return what is told of one entry: its text, kind, parent and parts, who it is, the country and why."""
    because = [f"{one['rule']}: {one['text']}" for one in signatory["country_evidence"] if one["country"]]
    told = {
        "n": mention["n"],
        "text": mention["text"],
        "kind": mention["kind"],
        "member_of": mention["member_of"],
        **{field: mention[field] for field in MENTION_FIELDS},
        "signatory": mention["signatory"],
        "country": signatory["country"],
        "guess": signatory["country_guess"],
        "because": because[0] if because else None,
    }
    return {field: value for field, value in told.items() if value not in (None, "", [])}
