"""A word of a signature: its form, and what the tables say of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.compounds import is_role_word, organization_weight
from signclean.knowledge.lexicon import conjunctions, function_words, given_names, surnames
from signclean.knowledge.name_words import name_words
from signclean.knowledge.particles import name_particles
from signclean.knowledge.places.last_words import may_end_country
from signclean.naming import weights
from signclean.naming.sign import Sign
from signclean.text import fold

AROUND = " \t,;:.!?¡¿()[]{}<>\"'“”„«»‘’‹›*_|"
PARTS = re.compile(r"[-‐‑'’´`/·+&]+")
ELISION = re.compile(r"^(?:[cdjlmnst]|qu|un|dell|all|nell|sull|dall|quell)['’´](?=\w)", re.IGNORECASE)
INITIAL = re.compile(r"^[^\W\d_a-z]\.(?:-?[^\W\d_a-z]\.?)?$|^[A-Z]$")  # three and more are an acronym: `A.T.E.`


class Form:
    """How a word is written. `INITIAL` is `A.` or `J.-P.`; `UPPER` has two capitals or more; `MARK` has no letter.

    No enumeration: to name a member of one takes ten times longer, and every word is asked for its form many times.
    """

    CAPITALIZED: Final = "capitalized"
    LOWER: Final = "lower"
    UPPER: Final = "upper"
    MIXED: Final = "mixed"
    INITIAL: Final = "initial"
    NUMBER: Final = "number"
    MARK: Final = "mark"


class Word(NamedTuple):
    """One word. `text` has no punctuation around it; `organization` is 0-1: how much it speaks for a body.

    `form` is one of `Form`. `content` says that the word carries meaning of its own; `people` that it is a role in the
    plural (`Advocates`), as bodies have it in their names; `ordinary` that it is a word of ordinary speech, whether or
    not it is a name as well (`Hope`, `Luz`); `strong` that it is enough alone to call a stretch the name of a body;
    `links` that it links others as no personal name does, `links_early` that it does so among the first two;
    `ends_country` that the name of a country may end in it, False being certain; `sign` is what it says of a body
    wherever it stands.
    """

    text: str
    folded: str
    form: str
    organization: float
    role: bool
    people: bool
    function: bool
    content: bool
    particle: bool
    given: bool
    surname: bool
    ordinary: bool
    strong: bool
    links: bool
    links_early: bool
    ends_country: bool
    sign: Sign | None = None


@lru_cache(maxsize=16384)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of the text as white space parts them; an empty text has none."""
    return tuple([word for word in map(read_word, text.split()) if word.text])


@lru_cache(maxsize=65536)
def read_word(token: str) -> Word:
    """Return what is known of one word, punctuation around it left out; an elided article (`l'`) counts as function."""
    bare = token.strip(AROUND)
    folded = fold(bare).strip(AROUND)
    rest = folded if folded.isalpha() else ELISION.sub("", folded)
    parts = [rest] if rest.isalpha() else [part for part in PARTS.split(rest) if part] or [rest]
    whole = parts if parts == [rest] else [rest, *parts]
    form = form_of(token, bare)
    organization = max(map(organization_weight, whole))
    function = folded in function_words() and "." not in token.strip(",;:()")
    particle = folded in name_particles()
    joins = function and form is not Form.INITIAL
    word = Word(
        text=bare,
        folded=folded,
        form=form,
        organization=organization,
        role=any(is_role_word(part) or (part.endswith("s") and is_role_word(part[:-1])) for part in whole),
        people=rest.endswith("s") and is_role_word(rest.removesuffix("s")),
        function=function,
        content=not function and form is not Form.MARK,
        particle=particle,
        given=_is_given(token, rest, parts),
        surname=rest in surnames() or (len(parts) > 1 and any(part in surnames() for part in parts)),
        ordinary=rest in name_words(),
        strong=organization >= weights.STRONG_ORGANIZATION_WORD,
        links=form is Form.MARK or (joins and not particle),
        links_early=joins and len(folded) == 1 and folded in conjunctions(),  # y, e, i
        ends_country=may_end_country(bare),
    )
    return Word(*word[:-1], _sign_of_body(word))


def _sign_of_body(word: Word) -> Sign | None:
    """Return what the word says of a body, or as a word of ordinary speech; None where it says nothing."""
    if word.organization:
        return Sign("organization word", word.text, weights.ORGANIZATION_WORD * word.organization)
    if word.links:
        return Sign("linking word", word.text, weights.LINKING_WORD)
    if word.form is Form.LOWER and not word.particle:
        return Sign("small word", word.text, weights.LOWER_WORD)
    if word.form is Form.UPPER:
        return Sign("capitals", word.text, weights.CAPITALS_WORD)
    return _sign_of_form(word)


def _sign_of_form(word: Word) -> Sign | None:
    if word.people and word.form is Form.CAPITALIZED and not word.surname:
        return Sign("people of a trade", word.text, weights.PEOPLE_WORD)
    if word.form is Form.MIXED:
        return Sign("coined word", word.text, weights.MIXED_WORD)
    if word.form is Form.NUMBER:
        return Sign("number or sign", word.text, weights.NUMBER_WORD)
    return sign_of_speech(word)


def sign_of_speech(word: Word) -> Sign | None:
    """Return what the word says as one of ordinary speech that no personal name has."""
    if not word.ordinary or word.given or word.surname:
        return None
    return Sign("word of ordinary speech", word.text, weights.ORDINARY_WORD)


def _is_given(token: str, rest: str, parts: list[str]) -> bool:
    """Tell whether the word is a given name, also a double (`Jean-Luc`) or a shortened one (`Ma.`, `Mª`)."""
    if rest in given_names() or token.endswith("ª"):
        return True
    if token.endswith(".") and rest in abbreviations("person"):
        return True
    return len(parts) > 1 and all(part in given_names() for part in parts)


def form_of(token: str, bare: str) -> str:
    """Return how the word is written; `token` still has its punctuation, `bare` has none around it."""
    if bare[1:].isalpha() and bare[1:].islower() and bare[0].isalpha():
        return Form.CAPITALIZED if bare[0].isupper() else Form.LOWER  # as most words are
    return Form.INITIAL if INITIAL.match(token.strip(",;()\"'")) else _other_form(bare)


def _other_form(bare: str) -> str:
    letters = [c for c in bare if c.isalpha()]
    if any(c.isdigit() for c in bare) or bare.startswith(("#", "@")):
        return Form.NUMBER
    if not letters:
        return Form.MARK
    capitals = sum(c.isupper() for c in letters)
    if capitals == 0:
        return Form.LOWER if any(c.islower() for c in letters) else Form.CAPITALIZED
    if capitals == len(letters) and capitals > 1:
        return Form.UPPER
    return Form.CAPITALIZED if _is_capitalized(bare) else Form.MIXED


def _is_capitalized(bare: str) -> bool:
    """Tell whether every part of the word has its only capital first, or none (`Jean-Pierre`, `d'Arc`, `McKay`)."""
    parts = [part for part in re.split(r"[-‐‑'’´`/·]+|(?<=^Mc)|(?<=^Mac)|(?<=^Di)|(?<=^De)", bare) if part]
    return all(part[1:] == part[1:].lower() for part in parts)
