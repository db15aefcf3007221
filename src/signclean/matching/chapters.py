"""Names that head several bodies of a list: `X`, `X Peru` and `X (Quito)` are a body and its chapters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from signclean.knowledge.places import read_place
from signclean.matching.acronyms import is_own_acronym
from signclean.matching.forms import Form, make_form
from signclean.matching.places import find_spot, relate
from signclean.matching.profiles import Profile
from signclean.matching.spots import Spot


def find_chapters(profiles: Sequence[Profile]) -> frozenset[tuple[str, ...]]:
    """Return the names (as stems) that two entries or more extend in ways that set bodies apart.

    What extends a name is the rest of a longer name, a place beside it, or what stands with its acronym.
    """
    names = {form.stems for profile in profiles for form in profile.forms}
    names |= {(profile.acronym.key,) for profile in profiles if profile.acronym}
    spots: defaultdict[tuple[str, ...], list[Spot]] = defaultdict(list)
    chaptered: set[tuple[str, ...]] = set()
    for profile in profiles:
        for form in profile.forms:
            for stems, spot in _extend(profile, form, names):
                if stems in chaptered or spot in spots[stems]:
                    continue
                if any(relate(spot, other) == "apart" for other in spots[stems]):
                    chaptered.add(stems)
                spots[stems].append(spot)
    return frozenset(chaptered)


def _extend(profile: Profile, form: Form, names: set[tuple[str, ...]]) -> list[tuple[tuple[str, ...], Spot]]:
    """Return each name of the list that begins this one, with what this one adds."""
    stems = form.stems
    shorter = [size for size in range(1, len(stems)) if stems[:size] in names]
    rests = [(stems[:size], _read_rest(form, size)) for size in shorter]
    return [*((stems, spot) for spot in beside(profile)), *((name, spot) for name, spot in rests if spot)]


def beside(profile: Profile) -> list[Spot]:
    """Return the place beside a name and what narrows its acronym down."""
    narrowed = profile.acronym.qualifiers if profile.acronym else ()
    spots = [Spot(text, frozenset(make_form(text).stems), apart=False, place=read_place(text)) for text in narrowed]
    return [profile.spot, *spots] if profile.spot else spots


def _read_rest(form: Form, size: int) -> Spot | None:
    """Return what follows the first words, as a place where it holds one; None where it says nothing of which body."""
    rest = range(size, len(form.words))
    if all(form.words[i].generic or is_own_acronym(form, i) for i in rest):
        return None
    found = find_spot(form, rest)
    words = frozenset(form.words[i].stem for i in rest)
    return found[0] if found else Spot(" ".join(form.words[i].raw for i in rest), words, apart=False, place=None)
