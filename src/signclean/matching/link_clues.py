"""What it says that words of two names agree without being equal: slips, translations, letters for words."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.knowledge.preposition_senses import preposition_senses
from signclean.matching.comparison import Comparison
from signclean.matching.links import Link
from signclean.matching.places import place_words
from signclean.matching.verdicts import Clue

OF_WORLDWIDE = 0.6
"""How much another language counts for a body of the world as a whole, which has no sister in the next country, and
where both entries tell one country: its languages are several."""
FEWEST_INITIALS = 3
"""Letters that initials must be to hardly agree by chance."""
LONGEST_SHORT_WORD = 6
"""Letters of a word of which one that is off soon makes another word."""
TELLING_WORDS = 4
"""Words that letters must stand for to hardly fit them by chance."""


def link_clues(pair: Comparison) -> Iterator[Clue]:
    """Yield the clues of words that agree without being equal, and of two languages."""
    for link in pair.alignment.links:
        if link.how != "equal":
            left = " ".join(pair.a.form.words[i].raw for i in link.a)
            right = " ".join(pair.b.form.words[j].raw for j in link.b)
            yield Clue(_link_rule(link, pair), f"'{left}' beside '{right}' ({link.how})")
    if pair.in_two_languages:
        at_home = bool(pair.countries[0] & pair.countries[1])
        amount = OF_WORLDWIDE if at_home or any(word.sense == "global" for word in pair.shared) else 1.0
        yield Clue("other-language", "the names are in two languages", amount)


def _link_rule(link: Link, pair: Comparison) -> str:
    """Return the rule for words that are alike; in two languages letters off are those of the other's (`Jesuita`)."""
    if link.how == "acronym":
        return _acronym_rule(link, pair)
    if link.how == "told acronym" and not _is_told(link, pair):
        if _is_known(link, pair):
            return "known-acronym"
        return _acronym_rule(link, pair) if any(side.spots for side, _ in pair.sides) else "likely-acronym"
    if pair.in_two_languages and link.how in {"gendered", "spelled", "misspelled"}:
        return "translated"
    if link.how == "spelled" and _is_all_it_tells(link, pair):
        return "spelled-alone"
    return link.how.replace(" ", "-")


def _is_all_it_tells(link: Link, pair: Comparison) -> bool:
    """Tell whether a short word is the only one that is not common to names: with a letter off it may be another."""
    word, other = pair.a.form.words[link.a[0]], pair.b.form.words[link.b[0]]
    if max(len(word.key), len(other.key)) > LONGEST_SHORT_WORD or "rare" not in {word.role, other.role}:
        return False
    return sum(shared.role == "rare" for shared in pair.shared) == 1


def _is_told(link: Link, pair: Comparison) -> bool:
    """Tell whether an entry of the list says what the letters stand for."""
    ends = ((pair.a.form, link.a), (pair.b.form, link.b))
    return any(pair.listing.is_told(form.words[i].key) for form, run in ends for i in run)


def _is_known(link: Link, pair: Comparison) -> bool:
    """Tell whether the table of bodies has the words as what the letters stand for."""
    ends = (pair.a.form, link.a, pair.b.form, link.b), (pair.b.form, link.b, pair.a.form, link.a)
    return any(
        len(run) == 1 and pair.listing.is_known(form.words[run[0]].key, frozenset(other.stems[j] for j in words))
        for form, run, other, words in ends
    )


def _acronym_rule(link: Link, pair: Comparison) -> str:
    """Return how far letters are believed: most as the initials of four words or more, then of all that is left."""
    words = [[pair.a.form.words[i] for i in link.a], [pair.b.form.words[j] for j in link.b]]
    (word,), expanded = sorted(words, key=len)
    letters = word.key
    spelled = (side.profile for side, _ in pair.sides if not side.profile.bare_acronym)
    if letters in {profile.acronym.key for profile in spelled if profile.acronym}:
        return "told-acronym"
    inner = [long.key for long in expanded if long.raw.isupper() and len(long.key) >= FEWEST_INITIALS]
    if inner and letters == "".join(long.key if long.key in inner else long.key[0] for long in expanded):
        return "likely-acronym"
    initials = letters == "".join(long.key[0] for long in expanded)
    if initials and len(letters) >= TELLING_WORDS:
        return "likely-acronym"
    if initials and len(letters) >= FEWEST_INITIALS and (len(pair.alignment.links) > 1 or pair.same_place):
        told = not _is_local(pair) if _is_whole(link, pair) else expanded[0].generic and not _is_branch(link, pair)
        return "initials" if told else "initials-inside"
    return "fitting-acronym" if len(expanded) >= TELLING_WORDS else "guessed-acronym"


def _is_whole(link: Link, pair: Comparison) -> bool:
    """Tell whether nothing but a place agrees beside the letters: they are all of the name."""
    places = place_words(pair.a.form)
    return all(pair.a.form.stems[i] in places for other in pair.alignment.links if other != link for i in other.a)


def _is_branch(link: Link, pair: Comparison) -> bool:
    """Tell whether the words that agree beside letters depend on those spelled out: `Families' Union of the Moor`.

    As a rule they are a place, of which many bodies of such letters have a branch; further letters are a body.
    """
    form, run = max(((pair.a.form, link.a), (pair.b.form, link.b)), key=lambda end: len(end[1]))
    behind = run[-1] + 1
    if behind >= len(form.words) or form.words[behind].raw.isupper():
        return False
    return any(preposition_senses().get(word) == "of" for word in form.gaps[behind])


def _is_local(pair: Comparison) -> bool:
    """Tell whether both names have a place that is no country: local bodies of other names have such letters too."""
    spot = pair.shared_spot
    return spot is not None and spot.place is not None and spot.place.level != "country"
