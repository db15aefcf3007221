"""Second names: `X // Y`, a translation in brackets, a full designation after a dash; not subtitles or mottos."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.behalf import behalf_words
from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import articles, conjunctions, leading_articles, organization_words, prepositions
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.reach_words import reach_words
from signclean.knowledge.senses import word_senses
from signclean.knowledge.subunits import subunit_words
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form, is_spelled_out
from signclean.naming.legal_form import split_legal_form
from signclean.naming.name_form import is_country, is_strong
from signclean.naming.pieces import Mark
from signclean.naming.place import is_place
from signclean.naming.translation import in_two_languages, senses_of, share_senses, translates_word
from signclean.naming.words import Form, Word, words_of

LONGEST_CODE = 4  # letters; shorter ones are codes of places or parts: `ZM`
LONGEST_BRAND = 3  # words of a coined name


def is_second_name(text: str, mark: Mark, name: str, behind: str = "") -> bool:
    """Tell whether the text that the mark sets apart is a second name of the body called `name`.

    `behind` is what follows the text: a name may go on with commas.
    """
    words = words_of(text)
    match mark:
        case Mark.DOUBLE_SLASH:
            return True
        case Mark.SLASH | Mark.STROKE:
            return _is_beside_slash(text, words, name, spaced=mark is Mark.SLASH)
        case Mark.DASH:
            return _is_beside_dash(text, words, name, behind)
        case Mark.BRACKET:
            return _is_in_brackets(text, words, name)
        case Mark.COMMA:
            return _is_coined(words)  # what body it is stays in the name: `Decidalo, Campaña por el Voto`
    return mark is Mark.COLON and len(words) > 1 and len(words_of(name)) == 1 and begins_as_body(text)


def begins_as_body(text: str) -> bool:
    """Tell whether the first word, articles aside, is one that names a kind of body: `Conseil de l'Eau`."""
    content = [w for w in words_of(text) if w.folded not in articles()]
    if not content or content[0].folded in subunit_words() or content[0].form is Form.LOWER:
        return False
    return content[0].organization >= weights.STRONG_ORGANIZATION_WORD


def _is_beside_slash(text: str, words: Sequence[Word], name: str, *, spaced: bool) -> bool:
    """Tell whether a slash parts two names; one without spaces may as well join two words (`VIH/SIDA`)."""
    if not text[0].isupper():
        return False
    if not spaced:
        brand = len(words_of(name)) < 2
        return len(words) > 1 and (begins_as_body(text) if brand else is_strong(words))
    alike = " " not in name and has_acronym_form(text) is has_acronym_form(name)  # `FGX / AVX`, but not `X Y / AVX`
    return len(words) > 1 or alike


def _is_in_brackets(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether brackets hold a name: it begins as one, has a legal form, or is in another language."""
    named = begins_as_body(text) or _is_title(words) or split_legal_form(text)[1] is not None
    return named or _is_translation(text, words, name)


def _is_beside_dash(text: str, words: Sequence[Word], name: str, behind: str) -> bool:
    """Tell whether a dash parts two names, and not a name and its subtitle, motto or part."""
    if _is_spelled_inside(text + behind, name):
        return True
    if len(words) == 1:
        compound = _is_compound(words) and is_strong(words) and is_strong(words_of(name))
        return compound or _is_coined(words) or (text[0].isupper() and translates_word(words[0], name))
    if _is_local_part(words, name):
        return False
    if begins_as_body(text) or _is_purposeful(words, name):
        return True
    if not text[0].isupper() or head_of(words).folded in subunit_words():  # `– Eastern Region`
        return False
    told = _is_translation(text, words, name) or is_organization(text) or _is_national(text, words)
    return told or _is_brand(words, name) or _repeats(words, name) or _has_head(words, name)


def _is_local_part(words: Sequence[Word], name: str) -> bool:
    """Tell a body's part by how far it reaches: `Confédération du Lac – Union départementale du Nord`."""
    reach = words[1].folded
    return reach in reach_words() and reach not in word_senses() and begins_as_body(name)


def _is_purposeful(words: Sequence[Word], name: str) -> bool:
    """Tell whether a word of parts names a body by its purpose: `CADXM International – Comité pour les dettes`.

    Behind a name that says what body it is, the same is a part of it: `Colegio Médico – Comité por la Paz`.
    """
    return len(words) > 2 and words[1].folded in behalf_words() and is_strong(words[:1]) and not begins_as_body(name)


