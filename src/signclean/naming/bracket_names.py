"""Second names in brackets: `River Aid (Ayuda al Río)`, `Friends of Rivers Norway (Elvevern)`."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.naming.designation import begins_as_body, is_title, is_translation
from signclean.naming.legal_form import split_legal_form
from signclean.naming.name_form import is_country
from signclean.naming.place import is_place, is_town
from signclean.naming.translation import in_two_languages
from signclean.naming.words import Form, Word, words_of
from signclean.text import is_subsequence

SHORTEST_COMPOUND = 12  # letters of a word that several capitals are short for
SHORTEST_PHRASE = 3  # words of a phrase, and one more
SHORTEST_HELD = 5  # letters of a word of the name that a coined one holds


def is_in_brackets(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether brackets hold a name: it begins as one, has a legal form, or is in another language."""
    named = begins_as_body(text) or is_title(words) or split_legal_form(text)[1] is not None
    short = _is_own_tongue(words, name) or _is_blend(words, name) or _is_compound_of(words, name)
    return named or short or is_translation(text, words, name) or is_phrase_in_other_tongue(text, words, name)


def is_phrase_in_other_tongue(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether a phrase that a capital begins is in another language: `Back on Rails (Oui au train de nuit)`."""
    return len(words) > SHORTEST_PHRASE and words[0].form is Form.CAPITALIZED and in_two_languages(text, name)


def _is_compound_of(words: Sequence[Word], name: str) -> bool:
    """Tell whether one long word has the letters that the name begins with: `AWX (Arbeiterwaxwerk)`."""
    letters, compound = words_of(name)[0], words[0].folded
    if len(words) != 1 or letters.form is not Form.UPPER or len(compound) < SHORTEST_COMPOUND:
        return False
    return compound[0] == letters.folded[0] and is_subsequence(letters.folded, compound)


def _is_blend(words: Sequence[Word], name: str) -> bool:
    """Tell whether one word holds a long word of the name and more: `Associazione Utenti del Lago (Assoutenti)`."""
    if len(words) != 1 or words[0].form is not Form.CAPITALIZED or is_place(words[0].text) or is_town(words[0].text):
        return False
    held = (w.folded for w in words_of(name) if len(w.folded) >= SHORTEST_HELD and w.folded != words[0].folded)
    return any(word in words[0].folded for word in held)


def _is_own_tongue(words: Sequence[Word], name: str) -> bool:
    """Tell whether one word stands beside a name that ends in its country: `Friends of Rivers Norway (Elvevern)`.

    What a national body is called at home, that is: a town too small for all tables would not stand behind a country.
    """
    own = len(words) == 1 and words[0].form is Form.CAPITALIZED and not is_place(words[0].text)
    return own and len(words_of(name)) > 2 and is_country(words_of(name)[-1].text)
