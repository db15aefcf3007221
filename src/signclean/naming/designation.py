"""How the designation of a body is written: `Conseil de l'Eau`, `BirdTrust Italia`, `FEMLAGOS`."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import articles, conjunctions, prepositions
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.reach_words import reach_words
from signclean.knowledge.subunits import subunit_words
from signclean.naming.name_form import is_country, is_strong
from signclean.naming.place import is_place
from signclean.naming.translation import in_two_languages, languages_of, senses_of, share_senses
from signclean.naming.words import Form, Word, words_of

LONGEST_CODE = 4  # letters; shorter ones are codes of places or parts: `ZM`
WORLDWIDE = ("International", "Internacional", "Internazionale")
GERMAN_ENDINGS = ("ische", "isches", "ischer", "liche", "liches", "licher", "ige", "iges", "iger")  # of adjectives
LONGEST_BRAND = 3  # words of a coined name


def begins_as_body(text: str) -> bool:
    """Tell whether the first word, articles aside, is one that names a kind of body: `Conseil de l'Eau`."""
    content = [w for w in words_of(text) if w.folded not in articles()]
    if not content or content[0].folded in subunit_words() or content[0].form is Form.LOWER:
        return False
    return content[0].strong


def begins_national(words: Sequence[Word]) -> bool:
    """Tell whether a people, a reach or a German adjective stands before a kind of body: `Slowakisches Netz`."""
    if len(words) < 3 or words[0].form is not Form.CAPITALIZED or not words[1].strong:
        return False
    if words[1].form is not Form.CAPITALIZED or words[1].folded in subunit_words():
        return False
    told = words[0].folded in reach_words() or find_demonym(words[0].folded) is not None
    return told or (words[0].folded.endswith(GERMAN_ENDINGS) and "de" in languages_of(words[1].text))


def head_of(words: Sequence[Word]) -> Word:
    """Return the word that tells what the words name in Germanic languages: the last before a preposition."""
    end = next((at for at, word in enumerate(words) if at and word.folded in prepositions()), len(words))
    return words[end - 1]


def is_title(words: Sequence[Word]) -> bool:
    """Tell whether the words are written as a title: two or more, each with a capital, small words aside.

    `(Capítulo Puebla)` and `(South West)` are no titles: they tell a part of the body.
    """
    content = [w for w in words if w.content]
    if any(w.folded in subunit_words() for w in content[:1]):
        return False
    if content[:1] and content[0].folded in compass_words() and not is_strong(content[2:]):
        return False
    return len(content) > 1 and all(w.form in {Form.CAPITALIZED, Form.UPPER, Form.MIXED} for w in content)


def is_coined(words: Sequence[Word]) -> bool:
    """Tell whether the words are one coined word, too long or too mixed for an acronym: `FEMINACTIVAS`, `femLAGO`."""
    return len(words) == 1 and words[0].form in {Form.UPPER, Form.MIXED} and len(words[0].text) > LONGEST_CODE


def is_worldwide(text: str) -> bool:
    """Tell whether the text, two words or more, is what the bodies of a known network are called in many lands."""
    return " " in text and any(is_organization(f"{text} {reach}") for reach in WORLDWIDE)


def is_national(text: str, words: Sequence[Word]) -> bool:
    """Tell whether the words are the name of a body with its country at the end: `BirdTrust Italia`."""
    own = [word for word in words[:-1] if word.folded not in conjunctions()]
    if not 0 < len(own) <= LONGEST_BRAND or not is_country(words[-1].text):
        return False
    if any(w.folded in subunit_words() or w.folded in compass_words() for w in words) or is_place(text):
        return False
    return all(w.form in {Form.CAPITALIZED, Form.UPPER, Form.MIXED} and not w.function for w in own)


def is_translation(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether the text is written as a name is, in another language than the name: `Liga voor Mensenrechten`."""
    if not text[0].isupper() or len(words) < 2:
        return False
    if words[0].folded in subunit_words():  # `Grupo de Mujeres` beside `Women's Group`
        return words[0].folded in senses_of(text).values() and share_senses(text, name)
    return (is_title(words) or is_strong(words)) and (in_two_languages(text, name) or share_senses(text, name))
