"""Readable identifiers made of names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from signclean.text import tokens

LONGEST_SLUG = 60
"""Letters; a longer name is cut after a word."""
NAMELESS = "entry"


def make_slugs(names: Sequence[str]) -> list[str]:
    """Return an identifier for each name, all different; of equal ones the second ends in `-2`, the third in `-3`."""
    taken: set[str] = set()
    seen: Counter[str] = Counter()
    slugs = []
    for name in names:
        base = make_slug(name)
        seen[base] += 1
        slug = base if seen[base] == 1 else f"{base}-{seen[base]}"
        while slug in taken:
            seen[base] += 1
            slug = f"{base}-{seen[base]}"
        taken.add(slug)
        slugs.append(slug)
    return slugs


def make_slug(name: str) -> str:
    """Return the folded words of a name joined by hyphens, cut after a word; `entry` where it has none."""
    slug = "-".join([word for token in tokens(name) if (word := token.strip("_").lower())])
    if len(slug) > LONGEST_SLUG:
        end = slug.rfind("-", 0, LONGEST_SLUG + 1)
        slug = slug[: end if end > 0 else LONGEST_SLUG]
    return slug or NAMELESS
