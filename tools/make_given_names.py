"""Write knowledge/given_names.txt and knowledge/surnames.txt from the name lists of the package Faker (MIT).

Run it in an environment of its own, so that Faker never becomes a dependency:

    python -m venv /tmp/names && /tmp/names/bin/pip install "Faker==40.54.0" .
    /tmp/names/bin/python tools/make_given_names.py src/signclean/knowledge

Run it again after a change to the tables of words: a name that is a word of theirs is left out.
"""

from __future__ import annotations

import csv
import importlib
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from faker.providers import person

from signclean.knowledge.lexicon import function_words, organization_words, role_words
from signclean.text import tokens

# Other scripts are not spelt letter by letter: their transliteration yields syllables that look like words.
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
WORD = re.compile(r"[a-z]+")
LEFT_OUT = "in tools/rejected_names.csv, function words, organization words"
HEADER = """\
# {what}: folded, one word a line. Made by tools/make_given_names.py from the locales of Faker {version}.
# Faker is (c) Daniele Faraglia and contributors, MIT licence: https://github.com/joke2k/faker/blob/master/LICENSE.txt
# Added: those in tools/added_names.csv, of parts of the world that Faker has few names of.
# Left out: names that are {left_out} of the tables beside this file.
"""


def main(folder: Path) -> None:
    """Write both lists into the folder, sorted; the same Faker and the same tables give the same bytes.

    Many surnames are trades (`Baker`, `Richter`): these stay, so that a reader sees that such a word is both.
    """
    words = function_words() | organization_words().keys()
    given = (_words_of("first_names") | _listed("added_names.csv", "given")) - words - role_words() - _rejected("given")
    surnames = (_words_of("last_names") | _listed("added_names.csv", "surnames")) - words - _rejected("surnames")
    _write(folder / "given_names.txt", "Given names", given, f"{LEFT_OUT} or role words")
    _write(folder / "surnames.txt", "Surnames", surnames, LEFT_OUT)


def _write(path: Path, what: str, names: Iterable[str], left_out: str) -> None:
    header = HEADER.format(what=what, version=version("Faker"), left_out=left_out)
    path.write_text(header + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")


def _words_of(attribute: str) -> set[str]:
    return {word for name in _names(attribute) for word in _words(name)}


def _names(attribute: str) -> Iterator[str]:
    """Yield every name of every locale that stands in an attribute such as `first_names` or `first_names_female`."""
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for name in sorted(dir(provider)):
            names = getattr(provider, name)
            if name.startswith(attribute) and isinstance(names, Collection):
                yield from _flatten(names)


def _flatten(names: Iterable[str | tuple[str, ...]]) -> Iterator[str]:
    """Yield the names; a Japanese entry is a name in three writings."""
    for name in names:
        if isinstance(name, str):
            yield name
        else:
            yield from name


def _rejected(of: str) -> set[str]:
    """Return the words that Faker lists as names and that in lists of signatories are nearly always something else."""
    return _listed("rejected_names.csv", of)


def _listed(table: str, of: str) -> set[str]:
    """Return the words of a table beside this file that stand there for the list `of`."""
    text = Path(__file__).with_name(table).read_text(encoding="utf-8")
    return {row["word"] for row in csv.DictReader(text.splitlines()) if of in row["lists"].split()}


def _words(name: str) -> list[str]:
    """Return the folded words of a name; a short part of a longer name is a particle or an initial, and left out."""
    letters = [letter for letter in name if letter.isalpha()]
    if not all(unicodedata.name(letter, "").startswith(SCRIPTS) for letter in letters):
        return []
    words = tokens(name)
    shortest = 2 if len(words) == 1 else 3
    return [word for word in words if WORD.fullmatch(word) and len(word) >= shortest]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
