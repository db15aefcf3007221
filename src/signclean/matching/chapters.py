"""Names that head several bodies of a list: `X`, `X Peru` and `X (Quito)` are a body and its chapters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from signclean.matching.digests import digest_beginnings, digest_words
from signclean.matching.forms import Form
from signclean.matching.places import are_chapters, find_spot, relate
from signclean.matching.profiles import Profile
from signclean.matching.spots import Spot


def whole_names(profile: Profile) -> Iterator[int]:
    """Yield the names that an entry has, and its acronym, as numbers."""
    yield from (digest_words(form.stems) for form in profile.forms)
    if profile.acronym:
        yield digest_words((profile.acronym.key,))


def find_extensions(profiles: Iterable[Profile], names: Set[int]) -> Extensions:
    """Return what the entries add to other names of the list: a place beside them, or the rest of a longer name."""
    found = Extensions()
    for profile in profiles:
        for form in profile.forms:
            *shorter, whole = digest_beginnings(form.stems)
            for spot in profile.beside:
                found.add(whole, spot)
            for size, name in enumerate(shorter, 1):
                if name in names and name not in found.chaptered and (rest := _read_rest(form, size)):
                    found.add(name, rest)
    return found


def _read_rest(form: Form, size: int) -> Spot | None:
    """Return the place that follows the first words, after a chapter word or none; None where anything else does."""
    rest = [i for i in range(size, len(form.words)) if form.words[i].role != "chapter"]
    found = find_spot(form, rest)
    return found[0] if found and found[1] == rest else None


@dataclass(slots=True)
class Extensions:
    """Names, as numbers, that two entries or more extend in ways that set bodies apart, and what the others add.

    `series` are those that three extend so: bodies of one name in as many places. The order in which extensions are
    added does not count.
    """

    chaptered: set[int] = field(default_factory=set)
    series: set[int] = field(default_factory=set)
    spots: dict[int, list[Spot]] = field(default_factory=dict)

    def add(self, name: int, spot: Spot) -> None:
        """Note that an entry extends the name so."""
        if name in self.series:
            return
        known = self.spots.setdefault(name, [])
        others = [other for other in known if relate(spot, other) == "apart"]
        if others:
            self.chaptered.add(name)
        if are_chapters(others):
            self.series.add(name)
            del self.spots[name]
        elif spot not in known:
            known.append(spot)

    def update(self, other: Extensions) -> None:
        """Add what another part of the list holds."""
        self.chaptered |= other.chaptered
        self.series |= other.series
        for name in other.series:
            self.spots.pop(name, None)
        for name, spots in other.spots.items():
            for spot in spots:
                self.add(name, spot)
