"""The order of a list: the conventions people sort by, which of them a list keeps, and who stands out of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from signclean.errors import SigncleanError
from signclean.knowledge.lexicon import articles
from signclean.knowledge.titles import is_honorific
from signclean.model import Kind, Mention
from signclean.text import fold

Scope = Literal["whole", "section", "kind"]

WORD = re.compile(r"\w+")
FEWEST = 8
"""Entries from which on a list can be said to have an order; below it chance alone makes one."""
IN_ORDER = 0.75
"""Share of the entries in order, from which on a list is meant to be sorted: of those that are not in order by chance.
A run of n entries in no order has one of about 2 * sqrt(n) that goes up (Logan and Shepp, 1977)."""


@dataclass(frozen=True, slots=True)
class Convention:
    """How a list is sorted: whether leading articles and accents count, and what is sorted by itself.

    `kind` sorts people and bodies of a section apart, as `section` sorts the sections.
    """

    skip_articles: bool = False
    accents: bool = False
    scope: Scope = "whole"


@dataclass(frozen=True, slots=True)
class Order:
    """What the user said of the order: infer it (`auto`), do not look at it (`off`), or a convention."""

    text: str
    checked: bool = True
    convention: Convention | None = None


AUTO = Order("auto")
OFF = Order("off", checked=False)
WORDS = ("alphabetical", "skip-articles", "accents", "by-section", "by-kind")
VALID = f"auto, off, or alphabetical with any of {', '.join(WORDS[1:])} behind commas"
SCOPES: tuple[Scope, ...] = ("whole", "section", "kind")
"""From the plain to the fine; each next one must explain some entries more, for a part is in order sooner by chance."""
SLACK_ENTRIES = 1
SLACK_SHARE = 0.01
CONVENTIONS = tuple(
    Convention(skip_articles, accents, scope)
    for scope in SCOPES
    for accents in (False, True)
    for skip_articles in (False, True)
)
"""In the order in which they are believed where several fit alike."""


class OrderError(SigncleanError):
    """The order asked for is none."""


def parse_order(text: str) -> Order:
    """Return the order that a text stands for: `auto`, `off`, `alphabetical,skip-articles`; OrderError for others."""
    words = [word.strip() for word in text.split(",")]
    if words == ["auto"]:
        return AUTO
    if words == ["off"]:
        return OFF
    if words[0] != WORDS[0] or not set(words) <= set(WORDS):
        raise OrderError(f"order: '{text}' is none; valid are {VALID}")
    scope: Scope = "kind" if "by-kind" in words else "section" if "by-section" in words else "whole"
    return Order(text, convention=Convention("skip-articles" in words, "accents" in words, scope))


def describe(convention: Convention) -> str:
    """Return the convention as one types it."""
    said = [WORDS[0]]
    said += ["skip-articles"] if convention.skip_articles else []
    said += ["accents"] if convention.accents else []
    said += {"whole": [], "section": ["by-section"], "kind": ["by-kind"]}[convention.scope]
    return ",".join(said)


def sort_key(text: str, convention: Convention) -> str:
    """Return what an entry is sorted by: its words in small letters, accents and leading articles as agreed."""
    text = without_titles(text)
    words = WORD.findall(text.casefold() if convention.accents else fold(text))
    if convention.skip_articles and len(words) > 1 and fold(words[0]) in articles():
        words = words[1:]
    return " ".join(words)


def without_titles(text: str) -> str:
    """Return the text without the dotted titles before a name: nobody is sorted under `Dr.`."""
    words = text.split()
    while len(words) > 2 and words[0].endswith(".") and is_honorific(words[0]):
        words = words[1:]
    return " ".join(words)


def group(mentions: Sequence[Mention], convention: Convention) -> list[list[Mention]]:
    """Return the runs of entries that are sorted by themselves; members of a coalition always are."""
    groups: defaultdict[tuple[object, ...], list[Mention]] = defaultdict(list)
    for mention in mentions:
        section = mention.section if convention.scope != "whole" else None
        person = mention.kind is Kind.INDIVIDUAL if convention.scope == "kind" else None
        groups[mention.source, section, person].append(mention)
    return list(groups.values())


def infer(mentions: Sequence[Mention]) -> Convention | None:
    """Return the convention that the entries keep best; None where they keep none, or are too few to tell."""
    if len(mentions) < FEWEST:
        return None
    slack = SLACK_ENTRIES + SLACK_SHARE * len(mentions)
    counted = [(count_kept(mentions, one) - SCOPES.index(one.scope) * slack, -at) for at, one in enumerate(CONVENTIONS)]
    found = CONVENTIONS[-max(counted)[1]]
    by_chance = sum(min(len(run), 2 * sqrt(len(run))) for run in group(mentions, found))
    kept = count_kept(mentions, found)
    return found if kept - by_chance >= IN_ORDER * (len(mentions) - by_chance) else None


def count_kept(mentions: Sequence[Mention], convention: Convention) -> int:
    """Return how many entries stand in order under a convention."""
    keys = ([sort_key(mention.text, convention) for mention in run] for run in group(mentions, convention))
    return sum(len(longest_run(run)) for run in keys)


def longest_run(keys: Sequence[str]) -> list[int]:
    """Return the positions of a longest run of keys, of any gaps, that never goes down."""
    tails: list[str] = []
    ends: list[int] = []
    before: list[int] = []
    for position, key in enumerate(keys):
        at = bisect_right(tails, key)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [key]
        ends[at : at + 1] = [position]
    run: list[int] = []
    position = ends[-1] if ends else -1
    while position >= 0:
        run.append(position)
        position = before[position]
    return run[::-1]
