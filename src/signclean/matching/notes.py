"""What stands beside a name and may be no second name: a place that no table knows, a motto, a patron."""

from __future__ import annotations

from signclean.matching.forms import Form
from signclean.matching.profiles import Profile

LONGEST_NOTE = 3
"""Words of such a note; what has more says a name."""


def note_forms(profile: Profile) -> list[Form]:
    """Return the second names that may be a mere note: few words, none of which says what the name says.

    Beside letters alone stands their long form, and what opens with a sort of body is a name.
    """
    name, *others = profile.forms
    if profile.bare_acronym:
        return []
    senses = {word.sense for word in name.words if word.sense}
    return [form for form in others if _is_note(form) and not any(word.sense in senses for word in form.words)]


def _is_note(form: Form) -> bool:
    letters = len(form.words) == 1 and any(c.isupper() for c in form.words[0].raw[1:])
    return len(form.words) <= LONGEST_NOTE and not letters and not (len(form.words) > 1 and form.words[0].generic)


def meet_in_notes(a: Profile, b: Profile, form_a: Form, form_b: Form) -> bool:
    """Tell whether two entries meet in nothing but a note: one beside the names of both, or beside one name of both.

    What both have as a second name of common words says what they do (`X – Environmental Association`).
    """
    if len(a.forms) == len(b.forms) == 1:
        return False
    shared = _descriptions(a) & _descriptions(b)
    if form_a.stems in shared or form_b.stems in shared:
        return True
    notes = [{form.stems for form in note_forms(profile)} for profile in (a, b)]
    if notes[0] & notes[1] & {form_a.stems, form_b.stems}:
        return True
    named_alike = a.forms[0].stems == b.forms[0].stems
    return named_alike and (form_a.stems in notes[0] or form_b.stems in notes[1])


def _descriptions(profile: Profile) -> set[tuple[str, ...]]:
    """Return the second names, as stems, that hold nothing but words which many bodies have."""
    return {form.stems for form in profile.forms[1:] if not any(word.role == "rare" for word in form.words)}


def contradicting_notes(a: Profile, b: Profile) -> tuple[str, str] | None:
    """Return what stands beside each name where the other entry says nothing of it, and one at least is no place."""
    if (a.spot and b.spot) or len(a.forms) == len(b.forms) == 1:
        return None
    ours, theirs = _unshared(a, b), _unshared(b, a)
    return (ours[0], theirs[0]) if ours and theirs else None


def _unshared(profile: Profile, other: Profile) -> list[str]:
    said = {stem for form in other.forms for stem in form.stems}
    said |= {stem for spot in other.beside for stem in spot.words}
    places = [spot.text for spot in profile.beside if not spot.words & said and not _implies(other, profile)]
    return places or [form.text for form in note_forms(profile) if said.isdisjoint(form.stems)]


def _implies(other: Profile, profile: Profile) -> bool:
    place = profile.spot.place if profile.spot else None
    return place is not None and place.level == "country" and place.country in other.countries
