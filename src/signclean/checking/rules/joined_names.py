"""Two names on one line with a sign between them that also stands inside names: a comma, a dash, a slash."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from signclean.checking.ordering import Convention, sort_key
from signclean.checking.rules.heads import begins_name
from signclean.checking.rules.second_names import ACRONYM_END
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words, role_words
from signclean.knowledge.organizations import is_organization
from signclean.knowledge.places import read_place
from signclean.text import comparison_key, fold, tokens

BEGINS = r"(?=[^\W\d_]|#)"
STRONG = re.compile(r"(?:\s*[;|]\s+|\s+[/|]+\s+|\s{2,})" + BEGINS)
"""Signs that stand inside few names."""
SIGN = re.compile(r"(?:\s*[,;·|•]\s+|\s+[-–—/|•·]+\s+|\s{2,}|(?<=[\w.]{3}[.)])\s)" + BEGINS)
"""All signs that may part two entries, the space behind a bracket or a full stop among them; none do in brackets."""
ANY_SIGN = re.compile(r"[,;·|•–—/-]|\s\s|[.)]\s")
"""What all of them have; to find none takes far longer."""
FEWEST_WORDS = 2
SHORTEST = 5
STEM = 4
BRACKET = re.compile(r"\s*\([^()]*\)")

Fits = Callable[[str, str], bool]
"""Whether something beside the words says that the first text and the second are two entries."""


def find_joined_name(text: str, *tests: Fits) -> int | None:
    """Return where a second name begins behind a sign; None where no two parts are whole names that pass a test.

    The first test that any parts pass decides, and of several the strong signs.
    """
    parts = list(_find_parts(text))
    return next((at for fits in tests for at, first, second in parts if fits(first, second)), None)


def _find_parts(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield what stands before and behind each sign where both are whole names, with the place of the second."""
    for match in (*STRONG.finditer(text), *SIGN.finditer(text)) if ANY_SIGN.search(text) else ():
        first, second = text[: match.start()], text[match.end() :]
        closed = not match[0].strip() and first.endswith(")")
        if first.count("(") == first.count(")") and _is_whole(first) and _is_whole(second, alone=closed):
            yield match.end(), first, second


def fits_order(convention: Convention, following: str) -> Fits:
    """Return the test of a sorted list: the second name belongs between the first one and the key of the next entry.

    By chance that is so for one part in as many as the list has entries; for the name in another language it is so
    oftener, as the two begin alike.
    """

    def fits(first: str, second: str) -> bool:
        placed = sort_key(first, convention) < sort_key(second, convention) < following
        return placed and not _is_other_wording(first, second)

    return fits


def reads_twice(first: str, second: str) -> bool:
    """Tell whether the first text is closed, by a legal form or a place in brackets, and the second is a name."""
    closed = first.endswith(")") and read_place(first[first.rindex("(") + 1 : -1]) is not None
    return (closed or _ends_with_form(first)) and (_ends_named(second) or begins_name(second))


def _ends_named(text: str) -> bool:
    """Tell whether a text ends with a legal form or with the bracket of an acronym, as names do."""
    return _ends_with_form(text) or ACRONYM_END.search(text) is not None


def _is_other_wording(first: str, second: str) -> bool:
    """Tell whether most long words of the second text begin as words of the first do, as in two Romance languages."""
    known, words = ({word[:STEM] for word in tokens(text) if len(word) > STEM} for text in (first, second))
    return 2 * len(known & words) > len(words)


def _ends_with_form(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1].strip(",;")
    return ("." in last or not last.isupper()) and len(text.split()) > 1 and comparison_key(last) in legal_forms()


def _is_whole(text: str, *, alone: bool = False) -> bool:
    """Tell whether a text can be the whole name of a body: no place, no role, no legal form, no open end.

    One word is none, but for known ones, and behind a bracket, where it stands `alone`.
    """
    words = SIGN.split(text)[0].split()
    head = " ".join(words)
    words = BRACKET.sub("", head).split()
    if not words or not (head[0].isupper() or head[0].isdigit() or head[0] == "#"):
        return False
    if fold(words[-1]) in function_words() or fold(words[0]) in role_words():
        return False
    if read_place(head) is not None or comparison_key(head) in legal_forms():
        return False
    return len(words) >= FEWEST_WORDS or (alone and len(head) >= SHORTEST) or is_organization(head)