def _is_national(text: str, words: Sequence[Word]) -> bool:
    """Tell whether the words are the name of a body with its country at the end: `BirdTrust Italia`."""
    own = [word for word in words[:-1] if word.folded not in conjunctions()]
    if not 0 < len(own) <= LONGEST_BRAND or not is_country(words[-1].text):
        return False
    if any(w.folded in subunit_words() or w.folded in compass_words() for w in words) or is_place(text):
        return False
    return all(w.form in {Form.CAPITALIZED, Form.UPPER, Form.MIXED} and not w.function for w in own)


def _is_translation(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether the text is written as a name is, in another language than the name: `Liga voor Mensenrechten`."""
    if not text[0].isupper() or len(words) < 2:
        return False
    if words[0].folded in subunit_words():  # `Grupo de Mujeres` beside `Women's Group`
        return words[0].folded in senses_of(text).values() and share_senses(text, name)
    return (_is_title(words) or is_strong(words)) and (in_two_languages(text, name) or share_senses(text, name))


def _is_spelled_inside(text: str, name: str) -> bool:
    """Tell whether the text spells out a short word of the name: `Instituto Nupaf – Núcleo de Pesquisas …`."""
    return any(not w.organization and w.form is not Form.LOWER and is_spelled_out(w.text, text) for w in words_of(name))


def _repeats(words: Sequence[Word], name: str) -> bool:
    """Tell whether the text begins with a word of the name: `Ligue ATX Vierde Wereld – ATX Quart Monde`."""
    if words[0].folded in subunit_words() or not words[0].content or len(words) > LONGEST_BRAND:
        return False
    return words[0].form is not Form.LOWER and any(w.folded == words[0].folded for w in words_of(name))


def _has_head(words: Sequence[Word], name: str) -> bool:
    """Tell whether the text says what body a coined name is, in Germanic order: `European Center for Rights`."""
    own = words_of(name)
    if is_strong(own) or len(own) > LONGEST_BRAND or words[0].folded in subunit_words():
        return False
    return is_strong([head := head_of(words)]) and head.form is not Form.LOWER and head.folded not in subunit_words()


def head_of(words: Sequence[Word]) -> Word:
    """Return the word that tells what the words name in Germanic languages: the last before a preposition."""
    end = next((at for at, word in enumerate(words) if at and word.folded in prepositions()), len(words))
    return words[end - 1]


def _is_compound(words: Sequence[Word]) -> bool:
    """Tell whether the one word says by its end what body it is, and so is a whole name: `Huurdersliga`."""
    return words[0].form is Form.CAPITALIZED and words[0].folded not in organization_words()


def _is_brand(words: Sequence[Word], name: str) -> bool:
    """Tell whether two or three words make a coined name behind a full one: `Die Schwalben`, `Terra Clara`."""
    if len(words) > LONGEST_BRAND or any(w.form is not Form.CAPITALIZED for w in words):
        return False
    if is_strong(words) or any(w.role or w.folded in subunit_words() for w in words):
        return False
    article = words[0].folded in leading_articles()
    return article or (begins_as_body(name) and len(words_of(name)) > 2 and not any(w.function for w in words))


def _is_title(words: Sequence[Word]) -> bool:
    """Tell whether the words are written as a title: two or more, each with a capital, small words aside.

    `(Capítulo Puebla)` and `(South West)` are no titles: they tell a part of the body.
    """
    content = [w for w in words if w.content]
    if any(w.folded in subunit_words() for w in content[:1]):
        return False
    if content[:1] and content[0].folded in compass_words() and not is_strong(content[2:]):
        return False
    return len(content) > 1 and all(w.form in {Form.CAPITALIZED, Form.UPPER, Form.MIXED} for w in content)


def _is_coined(words: Sequence[Word]) -> bool:
    """Tell whether the words are one coined word, too long or too mixed for an acronym: `FEMINACTIVAS`, `femLAGO`."""
    return len(words) == 1 and words[0].form in {Form.UPPER, Form.MIXED} and len(words[0].text) > LONGEST_CODE
