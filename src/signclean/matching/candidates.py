"""Which pairs are worth a comparison: those that share a key. Each key is a plain string, fit for a join."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from signclean.matching.persons import person_names
from signclean.matching.profiles import Form, Profile

RARE_WITHIN = 8
"""Entries up to which a word is rare enough to be a key by itself."""
LARGEST_BLOCK = 200
"""Entries from which a key says too little to compare all that have it."""
LONGEST_TAIL = 3
MANY_WORDS = 4
"""Words from which first letters are telling; of fewer words the first two letters are taken."""


def find_candidates(profiles: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of positions that share a key, each once, in order; `i < j`."""
    blocks: defaultdict[str, list[int]] = defaultdict(list)
    rare = _rare_stems(profiles)
    for position, profile in enumerate(profiles):
        for key in sorted(blocking_keys(profile, rare)):
            blocks[key].append(position)
    pairs = {pair for block in blocks.values() if len(block) <= LARGEST_BLOCK for pair in combinations(block, 2)}
    yield from sorted(pairs)


def blocking_keys(profile: Profile, rare: frozenset[str]) -> set[str]:
    """Return the keys of an entry; people and organizations never share one."""
    if profile.person:
        names = person_names(profile)
        return {f"person:{'.'.join(sorted(names))}", *(f"name:{name}" for name in names if len(name) > 1)}
    keys = {key for form in profile.forms for key in _form_keys(form, rare)}
    if profile.acronym:
        keys.add(f"word:{profile.acronym.key}")
    return keys


def _rare_stems(profiles: Sequence[Profile]) -> frozenset[str]:
    counts = Counter(stem for p in profiles for stem in {stem for form in p.forms for stem in form.stems})
    return frozenset(stem for stem, count in counts.items() if count <= RARE_WITHIN)


def _form_keys(form: Form, rare: frozenset[str]) -> Iterator[str]:
    """Yield the keys of a name.

    `exact` is the sorted words, whole or with one left out, or with the last ones left out, which may be a place;
    `word` is a rare word or letters; `initials` bears slips of the pen; `joined` bears words written as one.
    """
    stems = sorted(form.stems)
    yield f"exact:{' '.join(stems)}"
    if len(stems) > 1:
        yield from (f"exact:{' '.join((*stems[:i], *stems[i + 1 :]))}" for i in range(len(stems)))
        yield from (f"exact:{' '.join(sorted(form.stems[:-n]))}" for n in range(2, min(LONGEST_TAIL + 1, len(stems))))
    yield from (f"word:{stem}" for stem in stems if stem in rare)
    yield from (f"word:{word.key}" for word in form.words if word.stem in rare)
    letters = 1 if len(stems) >= MANY_WORDS else 2
    yield f"initials:{' '.join(sorted(stem[:letters] for stem in stems))}"
    yield f"joined:{''.join(word.key for word in form.words)}"
