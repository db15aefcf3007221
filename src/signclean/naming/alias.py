"""Second names: `X // Y`, a translation in brackets, a full designation after a dash; not subtitles or mottos."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.compass import compass_words
from signclean.knowledge.lexicon import articles, leading_articles, organization_words
from signclean.knowledge.subunits import subunit_words
from signclean.naming import weights
from signclean.naming.legal_form import split_legal_form
from signclean.naming.name_form import is_strong
from signclean.naming.pieces import Mark
from signclean.naming.words import Form, Word, words_of

LONGEST_CODE = 4  # letters; shorter ones are codes of places or parts: `ZM`


def is_second_name(text: str, mark: Mark, name: str) -> bool:
    """Tell whether the text that the mark sets apart is a second name of the body called `name`."""
    words, long = words_of(text), len(words_of(text)) > 1
    match mark:
        case Mark.DOUBLE_SLASH:
            return True
        case Mark.SLASH | Mark.STROKE:
            brand = len(words_of(name)) < 2
            full = text[0].isupper() and (begins_as_body(text) if brand else mark is Mark.SLASH or is_strong(words))
            return long and full
        case Mark.DASH:
            full = begins_as_body(text) and (long or _is_compound(words))
            return full or _is_coined(words) or _is_brand(words, name)
        case Mark.COLON:
            return long and len(words_of(name)) == 1 and begins_as_body(text)
        case Mark.BRACKET:
            return begins_as_body(text) or _is_title(words) or split_legal_form(text)[1] is not None
        case _:
            return mark is Mark.COMMA and _is_coined(words)


def begins_as_body(text: str) -> bool:
    """Tell whether the first word, articles aside, is one that names a kind of body: `Conseil de l'Eau`."""
    content = [w for w in words_of(text) if w.folded not in articles()]
    if not content or content[0].folded in subunit_words() or content[0].form is Form.LOWER:
        return False
    return content[0].organization >= weights.STRONG_ORGANIZATION_WORD


def _is_compound(words: Sequence[Word]) -> bool:
    """Tell whether the one word says by its end what body it is, and so is a whole name: `Huurdersliga`."""
    return words[0].form is Form.CAPITALIZED and words[0].folded not in organization_words()


def _is_brand(words: Sequence[Word], name: str) -> bool:
    """Tell whether two or three words make a coined name behind a full one: `Die Schwalben`, `Terra Clara`."""
    if not 2 <= len(words) <= 3 or any(w.form is not Form.CAPITALIZED for w in words):
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
    if any(w.folded in subunit_words() or w.folded in compass_words() for w in content[:1]):
        return False
    return len(content) > 1 and all(w.form in {Form.CAPITALIZED, Form.UPPER, Form.MIXED} for w in content)


def _is_coined(words: Sequence[Word]) -> bool:
    """Tell whether the words are one coined word, too long or too mixed for an acronym: `FEMINACTIVAS`, `femLAGO`."""
    return len(words) == 1 and words[0].form in {Form.UPPER, Form.MIXED} and len(words[0].text) > LONGEST_CODE
