"""The larger body beside a name: of which university the institute is, of which union the federation."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.matching.comparison import Comparison
from signclean.matching.forms import Form
from signclean.matching.notes import note_forms
from signclean.matching.part_words import NETWORKS, PARTS, PARTS_OF_LETTERS
from signclean.matching.profiles import Profile
from signclean.matching.sides import Side
from signclean.matching.verdicts import Clue
from signclean.text import is_subsequence


def parent_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh the larger bodies that entries set beside their names, and names of parts behind a name and a sign."""
    a, b = pair.a.profile.parents, pair.b.profile.parents
    if a and b and a.isdisjoint(b):
        yield Clue("parents-differ", "each is set beside a larger body of its own")
    elif bool(a) != bool(b) and not any(word.role == "rare" for word in pair.shared):
        yield Clue("parent-alone", "one alone is set beside a larger body, and many have such a part")
    for side, other in pair.sides:
        bracketed = _name_in_brackets(side.profile, other.profile) if pair.listing.knows_bodies else None
        if bracketed and other.profile.bodies and not side.profile.bodies:
            yield Clue("known-name-beside", f"'{bracketed.text}' is known, and in brackets in one entry")
        elif bracketed and _is_common(bracketed) and bracketed in note_forms(side.profile):
            yield Clue("common-name-beside", f"'{bracketed.text}' stands in brackets in one entry")
        if network := _network_beside(side.profile, other.profile):
            yield Clue("network-beside", f"'{network}' stands behind a name of one entry")
        if part := _find_part(side.profile, other.profile) or _part_behind_letters(side, other):
            yield Clue("part-set-off", f"'{part}' in one entry alone may be a part of the body")


def _find_part(profile: Profile, other: Profile) -> str | None:
    """Return what stands beside the name of one entry and names a part, where the other says nothing of it."""
    parts = PARTS_OF_LETTERS if _are_letters(profile.forms[0]) else PARTS
    said = {stem for form in other.forms for stem in form.stems}
    found = (form for form in profile.forms[1:] if form.words[0].sense in parts and said.isdisjoint(form.stems))
    return next((form.text for form in found), None)


def _name_in_brackets(profile: Profile, other: Profile) -> Form | None:
    """Return the other entry's name where one sets it in brackets behind its own, and it is no translation of that."""
    name, text = other.forms[0], profile.mention.text
    found = next((form for form in profile.forms[1:] if form.stems == name.stems and f"({form.text}" in text), None)
    return None if found is None or not _senses(found).isdisjoint(_senses(profile.forms[0])) else found


def _senses(form: Form) -> set[str]:
    return {word.sense for word in form.words if word.sense}


def _network_beside(profile: Profile, other: Profile) -> str | None:
    """Return the other entry's name where one has it behind a name of several words, and it is that of a network.

    Behind one coined word or letters it says what they are; a translation says the same.
    """
    name, own = other.forms[0], profile.forms[0]
    if name.words[0].sense not in NETWORKS or len(own.words) == 1 or not _senses(own).isdisjoint(_senses(name)):
        return None
    return next((form.text for form in profile.forms[1:] if form.stems == name.stems), None)


def _is_common(form: Form) -> bool:
    """Tell whether a name holds several words and none of its own: `Friends of the Earth`."""
    return len(form.words) > 1 and not any(word.role == "rare" for word in form.words)


def _part_behind_letters(side: Side, other: Side) -> str | None:
    """Return the name of one entry where it names a part behind the letters that the other has alone, else None.

    `ABC – Federation of Bakers` beside `ABC`: nothing in the name begins with the letters.
    """
    acronym, form = side.profile.acronym, side.form
    if acronym is None or side.profile.bare_acronym or not _are_letters(other.form) or len(other.form.words) > 1:
        return None
    before = side.profile.mention.text.startswith(acronym.text) and other.form.words[0].key == acronym.key
    if not before or form.words[0].sense not in PARTS_OF_LETTERS:
        return None
    initials = "".join(part[0] for gap, w in zip(form.gaps, form.words, strict=True) for part in (*gap, w.key))
    return None if is_subsequence(acronym.key, initials) else form.text


def _are_letters(form: Form) -> bool:
    return form.words[0].raw.isupper() and len(form.words[0].raw) > 1
