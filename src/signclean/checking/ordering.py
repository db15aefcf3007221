"""The order of a list: the conventions people sort by, which of them a list keeps, and who stands out of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import sqrt
from typing import Literal, NamedTuple

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
IN_ORDER_AMONG = 0.5
"""The same for a part of a list that is sorted as a whole: people below sorted bodies may stand as they signed; and the
share from which on a part shows an order at all."""


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


@lru_cache(maxsize=16384)  # one rule after the other asks for the same
def sort_key(text: str, convention: Convention) -> str:
    """Return what an entry is sorted by: its words in small letters, accents and leading articles as agreed."""
    text = without_titles(text) if "." in text else text
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


def group(mentions: Sequence[Mention], scope: Scope) -> list[list[int]]:
    """Return the positions of the entries that are sorted together, run by run."""
    groups: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for position, mention in enumerate(mentions):
        section = mention.section if scope != "whole" else None
        person = mention.kind is Kind.INDIVIDUAL if scope == "kind" else None
        groups[mention.source, section, person].append(position)
    return list(groups.values())


class Run(NamedTuple):
    """Entries that are sorted together, and how; a `loose` one shows an order, but too many stand out of it."""

    entries: tuple[Mention, ...]
    convention: Convention
    loose: bool = False


def find_runs(mentions: Sequence[Mention], is_repeat: Callable[[Mention], bool] = lambda mention: False) -> list[Run]:
    """Return the parts of a list that keep an order, under the convention that the list keeps best; [] for none.

    An entry that repeats another stands where somebody added it, and says nothing of the order.
    """
    telling = [mention for mention in mentions if not is_repeat(mention)]
    if len(telling) < FEWEST:
        return []
    convention = _find_convention(telling)
    runs = [tuple(mentions[at] for at in run) for run in group(mentions, convention.scope)]
    counts = [_count_kept([one for one in run if not is_repeat(one)], convention) for run in runs]
    shown = [(kept, count) for kept, count in counts if _by_chance(count) < count]
    whole = _share_meant(shown) >= IN_ORDER
    least = IN_ORDER_AMONG if whole else IN_ORDER
    shares = [_share_meant([one]) if one[1] >= FEWEST else float(whole) for one in counts]
    found = zip(runs, shares, strict=True)
    return [Run(run, convention, loose=share < least) for run, share in found if share >= IN_ORDER_AMONG]


def infer(mentions: Sequence[Mention]) -> Convention | None:
    """Return the convention that the entries keep best; None where they keep none, or are too few to tell."""
    return next((run.convention for run in find_runs(mentions) if not run.loose), None)


def _find_convention(mentions: Sequence[Mention]) -> Convention:
    runs = {scope: group(mentions, scope) for scope in SCOPES}
    slack = SLACK_ENTRIES + SLACK_SHARE * len(mentions)
    best: tuple[float, Convention] | None = None
    for accents, skip_articles in product((False, True), repeat=2):
        keys = [sort_key(mention.text, Convention(skip_articles, accents)) for mention in mentions]
        for rank, scope in enumerate(SCOPES):
            if rank and len(runs[scope]) == len(runs[SCOPES[rank - 1]]):
                continue  # the finer scope parts nothing
            kept = sum(len(longest_run([keys[at] for at in run])) for run in runs[scope])
            if best is None or kept - rank * slack > best[0]:
                best = kept - rank * slack, Convention(skip_articles, accents, scope)
    return best[1] if best else Convention()


def _count_kept(entries: Sequence[Mention], convention: Convention) -> tuple[int, int]:
    """Return how many entries of a run stand in order, and how many there are."""
    return len(longest_run([sort_key(mention.text, convention) for mention in entries])), len(entries)


def _by_chance(count: int) -> float:
    """Return how many entries of so many stand in order by chance."""
    return 2 * sqrt(count)


def _share_meant(counts: Sequence[tuple[int, int]]) -> float:
    """Return the share (0-1) of the entries in order, of those that are not so by chance."""
    by_chance = sum(_by_chance(count) for _, count in counts)
    entries = sum(count for _, count in counts)
    return (sum(kept for kept, _ in counts) - by_chance) / (entries - by_chance) if counts else 0.0


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
