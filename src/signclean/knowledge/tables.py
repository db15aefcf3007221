"""Reading of the packaged tables."""

from __future__ import annotations

import csv
import io
from importlib import resources


def read_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of the packaged CSV `name`, in its order; every value is text, an empty cell is ''."""
    text = resources.files("signclean.knowledge").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read_lines(name: str) -> list[str]:
    """Return the lines of the packaged text file `name`; blank lines and those that begin with `#` are left out."""
    text = resources.files("signclean.knowledge").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
