"""Bodies that bear the names of saints or words of the scriptures: `Temple Sinai` stands in many towns."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.namesake_words import namesake_words
from signclean.matching.comparison import Comparison
from signclean.matching.links import Match
from signclean.matching.verdicts import Clue

LONGEST_NAME = 3
"""Words that such a name has; a longer one is more telling."""
_ALIKE: tuple[Match, ...] = ("equal", "inflected", "told slip", "abbreviated")


def namesake_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh a town that one entry alone tells, and another spelling, where many bodies bear the name."""
    if len(pair.alignment.links) > LONGEST_NAME:
        return
    sort = next((word.raw for word in pair.shared if word.key in namesake_words()), None)
    if sort is None or len(pair.shared) > LONGEST_NAME or pair.same_place:
        return
    spelled = any(link.how not in _ALIKE for link in pair.alignment.links)
    if spelled or any(side.spots for side, _ in pair.sides):
        yield Clue("namesake", f"'{sort}' of one name stand in many towns")
