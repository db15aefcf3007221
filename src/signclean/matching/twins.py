"""Entries that read alike but for the manner of writing: accents, capitals, punctuation. They need no comparison."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from signclean.matching.forms import Form
from signclean.matching.profiles import Profile
from signclean.text import comparison_key


def group_twins(profiles: Sequence[Profile]) -> dict[str, list[int]]:
    """Return the positions of the entries that read alike, the best written one first, under a key of what they say.

    An entry with members of its own stands alone, since it cannot be one with them.
    """
    parents = {profile.mention.member_of for profile in profiles}
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for position, profile in enumerate(profiles):
        number = profile.mention.n if profile.mention.n in parents else None
        groups[repr((*_say(profile), number))].append(position)
    for positions in groups.values():
        if len(positions) > 1:
            best = min(positions, key=lambda position: _care(profiles[position]))
            positions.remove(best)
            positions.insert(0, best)
    return dict(groups)


def _say(profile: Profile) -> Iterator[object]:
    """Yield all that a comparison looks at, folded."""
    m = profile.mention
    yield profile.person
    yield [_fold_form(form) for form in profile.forms]
    yield (profile.acronym.key, [comparison_key(text) for text in profile.acronym.qualifiers]) if profile.acronym else 0
    yield (comparison_key(m.legal_form or ""), m.member_of)
    yield (profile.spot_key, profile.spot.apart) if profile.spot else 0
    yield sorted(profile.countries)
    yield (m.role, m.affiliation, m.shared_role) if profile.person else 0


def _fold_form(form: Form) -> list[str]:
    return [" ".join((*gap, word.key.upper())) for gap, word in zip(form.gaps, form.words, strict=True)]


def _care(profile: Profile) -> tuple[bool, int, str, str]:
    """Return what sorts entries by the care with which they were written: in mixed case, with more accents."""
    text = profile.mention.text
    return text in {text.upper(), text.lower()}, -sum(not c.isascii() for c in text), *profile.sort_key[:2]
