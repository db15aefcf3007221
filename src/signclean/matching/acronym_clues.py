"""What acronyms and legal forms of two entries say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from signclean.matching.acronyms import LONGEST_UNCLEAR, Acronym, share_letters
from signclean.matching.comparison import Comparison
from signclean.matching.forms import Form
from signclean.matching.incorporated import forms_exclude
from signclean.matching.likeness import count_slips
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile
from signclean.matching.sides import CONTENT, Side
from signclean.matching.verdicts import Clue
from signclean.spelling import begin_words
from signclean.text import comparison_key, is_subsequence

SHORT_LETTERS = 2
LONGEST_MIXED = 5
"""Letters of a word with two capitals or more that is short for others: `VdK`, `IG`."""
TELLING_LETTERS = 4
"""Letters that two bodies of one list hardly share by chance."""
LONG_NAME = 3
"""Words of a name that says what letters stand for."""
OF_SAME_WORDS = 0.2
"""How much it counts that letters agree where the words do that they are made of."""
OF_OTHER_HEAD = 0.5
"""The same where these are not all the words."""


def acronym_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that acronyms and legal forms give."""
    a, b = pair.a.profile.acronym, pair.b.profile.acronym
    told = any(link.how == "told acronym" for link in pair.alignment.links)
    if a is not None and b is not None and not (told and share_letters(a, b)):
        expected = (OF_OTHER_HEAD if pair.differs else OF_SAME_WORDS) if _agree_by_words(pair) else 1.0
        yield _compare(a, b, expected)
    yield from _letters_in_name(pair)
    yield from _bare_clues(pair)
    yield from _form_clues(pair.a.profile, pair.b.profile)


def _letters_in_name(pair: Comparison) -> Iterator[Clue]:
    """Weigh letters that one entry sets beside its name, and the other among the words of its own."""
    for side, other in pair.sides:
        letters = side.profile.acronym
        if letters is None or other.profile.acronym is not None or len(letters.key) <= SHORT_LETTERS:
            continue
        if _bears_other_letters(letters, side, other):
            yield Clue("acronym-differs", f"'{letters.text}' and '{other.extra[0].raw}' differ")
        beside = [i for i in other.free.difference(other.indices) if other.form.words[i].key == letters.key]
        if beside and pair.shared and not side.profile.bare_acronym:
            yield Clue("acronym-agrees", f"'{letters.text}' stands in both")


def _bears_other_letters(letters: Acronym, side: Side, other: Side) -> bool:
    """Tell whether all that a name has more is letters, and the other entry has letters of its own: `Bund VdK`."""
    if side.extra or len(other.extra) != 1 or other.form.text.isupper():
        return False
    word = other.extra[0]
    mixed = len(word.raw) <= LONGEST_MIXED and sum(c.isupper() for c in word.raw) > 1
    return mixed and word.key != letters.key


def _form_clues(a: Profile, b: Profile) -> Iterator[Clue]:
    """Weigh legal forms: those of two families no body has at once, others that differ may be two it has."""
    form, other = a.mention.legal_form, b.mention.legal_form
    if a.families and b.families:
        if forms_exclude(a.families, b.families):
            yield Clue("form-excluded", "no body has both legal forms")
    elif any(_names_other_form(words, profile) for words, profile in ((a, b), (b, a))):
        yield Clue("form-excluded", "one is an association, the other a company")
    elif form and other and len({comparison_key(form), comparison_key(other)} - {""}) > 1:
        yield Clue("legal-form-differs", "each tells a legal form of its own")


def _names_other_form(a: Profile, b: Profile) -> bool:
    """Tell whether the name of one tells an association, and the legal form of the other a company: `Verein X`."""
    company = any(family.partition("/")[0] in _COMPANIES for family in b.families)
    return company and not a.families and any(word.sense == "association" for word in a.forms[0].words)


_COMPANIES = frozenset({"ag", "bv", "gmbh", "jsc", "kg", "llc", "nv", "plc", "sarl", "spa", "ug"})
"""Families of legal forms that no association has."""


