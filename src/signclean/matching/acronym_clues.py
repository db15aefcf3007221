"""What acronyms and legal forms of two entries say."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.matching.acronyms import Acronym
from signclean.matching.comparison import Comparison
from signclean.matching.likeness import count_slips
from signclean.matching.verdicts import Clue
from signclean.text import comparison_key

SHORT_LETTERS = 2
OF_SAME_WORDS = 0.2
"""How much it counts that letters agree where the words do that they are made of."""


def acronym_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that acronyms and legal forms give."""
    a, b = pair.a.profile.acronym, pair.b.profile.acronym
    told = any(link.how == "told acronym" for link in pair.alignment.links)
    if a is not None and b is not None and not (told and a.key == b.key):
        yield _compare(a, b, not _agree_by_words(pair))
    yield from _bare_clues(pair)
    forms = {comparison_key(p.mention.legal_form or "") for p in (pair.a.profile, pair.b.profile)} - {""}
    if len(forms) > 1:
        yield Clue("legal-form-differs", "each tells a legal form of its own")


def _agree_by_words(pair: Comparison) -> bool:
    """Tell whether the words of the names agree one by one, so that letters made of them must agree as well."""
    return not pair.differs and not any("acronym" in link.how for link in pair.alignment.links)


def _compare(a: Acronym, b: Acronym, names_differ: bool) -> Clue:
    """Weigh two acronyms. Longer letters beside a longer name are those of another body (`IDL`, `IDLA`)."""
    text = f"'{a.text}' and '{b.text}'"
    if a.key == b.key:
        amount = 0.5 if len(a.key) <= SHORT_LETTERS else 1.0
        return Clue("acronym-agrees", f"the acronyms {text} agree", amount if names_differ else amount * OF_SAME_WORDS)
    nested = a.key in b.key or b.key in a.key
    alike = count_slips(a.key, b.key) or (nested and not names_differ)
    return Clue("acronym-alike" if alike else "acronym-differs", f"the acronyms {text} differ")


def _bare_clues(pair: Comparison) -> Iterator[Clue]:
    """Weigh letters that stand for the other name: short ones, and those of several bodies of the list, tell little."""
    for link in pair.alignment.links:
        if link.how != "told acronym":
            continue
        short = min((pair.a.form.words[link.a[0]], pair.b.form.words[link.b[0]]), key=lambda word: len(word.key))
        if len(short.key) <= SHORT_LETTERS:
            yield Clue("acronym-short", f"'{short.raw}' has only {len(short.key)} letters")
        if pair.listing.is_ambiguous(short.key):
            yield Clue("acronym-ambiguous", f"the list has several bodies with the letters '{short.raw}'")
