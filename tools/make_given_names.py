"""Write knowledge/given_names.txt and knowledge/surnames.txt from the name lists of the package Faker (MIT).

Run it in an environment of its own, so that Faker never becomes a dependency:

    python -m venv /tmp/names && /tmp/names/bin/pip install "Faker==40.54.0" .
    /tmp/names/bin/python tools/make_given_names.py src/signclean/knowledge

Run it again after a change to the tables of words: a name that is a word of theirs is left out.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Collection
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from faker.providers import person

from signclean.knowledge.lexicon import function_words, organization_words, role_words
from signclean.text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FILES = {"given_names.txt": "first_names", "surnames.txt": "last_names"}
# Other scripts are not spelt letter by letter: their transliteration yields syllables that look like words.
SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
WORD = re.compile(r"[a-z]{2,}")
HEADER = """\
# {what}: folded, one word a line. Made by tools/make_given_names.py from the locales of Faker {version}.
# Faker is (c) Daniele Faraglia and contributors, MIT licence: https://github.com/joke2k/faker/blob/master/LICENSE.txt
# Left out: names that are function words, organization words or role words in the tables beside this file.
"""


def main(folder: Path) -> None:
    """Write both lists into the folder, sorted; the same Faker and the same tables give the same bytes."""
    taken = function_words() | role_words() | organization_words().keys()
    for file, attribute in FILES.items():
        names = {word for name in _names(attribute) for word in _words(name)} - taken
        header = HEADER.format(what=attribute.replace("_", " ").capitalize(), version=version("Faker"))
        folder.joinpath(file).write_text(header + "".join(f"{name}\n" for name in sorted(names)), encoding="utf-8")


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


def _words(name: str) -> list[str]:
    letters = [letter for letter in name if letter.isalpha()]
    if not all(unicodedata.name(letter, "").startswith(SCRIPTS) for letter in letters):
        return []
    return [word for word in tokens(name) if WORD.fullmatch(word)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
