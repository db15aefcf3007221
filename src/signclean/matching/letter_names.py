"""Letters of an entry as one more name of it, where another entry's name begins with them or is nothing else."""

from __future__ import annotations

from signclean.matching.acronyms import stands_out
from signclean.matching.forms import Form, make_form
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile


def letters_for(profile: Profile, other: Profile, listing: Listing) -> tuple[Form, ...]:
    """Return the letters of an entry where the other's name holds them beside other words or in other pieces.

    `Amsterdam Support Committee (ASC)` beside `ASC Refugee Support` or `Committee ASC`, `Free Word (F-Word)` beside
    `F Word`. Letters of several bodies of the list, and those of a body that tells its own, are no name.
    """
    acronym, form = profile.acronym, other.forms[0]
    if acronym is None or profile.bare_acronym or other.acronym is not None or len(form.words) == 1:
        return ()
    begins = form.words[0].key == acronym.key and stands_out(form.words[0], form)
    if (
        not begins
        and not _tells_sort_of(acronym.text, form)
        and "".join(word.key for word in form.words) != acronym.key
    ):
        return ()
    return () if listing.is_ambiguous(acronym.key) else (make_form(acronym.text),)


def _tells_sort_of(letters: str, form: Form) -> bool:
    """Tell whether a name is a sort of body and letters, written as the other entry writes its own."""
    telling = [word for word in form.words if not word.generic]
    return len(telling) == 1 and telling[0].raw == letters.strip("!?.,")
