"""Second names behind a comma, where most of what stands there goes on with the name."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.lexicon import conjunctions, leading_articles, prepositions
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.senses import word_senses
from signclean.naming.acronym import has_acronym_form
from signclean.naming.designation import begins_as_body, head_of, is_coined, is_national
from signclean.naming.name_form import is_country, is_strong
from signclean.naming.own_letters import is_of_another, is_of_union
from signclean.naming.place import is_place
from signclean.naming.words import Form, Word, words_of


def is_beside_comma(text: str, words: Sequence[Word], name: str) -> bool:
    """Tell whether a comma parts two names: a coined one and the name in full, `Fundax, Centro de Análisis del Lago`.

    A pair of topics is part of the name, and so is a campaign (`Decidalo, Campaña por el Voto`) or a part of a body
    known by its letters (`UXT, Federación de Servicios`).
    """
    if is_coined(words) or (words[0].form is Form.MIXED and is_national(text, words)) or _is_branch(words, name):
        return True
    if len(words) < 3 or "," in name or _joins(words[1]):
        return False
    if has_acronym_form(name):
        other = is_of_another(name, text) or is_of_union(name, text)
        return " " not in name and begins_as_body(text) and not other
    return _is_coined_name(name) and _is_full_name(text, words)


def _joins(word: Word) -> bool:
    """Tell whether the word joins two others and does nothing else: `en` is a preposition as well."""
    return word.folded in conjunctions() and word.folded not in prepositions()


def _is_coined_name(name: str) -> bool:
    """Tell whether one word or two, none of which says what body it is, are all of a name: `Xenet`, `Vida Clara`."""
    own = words_of(name)
    if own[0].folded in leading_articles():
        own = own[1:] or own
    return len(own) <= 2 and not is_strong(own) and own[0].form is not Form.LOWER and not is_place(name)


def _is_full_name(text: str, words: Sequence[Word]) -> bool:
    """Tell whether the words say what body it is, at their beginning or, behind an article, in the head's place."""
    senses = word_senses()
    if words[0].folded in senses and senses[words[0].folded].name == "campaign":
        return False
    capital = words[0].folded in leading_articles() and words[1].form is not Form.LOWER
    return begins_as_body(text) or (capital and is_strong([head := head_of(words)]) and head.form is not Form.LOWER)


def _is_branch(words: Sequence[Word], name: str) -> bool:
    """Tell whether the text is a body known all over the world in one country: `Xaloc Trust, Slow Food Kenya`."""
    for count in (1, 2):
        known, country = (" ".join(w.text for w in part) for part in (words[:-count], words[-count:]))
        worldwide = " " in known and (is_organization(known) or is_organization(f"{known} International"))
        if worldwide and is_country(country) and not name.startswith(known):
            return True
    return False