def _agree_by_words(pair: Comparison) -> bool:
    """Tell whether the letters are made of words that agree, or begin alike: then they must agree as well."""
    if any("acronym" in link.how for link in pair.alignment.links):
        return False
    if pair.in_two_languages:
        return all(_made_of_name(side) for side, _ in pair.sides)
    told_apart = all(side.extra for side, _ in pair.sides) or any(side.has(*CONTENT) for side, _ in pair.sides)
    return not pair.differs or (told_apart and all(_made_of_common(side, other) for side, other in pair.sides))


def _made_of_name(side: Side) -> bool:
    """Tell whether the letters of an entry are initials of its own name, and not those of another language."""
    initials = "".join(
        part[0] for gap, w in zip(side.form.gaps, side.form.words, strict=True) for part in (*gap, w.key)
    )
    return side.profile.acronym is not None and is_subsequence(side.profile.acronym.key, initials)


def _made_of_common(side: Side, other: Side) -> bool:
    """Tell whether the letters of an entry are the initials of its words that the other has too, or faces with one."""
    initials = Counter(word.key[0] for word in other.extra)
    common = []
    for i, word in enumerate(side.form.words):
        if i in side.indices and not initials[word.key[0]]:
            continue
        if i in side.indices:
            initials[word.key[0]] -= 1
        common += [*side.form.gaps[i], word.key]
    letters = side.profile.acronym.key if side.profile.acronym else ""
    return len(letters) > LONGEST_UNCLEAR and begin_words(letters, common)


def _compare(a: Acronym, b: Acronym, share: float) -> Clue:
    """Weigh two acronyms, which count for less where their words agree.

    Longer letters beside a longer name are those of another body (`IDL`, `IDLA`).
    """
    text = f"'{a.text}' and '{b.text}'"
    if a.key == b.key:
        amount = 0.5 if len(a.key) <= SHORT_LETTERS else 1.0
        return Clue("acronym-agrees", f"the acronyms {text} agree", amount * share)
    nested = a.key in b.key or b.key in a.key
    alike = count_slips(a.key, b.key) or (nested and share < 1.0)
    return Clue("acronym-alike" if alike else "acronym-differs", f"the acronyms {text} differ")


def _bare_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh letters that stand for the other name: short ones, and those of several bodies of the list, tell little."""
    for link in pair.alignment.links:
        if link.how != "told acronym":
            continue
        short = min((pair.a.form.words[link.a[0]], pair.b.form.words[link.b[0]]), key=lambda word: len(word.key))
        if len(short.key) <= SHORT_LETTERS:
            yield Clue("acronym-short", f"'{short.raw}' has only {len(short.key)} letters")
        if _told_otherwise(pair):
            yield Clue("letters-told-otherwise", f"beside '{short.raw}' stands a name of its own")
        if pair.listing.is_ambiguous(short.key):
            yield Clue("acronym-ambiguous", f"the list has several bodies with the letters '{short.raw}'")


def _told_otherwise(pair: Comparison) -> bool:
    """Tell whether an entry has a long name beside its letters which has hardly a word of the other entry's."""
    return any(
        len(side.form.words) == 1
        and any(len(form.words) >= LONG_NAME and not _overlap(form, other.form) for form in side.profile.forms)
        for side, other in pair.sides
    )


def bear_same_letters(a: Profile, b: Profile, listing: Listing) -> bool:
    """Tell whether two entries with long names that have hardly a word in common carry the same telling letters."""
    if a.acronym is None or b.acronym is None or a.acronym.key != b.acronym.key:
        return False
    names = a.forms[0], b.forms[0]
    told = len(a.acronym.key) >= TELLING_LETTERS and not listing.is_crowded(a.acronym.key)
    return told and all(len(form.words) >= LONG_NAME for form in names) and not _overlap(*names)


def _overlap(a: Form, b: Form) -> bool:
    """Tell whether two names share more than one word."""
    return len(set(a.stems) & set(b.stems)) > 1
