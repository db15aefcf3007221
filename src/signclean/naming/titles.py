"""A personal name and what leans on it without a separator: honorifics before, post-nominals and a role after."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.behalf import behalf_phrases, behalf_words
from signclean.knowledge.lexicon import first_words, organization_notes, postnominals
from signclean.knowledge.titles import clergy_words, initial_titles, order_letters
from signclean.model import Kind
from signclean.naming.honorific import is_honorific, split_honorific
from signclean.naming.name_form import has_name_form, is_country, is_strong
from signclean.naming.section import section_kind
from signclean.naming.words import Form, Word, words_of
from signclean.text import fold, tokens

GENERATION = frozenset("IVXJSR")  # letters of `III`, `JR`, `SR`


class Titled(NamedTuple):
    """A name with the titles that lean on it; an absent one is an empty text.

    Each is a span of the text it was in, but for a name whose title stood in its middle (`Sartori Prof. Lia`).
    """

    honorific: str
    name: str
    postnominals: str
    role: str


@lru_cache(maxsize=16384)
def split_titles(text: str) -> Titled:
    """Return the text as honorific, name, post-nominals and role; `name` is never empty where the text is not."""
    honorific, rest = split_honorific(text)
    rest, role = _split_role(rest)
    name, letters = _split_postnominals(rest)
    if not honorific and letters:
        honorific, name = split_initial_title(name, letters)
    if not honorific:
        honorific, name = _split_middle_title(name)
    return Titled(honorific, name, letters, role)


def is_postnominal(text: str) -> bool:
    """Tell whether the text is nothing but post-nominal letters: `AO QC`, `M.D.`, `MdL a. D.`."""
    parts = text.split(" ")
    return text != "" and (_are_letters(text) or all(_are_letters(part) for part in parts))


def is_generation(text: str) -> bool:
    """Tell whether the text tells a son from his father, and so is part of the name: `Jr.`, `III`."""
    written = text[-1:] == "." or (text.isupper() and set(text) <= GENERATION)  # `MA` is a degree
    return written and fold(text).strip(".") in abbreviations("person")


def tells_order(text: str) -> bool:
    """Tell whether the text is the letters of an order, or tells of a cleric: `SJ`, `párroco de Quito`."""
    letters = any(" ".join(tokens(one)) in order_letters() for one in (text, *text.split(" ")))
    return letters or any(word.form is Form.LOWER and word.folded in clergy_words() for word in words_of(text))


def split_initial_title(name: str, told: str) -> tuple[str, str]:
    """Return `P.` and the name where what is told beside it says it is no initial: `P. Luis Roca SJ`."""
    first, _, rest = name.partition(" ")
    if first in initial_titles() and tells_order(told) and has_name_form(words_of(rest)):
        return first, rest
    return "", name


def _split_middle_title(name: str) -> tuple[str, str]:
    """Return the title between surname and given name, and the name without it: `Sartori Prof. Lia`."""
    if "." not in name:
        return "", name
    parts = name.split(" ")
    at = next((at for at, part in enumerate(parts) if at and part.endswith(".") and is_honorific(part)), len(parts))
    end = at
    while end < len(parts) and parts[end].endswith(".") and is_honorific(parts[end]):
        end += 1
    given = words_of(parts[end])[:1] if at < end < len(parts) else ()
    words = words_of(" ".join(parts[:at] + parts[end:])) if given else ()
    if not given or not given[0].given or not has_name_form(words) or is_strong(words):
        return "", name
    return " ".join(parts[at:end]), " ".join(parts[:at] + parts[end:])


def _split_postnominals(text: str) -> tuple[str, str]:
    parts = text.split(" ")
    at = len(parts)
    while at > 2 and _may_end_letters(parts[at - 1]):
        count = next((n for n in (3, 2, 1) if at - n >= 2 and _are_letters(" ".join(parts[at - n : at]))), 0)
        if not count:
            break
        at -= count
    return (" ".join(parts[:at]), " ".join(parts[at:])) if at < len(parts) else (text, "")


@lru_cache(maxsize=16384)
def _may_end_letters(part: str) -> bool:
    """Tell whether post-nominal letters may end in the part; most names end in a surname that none do."""
    words = tokens(part)
    return not words or words[-1] in _last_words()


@cache
def _last_words() -> frozenset[str]:
    return frozenset(letters.rpartition(" ")[2] for letters in postnominals())


def _are_letters(text: str) -> bool:
    """Tell whether the text is one set of post-nominal letters, written as such: `AM`, `PhD`, `M.D.`, `a. D.`."""
    bare = text.strip(",()")
    if " ".join(tokens(bare)) not in postnominals() or is_country(bare) or is_generation(bare):
        return False
    written = sum(c.isupper() for c in bare) > 1 or bare[:1].isdigit() or bare.endswith(".")
    return written or (bare.islower() and len(bare) < 5 and not words_of(bare)[0].function)


def _split_role(text: str) -> tuple[str, str]:
    """Part `Ana Souza Presidente do Sindicato` and `João Lima do MST` after the name; a bare name stays whole."""
    words = words_of(text)
    parts = text.split(" ")
    if len(words) != len(parts) or len(words) < 3 or (words[0].form is Form.UPPER and not words[0].given):
        return text, ""
    for at in range(2, len(words)):
        if not (words[at].role or words[at].form is Form.LOWER):
            continue
        if _begins_behalf(words, at):
            return " ".join(parts[:at]), " ".join(parts[at:])
        if _begins_role(words, at):
            cut = _before_modifier(words, at)
            return (" ".join(parts[:cut]), " ".join(parts[cut:])) if has_name_form(words[:cut]) else (text, "")
    return text, ""


def _begins_behalf(words: Sequence[Word], at: int) -> bool:
    """Tell whether a person's name ends before `at` and what follows says for whom: `Ruth Osei for Farmers Union`."""
    if words[at].form is not Form.LOWER or at == len(words) - 1:
        return False
    name = words[:at]
    if words[at].folded in first_words(_capacities()) and " ".join(w.folded for w in words[at:]) in _capacities():
        return has_name_form(name)
    if f"{words[at].folded} {words[at + 1].folded}" in behalf_phrases():
        return has_name_form(name) and (name[0].given or not any(w.ordinary or w.organization for w in name))
    if words[at].folded not in behalf_words() or not is_strong(words[at + 1 :]):
        return False
    known = name[0].given and name[-1].surname and not any(w.ordinary or w.organization for w in name)
    return known and has_name_form(name)


@cache
def _capacities() -> frozenset[str]:
    """Return the notes, folded, that say that a person signs for nobody else: `als privatperson`."""
    return frozenset(note for note in organization_notes() if section_kind(note) is Kind.INDIVIDUAL)


def _begins_role(words: Sequence[Word], at: int) -> bool:
    word, last = words[at], at == len(words) - 1
    if word.form is Form.LOWER and not word.particle:
        return word.role or (not word.function and any(w.role for w in words[at + 1 :]))
    if word.particle and word.form is Form.LOWER:
        return words[0].given and not last and words[at + 1].form is Form.UPPER and words[0].form is not Form.UPPER
    return word.role and not (word.given or word.people) and not (last and word.surname)


def _before_modifier(words: Sequence[Word], at: int) -> int:
    """Return where the role begins whose head is at `at`: before a word that is part of no name (`Policy Fellow`)."""
    modifier = words[at - 1]
    before = words[at - 2]
    known = modifier.given or modifier.surname or before.particle or (before.given and not before.surname)
    return at - 1 if at > 2 and not known and modifier.form is Form.CAPITALIZED else at
