"""Runs of words: what is written as one word in the other name, and what letters there stand for."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.matching.acronyms import spells_out, stands_out, undouble
from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.links import Alignment, Match, WordLore
from signclean.text import is_subsequence

SHORTEST_COMPOUND = 10
"""Letters from which a word may be two that stand the other way round elsewhere, or one that letters are short for."""
LINKING_SOUNDS = ("", "s", "n", "en", "es")
"""What German and its sisters put between the words of a compound."""
LETTERS_OF_COMPOUND = range(3, 6)
"""Capital letters that may be short for the parts of one compound."""
FEWEST_INITIALS = 3
"""Initials that make a word in small letters an acronym, where they are all that is left of the other name."""


def link_compounds(result: Alignment) -> None:
    """Link words that are written as one in the other name: `River Justice`, `Riverjustice`."""
    a, b = result.a.words, result.b.words
    starts = [(i, j) for i in result.only_a for j in result.only_b if _begins(a[i].key, b[j].key)]
    for i, j in starts:
        for a_run, b_run in _spans(result, i, j):
            if _joined(result.a.words, a_run) == _joined(result.b.words, b_run):
                result.link(a_run, b_run, "compound")
                break
    for i in list(result.only_a):
        if run := _turned_round(result.a, i, result.b, result.only_b):
            result.link((i,), run, "compound")
    for j in list(result.only_b):
        if run := _turned_round(result.b, j, result.a, result.only_a):
            result.link(run, (j,), "compound")


def _turned_round(form: Form, i: int, other: Form, free: Sequence[int]) -> tuple[int, int] | None:
    """Return two free words, a small word between them, that a word joins the other way round, or None.

    `Bund für Naturschutz` is a `Naturschutzbund`; a sound may stand between: `Rat der Flüchtlinge`, `Flüchtlingsrat`.
    """
    key = form.words[i].key
    if len(key) < SHORTEST_COMPOUND:
        return None
    pairs = [(j, j + 1) for j in free if j + 1 in free and other.gaps[j + 1]]
    return next((pair for pair in pairs if key in turn_round(other, pair[0])), None)


def turn_round(form: Form, at: int) -> tuple[str, ...]:
    """Return the compounds that two words of a name, the first `at`, may make the other way round, folded."""
    head, rest = form.words[at].key, form.words[at + 1].key
    return tuple(f"{rest[: len(rest) - cut]}{sound}{head}" for cut in (0, 1) for sound in LINKING_SOUNDS)


def _begins(a: str, b: str) -> bool:
    return a.startswith(b) or b.startswith(a)


def _spans(result: Alignment, i: int, j: int) -> list[tuple[list[int], list[int]]]:
    """Return the runs of up to three words against one, or two against two, that begin at i and j and stand alone."""
    sizes = ((1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
    runs = [(list(range(i, i + m)), list(range(j, j + n))) for m, n in sizes]
    return [(r, s) for r, s in runs if set(r) <= set(result.only_a) and set(s) <= set(result.only_b)]


def _joined(words: Sequence[Word], run: Sequence[int]) -> str:
    return "".join(words[i].key for i in run)


def link_acronyms(result: Alignment, lore: WordLore) -> None:
    """Link short letters in one name with the words they stand for in the other."""
    for i in list(result.only_a):
        if run := _expansion(result.a, i, result.b, result.only_b, lore):
            result.link((i,), run[0], run[1])
    for j in list(result.only_b):
        if run := _expansion(result.b, j, result.a, result.only_a, lore):
            result.link(run[0], (j,), run[1])


def _expansion(form: Form, i: int, other: Form, free: list[int], lore: WordLore) -> tuple[list[int], Match] | None:
    """Return the run of free words that a word is short for, told by the list or made of their beginnings."""
    word = form.words[i]
    if told := lore.expansions(word.key):
        stems = {other.words[j].stem for j in free}
        longest = max((long for long in told if long <= stems), key=lambda s: (len(s), sorted(s)), default=frozenset())
        if longest:
            return [j for j in free if other.words[j].stem in longest], "told acronym"
        if lore.is_told(word.key) and not any(stems & long for long in told):
            return None
    if not free or word.key[0] != other.words[free[0]].key[0]:
        return None
    if not stands_out(word, form):
        fits = len(free) >= FEWEST_INITIALS and word.key == "".join(other.words[j].key[0] for j in free)
        return (list(free), "acronym") if fits else None
    plural = undouble(word.key)
    for size in range(min(len(free), len(word.key)), 1, -1):
        run = free[:size]
        keys = [other.words[j].key for j in run]
        if run == list(range(run[0], run[0] + size)) and (
            spells_out(word.key, keys) or (plural != word.key and spells_out(plural, keys))
        ):
            return run, "acronym"
    part = len(form.words) > 1 and _is_short_for(word, other.words[free[0]], other.words[free[0] + 1 :])
    return ([free[0]], "acronym") if part else None


def _is_short_for(letters: Word, compound: Word, behind: Sequence[Word]) -> bool:
    """Tell whether capitals may be letters of one long word, no sort of body: `FFB` for `Fürstenfeldbruck`.

    The last may be that of the word behind: `EWS` for the `Elektrizitätswerke` of Schönau.
    """
    if len(compound.key) < SHORTEST_COMPOUND or compound.generic or len(letters.key) not in LETTERS_OF_COMPOUND:
        return False
    shorter = behind and behind[0].key[0] == letters.key[-1] and is_subsequence(letters.key[:-1], compound.key)
    return bool(shorter) or is_subsequence(letters.key, compound.key)
