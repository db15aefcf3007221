"""The order of the words of two names, and the small words between them."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.lexicon import articles, prepositions
from signclean.knowledge.opposing_words import opposing_words
from signclean.knowledge.preposition_senses import preposition_senses
from signclean.matching.comparison import Comparison
from signclean.matching.forms import INDEFINITE, Form
from signclean.matching.keys import is_conjunction
from signclean.matching.links import Link
from signclean.matching.sides import CONTENT
from signclean.matching.verdicts import Clue

Gap = tuple[str, ...]
"""The folded small words before a word of a name."""

OF_SPELLED_OUT = 0.3
"""How much small words count that are left out of so long a name that it is one body's alone."""


def small_word_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues that the order of words and the small words between them give."""
    if not pair.alignment.in_order and not pair.in_two_languages:
        yield from _order_clues(pair)
    if _turns_one(pair):
        yield Clue("opposing-word", "a small word turns what one of the names says")
    one = pair.in_two_languages or pair.tells_one
    if not one and any(_says_otherwise(link, pair) for link in pair.alignment.links):
        yield Clue("other-preposition", "a small word tells another tie of the group to what follows")
    replaced, added = _count_gaps(pair)
    if added > 1 and not pair.in_two_languages:
        share = OF_SPELLED_OUT if pair.tells_one and not replaced else 1.0
        yield Clue("function-words", "small words were added or left out", (added - 1) * share)
    if replaced + added:
        yield Clue("function-word", "small words differ", replaced + min(added, 1))


def _order_clues(pair: Comparison) -> Iterator[Clue]:
    swapped = all(any(is_conjunction(word) for gap in side.form.gaps for word in gap) for side, _ in pair.sides)
    turned = any(_turns_round(link, pair) for link in pair.alignment.links)
    rule = "order-around-preposition" if turned else "order-around-and" if swapped else "order"
    yield Clue(rule, "the words stand in another order")
    if any(side.has(*CONTENT) for side, _ in pair.sides):
        yield Clue("order-and-words", "words stand in another order, and one name has more of them")
    if not swapped and any(_changes_number(link, pair) for link in pair.alignment.links):
        yield Clue("order-and-ending", "a word stands elsewhere and ends otherwise")


def _turns_round(link: Link, pair: Comparison) -> bool:
    """Tell whether two words change places around a small word that ties them in one way: `Women for Bread`.

    What is of another thing stands before it as well as behind it (`Archive of the Lake`, `Lake Archive`).
    """
    i, j = link.a[0], link.b[0]
    before = [other for other in pair.alignment.links if other.a[0] < i and other.b[0] > j]
    ties = _ties(pair.a.form.gaps[i]) - {"of"}
    return any(not ties.isdisjoint(_ties(pair.b.form.gaps[other.b[0]])) for other in before)


def _changes_number(link: Link, pair: Comparison) -> bool:
    """Tell whether a word agrees but for the ending of number, and is not a place beside what is of it."""
    return link.how == "inflected" and pair.a.form.stems[link.a[0]] == pair.b.form.stems[link.b[0]]


def _turns_one(pair: Comparison) -> bool:
    """Tell whether one name alone has a small word like `against` or `without`; letters leave such words out."""
    if any("acronym" in link.how for link in pair.alignment.links):
        return False
    turned = [any(not opposing_words().isdisjoint(gap) for gap in side.form.gaps) for side, _ in pair.sides]
    return turned[0] != turned[1]


def _count_gaps(pair: Comparison) -> tuple[int, int]:
    """Return how many gaps before agreeing words differ, and how many small words were added; `&` is an `and`.

    A preposition with an indefinite article (`pour une vie digne`) is two, any other gap is one.
    """
    replaced = added = 0
    for link in pair.alignment.links:
        i, j = link.a[0], link.b[0]
        if i == 0 or j == 0 or i - 1 in pair.a.indices or j - 1 in pair.b.indices:
            continue
        gap, other = pair.a.form.gaps[i], pair.b.form.gaps[j]
        if gap == other:
            continue
        both_and = all(any(map(is_conjunction, words)) for words in (gap, other))
        replaced += bool(gap and other and not both_and)
        added += _count_added(gap or other) if bool(gap) != bool(other) else 0
    return replaced, added


def _count_added(gap: Gap) -> int:
    return 1 + (not INDEFINITE.isdisjoint(gap) and not prepositions().isdisjoint(gap))


def _says_otherwise(link: Link, pair: Comparison) -> bool:
    """Tell whether two small words say different things behind the people or thing that both names open with.

    `Neighbours in Mill Park` and `Neighbours of Mill Park` may be two groups; behind a sort of body (`League of …`,
    `League for …`) a small word is soon another.
    """
    i, j = link.a[0], link.b[0]
    return (
        _opens(pair.a.form, i)
        and _opens(pair.b.form, j)
        and pair.a.form.stems[i - 1] == pair.b.form.stems[j - 1]
        and _differ(pair.a.form.gaps[i], pair.b.form.gaps[j])
    )


def _opens(form: Form, i: int) -> bool:
    """Tell whether right before a word stands the first of a name that tells no sort of body."""
    return i > 0 and not form.words[i - 1].generic and all(word.generic for word in form.words[: i - 1])


def _differ(gap: Gap, other: Gap) -> bool:
    ties, others = _ties(gap), _ties(other)
    return bool(ties and others) and ties.isdisjoint(others)


def _ties(gap: Gap) -> frozenset[str]:
    """Return what the prepositions between two words say; of one that the table lacks, the word."""
    known = preposition_senses()
    return frozenset(known.get(word, word) for word in gap if word in known or word in prepositions() - articles())
