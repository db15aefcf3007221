"""Signs in a bare name that it is a person's, or a body's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from signclean.knowledge.lexicon import articles, conjunctions, leading_articles
from signclean.naming import weights
from signclean.naming.place import find_place
from signclean.naming.words import Form, Word

NAME_FORMS = frozenset({Form.CAPITALIZED, Form.INITIAL})


def probability(signs: Iterable[Sign]) -> float:
    """Return the chance of a person, 0-1, that the signs together speak for."""
    return 1.0 / (1.0 + math.exp(-sum(sign.weight for sign in signs)))


def signs_of(words: Sequence[Word]) -> tuple[Sign, ...]:
    """Return the signs in the words of a bare name, the prior among them; no words give the prior alone."""
    return (Sign("prior", "", weights.PRIOR), *_signs_of_body(words), *_signs_of_person(words))


def _signs_of_person(words: Sequence[Word]) -> Iterator[Sign]:
    names = [w for w in words if w.form is not Form.INITIAL and not w.particle]
    if not names:
        return
    particle = next((w.text for w in words[1:-1] if w.particle and w.form is Form.LOWER), None)
    if names[0].given and names[0].organization < weights.STRONG_ORGANIZATION_WORD:
        yield Sign("given name", names[0].text, weights.GIVEN_FIRST)
    if len(words) == 2 and words[0].form is Form.INITIAL and words[1].form is Form.CAPITALIZED:
        yield Sign("initial before a name", words[0].text, weights.INITIAL_FIRST)
    yield from (Sign("second given name", w.text, weights.GIVEN_LATER) for w in names[1:2] if w.given)
    if len(names) > 1 and names[-1].surname:
        yield Sign("surname", names[-1].text, weights.SURNAME_LAST)
    if any(w.organization >= weights.STRONG_ORGANIZATION_WORD for w in words):
        return  # `A. Philip Randolph Institute` has all of the rest
    if has_name_form(words):
        yield Sign("form of a personal name", " ".join(w.text for w in words), weights.NAME_FORM)
    if any(w.form is Form.INITIAL for w in words[:-1]) and len(words) > 2:
        yield Sign("initial", next(w.text for w in words if w.form is Form.INITIAL), weights.MIDDLE_INITIAL)
    if particle and names[0].given:
        yield Sign("particle", particle, weights.PERSON_PARTICLE)


def _signs_of_body(words: Sequence[Word]) -> Iterator[Sign]:
    capitals = bool(words) and all(w.form in {Form.UPPER, Form.INITIAL, Form.MARK} for w in words) and len(words) > 1
    for at, word in enumerate(words):
        if word.organization:
            named = words[0].given and at == len(words) - 1 and words[at - 1].particle
            yield Sign(
                "organization word", word.text, weights.ORGANIZATION_WORD * word.organization * (0.3 if named else 1)
            )
        elif _is_link(word, at):
            yield Sign("linking word", word.text, weights.LINKING_WORD)
        elif word.form is Form.NUMBER:
            yield Sign("number or sign", word.text, weights.NUMBER_WORD)
        elif word.form is Form.LOWER and not word.particle:
            yield Sign("small word", word.text, weights.LOWER_WORD)
        elif word.form is Form.UPPER and not capitals:
            yield Sign("capitals", word.text, weights.CAPITALS_WORD)
        elif word.people and word.form is Form.CAPITALIZED and not word.surname:
            yield Sign("people of a trade", word.text, weights.PEOPLE_WORD)
        elif word.form is Form.MIXED:
            yield Sign("coined word", word.text, weights.MIXED_WORD)
    yield from _signs_of_form(words)


def _signs_of_form(words: Sequence[Word]) -> Iterator[Sign]:
    if len(words) == 1:
        yield Sign("single word", words[0].text, weights.SINGLE_WORD)
    if len(words) > 5:
        yield Sign("many words", str(len(words)), weights.MANY_WORDS * (len(words) - 5))
    if len(words) > 1 and words[0].folded in (articles() | leading_articles()) and words[0].form is not Form.INITIAL:
        yield Sign("leading article", words[0].text, weights.ARTICLE_FIRST)
    if len(words) > 1 and is_country(words[-1].text):
        yield Sign("country at the end", words[-1].text, weights.PLACE_LAST * (0.5 if words[-1].surname else 1))
    if not words[0].given and any(w.particle and w.form is Form.LOWER for w in words[1:-1]):
        yield Sign("particle, but no given name before it", words[0].text, weights.PARTICLE_ALONE)
    if not any(w.given or w.surname for w in words):
        yield Sign("no word known from personal names", "", weights.UNKNOWN_WORDS)


def _is_link(word: Word, at: int) -> bool:
    """Tell whether the word links others as no personal name does; `y` may stand before the last of three names."""
    if word.form is Form.MARK:
        return True
    joins = word.folded in conjunctions() and len(word.folded) == 1 and at < 2  # y, e, i
    return word.function and word.form is not Form.INITIAL and (joins or not word.particle)


def has_name_form(words: Sequence[Word]) -> bool:
    """Tell whether the words are written as a personal name is: capitalized words, small particles between them."""
    if not 2 <= len(words) <= 7 or words[-1].form is Form.LOWER:
        return False
    names = [w for w in words if w.form in NAME_FORMS]
    upper = [w for w in words if w.form is Form.UPPER]
    rest = [w for w in words if w.form not in NAME_FORMS and w.form is not Form.UPPER]
    fits = all(w.particle and w.form is Form.LOWER for w in rest) and words[0].form in {
        Form.CAPITALIZED,
        Form.UPPER,
        Form.INITIAL,
    }
    return fits and 2 <= len(names) + len(upper) <= 5


def is_country(text: str) -> bool:
    """Tell whether the text alone is the name of a country."""
    place = find_place(text)
    return place is not None and place.level in {"country", "region"}


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and what it rests on. `weight` is log-odds: above zero for a person, below for a body."""

    rule: str
    text: str
    weight: float
