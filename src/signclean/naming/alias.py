"""Second names: `X // Y`, a translation in brackets, a full designation after a dash; not subtitles or mottos."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.behalf import behalf_words
from signclean.knowledge.lexicon import articles, conjunctions, leading_articles, organization_words, prepositions
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.reach_words import reach_words
from signclean.knowledge.senses import word_senses
from signclean.knowledge.subunits import subunit_words
from signclean.naming import weights
from signclean.naming.acronym import has_acronym_form, is_spelled_out
from signclean.naming.bracket_names import is_in_brackets, is_phrase_in_other_tongue
from signclean.naming.comma_names import is_beside_comma
from signclean.naming.designation import (
    LONGEST_BRAND,
    begins_as_body,
    begins_national,
    head_of,
    is_coined,
    is_national,
    is_translation,
)
from signclean.naming.name_form import is_strong
from signclean.naming.own_letters import is_of_another
from signclean.naming.pieces import Mark
from signclean.naming.place import find_place, is_place, is_town
from signclean.naming.slash_names import is_beside_slash
from signclean.naming.tongues import in_two_scripts, in_unheard_tongue
from signclean.naming.translation import translates_word
from signclean.naming.words import ELISION, Form, Word, words_of

LOCAL = frozenset({"city", "subdivision"})
SHORTEST_STEM = 4  # letters of a word of the name that a coined one ends in
SHORTEST_LOCAL = 3  # letters of a place that may be a common word: `Río`


def is_second_name(text: str, mark: str, name: str, behind: str = "") -> bool:
    """Tell whether the text that the mark sets apart is a second name of the body called `name`.

    `behind` is what follows the text: a name may go on with commas.
    """
    words = words_of(text)
    if mark is Mark.DOUBLE_SLASH or (mark is not Mark.AFTER and in_two_scripts(text, name)):
        return True
    match mark:
        case Mark.SLASH | Mark.STROKE:
            return is_beside_slash(text, words, name, spaced=mark is Mark.SLASH)
        case Mark.DASH:
            return _is_beside_dash(text, words, name, behind)
        case Mark.BRACKET:
            return is_in_brackets(text, words, name)
        case Mark.COMMA:
            return is_beside_comma(text, words, name)
    return mark is Mark.COLON and len(words) > 1 and len(words_of(name)) == 1 and begins_as_body(text)


def _is_beside_dash(text: str, words: Sequence[Word], name: str, behind: str) -> bool:
    """Tell whether a dash parts two names, and not a name and its subtitle, motto or part."""
    if _is_spelled_inside(text + behind, name):
        return True
    if len(words) == 1:
        compound = _is_compound(words) and is_strong(words) and (is_strong(words_of(name)) or _is_one_word(name))
        made = text[0].isupper() and (translates_word(words[0], name) or _holds_stem(words[0], name))
        return compound or is_coined(words) or made
    if _is_local_part(words, name) or _is_local_body(text, words, name) or _is_subtitle(words):
        return False
    if begins_as_body(text) or begins_national(words) or _is_purposeful(words, name) or _is_of_people(words, name):
        return True
    if not text[0].isupper() or head_of(words).folded in subunit_words():  # `– Eastern Region`
        return False
    told = is_translation(text, words, name) or is_organization(text) or is_national(text, words)
    told = told or in_unheard_tongue(text, words, name) or is_phrase_in_other_tongue(text, words, name)
    return told or _is_brand(words, name) or _repeats(words, name) or _has_head(words, name)


def _holds_stem(word: Word, name: str) -> bool:
    """Tell whether a coined word ends in the beginning of a word of the name: `Association de blogueurs – Doniblog`."""
    ends = [word.folded[-size:] for size in range(SHORTEST_STEM, len(word.folded) - 1)]
    held = any(other.folded.startswith(end) for end in ends for other in words_of(name))
    return held and word.form is Form.CAPITALIZED and not (word.ordinary or is_place(word.text) or is_town(word.text))


def _is_subtitle(words: Sequence[Word]) -> bool:
    """Tell whether a small article begins the words, or they are two topics: `Xyna – die Gewerkschaft`."""
    return (words[0].form is Form.LOWER and words[0].folded in articles()) or _are_topics(words)


def _are_topics(words: Sequence[Word]) -> bool:
    """Tell a pair of topics from a name: `Amici del Lago – Azione e giustizia`, `Blickpunkt – Rat und Hilfe im Alter`.

    A name of three words ends in a capital, that of a national body in its country.
    """
    if len(words) < 3 or words[1].folded not in conjunctions() or words[1].folded in prepositions():
        return False
    if len(words) == 3:
        return words[2].form is Form.LOWER
    return not words[2].strong and not is_place(words[-1].text)


def _is_local_part(words: Sequence[Word], name: str) -> bool:
    """Tell a body's part by how far it reaches: `Confédération du Lac – Union départementale du Nord`."""
    reach = words[1].folded
    return reach in reach_words() and reach not in word_senses() and begins_as_body(name)


