"""Letters that stand alone in a list, and the one name of it that they are made of: nobody says so, but it fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from math import comb, log2

from signclean.matching.forms import Form, make_form
from signclean.matching.places import find_spot
from signclean.spelling import count_spelled

Stems = frozenset[str]

INITIAL_BITS = 4.0
"""Information (bits) in a letter that begins a word: words of names begin with some sixteen letters as a rule."""
INNER_BITS = 2.5
"""Information (bits) in a letter that goes on within a word: it follows from the one before."""
BITS_ALONE = 4.0
"""Bits beyond those which tell one name of the list from the others, from which letters alone are those of a name.

A list that says letters alone means that its readers know them; one pair in a hundred fits so well by chance.
"""
BITS_BESIDE_PLACE = 9.0
"""The same where a place stands with the letters, as it does with those of a local body (`CODEP Ica`)."""
RUNNER_UP_BITS = 3.0
"""Bits by which the best name must fit better than the next."""
BACKGROUND_NAMES = 50
"""Names of a short letter that stand behind the list: of two names nearly any letters fit one best."""
MOST_NAMES = 2_000
"""Names up to which each is held against all letters; in a longer list nearly any letters fit some name."""
LETTERS = range(3, 13)
"""Letters that are looked for."""


def guess_long_forms(alone: Collection[str], placed: Collection[str], texts: Collection[str]) -> dict[str, set[Stems]]:
    """Return letters -> the stems of the names that they fit so well that it is no chance.

    `alone` are letters, folded, that are the whole name of an entry, `placed` such with a place behind; `texts` are
    the names of the entries that tell no letters. Of several names the best counts, and those that fit about as well.
    """
    if not 0 < len(texts) <= MOST_NAMES:
        return {}
    by_initial: defaultdict[str, list[Form]] = defaultdict(list)
    for text in sorted(texts):
        form = make_form(text)
        by_initial[form.words[0].key[0]].append(form)
    needed = dict.fromkeys(placed, BITS_BESIDE_PLACE) | dict.fromkeys(alone, BITS_ALONE)
    found = {}
    for letters, more in ((key, bits) for key, bits in needed.items() if len(key) in LETTERS):
        fits = [(bits, form) for form in by_initial[letters[0]] if (bits := fitting_bits(letters, form)) > 0]
        best = max((bits for bits, _ in fits), default=0.0)
        if best >= log2(len(texts) + BACKGROUND_NAMES) + more:
            near = [form for bits, form in fits if bits > best - RUNNER_UP_BITS]
            found[letters] = {stems for form in near for stems in _stems(form, letters)}
    return found


def fitting_bits(letters: str, form: Form) -> float:
    """Return the information (bits) in how well letters fit a name; 0 where they do not.

    Words may be passed over but the first: each choice that this leaves takes from what a fit tells. Small words
    count where they help.
    """
    content = [word.key for word in form.words]
    every = [part for gap, word in zip(form.gaps, content, strict=True) for part in (*gap, word)]
    return max(_bits(letters, words) for words in (content, every))


def _bits(letters: str, words: Sequence[str]) -> float:
    used = count_spelled(letters, words)
    if used < min(2, len(letters)):
        return 0.0
    told = INITIAL_BITS * used + INNER_BITS * (len(letters) - used)
    return told - log2(comb(len(letters) - 1, used - 1)) - log2(comb(len(words), used))


def _stems(form: Form, letters: str) -> Iterator[Stems]:
    """Yield the words of a name, without the place in it where the letters do not need that: they tell no branch."""
    found = find_spot(form, range(1, len(form.words)))
    rest = [word.key for i, word in enumerate(form.words) if i not in found[1]] if found else []
    needed = found is None or not count_spelled(letters, rest)
    yield frozenset(form.stems) if needed or found is None else frozenset(form.stems) - found[0].words
