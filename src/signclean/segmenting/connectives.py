"""The words that announce members: connectives inside a sentence, and labels that stand alone before a list."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from signclean.knowledge.lexicon import member_labels, member_phrases
from signclean.text import fold, tokens

MAX_CONNECTIVE = 60
"""A connective runs on to its colon when that stands within this many characters (`including its 12 members:`)."""

LEAST_HEAD = 3
"""A connective stands after a head of at least this many characters."""

LIST_BEFORE_COLON = re.compile(r"[;()]|,\s*\w+,")
PARTS = re.compile(r"[.,:(–—-]\s*")


@lru_cache(maxsize=4096)
def find_connective(text: str) -> tuple[int, int] | None:
    """Return where the connective stands, with the words between it and its colon; None where there is none."""
    plain = plain_form(text)
    found = next((m for m in _pattern().finditer(plain) if m.start() > LEAST_HEAD), None)
    if found is None:
        return None
    end = found.end()
    colon = plain.find(":", end, end + MAX_CONNECTIVE)
    if colon >= 0 and not LIST_BEFORE_COLON.search(text[end:colon]):
        return found.start(), colon + 1
    while (follows := _pattern().search(plain, end, end + MAX_CONNECTIVE)) and _is_filler(text[end : follows.start()]):
        end = follows.end()
    return found.start(), end


def _is_filler(text: str) -> bool:
    """Tell whether the words between two connectives name nobody (`on behalf of` its 9 member bodies, `including`)."""
    return text == text.lower() and ";" not in text


def is_label(text: str) -> bool:
    """Tell whether the text is nothing but a label before members (`Miembros:`)."""
    return " ".join(tokens(text)) in member_labels()


@lru_cache(maxsize=4096)
def ends_in_announcement(text: str) -> bool:
    """Tell whether the text ends by announcing members: a label or connective, and a colon or nothing after it."""
    bare = text.rstrip(" :")
    found = find_connective(bare)
    if found and found[1] >= len(bare):
        return True
    parts = PARTS.split(bare)
    if len(parts) < 2:
        return False
    return is_label(parts[-1]) or (text.rstrip().endswith(":") and bool(_pattern().search(plain_form(parts[-1]))))


def plain_form(text: str) -> str:
    """Return the text folded with every character kept in its place."""
    folded = fold(text)
    return folded if len(folded) == len(text) else "".join(fold(c)[:1] or " " for c in text)


@cache
def _pattern() -> re.Pattern[str]:
    phrases = "|".join(re.escape(phrase).replace(r"\ ", r"[\W_]+") for phrase in member_phrases())
    labels = "|".join(sorted(map(re.escape, member_labels()), key=len, reverse=True)).replace(r"\ ", r"[\W_]+")
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)|(?<=[.,(:;–—-] )(?:{labels})(?=\s*:)|(?<=\()(?:{labels})(?=\s*:)")
