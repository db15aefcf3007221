"""Long lists of signatories made from the forms of labelled letters: as varied as those, in any number."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.letters import GOLD_SUFFIX
from bench.scorer.gold import read_gold

KINDS = frozenset({"organization", "individual"})
SHORTEST = 4
"""Letters of a word that may be exchanged: shorter ones are articles, particles and acronyms."""
LONGEST = 120
"""Characters of a form: longer ones are whole paragraphs that a letter signs with."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Signatures as letters write them, with the kind of each, and the words that names of a kind are made of."""

    texts: tuple[tuple[str, str], ...]
    words: Mapping[str, Sequence[str]]


def read_forms(folder: Path) -> Forms:
    """Return the forms of all labelled letters of the folder, in the order of their file names."""
    texts: list[tuple[str, str]] = []
    words: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for path in sorted(folder.glob(f"*{GOLD_SUFFIX}")):
        for row in read_gold(path):
            if row.kind in KINDS and len(row.text) <= LONGEST:
                texts.append((row.text, row.kind))
                words[row.kind].update(dict.fromkeys(filter(is_exchangeable, row.name.split())))
    return Forms(tuple(texts), {kind: tuple(found) for kind, found in words.items()})


def is_exchangeable(word: str) -> bool:
    """Tell whether a word of a name may be exchanged for another: letters alone, a capital first, not too short."""
    return word.isalpha() and word.istitle() and len(word) >= SHORTEST


def make_entries(forms: Forms, count: int, seed: int) -> Iterator[str]:
    """Yield entries, each a form with one or two words of other names in it; the same seed yields the same entries.

    One in twenty stays as it is, so that long lists hold duplicates, as real ones do.
    """
    dice = random.Random(seed)  # noqa: S311 - it draws test data, not keys
    for _ in range(count):
        text, kind = dice.choice(forms.texts)
        yield text if dice.random() < 0.05 else exchange_words(text, forms.words[kind], dice)


def exchange_words(text: str, words: Sequence[str], dice: random.Random) -> str:
    """Return the text with up to two of its words exchanged for others."""
    parts = text.split(" ")
    places = [at for at, part in enumerate(parts) if is_exchangeable(part)]
    for at in dice.sample(places, min(len(places), 2)):
        parts[at] = dice.choice(words)
    return " ".join(parts)
