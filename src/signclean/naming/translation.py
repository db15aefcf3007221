"""Whether two designations say the same in two languages: `Médecins du Monde`, `Dokters van de Wereld`."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from signclean.knowledge.senses import word_senses
from signclean.knowledge.word_languages import function_word_languages, organization_word_languages
from signclean.naming.words import Form, Word, words_of

ENDINGS = ("", "s", "es", "n", "en", "e", "x")  # of plurals and cases
SHARED_SENSES = 2
LONGEST_STEM = 4  # letters that an acronym may take from one word: `Fedepal`, `Federación`
NO_LANGUAGE: frozenset[str] = frozenset()


def in_two_languages(text: str, name: str) -> bool:
    """Tell whether both texts show their language by their words, and no language fits both."""
    languages, others = languages_of(text), languages_of(name)
    return bool(languages and others) and languages.isdisjoint(others)


def share_senses(text: str, name: str) -> bool:
    """Tell whether words of one text mean what words of the other mean, which are written otherwise."""
    told, other = senses_of(text), senses_of(name)
    shared = [sense for sense in told if sense in other and told[sense] != other[sense]]
    return len(shared) >= SHARED_SENSES or 0 < len(shared) >= min(len(told), len(other))


@lru_cache(maxsize=4096)
def languages_of(text: str) -> frozenset[str]:
    """Return the codes of the languages that most words of the text have; none where no word tells its language."""
    votes = Counter(code for word in words_of(text) for code in _languages_of_word(word.folded, word.form))
    most = max(votes.values(), default=0)
    return frozenset(code for code, count in votes.items() if count == most)


def _languages_of_word(folded: str, form: str) -> frozenset[str]:
    if form is Form.LOWER and folded in function_word_languages():
        return function_word_languages()[folded]
    codes = organization_word_languages().get(folded)
    return frozenset(codes.split(" ")) if codes else NO_LANGUAGE


@lru_cache(maxsize=4096)
def senses_of(text: str) -> dict[str, str]:
    """Return the senses of the words of the text, each with the word that has it."""
    senses = word_senses()
    found: dict[str, str] = {}
    for word in words_of(text):
        stems = (word.folded.removesuffix(ending) for ending in ENDINGS)
        if stem := next((stem for stem in stems if stem in senses), None):
            found.setdefault(senses[stem].name, stem)
    return found


def translates_word(word: Word, name: str) -> bool:
    """Tell whether most of the word begins one word of the name: `Marollen` beside `Les Marolles`."""
    start = word.folded[: len(word.folded) * 2 // 3]
    return len(start) > LONGEST_STEM and any(other.folded.startswith(start) for other in words_of(name))
