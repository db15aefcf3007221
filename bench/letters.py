"""The labelled letters of a folder, and what the command reads in them."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

GOLD_SUFFIX = ".gold.tsv"
COMMAND = Path(sysconfig.get_path("scripts")) / "signclean"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as pasted, `text`, and its gold reading, `gold`; `name` is what both file names begin with."""

    name: str
    text: Path
    gold: Path


class UnreadLetterError(Exception):
    """The command ended with an error on a labelled letter; the text tells which and what it said."""


def find_letters(folder: Path) -> list[Letter]:
    """Return the labelled letters of `folder` by name; a text without a gold reading is left out."""
    texts = sorted(folder.glob("*.txt"))
    letters = [Letter(text.stem, text, text.with_name(text.stem + GOLD_SUFFIX)) for text in texts]
    return [letter for letter in letters if letter.gold.exists()]


def normalize_all(letters: list[Letter], folder: Path) -> list[Path]:
    """Run `signclean normalize` on every letter, as a user would; return the JSON files, written to `folder`.

    The letters are read side by side, one process each; the files stand in the order of `letters`.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(partial(normalize, folder=folder), letters))


def normalize(letter: Letter, folder: Path) -> Path:
    """Write what the command prints for one letter to `folder`; raise UnreadLetterError where it fails."""
    command = [str(COMMAND), "normalize", str(letter.text), "--format", "json", "--quiet"]
    run = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip()
        raise UnreadLetterError(f"signclean normalize {letter.text} ended with {run.returncode}: {said}")
    output = folder / f"{letter.name}.json"
    output.write_bytes(run.stdout)
    return output
