"""Which pairs are worth a comparison: those that share a key. Each key is a plain string, fit for a join."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from signclean.matching.acronyms import stands_out
from signclean.matching.keys import Word
from signclean.matching.persons import person_names
from signclean.matching.profiles import Form, Profile

RARE_WITHIN = 8
"""Entries up to which a word is rare enough to be a key by itself."""
LARGEST_BLOCK = 200
"""Entries from which a key says too little to compare all that have it."""
LONGEST_TAIL = 3
"""Words at the end of a name that may be a place."""
LETTERS = range(3, 11)
"""Letters that an acronym has."""
LETTERS_LEFT_OUT = 2
"""Letters of an acronym that may be no initials."""
MANY_WORDS = 3
"""Words from which first letters are telling; of fewer words the first two letters are taken."""


def find_candidates(profiles: Sequence[Profile]) -> list[tuple[int, int]]:
    """Return the pairs of positions that share a key, each once, in order; `i < j`."""
    rare = _rare_stems(profiles)
    pairs: set[tuple[int, int]] = set()
    for block in _block(blocking_keys(profile, rare) for profile in profiles).values():
        if len(block) <= LARGEST_BLOCK:
            pairs.update(combinations(block, 2))
    letters = _block(map(letter_keys, profiles))
    for key, block in _block(map(initial_keys, profiles)).items():
        if len(block) <= LARGEST_BLOCK:
            pairs.update((min(i, j), max(i, j)) for i in block for j in letters.get(key, ()) if i != j)
    return sorted(pairs)


def _block(keys: Iterable[set[str]]) -> dict[str, list[int]]:
    """Return key -> the positions that have it."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    for position, found in enumerate(keys):
        for key in found:
            blocks[key].append(position)
    return blocks


def blocking_keys(profile: Profile, rare: frozenset[str]) -> set[str]:
    """Return the keys of an entry; people and organizations never share one."""
    if profile.person:
        names = person_names(profile)
        return {f"person:{'.'.join(sorted(names))}", *(f"name:{name}" for name in names if len(name) > 1)}
    keys = {key for form in profile.forms for key in _form_keys(form, rare)}
    if profile.acronym:
        keys.add(f"word:{profile.acronym.key}")
    return keys


def letter_keys(profile: Profile) -> set[str]:
    """Return the initials that the letters of an entry may stand for: `IPLEX` for words in I, P, L, E among others."""
    if profile.person:
        return set()
    letters = {word.key for form in profile.forms for word in form.words if stands_out(word, form)}
    if profile.acronym:
        letters.add(profile.acronym.key)
    return {key for word in letters if len(word) in LETTERS for key in _thin_out(word)}


def _thin_out(word: str) -> Iterator[str]:
    """Yield the letters, and what is left without one or two of them; the first one stays."""
    for size in range(max(LETTERS.start, len(word) - LETTERS_LEFT_OUT), len(word) + 1):
        yield from (word[0] + "".join(rest) for rest in combinations(word[1:], size - 1))


def initial_keys(profile: Profile) -> set[str]:
    """Return the initials of the names of an entry: of all words, and without the last ones, which may be a place."""
    if profile.person:
        return set()
    initials = ("".join(stem[0] for stem in form.stems) for form in profile.forms)
    return {text[: len(text) - n] for text in initials for n in range(LONGEST_TAIL) if len(text) - n in LETTERS}


def _rare_stems(profiles: Sequence[Profile]) -> frozenset[str]:
    counts = Counter(stem for p in profiles for stem in {stem for form in p.forms for stem in form.stems})
    return frozenset(stem for stem, count in counts.items() if count <= RARE_WITHIN)


def _form_keys(form: Form, rare: frozenset[str]) -> Iterator[str]:
    """Yield the keys of a name: of all its words, of those that do not name a sort of body, and of each rare word."""
    yield from _word_keys(form.words)
    telling = tuple(word for word in form.words if not word.generic)
    if telling and len(telling) < len(form.words):
        yield from _word_keys(telling)
    yield from (f"word:{word.stem}" for word in form.words if word.stem in rare)
    yield from (f"word:{word.key}" for word in form.words if word.stem in rare)


def _word_keys(words: Sequence[Word]) -> Iterator[str]:
    """Yield keys that two names share where few of their words differ.

    `exact` is the sorted words, whole, with one left out, or with the last ones left out, which may be a place;
    `initials` bears slips of the pen; `joined` bears words written as one.
    """
    stems = [word.stem for word in words]
    yield f"exact:{' '.join(sorted(stems))}"
    if len(stems) > 1:
        yield from (f"exact:{' '.join(sorted((*stems[:i], *stems[i + 1 :])))}" for i in range(len(stems)))
        yield from (f"exact:{' '.join(sorted(stems[:-n]))}" for n in range(2, min(LONGEST_TAIL + 1, len(stems))))
    letters = 1 if len(stems) >= MANY_WORDS else 2
    yield f"initials:{' '.join(sorted(stem[:letters] for stem in stems))}"
    yield f"joined:{''.join(word.key for word in words)}"
