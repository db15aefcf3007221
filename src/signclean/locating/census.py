"""A census of a letter: where its located bodies sit, in which languages they sign, and whether they say so themselves.

Those who sign from abroad say so (`(Belgium)`, `Galiza`, `vzw`); among the bodies that say nothing of their seat and
are known from tables, those from elsewhere show how many of the silent ones likely sit elsewhere as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from signclean.knowledge.places.languages import likely_languages
from signclean.locating.rules import HEARSAY, NAMED, TOLD, Rule
from signclean.locating.words import split_words
from signclean.model import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from signclean.model import Mention, Signatory

_HEARD = frozenset({Rule.COALITION, Rule.MEMBERS, Rule.LETTER})
"""What its company tells of a body."""
_TELLING = TOLD | NAMED | {Rule.LEGAL_FORM, Rule.DOMAIN}


class Body(NamedTuple):
    """A located body: its country, the languages of its name (none where they are not known), whether it tells.

    One that is placed by its company alone is no `witness`: its fellows would be heard twice.
    """

    country: str
    languages: frozenset[str]
    tells: bool
    witness: bool = True


class Seats(NamedTuple):
    """The country where most of some bodies sit: how many do, of how many, and those of both that do not tell."""

    country: str
    here: int
    located: int
    silent_here: int
    silent_elsewhere: int

    @property
    def share(self) -> float:
        """Share of all located bodies that sits there."""
        return self.here / self.located

    @property
    def silent_share(self) -> float:
        """The same, without those that say themselves that they sit elsewhere."""
        return self.here / (self.here + self.silent_elsewhere)


def take_census(signatories: Sequence[Signatory], mentions: Mapping[int, Mention]) -> Mapping[str, Counter[Body]]:
    """Return source -> how many located bodies of each sort signed there; people are counted nowhere."""
    letters: defaultdict[str, Counter[Body]] = defaultdict(Counter)
    for signatory in signatories:
        if signatory.country and signatory.kind is not Kind.INDIVIDUAL:
            languages = likely_languages(name_keys(signatory))
            body = Body(signatory.country, languages, _tells(signatory), is_witness(signatory))
            for source in {mentions[n].source for n in signatory.mentions}:
                letters[source][body] += 1
    return letters


def is_witness(signatory: Signatory) -> bool:
    """Tell whether anything but the body's company speaks for its country."""
    own = (one for one in signatory.country_evidence if one.country == signatory.country)
    return any(one.rule not in _HEARD and one.strength > HEARSAY for one in own)


def name_keys(signatory: Signatory) -> tuple[str, ...]:
    """Return the folded words of the signatory's name."""
    return tuple(word.key for word in split_words(signatory.name))


def _tells(signatory: Signatory) -> bool:
    """Tell whether the entry itself says its country, be it by a place, a legal form or a domain."""
    speaking = (one for one in signatory.country_evidence if one.country == signatory.country)
    return any(one.rule in _TELLING and one.strength > HEARSAY for one in speaking)


def count_seats(bodies: Mapping[Body, int]) -> Seats | None:
    """Return where most of the witnesses sit (the country met first where two are even), None where there are none.

    A body that is no witness counts where it sits elsewhere alone.
    """
    counts: Counter[str] = Counter()
    for body, number in bodies.items():
        if body.witness:
            counts[body.country] += number
    if not counts:
        return None
    country, here = counts.most_common(1)[0]
    counted = [(body, number) for body, number in bodies.items() if body.witness or body.country != country]
    silent = [(body.country == country, number) for body, number in counted if not body.tells]
    silent_here = sum(number for is_here, number in silent if is_here)
    return Seats(
        country,
        here,
        sum(number for _, number in counted),
        silent_here,
        sum(number for _, number in silent) - silent_here,
    )


def with_language(bodies: Mapping[Body, int], languages: frozenset[str]) -> Mapping[Body, int]:
    """Return the bodies whose names may be in one of the languages; all where none is given."""
    if not languages:
        return bodies
    return {body: number for body, number in bodies.items() if not languages.isdisjoint(body.languages)}
