"""Signs in a bare name that it is a person's, or a body's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from signclean.knowledge.lexicon import articles, leading_articles
from signclean.knowledge.saint_words import saint_words
from signclean.naming import weights
from signclean.naming.acronym import VOWEL
from signclean.naming.name_form import has_name_form, has_surname_in_capitals, is_country, is_link, is_strong
from signclean.naming.place import find_place
from signclean.naming.sign import Sign
from signclean.naming.words import Form, Word, sign_of_speech

PRIOR = Sign("prior", "", weights.PRIOR)


def signs_of(words: Sequence[Word]) -> tuple[Sign, ...]:
    """Return the signs in the words of a bare name, the prior among them; no words give the prior alone."""
    return (PRIOR, *_signs_of_body(words), *_signs_of_person(words)) if words else (PRIOR,)


def _signs_of_person(words: Sequence[Word]) -> Iterator[Sign]:
    names = [word for word in words if word.form is not Form.INITIAL and not word.particle]
    if not names:
        return
    if names[0].given and not is_strong(names[:1]):
        yield Sign("given name", names[0].text, weights.GIVEN_FIRST * _plainness(names[0]))
    elif len(names) > 1 and names[-1].given:
        share = 1.0 if any(name.surname or name.given for name in names[:-1]) else weights.GIVEN_ALONE
        yield Sign("given name at the end", names[-1].text, weights.GIVEN_LAST * _plainness(names[-1]) * share)
    if len(names) > 2 and names[1].given:
        yield Sign("second given name", names[1].text, weights.GIVEN_LATER * _plainness(names[1]))
    if len(names) > 1 and names[-1].surname:
        yield Sign("surname", names[-1].text, weights.SURNAME_LAST * _plainness(names[-1]))
    if not is_strong(words):  # `A. Philip Warren Institute` has all of the rest
        yield from _signs_of_personal_form(words, names)


def _signs_of_personal_form(words: Sequence[Word], names: Sequence[Word]) -> Iterator[Sign]:
    if has_name_form(words):
        yield Sign("form of a personal name", " ".join(word.text for word in words), weights.NAME_FORM)
    if has_surname_in_capitals(words):
        yield Sign("surname in capitals", " ".join(word.text for word in words), weights.SURNAME_CAPITALS)
    if _is_initial_and_name(words):
        yield Sign("initial before a name", words[0].text, weights.INITIAL_FIRST)
    elif len(words) > 2 and (initial := next((w.text for w in words[:-1] if w.form is Form.INITIAL), None)):
        yield Sign("initial", initial, weights.MIDDLE_INITIAL)
    particle = next((w.text for i, w in enumerate(words[1:-1], 1) if _is_inner_particle(w) and not is_link(w, i)), None)
    if particle and names[0].given:
        yield Sign("particle", particle, weights.PERSON_PARTICLE)


def _is_initial_and_name(words: Sequence[Word]) -> bool:
    """Tell whether the words are an initial and one name, small particles between them at most: `P. van der Brug`."""
    ends = len(words) > 1 and words[0].form is Form.INITIAL and words[-1].form is Form.CAPITALIZED
    return ends and all(map(_is_inner_particle, words[1:-1]))


def _plainness(word: Word) -> float:
    """Return how much of its weight as a name a word keeps that is one of ordinary speech as well."""
    return weights.ORDINARY_NAME if word.ordinary else 1.0


def _is_inner_particle(word: Word) -> bool:
    return word.particle and word.form is Form.LOWER


def _signs_of_body(words: Sequence[Word]) -> Iterator[Sign]:
    last = len(words) - 1 if words[0].given else -1
    upper = [word for word in words if word.form is Form.UPPER]
    personal = bool(upper) and len(words) > 1 and _are_capitals_of_people(words)
    for at, word in enumerate(words):
        sign = word.sign
        if word.organization:
            sign = _sign_of_last(words) if at == last else sign
        elif at < 2 and word.links_early:
            sign = Sign("linking word", word.text, weights.LINKING_WORD)
        elif personal and word.form is Form.UPPER and not word.links:
            sign = sign_of_speech(word)
        if sign:
            yield sign
    yield from _signs_of_form(words)


def _are_capitals_of_people(words: Sequence[Word]) -> bool:
    """Tell whether capitals say nothing of a body: they set a surname apart, or all is written in them."""
    if has_surname_in_capitals(words):
        return True
    if not any(w.given for w in words) and any(len(w.text) > 2 and not VOWEL.search(w.folded) for w in words):
        return False  # `DR CNRS`
    return all(w.form in {Form.UPPER, Form.INITIAL, Form.MARK} for w in words)


def _sign_of_last(words: Sequence[Word]) -> Sign:
    """Return the sign of a word of bodies at the end, behind a given name.

    A surname behind a particle (`te Winkel`) keeps little of its weight; the head of a Germanic name that begins with a
    person's (`Rosa Lind House`) has more.
    """
    last = words[-1]
    more = weights.HEAD_LAST if len(words) > 2 else 1.0
    share = last.organization * weights.ORDINARY_NAME if words[-2:][0].particle else min(1.0, last.organization * more)
    return Sign("organization word", last.text, weights.ORGANIZATION_WORD * share)


def _signs_of_form(words: Sequence[Word]) -> Iterator[Sign]:
    if len(words) > 5:
        yield Sign("many words", str(len(words)), weights.MANY_WORDS * (len(words) - 5))
    if not _has_name(words):
        yield Sign("no word known from personal names", "", weights.UNKNOWN_WORDS)
    if (words[0].ordinary or words[0].function) and all(word.ordinary or word.function for word in words):
        yield Sign("words of ordinary speech alone", "", weights.ORDINARY_WORDS)
    if len(words) == 1:
        yield Sign("single word", words[0].text, weights.SINGLE_WORD)
        return
    if words[0].folded in _articles() and words[0].form is not Form.INITIAL and not _is_surname_first(words):
        yield Sign("leading article", words[0].text, weights.ARTICLE_FIRST)
    if country := _country_at_end(words):
        doubt = 0.5 if words[-1].surname else 1
        share = doubt if " " not in country else 2  # each word of `Sierra Leone` is a name by itself
        yield Sign("country at the end", country, weights.PLACE_LAST * share)
    elif words[0].given and (place := _area_at_end(words)) and (share := _share_of_place(words, place)):
        yield Sign("place at the end", place, weights.PLACE_LAST * share)
    if not words[0].given and words[-1].form is Form.CAPITALIZED and _names_saint(words):
        yield Sign("saint, and no given name before", words[-1].text, weights.SAINT_LAST)
    if not (words[0].given or words[0].form is Form.INITIAL) and any(map(_is_inner_particle, words[1:-1])):
        yield Sign("particle, but no given name before it", words[0].text, weights.PARTICLE_ALONE)


def _has_name(words: Sequence[Word]) -> bool:
    for word in words:  # noqa: SIM110 - as in `is_strong`
        if word.given or word.surname:
            return True
    return False


def _country_at_end(words: Sequence[Word]) -> str:
    """Return the country that the last words are, one word or two behind another: `Sierra Leone`; else nothing."""
    last = words[-1].text
    if words[-1].ends_country and is_country(last):
        return last
    if len(words) < 3 or not (words[-1].ends_country or words[-2].ends_country):
        return ""
    both = f"{words[-2].text} {last}"
    return both if is_country(both) else ""


def _area_at_end(words: Sequence[Word]) -> str:
    """Return the town or area that the last word is, or the last two, behind another; nothing where one is a name."""
    for end in (words[-2:], words[-1:]):
        text = " ".join(word.text for word in end)
        name = any(word.given or word.surname for word in end) and "-" not in text
        if not name and len(end) < len(words) and (place := find_place(text)) and not place.ambiguous:
            return text
    return ""


def _share_of_place(words: Sequence[Word], place: str) -> float:
    """Return how much a place at the end tells: nothing behind a name alone, which may be that of a family as well."""
    inner = words[1 : len(words) - place.count(" ") - 1]
    unknown = any(not (word.given or word.surname or word.particle) for word in inner)
    return 1.5 if "-" in place else float(unknown)


def _names_saint(words: Sequence[Word]) -> bool:
    """Tell whether the words name a saint, and no person whose surname is such: `San Filippo Giuseppe`."""
    if _is_saint(words[0]):
        return len(words) == 2 or not words[-1].given
    return any(map(_is_saint, words[1:-1]))


def _is_saint(word: Word) -> bool:
    return word.folded.strip(".") in saint_words()


def _is_surname_first(words: Sequence[Word]) -> bool:
    """Tell whether the article begins a surname with a given name behind it: `Lo Surdo Carmela`."""
    surname, given = words[1:-1], words[-1]
    known = words[0].particle and given.given and not given.ordinary
    return known and 0 < len(surname) < 3 and not any(w.ordinary or w.organization or w.function for w in surname)


@cache
def _articles() -> frozenset[str]:
    return articles() | leading_articles()
