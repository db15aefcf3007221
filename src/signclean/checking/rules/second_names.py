"""Whether the text of an entry holds a second name."""

from __future__ import annotations

import re
from functools import cache

from signclean.checking.ordering import Convention, sort_key
from signclean.checking.rules.heads import begins_name, is_head, is_known
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.places import read_place
from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key, fold, tokens

BEGINNING = re.compile(r"(?<=\s)(?=[^\W\d_]|#\w)")
CLOSED = re.compile(r"(?:\)|[”»\"]|(?<![^\W_])(?P<form>(?:[A-Z]\.\s?){2,5}|\w+\.\w\.))\s$")
ACRONYM_END = re.compile(r"[\w.] \([A-Z][\w.-]{1,11}(?:\s?[-–/]\s?[\w.]{1,11})?\)$")
JOINING = (",", "-", "–", "—", "/", ":", "(", "·")
"""Signs behind which a second name is a part of the first."""
CLOSERS = (")", "”", "»", '"', ".")
SHORTEST_ALONE = 4
"""Letters of a lone acronym from which on it is a name: `(JRS) MX` is a place."""
ROMANCE = frozenset({"ca", "es", "fr", "gl", "it", "pt", "ro"})
"""Languages that put the sort of body first (ISO 639-1): `Centro de …`, `Red por …`."""


def find_second_name(
    text: str, convention: Convention | None, following: str | None, *, celled: bool = False
) -> int | None:
    """Return where a second name begins in the text of an entry; None where it is one name.

    In a sorted list `following` is the key of the next entry: a second name that lost its line sorts before it, and
    behind the first. In a `celled` list semicolons part what belongs to one entry: name, place, role.
    """
    parted = not celled and "; " in text
    for match in BEGINNING.finditer(text):
        at = match.start()
        if parted and text[:at].endswith("; ") and text.count("(", 0, at) == text.count(")", 0, at):
            return at
        first, second = text[:at].rstrip(), text[at:]
        if first.endswith(")") and (ACRONYM_END.search(first) or _ends_placed(first)) and _is_name_alone(second):
            return at
        if not second[0].isupper() or first.endswith(JOINING):
            continue
        begins = begins_name(second)
        if not (begins or first.endswith(CLOSERS)) or len(tokens(second)) < 2:
            continue
        if (begins or is_organization(second)) and _is_closed(text[:at]):
            return at
        if begins and _begins_in_the_midst(first, second):
            return at
        fits = convention and following and sort_key(text, convention) <= sort_key(second, convention) <= following
        if fits and begins and _is_name(first):
            return at
    return None


def _is_name_alone(text: str) -> bool:
    """Tell whether a text behind the bracket of an acronym is a name of its own: no place, and more than a note."""
    if read_place(text) is not None or comparison_key(text) in legal_forms():
        return False
    words = text.split()
    if len(words) == 1:
        return text.startswith("#") or (text.isupper() and text.isalpha() and len(text) >= SHORTEST_ALONE)
    return text[0].isupper() and sum(word[0].isupper() for word in words) > 1


def _ends_placed(first: str) -> bool:
    """Tell whether a text ends with a place in brackets, behind which no name goes on: `Casa Luz (Oaxaca)`."""
    start = first.rfind(" (")
    return first.endswith(")") and start > 0 and read_place(first[start + 2 : -1]) is not None


def _is_closed(before: str) -> bool:
    """Tell whether a name ends here for sure: behind a bracket, a quotation mark or a legal form with dots."""
    match = CLOSED.search(before)
    return match is not None and (not match["form"] or comparison_key(match["form"]) in legal_forms())


def _begins_in_the_midst(first: str, second: str) -> bool:
    """Tell whether a name in a Romance language begins behind another word with a capital, `… Luz Centro de …`."""
    words, before = second.split(), first.split()
    last = before[-1]
    named = last[:1].isupper() and last[-1:].isalnum() and fold(last) not in function_words() and not is_head(last)
    if len(before) < 2 or not named or len(words) < 3 or fold(words[1]) not in _romance_prepositions():
        return False
    own = any(not is_known(word) and word not in function_words() for word in tokens(first))
    return own and _is_name(first)


def _is_name(text: str) -> bool:
    """Tell whether a text can be the whole name of a body: two words, one of a sort of body, a good end."""
    words = re.split(r"[,;:–—]\s", text)[-1].split()
    if len(words) < 2 or fold(words[-1]) in function_words() or text.count("(") != text.count(")"):
        return False
    return any(is_head(word) or word.startswith("(") for word in text.split())


@cache
def _romance_prepositions() -> frozenset[str]:
    """Return the prepositions of languages that put the sort of body first, and of no other.

    Those that say `to` are left out, for `frente al …` goes on with a name.
    """
    rows = [row for row in read_rows("function_words.csv") if row["sense"] == "preposition"]
    words = (fold(row["word"]) for row in rows if set(row["language"].split()) <= ROMANCE)
    return frozenset(word for word in words if not word.startswith("a"))
