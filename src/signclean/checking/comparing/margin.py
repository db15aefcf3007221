"""Whether a line ends where it does because the next word had no room on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from signclean.checking.comparing.words import Version

BEYOND = 0.05
"""Share of the lines that may be longer than the margin: an address cannot be broken."""


def find_full(version: Version, ends: Mapping[int, int], share: float) -> frozenset[int]:
    """Return which of the words stand on a new line because the one above had no room; `ends` tells the columns before.

    From a share of 1 down lines count as full that are a little shorter, for letters are not of one width.
    """
    above = {at: len(version.lines[version.words[at - 1].line].rstrip()) for at in ends}
    margin = _find_margin(version, list(above.values()))
    return frozenset(
        at for at, width in above.items() if width + ends[at] + _reach(version, at) > margin or width > share * margin
    )


def _find_margin(version: Version, widths: Sequence[int]) -> int:
    """Return the width at which the lines were wrapped: that of the longest that goes on, if few are longer."""
    all_widths = [len(version.lines[number].rstrip()) for number in version.block]
    margin = max(widths, default=0)
    beyond = sum(width > margin for width in all_widths)
    return margin if beyond <= BEYOND * len(all_widths) else max(all_widths)


def _reach(version: Version, at: int) -> int:
    """Return the length of the word with what hangs on it."""
    word = version.words[at]
    return len(version.lines[word.line][word.start :].split(maxsplit=1)[0])
