"""Whether a text holds a second name, and whether it is only the rest of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from signclean.checking.ordering import Convention, sort_key
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words, organization_words
from signclean.knowledge.places import read_place
from signclean.knowledge.senses import word_senses
from signclean.model import Kind, Mention
from signclean.text import comparison_key, fold, tokens

BEGINNING = re.compile(r"(?<=\s)(?=[^\W\d_]|#\w)")
CLOSED = re.compile(r"(?:\)|[”»\"]|(?<![^\W_])(?P<form>(?:[A-Z]\.\s?){2,5}|\w+\.\w\.))\s$")
ACRONYM_END = re.compile(r"\w \([A-Z][\w.-]{1,11}\)$")
JOINING = (",", "-", "–", "—", "/", ":", "(", "·")
"""Signs behind which a second name is a part of the first."""
LONGEST_END = 3
SHORTEST_ALONE = 4
"""Letters of a lone acronym from which on it is a name: `(JRS) MX` is a place."""
HEAD_WEIGHT = 0.75
"""From this weight on a word of the lexicon names a sort of body (`network`), below it a topic (`rights`)."""
ROMANCE = frozenset(
    {"de", "del", "para", "por", "pour", "des", "du", "di", "della", "per", "do", "da", "pela", "pelos"}
)
"""Prepositions behind the first word of a name in languages that put it first: `Centro de …`, `Red por …`."""
ONLY_BRACKETS = re.compile(r"\(([^()\s]{2,12})\)$")
OPEN_END = re.compile(r"(?:[-/&(,]|\b(?:and|y|e|et|und|en|i))$")


def find_second_name(text: str, convention: Convention | None, following: str | None) -> int | None:
    """Return where a second name begins in the text of an entry; None where it is one name.

    In a sorted list `following` is the key of the next entry: a second name that lost its line sorts before it, and
    behind the first.
    """
    for match in BEGINNING.finditer(text):
        at = match.start()
        if text[:at].endswith("; ") and text.count("(", 0, at) == text.count(")", 0, at):
            return at
        first, second = text[:at].rstrip(), text[at:]
        if ACRONYM_END.search(first) and _is_name_alone(second):
            return at
        if len(tokens(second)) < 2 or not second[0].isupper() or first.endswith(JOINING):
            continue
        if _begins_name(second) and (_is_closed(text[:at]) or _begins_in_the_midst(first, second)):
            return at
        fits = convention and following and sort_key(text, convention) <= sort_key(second, convention) <= following
        if fits and _is_name(first) and _begins_name(second):
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


def _begins_name(text: str) -> bool:
    """Tell whether the first word of a text is one with which names of bodies begin."""
    return _is_head(text.split(maxsplit=1)[0])


def _is_head(word: str) -> bool:
    key = comparison_key(word)
    sense = word_senses().get(key)
    return organization_words().get(key, 0.0) >= HEAD_WEIGHT or (sense is not None and sense.use in {"head", "formal"})


def _is_closed(before: str) -> bool:
    """Tell whether a name ends here for sure: behind a bracket, a quotation mark or a legal form with dots."""
    match = CLOSED.search(before)
    return match is not None and (not match["form"] or comparison_key(match["form"]) in legal_forms())


def _begins_in_the_midst(first: str, second: str) -> bool:
    """Tell whether a name in a Romance language begins behind another word with a capital, `… Luz Centro de …`."""
    words, before = second.split(), first.split()
    last = before[-1]
    named = last[:1].isupper() and last[-1:].isalnum() and fold(last) not in function_words() and not _is_head(last)
    return len(before) > 1 and named and len(words) > 2 and fold(words[1]) in ROMANCE and _is_name(first)


def _is_name(text: str) -> bool:
    """Tell whether a text can be the whole name of a body: two words, one of a sort of body, a good end."""
    words = re.split(r"[,;:–—]\s", text)[-1].split()
    if len(words) < 2 or fold(words[-1]) in function_words() or text.count("(") != text.count(")"):
        return False
    return any(_is_head(word) or word.startswith("(") for word in text.split())


def is_rest(before: Mention, rest: Mention, *, ordered: bool, out_of_order: bool) -> bool:
    """Tell whether an entry is only the rest of the one above it; in a sorted list one in its place is a whole one."""
    if _is_open(before.text, rest.text) or _is_no_name(rest.text):
        return True
    people = rest.kind is Kind.INDIVIDUAL and before.kind is Kind.INDIVIDUAL
    if people or _spells_itself(rest):
        return False
    return _acronym_across(before, rest) or ((out_of_order or not ordered) and _is_second_half(before, rest, ordered))


def _is_open(before: str, rest: str) -> bool:
    """Tell whether the first line ends as no entry does: with a small word, a joining sign, an open bracket."""
    if OPEN_END.search(before) or _ends_small(before):
        return True
    return before.count("(") > before.count(")") and rest.count(")") > rest.count("(")


def _is_no_name(rest: str) -> bool:
    return _is_only_form(rest) or _starts_small(rest) or ONLY_BRACKETS.match(rest) is not None


def _is_second_half(before: Mention, rest: Mention, ordered: bool) -> bool:
    """Tell whether two entries make one name: the sort of body in one, which one it is in the other."""
    if _is_generic(rest) and not _is_head(before.text.rsplit(maxsplit=1)[-1]):
        return True
    headless = not any(_is_head(word) for word in rest.text.split())
    return headless and (_lacks_name(before) or (ordered and _begins_name(before.text)))


def _ends_small(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1]
    return last.islower() and fold(last) in function_words()


def _is_only_form(text: str) -> bool:
    return comparison_key(text) in legal_forms() and "." in text


def _starts_small(text: str) -> bool:
    """Tell whether a text begins with a small word; coined names do so too (`iRights`, `la Casa.org`)."""
    first = text.split(maxsplit=1)[0]
    return first.islower() and (fold(first) in function_words() or (" " in text and first.isalpha()))


def _spells_itself(mention: Mention) -> bool:
    """Tell whether the acronym of an entry is made of its own initials, so that nothing of its name is missing."""
    letters = comparison_key(mention.acronym or "")
    return len(letters) > 2 and "".join(_initials(mention.name)).startswith(letters)


def _acronym_across(before: Mention, rest: Mention) -> bool:
    """Tell whether the acronym of the second line is made of the initials of both, and not of its own."""
    if not rest.acronym or before.acronym:
        return False
    letters = comparison_key(rest.acronym)
    own, both = "".join(_initials(rest.name)), "".join(_initials(f"{before.text} {rest.name}"))
    return len(letters) > 2 and both.startswith(letters) and not own.startswith(letters)


def _initials(text: str) -> Iterator[str]:
    yield from (token[0] for token in tokens(text) if token not in function_words())


def _is_generic(mention: Mention) -> bool:
    """Tell whether an entry is the end of a name in a language that puts the sort of body last: `Association`."""
    words = [word for word in tokens(mention.name) if word not in function_words()]
    known = all(word in organization_words() or word in word_senses() for word in words)
    headed = len(words) == 1 or (0 < len(words) <= LONGEST_END and not _is_head(words[0]))
    return known and headed and any(_is_head(word) for word in words)


def _lacks_name(mention: Mention) -> bool:
    """Tell whether an entry says only what sort of body it is, not which: `Centro de Derechos Humanos`."""
    words = [word for word in tokens(mention.text) if word not in function_words()]
    known = [word in organization_words() or word in word_senses() for word in words]
    set_apart = mention.acronym or mention.legal_form or mention.place
    return all(known) and mention.kind is not Kind.INDIVIDUAL and not set_apart
