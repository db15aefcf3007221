"""How two words can be alike without being equal: a slip of the pen, an abbreviation, a translation, a relative."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import function_words, given_names
from signclean.knowledge.places import read_place
from signclean.matching.compounds import SHORTEST_PART, differ_in_head, lacks_middle, senses_at_end
from signclean.matching.keys import Word
from signclean.matching.lands import are_place_and_people, like_as_places
from signclean.matching.spellings import abbreviates, are_one_spelling, genderless, write_out_umlauts

Likeness = Literal[
    "equal", "inflected", "gendered", "spelled", "misspelled", "translated", "abbreviated", "related", "near"
]
"""`gendered` ends in another vowel (`obreras`, `obreros`), `spelled` is one letter off, `misspelled` two; `related`
shares a long beginning or is part of a compound; `near` is one letter off where that is as often another word: in a
short word, or in the first letter."""

ONE_SLIP_FROM = 5
"""Letters of the longer word from which one letter more, less, other or swapped is a slip: `Casa`, `Cama` are two."""
TWO_SLIPS_FROM = 8
"""Letters of the shorter word from which two letters may be off."""
SHORTEST_NEAR = 3
"""Letters of the shorter word from which one that is off leaves the words near."""
SHORTEST_SHARED_START = 5


@lru_cache(maxsize=65536)
def like(a: Word, b: Word) -> Likeness | None:
    """Return how two words are alike, or None. Numbers are alike only where they are equal, as are places."""
    if a.stem == b.stem:
        return "equal" if a.key == b.key else "inflected"
    if "number" in (a.role, b.role):
        return None
    return "inflected" if write_out_umlauts(a, b) else _like_by_letters(a, b)


def _like_by_letters(a: Word, b: Word) -> Likeness | None:
    """Compare words of two stems. One letter off is a slip, but between two words that the tables know as one sense."""
    known = a.sense is not None and b.sense is not None
    slips = 0
    if a.key[0] == b.key[0]:  # else neither a slip nor an abbreviation
        slips = min(filter(None, (count_slips(a.stem, b.stem), count_slips(a.key, b.key))), default=0)
        if slips and (told := like_as_places(a, b)):
            return told if told == "inflected" else None
        if slips == 1 and not (known and a.sense == b.sense and not are_one_spelling(a.stem, b.stem)):
            return _tell_slip(a, b)
        if abbreviates(a, b) or abbreviates(b, a):
            return "abbreviated"
    if known:
        return _like_by_sense(a, b)
    of_one_land = a.role == b.role == "rare" and (are_place_and_people(a, b) or are_place_and_people(b, a))
    if of_one_land or _is_ending(a, b) or _is_ending(b, a):
        return "inflected"
    return "misspelled" if slips else _like_from_afar(a, b)


def _like_by_sense(a: Word, b: Word) -> Likeness | None:
    """Compare two words that the tables know: one with another ending is no translation (`forening`, `foreningen`)."""
    if a.sense != b.sense:
        return None
    return "inflected" if _is_ending(a, b) or _is_ending(b, a) else "translated"


def _is_ending(short: Word, long: Word) -> bool:
    """Tell whether a long word is another with an ending of number, case or, in the North, an article."""
    return len(short.key) >= TWO_SLIPS_FROM and long.key in {f"{short.key}en", f"{short.key}et"}


def _like_from_afar(a: Word, b: Word) -> Likeness | None:
    """Compare words that are no slip: those that neither begin nor end alike have at most a sense in common."""
    if a.raw.isupper() == b.raw.isupper() and _end_in_sense(a, b):
        return "related"
    if a.key[0] != b.key[0] and a.key[-1] != b.key[-1]:
        return None
    return "related" if _related(a, b) else "near" if _near(a, b) else None


def _tell_slip(a: Word, b: Word) -> Likeness:
    """Tell what one letter off is; a woman's name and a man's are two, as a rule.

    One letter of five is as often another word (`Mayas`, `Mapas`), and a sort of body has no women's body beside it.
    """
    if genderless(a.stem) != genderless(b.stem):
        return "near" if _replaces_one_of_few(a.key, b.key) else "spelled"
    if a.generic and a.sense == b.sense:
        return "spelled"
    return "near" if {a.key, b.key} <= given_names() else "gendered"


def _replaces_one_of_few(a: str, b: str) -> bool:
    """Tell whether two short words have another letter in one place."""
    return len(a) == len(b) == ONE_SLIP_FROM and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _near(a: Word, b: Word) -> bool:
    """Tell whether one letter is off, and not both words are known: those are two words, as are letters and names.

    An initial is near the name that it may stand for.
    """
    if 1 in (len(a.key), len(b.key)):
        return a.key[0] == b.key[0] and (a.dotted if len(a.key) == 1 else b.dotted)
    short, long = sorted((a.key, b.key), key=len)
    if len(short) < SHORTEST_NEAR or len(long) > len(short) + 1 or a.raw.isupper() or b.raw.isupper():
        return False
    return OSA.distance(short, long, score_cutoff=1) == 1 and not (_is_known(a) and _is_known(b))


@lru_cache(maxsize=65536)
def _is_known(word: Word) -> bool:
    """Tell whether a table knows a word: as one of names of bodies, a place, a direction, or a given name."""
    named = word.key in compass_words() or word.key in given_names()
    return word.role != "rare" or word.sense is not None or named or read_place(word.raw, set_apart=False) is not None


def count_slips(a: str, b: str) -> int:
    """Return how many letters are off, 1 or 2, where that can be a slip; 0 where it cannot. First letters agree."""
    if max(len(a), len(b)) < ONE_SLIP_FROM or a[0] != b[0]:
        return 0
    allowed = 2 if min(len(a), len(b)) >= TWO_SLIPS_FROM else 1
    distance = OSA.distance(a, b, score_cutoff=allowed)
    return distance if distance <= allowed else 0


@lru_cache(maxsize=65536)
def is_slip_of_small_word(word: Word) -> bool:
    """Tell whether a word in small letters that no table knows is one letter off a function word (`sobte`, `sobre`)."""
    unknown = word.role == "rare" and word.sense is None and not word.raw[0].isupper()
    return unknown and any(count_slips(word.key, small) == 1 for small in function_words())


def _related(a: Word, b: Word) -> bool:
    """Tell whether words share a long beginning, or one is the first or last part of the other; letters never are."""
    if a.raw.isupper() != b.raw.isupper():
        return False
    short, long = (a.key, b.key) if len(a.key) <= len(b.key) else (b.key, a.key)
    if len(short) >= SHORTEST_PART and (long.startswith(short) or long.endswith(short)):
        return True
    return _shares_start(short, long) or lacks_middle(short, long) or differ_in_head(short, long)


def _end_in_sense(a: Word, b: Word) -> bool:
    """Tell whether one word ends in the sense of the other, as a compound does."""
    return (a.sense is not None and a.sense in senses_at_end(b.key)) or (
        b.sense is not None and b.sense in senses_at_end(a.key)
    )


def _shares_start(short: str, long: str) -> bool:
    """Tell whether two words begin with the same letters, five at least and more than half of the longer word."""
    most = max(SHORTEST_SHARED_START, len(long) // 2 + 1)
    return len(short) >= most and short[:most] == long[:most]