def _is_local_body(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether a kind of body and a place are what a full name is there: `Ligue du Lac – Fédération du Gard`."""
    if has_acronym_form(name):  # `CGXL – Camera del Lavoro di Prato`
        return is_place(words[-1].text) and is_of_another(name, text)
    if " " not in name or not begins_as_body(text) or is_organization(text):
        return False
    if len(words) == 2:
        return is_place(words[1].text)
    linked = words[1].folded in prepositions() or ELISION.match(words[1].folded) is not None
    own = [w for w in words[1:] if not w.function]
    place = find_place(ELISION.sub("", " ".join(w.text for w in own))) if linked and own else None
    return place is not None and place.level in LOCAL and not place.ambiguous and len(place.text) > SHORTEST_LOCAL


def _is_purposeful(words: Sequence[Word], name: str) -> bool:
    """Tell whether a word of parts names a body by its purpose: `CADXM International – Comité pour les dettes`.

    Behind a name that says what body it is, the same is a part of it: `Colegio Médico – Comité por la Paz`.
    """
    return len(words) > 2 and words[1].folded in behalf_words() and is_strong(words[:1]) and not begins_as_body(name)


def _is_of_people(words: Sequence[Word], name: str) -> bool:
    """Tell whether people and what they do say whose letters stand before: `FAXUA – Consumidores en Acción`."""
    if len(words) < 3 or words[0].form is not Form.CAPITALIZED or words[1].folded not in prepositions():
        return False
    people = words[0].organization >= weights.PEOPLE_OF_BODY and not words[0].strong
    return people and " " not in name and has_acronym_form(name)


def _is_spelled_inside(text: str, name: str) -> bool:
    """Tell whether the text spells out a short word of the name: `Instituto Nupaf – Núcleo de Pesquisas …`."""
    repeated = {word.folded for word in words_of(text)}
    return any(
        not w.organization and w.form is not Form.LOWER and w.folded not in repeated and is_spelled_out(w.text, text)
        for w in words_of(name)
    )


def _repeats(words: Sequence[Word], name: str) -> bool:
    """Tell whether the text begins with a word of the name: `Ligue ATX Vierde Wereld – ATX Quart Monde`."""
    if words[0].folded in subunit_words() or not words[0].content or len(words) > LONGEST_BRAND:
        return False
    if words[-1].form is Form.LOWER:  # `Amici della Bici – Bici e città`
        return False
    return words[0].form is not Form.LOWER and any(w.folded == words[0].folded for w in words_of(name))


def _has_head(words: Sequence[Word], name: str) -> bool:
    """Tell whether the text says what body a coined name is, in Germanic order: `European Center for Rights`."""
    own = words_of(name)
    if is_strong(own) or len(own) > LONGEST_BRAND or words[0].folded in subunit_words():
        return False
    return is_strong([head := head_of(words)]) and head.form is not Form.LOWER and head.folded not in subunit_words()


def _is_compound(words: Sequence[Word]) -> bool:
    """Tell whether the one word says by its end what body it is, and so is a whole name: `Huurdersliga`."""
    return words[0].form is Form.CAPITALIZED and words[0].folded not in organization_words()


def _is_one_word(name: str) -> bool:
    """Tell whether the name is one word that tells nothing of what it is: `Rover`."""
    words = words_of(name)
    return len(words) == 1 and not (words[0].role or words[0].given or is_place(name))


def _is_brand(words: Sequence[Word], name: str) -> bool:
    """Tell whether two or three words make a coined name behind a full one: `Die Schwalben`, `Terra Clara`."""
    if len(words) > LONGEST_BRAND or any(w.form is not Form.CAPITALIZED for w in words):
        return False
    if is_strong(words) or any(w.role or w.folded in subunit_words() for w in words):
        return False
    article = words[0].folded in leading_articles()
    return article or (begins_as_body(name) and len(words_of(name)) > 2 and not any(w.function for w in words))
