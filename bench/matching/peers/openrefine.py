"""OpenRefine's key collision clustering: its two fingerprints, as its documentation describes them.

Source: https://openrefine.org/docs/technical-reference/clustering-in-depth (fingerprint, n-gram fingerprint).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from unidecode import unidecode

from bench.matching.peers import Clusters, Pairs

NGRAM = 2
"""Letters in a run of the n-gram fingerprint, as OpenRefine proposes."""
_PUNCTUATION = re.compile(r"[^\w\s]|_|[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]")


def fingerprint(text: str) -> str:
    """Return the words without marks and accents in small letters, sorted, each once."""
    return " ".join(sorted(set(_plain(text).split())))


def ngram_fingerprint(text: str) -> str:
    """Return the runs of letters without marks, accents and spaces, sorted, each once."""
    letters = re.sub(r"\s", "", _plain(text))
    return "".join(sorted({letters[i : i + NGRAM] for i in range(max(1, len(letters) - NGRAM + 1))}))


def _plain(text: str) -> str:
    text = _PUNCTUATION.sub("", text.strip().lower())
    return unidecode(unicodedata.normalize("NFKD", text))


KEYS = {"OpenRefine fingerprint": fingerprint, "OpenRefine n-gram fingerprint": ngram_fingerprint}


def join(name: str) -> Callable[[Sequence[str]], Clusters]:
    """Return the function that gives each name its key."""
    return lambda names: [KEYS[name](text) for text in names]


def score(name: str) -> Callable[[Pairs], list[float]]:
    """Return the function that answers 1 where the keys are equal."""
    return lambda pairs: [float(KEYS[name](a) == KEYS[name](b)) for a, b in pairs]
