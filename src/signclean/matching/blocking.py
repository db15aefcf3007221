"""Keys of entries: two entries that may be one signatory share at least one. Each is a plain string, fit for a join.

Before the colon stands the kind of key, after it what entries have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from signclean.knowledge.legal_forms import legal_forms
from signclean.matching.acronyms import stands_out
from signclean.matching.forms import Form, make_form
from signclean.matching.keys import Word, make_word, sense_of
from signclean.matching.kind_clues import TELLING_BITS
from signclean.matching.languages import name_languages
from signclean.matching.listing import Listing
from signclean.matching.persons import join_umlauts, person_names
from signclean.matching.profiles import Profile
from signclean.matching.runs import turn_round
from signclean.matching.sides import CONTENT

RARE_WITHIN = 8
"""Entries up to which a word is rare enough to be a key by itself."""
COMPOUNDING = frozenset({"de", "nl", "da", "no", "sv"})
"""Languages that write as one word what others say with a small word between: `Rat der Flüchtlinge`."""
SHORT_NAME = 3
"""Words of a name that another may write as one of its words: `Tierra Viva`, `Tierraviva de los Andes`."""
LONGEST_TAIL = 3
"""Words at the end of a name that may be a place."""
LETTERS = range(3, 11)
"""Letters that an acronym has."""
LETTERS_LEFT_OUT = 2
"""Letters of an acronym that may be no initials."""
MANY_WORDS = 3
"""Words from which first letters are telling; of fewer words the first two letters are taken."""


def entry_keys(profile: Profile, listing: Listing) -> set[str]:
    """Return the keys of an entry; people and organizations never share one."""
    if profile.person:
        names = join_umlauts(person_names(profile))
        return {f"person:{'.'.join(sorted(names))}", *(f"name:{name}" for name in names if len(name) > 1)}
    keys = {key for form in listing.names_of(profile) for key in _form_keys(form, listing)}
    if profile.acronym:
        keys.add(f"word:{profile.acronym.key}")
    keys.update(f"known:{row}" for row in profile.bodies)
    if stands_out(profile.forms[0].words[0], profile.forms[0]):
        keys.add(f"word:{profile.forms[0].words[0].key}")
    return keys


def long_list_keys(profile: Profile, listing: Listing, look: Callable[[Word], Look]) -> set[str]:
    """Return the few keys of an entry in a long list, where a name that says more or less is another body.

    `bare` is the sorted words without formal ones, legal forms and the name's own letters, `placed` the same with the
    place beside the name; `joined` bears words written as one, `other` a slip of the pen in a word that too few entries
    have to know it better. `look` is `look_at` for this list, best one that remembers.
    """
    if profile.person:
        return entry_keys(profile, listing)
    beside = sorted(_canonical(word, listing) for word in make_form(profile.spot.text).words) if profile.spot else []
    return {key for form in listing.names_of(profile) for key in _few_keys(form, beside, listing, look)}


class Look(NamedTuple):
    """What the list tells of a word for the keys of a long list; `loud` words are letters in a name that is not."""

    canonical: str
    little: bool
    loud: bool
    rare: bool
    expanded: bool


def look_at(word: Word, listing: Listing) -> Look:
    """Return what the list tells of a word."""
    return Look(
        canonical=_canonical(word, listing),
        little=listing.is_small_word(word) or word.role == "formal" or word.key in legal_forms(),
        loud=word.raw.isupper(),
        rare=listing.frequency.get(listing.repair(word), 0) <= RARE_WITHIN,
        expanded=bool(listing.expansions(word.key)),
    )


def _few_keys(form: Form, beside: Sequence[str], listing: Listing, look: Callable[[Word], Look]) -> Iterator[str]:
    seen = [look(word) for word in form.words]
    words = [one.canonical for one in seen]
    shouted = form.text.isupper()
    telling = [i for i, one in enumerate(seen) if not one.little and (shouted or not one.loud)] or range(len(words))
    told = [words[i] for i in telling]
    yield f"bare:{' '.join(sorted(told))}"
    yield f"placed:{' '.join(sorted((*beside, *told)))}"
    yield f"joined:{''.join(words)}"
    for i in telling:
        if seen[i].rare and len(telling) > 1:
            yield f"other:{' '.join(sorted(words[j] for j in telling if j != i))} {words[i][0]}"
    for i, word in enumerate(form.words):
        for long in sorted(map(sorted, listing.expansions(word.key))) if seen[i].expanded else ():
            meant = [sense_of(stem) or stem for stem in long if make_word(stem).role != "formal"]
            yield f"bare:{' '.join(sorted((*meant, *(words[j] for j in telling if j != i))))}"


def _form_keys(form: Form, listing: Listing) -> Iterator[str]:
    """Yield the keys of a name: of all its words, of those that do not name a sort of body, and of each rare word.

    Letters whose long form the list tells count as its words too.
    """
    words = [_canonical(word, listing) for word in form.words]
    yield from _word_keys(words)
    core = [canonical for canonical, word in zip(words, form.words, strict=True) if not word.generic]
    if len(core) < len(words) and _tells_enough(form, listing):
        yield f"core:{' '.join(sorted(core))}"
    for i, word in enumerate(form.words):
        if listing.frequency[listing.repair(word)] <= RARE_WITHIN:
            yield from (f"word:{word.stem}", f"word:{word.key}")
        for long in sorted(map(sorted, listing.expansions(word.key))):
            yield from _word_keys([*words[:i], *(sense_of(stem) or stem for stem in long), *words[i + 1 :]])
    joined = "".join(word.key for word in form.words)
    yield f"joined:{joined}"
    if 1 < len(core) < len(words) and len(core) <= SHORT_NAME:
        yield f"joined:{''.join(word.key for word in form.words if not word.generic)}"
    if name_languages(form) & COMPOUNDING:
        turned = (key for at in range(len(form.words) - 1) if form.gaps[at + 1] for key in turn_round(form, at))
        yield from (f"word:{key}" for key in turned)
    if len(form.words) <= SHORT_NAME:
        yield f"word:{joined}"


def _tells_enough(form: Form, listing: Listing) -> bool:
    """Tell whether the words that say which body it is can outweigh another sort of body."""
    return sum(listing.information(word) for word in form.words if word.role in CONTENT) >= TELLING_BITS


def _canonical(word: Word, listing: Listing) -> str:
    """Return what words of one meaning have in common, and words of one spelling but for slips of the pen."""
    meant = listing.repair(word)
    return sense_of(meant) or meant


def _word_keys(words: Sequence[str]) -> Iterator[str]:
    """Yield keys that two names share where few of their words differ.

    `exact` is the sorted words; `part` the same with one left out, or with the last ones, which may be a place;
    `other` a part with the first letter of the word left out, which a word like it shares; `joined` bears words
    written as one.
    """
    if not words:
        return
    yield f"exact:{' '.join(sorted(words))}"
    yield f"joined:{''.join(words)}"
    if len(words) > 1:
        for i, word in enumerate(words):
            rest = " ".join(sorted((*words[:i], *words[i + 1 :])))
            yield from (f"part:{rest}", f"other:{rest} {word[:1]}")
        yield from (f"part:{' '.join(sorted(words[:-n]))}" for n in range(2, min(LONGEST_TAIL + 1, len(words))))


def chance_keys(profile: Profile) -> set[str]:
    """Return the sorted first letters of the words of each name: of all, and in longer names with each left out.

    They bear slips of the pen in several words, and are shared by chance: the longer the list, the more often.
    """
    if profile.person:
        return set()
    return {key for form in profile.forms for key in _sorted_initials(form.stems)}


def _sorted_initials(stems: Sequence[str]) -> Iterator[str]:
    runs = [stems, *((*stems[:i], *stems[i + 1 :]) for i in range(len(stems)) if len(stems) >= MANY_WORDS)]
    for run in runs:
        letters = 1 if len(run) >= MANY_WORDS else 2
        yield f"initials:{' '.join(sorted(stem[:letters] for stem in run))}"


def letter_keys(profile: Profile) -> set[str]:
    """Return the initials that the letters of an entry may stand for: `CIPREL` for words in C, I, P, L among others."""
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
    initials = ("".join(word.key[0] for word in form.words) for form in profile.forms)
    return {text[: len(text) - n] for text in initials for n in range(LONGEST_TAIL) if len(text) - n in LETTERS}
