"""Made-up names with noise, drawn from a seed: variants of one body, and siblings that differ in one thing."""

from __future__ import annotations

import random
from collections.abc import Callable

from signclean.model import Mention
from tests.matching.mentions import make_mention

HEADS = "Centro Red Asociación Coalición Fundación Network Institute Réseau Bündnis".split()  # noqa: SIM905
SYLLABLES = "ba co du fe gi lo ma ne pi ro sa tu vi za lin tor men qua".split()  # noqa: SIM905
FEWEST_INITIALS = 3
TOWNS = "Arequipa Cusco Tacna Bremen Kassel Lyon Nantes Austin Boston".split()  # noqa: SIM905


def make_names(count: int, seed: int) -> list[Mention]:
    """Return mentions: half are new bodies, the others variants or siblings of earlier ones."""
    dice = random.Random(seed)
    names: list[str] = []
    mentions: list[Mention] = []
    for n in range(1, count + 1):
        name = _fresh(dice) if not names or dice.random() < 0.5 else dice.choice(CHANGES)(dice.choice(names), dice)
        names.append(name)
        place = dice.choice(TOWNS) if dice.random() < 0.15 else None
        acronym = _initials(name) if dice.random() < 0.3 and " " in name else None
        mentions.append(make_mention(name, n, place=place, acronym=acronym if acronym != name else None))
    return mentions


def _fresh(dice: random.Random) -> str:
    words = ["".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))).title() for _ in range(dice.randint(2, 4))]
    return f"{dice.choice(HEADS)} de {' '.join(words)}"


def _initials(name: str) -> str:
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return initials if len(initials) >= FEWEST_INITIALS and not name.isupper() else name


def _misspell(name: str, dice: random.Random) -> str:
    at = dice.randrange(len(name) - 2, len(name))
    return name[:at] + name[at + 1 :]


def _drop_word(name: str, dice: random.Random) -> str:
    words = name.split()
    if len(words) > FEWEST_INITIALS:
        del words[dice.randrange(len(words))]
    return " ".join(words)


def _place(name: str, dice: random.Random) -> str:
    return name if name.endswith(tuple(TOWNS)) else f"{name} de {dice.choice(TOWNS)}"


def _replace_head(name: str, dice: random.Random) -> str:
    return " ".join((dice.choice(HEADS), *name.split()[1:])) if " " in name else name


def _shorten(name: str, _: random.Random) -> str:
    return _initials(name)


def _shout(name: str, _: random.Random) -> str:
    return name.upper()


def _keep(name: str, _: random.Random) -> str:
    return name


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (
    _misspell,
    _drop_word,
    _place,
    _replace_head,
    _shorten,
    _shout,
    _keep,
)
