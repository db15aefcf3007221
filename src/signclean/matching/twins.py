"""Entries that read alike but for the manner of writing: accents, capitals, punctuation. They need no comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from signclean.matching.digests import digest
from signclean.matching.forms import Form
from signclean.matching.profiles import Profile
from signclean.matching.spots import told_countries
from signclean.model import Mention
from signclean.text import comparison_key


def twin_key(profile: Profile, parents: Set[int]) -> int:
    """Return a number that entries share which say the same in other manners.

    An entry with members of its own (`parents` holds their numbers) shares it with none: it cannot be one with them.
    """
    number = profile.mention.n if profile.mention.n in parents else None
    return digest(repr((*_say(profile), number)))


def group_twins(keys: Iterable[int], mentions: Sequence[Mention]) -> list[list[int]]:
    """Return the positions of the entries that share a key, the best written one first, groups in order of the list."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for position, key in enumerate(keys):
        groups[key].append(position)
    for positions in groups.values():
        if len(positions) > 1:
            best = min(positions, key=lambda position: writing_care(mentions[position].text))
            positions.remove(best)
            positions.insert(0, best)
    return list(groups.values())


def writing_care(text: str) -> tuple[bool, int, int, str]:
    """Return what sorts texts by the care they were written with: in mixed case, more accents, capitals where due."""
    one_case = text in {text.upper(), text.lower()}
    accents = 0 if text.isascii() else sum(not c.isascii() for c in text)
    return one_case, -accents, sum(map(str.isupper, text)), text


def _say(profile: Profile) -> Iterator[object]:
    """Yield all that a comparison looks at, folded."""
    m = profile.mention
    yield profile.person
    yield [_fold_form(form) for form in profile.forms]
    yield (profile.acronym.key, [comparison_key(text) for text in profile.acronym.qualifiers]) if profile.acronym else 0
    yield (comparison_key(m.legal_form or ""), sorted(profile.families), m.member_of)
    yield (" ".join(sorted(profile.spot.words)), profile.spot.apart) if profile.spot else 0
    yield sorted(told_countries(m.place_evidence))
    yield (m.role, m.affiliation, m.shared_role) if profile.person else sorted(profile.parents)


def _fold_form(form: Form) -> list[str]:
    return [" ".join((*gap, word.key.upper())) for gap, word in zip(form.gaps, form.words, strict=True)]
