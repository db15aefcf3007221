"""Second names behind a slash, which may as well join two words of one name: `VIH/SIDA`, `Trabajadores/as`."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import organization_words
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.subunits import subunit_words
from signclean.naming.acronym import has_acronym_form
from signclean.naming.designation import LONGEST_BRAND, begins_as_body, is_title
from signclean.naming.name_form import is_country, is_strong
from signclean.naming.place import is_place, is_town
from signclean.naming.translation import languages_of
from signclean.naming.words import Form, Word, words_of

LONGEST_PAIR = 2  # words on a side of a slash that may join two words of one name
SHORTEST_STEM = 4  # letters that a word in another language shares with the name: `Test Achats/Testaankoop`


def is_beside_slash(text: str, words: Sequence[Word], name: str, *, spaced: bool) -> bool:
    """Tell whether a slash parts two names; one without spaces may as well join two words (`VIH/SIDA`)."""
    if not text[0].isupper():
        return False
    if len(words) == 1:
        return _is_word_beside(text, words[0], name, spaced=spaced)
    if spaced:
        return not _is_part(words)
    brand = len(words_of(name)) < 2
    named = begins_as_body(text) if brand else is_strong(words) or _is_foreign(text, words, name)
    return named or _is_whole(text, words, name)


def _is_part(words: Sequence[Word]) -> bool:
    """Tell whether a people, or a point of the compass, and a sort of part are no name: `Lake Aid | Irish Office`."""
    area, part = words[0].folded, words[-1].folded
    return len(words) == 2 and part in subunit_words() and (area in compass_words() or find_demonym(area) is not None)


def _is_word_beside(text: str, word: Word, name: str, *, spaced: bool) -> bool:
    """Tell whether one word is a name: like the one word before it (`FGX / AVX`), or a coined one (`/ Spullenhulp`)."""
    own = words_of(name)
    if len(own) < 2:
        return spaced and has_acronym_form(text) is has_acronym_form(name)
    if word.form is not Form.CAPITALIZED or word.folded in organization_words() or is_place(text) or is_town(text):
        return False
    coined = len(own) <= LONGEST_BRAND and not (word.ordinary or word.role or word.given or word.surname)
    stem = own[0].folded
    return coined and (spaced or (len(stem) >= SHORTEST_STEM and word.folded.startswith(stem)))


def _is_whole(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether the name is whole before the slash: it ends in its country, or a coined word of it comes again."""
    own = words_of(name)
    if len(own) < 2 or not is_title(words) or is_place(text):
        return False
    coined = {w.folded for w in own if w.content and not (w.organization or w.ordinary or w.role)}
    if _are_two_titles(own, words):
        return words[0].folded not in subunit_words()
    again = len(own) <= LONGEST_BRAND and any(word.folded in coined for word in words)
    return again or (is_country(own[-1].text) and not is_country(words[-1].text))


def _are_two_titles(own: Sequence[Word], words: Sequence[Word]) -> bool:
    """Tell whether two names of three words or more stand there: `Prison Reform Now/Réforme Pénale Maintenant`.

    Beside a small word the slash joins two words of one name: `Foro de ONG/Sida del Norte`.
    """
    if min(len(own), len(words)) <= LONGEST_PAIR or not is_title(own) or own[-2].function or words[1].function:
        return False
    return {w.folded for w in own if w.content}.isdisjoint(w.folded for w in words if w.content)


def _is_foreign(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether three words or more show a language that the name, of two words or more, does not have."""
    if len(words) < 3 or words[-1].form is Form.LOWER or any(word.ordinary for word in words_of(name)):
        return False
    return bool(languages_of(text)) and languages_of(text).isdisjoint(languages_of(name))
