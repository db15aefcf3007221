"""Two people: a personal name has no spare words, so it is compared more strictly than an organization's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from signclean.knowledge.lexicon import given_names, honorifics
from signclean.knowledge.particles import name_particles
from signclean.matching.keys import Word
from signclean.matching.profiles import Profile
from signclean.matching.verdicts import Clue, Veto
from signclean.text import comparison_key, tokens

_INITIAL = re.compile(r"(?<!\w)[A-Z](?!\w)")
"""An initial, even where small letters would be a title or a particle: `M. Duval`, `A. Duval`."""
_LETTERS = re.compile(r"(?<!\w)[A-Z]{3,}(?!\w)")
_CAPITALIZED = re.compile(r"(?<!\w)[A-Z]\w*[a-z]")
_UMLAUT = re.compile("[äöüÄÖÜ]")
_WRITTEN_OUT = re.compile("([aou])e")
"""An umlaut as it is written in plain letters: `Juergen`."""
SHORTEST_NAME = 3
SHORTEST_SHORT_NAME = 4
"""Letters of a given name that may be short for a longer one: `Alex`, `Chris`."""
SHARED_ROLE_WORDS = 2
SHORTEST_ROLE_WORD = 4


def person_names(profile: Profile) -> list[str]:
    """Return the folded names of a person without particles (`de la`) and titles, in their order."""
    return _names_in(profile.forms[0].text)


@lru_cache(maxsize=65536)
def _names_in(text: str) -> list[str]:
    names = tokens(text)
    initials = set() if text.isupper() else set(tokens(" ".join(_INITIAL.findall(text))))
    cased = not text.isupper() and not text.islower()
    return [name for name in names if name in initials or not _says_little(name, cased=cased)] or names


def join_umlauts(names: Sequence[str]) -> list[str]:
    """Return folded names with each umlaut that is written out as its one letter: `juergen` is `jurgen`."""
    return [_WRITTEN_OUT.sub(r"\1", name) for name in names]


def _says_little(name: str, *, cased: bool) -> bool:
    """Tell whether a word is a particle or a title; one small letter is a particle written short: `v.d. Kloet`."""
    return name in name_particles() or name in honorifics() or (cased and len(name) == 1)


def person_clues(a: Profile, b: Profile) -> Iterator[Clue | Veto]:
    """Yield the clues that two personal names give; a veto where they name two people."""
    names_a, names_b = person_names(a), person_names(b)
    if _UMLAUT.search(a.forms[0].text + b.forms[0].text):
        names_a, names_b = join_umlauts(names_a), join_umlauts(names_b)
    if comparison_key(a.forms[0].text) == comparison_key(b.forms[0].text):
        names_b = names_a  # `De Carli`, `Decarli`
    only_a, only_b = (list((Counter(x) - Counter(y)).elements()) for x, y in ((names_a, names_b), (names_b, names_a)))
    if len(only_a) == len(names_a):
        yield Veto("names differ", "they have no name in common")
        return
    if not only_a and not only_b and names_a != names_b:
        yield Clue("person-order", "the names stand in another order")
    yield from _pair_up(only_a, only_b, single=min(len(names_a), len(names_b)) == 1)
    if a.spot and b.spot and a.countries and b.countries and not a.countries & b.countries:
        yield Clue("person-elsewhere", "the entries tell two countries")
    if shared := _shared_role(a, b):
        yield Clue("role-agrees", f"both are described by '{shared}'")


def shared_names(a: Profile, b: Profile) -> list[Word]:
    """Return the names that both people have, as the first is written."""
    others = set(person_names(b))
    return [word for word in a.forms[0].words if word.key in others]


def _pair_up(only_a: list[str], only_b: list[str], *, single: bool) -> Iterator[Clue | Veto]:
    """Weigh the names that the other lacks: initials, slips of the pen, further names; anything else is a veto."""
    rest = list(only_b)
    alone = []
    initials = 0
    for name in only_a:
        partner = next((other for other in rest if _rule(name, other)), None)
        if partner is None:
            alone.append(name)
            continue
        rest.remove(partner)
        rule = _rule(name, partner) or ""
        initials += rule == "person-initial"
        yield Clue(rule if initials <= 1 else "person-initials", f"'{name}' beside '{partner}'")
    if (alone and rest) or (single and (alone or rest)):
        yield Veto("names differ", f"'{' '.join(alone)}' against '{' '.join(rest)}'")
        return
    yield from _added([*alone, *rest])


def _added(names: Sequence[str]) -> Iterator[Clue]:
    """Weigh the names that one entry has more than the other."""
    told = False
    for name in names:
        rule = "person-initial-added" if len(name) == 1 else "person-names-added" if told else "person-name-added"
        told = told or len(name) > 1
        yield Clue(rule, f"'{name}' in one entry alone")


def _rule(a: str, b: str) -> str | None:
    if 1 in (len(a), len(b)) and a[0] == b[0]:
        return "person-initial"
    short, long = sorted((a, b), key=len)
    slip = a[0] == b[0] and len(short) >= SHORTEST_NAME and OSA.distance(a, b) == 1
    if slip and {a, b} <= given_names():
        return "person-named-otherwise"
    shortened = len(short) >= SHORTEST_SHORT_NAME and long.startswith(short)
    return "person-spelled" if slip else "person-shortened" if shortened else None


def _shared_role(a: Profile, b: Profile) -> str:
    """Return the longer words that role and affiliation of both share, '' where they are too few."""
    text_a, text_b = _role_text(a), _role_text(b)
    words_a, words_b = _role_words(text_a), set(_role_words(text_b))
    shared = [word for word in words_a if word in words_b]
    if len(shared) >= SHARED_ROLE_WORDS:
        return " ".join(shared)
    return _find_letters(text_a, text_b) or _find_letters(text_b, text_a)


def _role_text(profile: Profile) -> str:
    mention = profile.mention
    return " ".join(part for part in (mention.role, mention.affiliation, mention.shared_role) if part)


def _role_words(text: str) -> list[str]:
    return [word for word in dict.fromkeys(tokens(text)) if len(word) >= SHORTEST_ROLE_WORD]


def _find_letters(text: str, other: str) -> str:
    """Return letters in one role that are the initials of words in a row of the other: `UFC`, `Universidade …`."""
    initials = "".join(word[0] for word in _CAPITALIZED.findall(other))
    return next((letters for letters in _LETTERS.findall(text) if letters in initials), "")
