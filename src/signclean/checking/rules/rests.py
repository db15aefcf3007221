"""Whether an entry is only the rest of the one above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from signclean.checking.rules.heads import begins_name, is_head, is_known
from signclean.knowledge.head_first import head_first_words
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.places import read_place
from signclean.knowledge.titles import is_honorific
from signclean.model import Kind, Mention
from signclean.text import comparison_key, fold, tokens

LONGEST_END = 3
"""Words of an end of a name that says only what sort of body it is: `Women's Association`."""
ONLY_BRACKETS = re.compile(r"\(([^()\s]{2,12})\)$")
DASHED = re.compile(r"\s[-–—]\S+[-–—]$")
"""An acronym between dashes, which end a name as a bracket does: `Red Azul -RA-`."""
OPEN_ENDS = ("-", "–", "—", "/", "&", "(", ",")


class Standing(NamedTuple):
    """Whether the list keeps an order, and whether the entry stands out of it."""

    ordered: bool
    out_of_order: bool


def is_rest(before: Mention, rest: Mention, order: Standing) -> bool:
    """Tell whether an entry is only the rest of the one above it; in a sorted list one in its place is a whole one."""
    if _is_open(before.text, rest.text) or (_is_no_name(rest) and not _is_lettered(before.text)):
        return True
    people = rest.kind is Kind.INDIVIDUAL and (before.kind is Kind.INDIVIDUAL or ", " in rest.text)
    if people or _spells_itself(rest):
        return False
    placed = order.ordered and not order.out_of_order
    if _is_bare_sort(rest) or _acronym_across(before, rest):
        return True
    return not placed and _is_second_half(before, rest, order.ordered) and not is_organization(rest.name)


def _is_open(before: str, rest: str) -> bool:
    """Tell whether the first line ends as no entry does: with a small word, a joining sign, an open bracket."""
    if (before.endswith(OPEN_ENDS) and not DASHED.search(before)) or _ends_small(before) or _parts_place(before, rest):
        return True
    return before.count("(") > before.count(")") and rest.count(")") > rest.count("(")


def _parts_place(before: str, rest: str) -> bool:
    """Tell whether the line end stands inside the name of a place: `… Los` above `Angeles`."""
    last, first = before.rsplit(maxsplit=1)[-1], rest.split(maxsplit=1)[0].rstrip(".,;)")
    if not (last.istitle() and first.istitle()) or is_head(last) or is_head(first):
        return False
    return read_place(f"{last} {first}") is not None and read_place(last) is None and read_place(first) is None


def _is_no_name(rest: Mention) -> bool:
    text = rest.text
    return _is_only_form(text) or _starts_small(rest) or ONLY_BRACKETS.match(text) is not None or _is_placed_form(rest)


def _is_placed_form(rest: Mention) -> bool:
    """Tell whether an entry is a place with a legal form, `Rostock e.V.`: of what body is on the line above."""
    form = rest.legal_form
    if not form or "." not in form or not rest.text.endswith(form):
        return False
    return read_place(rest.text.removesuffix(form).rstrip(" ,")) is not None


def _is_bare_sort(rest: Mention) -> bool:
    """Tell whether an entry is one word that says what sort of body it is, as no body is called: `Network, Peru`.

    Languages that put that word first have it at the end of no name.
    """
    words = tokens(rest.name)
    return len(words) == 1 and is_head(words[0]) and rest.name.lower() not in head_first_words()


def _is_lettered(before: str) -> bool:
    """Tell whether a line begins with a letter in the place of a number, `a Casa Luz`; the next is then `b …`."""
    first = before.split(maxsplit=1)[0].rstrip(".)")
    return len(first) == 1 and first.islower()


def _is_second_half(before: Mention, rest: Mention, ordered: bool) -> bool:
    """Tell whether two entries make one name: the sort of body in one, which one it is in the other.

    Behind a legal form nothing of a name is left.
    """
    if before.legal_form and before.text.endswith(before.legal_form):
        return False
    if _is_generic(rest) and not any(is_head(word) for word in tokens(before.text)):
        return True
    headless = not any(is_head(word) for word in rest.text.split())
    return headless and begins_name(before.text) and (ordered or _lacks_name(before))


def _ends_small(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1]
    return last.islower() and fold(last) in function_words()


def _is_only_form(text: str) -> bool:
    return comparison_key(text) in legal_forms() and "." in text


def _starts_small(mention: Mention) -> bool:
    """Tell whether an entry begins with a small word; coined names do so too (`iRights`, `la Casa.org`), and titles."""
    text = mention.text
    first = text.split(maxsplit=1)[0]
    if not first.islower() or is_honorific(first):
        return False
    if fold(first) in function_words():
        return True
    return " " in text and first.isalpha() and mention.kind is not Kind.INDIVIDUAL and not _begins_known(mention)


def _begins_known(mention: Mention) -> bool:
    """Tell whether the first words of an entry are the name of a known body: `pro familia Landesverband`."""
    words = mention.name.split()
    return any(is_organization(" ".join(words[:count])) for count in range(2, len(words) + 1))


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
    known = all(is_known(word) for word in words) and not mention.place
    headed = len(words) == 1 or (0 < len(words) <= LONGEST_END and not is_head(words[0]))
    return known and headed and any(is_head(word) for word in words)


def _lacks_name(mention: Mention) -> bool:
    """Tell whether an entry says only what sort of body it is, not which: `Centro de Derechos Humanos`."""
    words = [word for word in tokens(mention.text) if word not in function_words()]
    known = [is_known(word) for word in words]
    set_apart = mention.acronym or mention.legal_form or mention.place
    return all(known) and mention.kind is not Kind.INDIVIDUAL and not set_apart
