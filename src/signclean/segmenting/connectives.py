"""The words that announce members: connectives inside a sentence, and labels that stand alone before a list."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from signclean.knowledge.lexicon import first_words
from signclean.knowledge.member_words import bracket_phrases, clause_openers, member_labels, member_phrases
from signclean.segmenting.announcements import find_announcements
from signclean.text import first_token, fold, tokens

MAX_CONNECTIVE = 60
"""A connective runs on to its colon when that stands within this many characters (`including its 12 members:`)."""

MAX_FILLER = 90
"""So many characters may stand between two connectives, the second with them (`made up of 86 groups, among them`)."""

LAST_WORDS = 3
LEAST_HEAD = 3
"""A connective stands after a head of at least this many characters."""

LIST_BEFORE_COLON = re.compile(r"[;()]|,\s*\w+,")
END_BEHIND = re.compile(r"\.?\s*:|\.")
"""What still belongs to a connective: its colon, the full stop of a short form (`incl.`)."""

PARTS = re.compile(r"[.,:(\[/–—-]\s*")


@lru_cache(maxsize=4096)
def find_connective(text: str) -> tuple[int, int] | None:
    """Return where the connective stands, with the words between it and its colon; None where there is none."""
    plain = plain_form(text)
    found = next((span for span in find_announcements(plain) if span[0] > LEAST_HEAD), None)
    if found is None:
        return None
    start, end = found
    colon = plain.find(":", end, end + MAX_CONNECTIVE)
    if colon >= 0 and not LIST_BEFORE_COLON.search(text[end:colon]):
        return start, colon + 1
    while (follows := next(find_announcements(plain, end, end + MAX_FILLER), None)) and _is_filler(
        text[end : follows[0]]
    ):
        end = follows[1]
    behind = END_BEHIND.match(text, end)
    return start, behind.end() if behind else end


def _is_filler(text: str) -> bool:
    """Tell whether the words between two connectives name nobody (`on behalf of` its 9 member bodies, `including`)."""
    counts = text.lstrip()[:1].isdigit()
    return (text == text.lower() or counts) and ";" not in text


def is_weak(connective: str) -> bool:
    """Tell whether a connective says little by itself (`u.a.`, `backed by`, `mit`): names in a list must follow it."""
    words = tokens(connective)
    return not any(" ".join(words[:count]) in _sure_words() for count in range(1, len(words) + 1))


def opens_clause(connective: str) -> bool:
    """Tell whether the words only begin a clause (`zu dem`, `waarin`): its verb must end it."""
    return " ".join(tokens(connective)) in clause_openers()


@cache
def _sure_words() -> frozenset[str]:
    return frozenset(member_phrases()) | member_labels()


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Tell whether the text is nothing but a label before members (`Miembros:`)."""
    return first_token(text) in label_beginnings() and " ".join(tokens(text)) in member_labels()


@cache
def label_beginnings() -> frozenset[str]:
    """Return the first words of the labels: most texts are told by theirs to be none."""
    return first_words(member_labels())


def list_after_label(text: str) -> int:
    """Return where a list begins behind a label that begins the text (`Miembros: A, B`); 0 where none does."""
    if ":" not in text:
        return 0
    label, _, listed = text.partition(":")
    if not listed.strip() or label.startswith(("(", "[")) or not is_label(label):
        return 0
    return len(text) - len(listed.lstrip())


def begins_with_label(text: str) -> bool:
    """Tell whether the text is a label, or begins with one before a list."""
    return is_label(text) or list_after_label(text) > 0


def announces_across(above: str, below: str) -> bool:
    """Tell whether a row ends inside the words that announce members (`Red X. Organizaciones⏎miembros: A, B`)."""
    found = find_connective(f"{above} {below}")
    return found is not None and found[0] < len(above) < found[1]


@lru_cache(maxsize=4096)
def begins_announcing(text: str) -> bool:
    """Tell whether the text begins inside a sentence that announces members (`integrada por A, B`, `(leden: A)`)."""
    bare = text.lstrip("([ ")
    if bare[:1].isupper() and len(bare) == len(text):
        return False
    found = next(find_announcements(plain_form(text)), None)
    return found is not None and found[0] == len(text) - len(bare)


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
    return is_label(parts[-1]) or (text.rstrip().endswith(":") and any(find_announcements(plain_form(parts[-1]))))


def words_before_rows(text: str) -> int:
    """Return where words at the end of a text begin that lead to marked rows below (`Bündnis X mit⏎- A`); 0 if none.

    They are those that announce members at the beginning of brackets; before a row without a mark they say nothing.
    """
    words = [found.span() for found in re.finditer(r"\S+", text.rstrip(" :"))][-LAST_WORDS:]
    starts = (start for start, _ in words if start and " ".join(tokens(text[start:])) in bracket_phrases())
    return next(starts, 0)


def plain_form(text: str) -> str:
    """Return the text folded with every character kept in its place."""
    folded = fold(text)
    return folded if len(folded) == len(text) else "".join(map(_plain_character, text))


@lru_cache(maxsize=4096)
def _plain_character(character: str) -> str:
    return fold(character)[:1] or " "
