"""What a text that is a place can be."""

from __future__ import annotations

from typing import Literal, NamedTuple

Level = Literal["country", "subdivision", "city", "region"]


class Reading(NamedTuple):
    """One place that a name can mean: `code` is ISO 3166-1 alpha-2 or ISO 3166-2, `weight` thousands of inhabitants."""

    code: str
    level: Level
    weight: int

    @property
    def country(self) -> str:
        """Alpha-2 of the country the place lies in."""
        return self.code[:2]


class Place(NamedTuple):
    """A text that is a place and nothing else.

    `country` is alpha-2, None for a region of several countries and where several countries have a place of the name
    and none is far larger; `subdivision` is ISO 3166-2. `ambiguous` says that the text may mean another place (or, for
    abbreviations of two letters, something else altogether); `codes` are all readings, the likeliest first.
    """

    country: str | None
    subdivision: str | None
    level: Level
    ambiguous: bool
    text: str
    codes: tuple[str, ...] = ()
