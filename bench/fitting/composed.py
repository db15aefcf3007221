"""Labelled pairs composed of invented names: one phenomenon a pair, in four languages, the same pairs for a seed.

What each phenomenon is to a careful reader is the convention of the labelled letters: manners of writing are one body;
a place, a scope, a sort of body or a word that one name has alone is for a person to settle, as is a translation; what
stands against something of its own kind is another body.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bench.fitting import words as w
from signclean.matching.verdicts import Answer
from signclean.text import fold

MARKED = 0.55
"""Share of the names that carry a coined word: it tells which body it is."""


@dataclass(frozen=True, slots=True)
class Base:
    """An invented body: its language, what its name is made of, and what it is called."""

    language: str
    head: dict[str, str]
    topics: tuple[dict[str, str], ...]
    coined: str

    def name(self, language: str | None = None) -> str:
        """Return its name, if asked in another language."""
        language = language or self.language
        topics = w.JOINTS[language].join(topic[language] for topic in self.topics)
        return f"{self.head[language].format(topics)} {self.coined}".strip()

    def stands_against(self, other: Base) -> bool:
        """Tell whether each has a topic, or a coined word, against one of the other: no reader takes them for one."""
        mine, others = ({topic["en"] for topic in base.topics} for base in (self, other))
        coined = bool(self.coined and other.coined and self.coined != other.coined)
        return coined or bool(mine - others and others - mine)

    @property
    def initials(self) -> str:
        """Return the first letters of the words that say something."""
        return "".join(word[0] for word in fold(self.name()).split() if len(word) > 3).upper()


Phenomenon = Callable[[random.Random, Base], tuple[str, str] | None]
"""Writes a body twice, or a body and its neighbour; None where the phenomenon does not fit."""


def make_base(dice: random.Random) -> Base:
    """Return an invented body."""
    topics = dice.sample(w.TOPICS, dice.choice((1, 1, 2)))
    coined = dice.choice(w.COINED) if dice.random() < MARKED else ""
    return Base(dice.choice(w.LANGUAGES), dice.choice(w.HEADS), tuple(topics), coined)


def misspell(dice: random.Random, text: str) -> str:
    """Return the text with a slip of the pen in one of its longer words."""
    starts = [i for i in range(1, len(text) - 1) if text[i - 1 : i + 2].isalpha() and text[i + 1 : i + 3].isalpha()]
    at = dice.choice(starts)
    slips = (text[at + 1] + text[at], text[at] * 2 + text[at + 1], text[at + 1], dice.choice("aeinrst") + text[at + 1])
    return text[:at] + dice.choice(slips) + text[at + 2 :]


def compose(seed: int, each: int) -> Iterator[tuple[str, str, Answer, Base]]:
    """Yield labelled pairs, so many of each phenomenon, and the body that each is about; no body comes twice."""
    from bench.fitting.phenomena import PHENOMENA

    dice = random.Random(seed)  # noqa: S311 - seeded dice draw examples
    seen: set[str] = set()
    for label, phenomena in PHENOMENA.items():
        for phenomenon in phenomena:
            made = 0
            while made < each:
                base = make_base(dice)
                pair = phenomenon(dice, base) if base.name() not in seen else None
                seen.add(base.name())
                if pair and pair[0] != pair[1]:
                    made += 1
                    yield (*pair, label, base)
