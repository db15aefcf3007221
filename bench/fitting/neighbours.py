"""A body and its neighbours: what only a person can settle, and what stands against each other."""

from __future__ import annotations

from dataclasses import replace

from bench.fitting import words as w
from bench.fitting.composed import Base
from bench.fitting.manners import Dice, Pair


def place_behind(dice: Dice, base: Base) -> Pair:
    """Return a pair with a town that one has in its name."""
    return base.name(), base.name() + w.OF[base.language] + dice.choice(w.TOWNS[base.language])


def country_behind(dice: Dice, base: Base) -> Pair:
    """Return a pair with a country that one has in its name."""
    return base.name(), f"{base.name()} {dice.choice(w.COUNTRIES[base.language])}"


def translation(dice: Dice, base: Base) -> Pair:
    """Return a pair with its name in another language."""
    other = dice.choice([language for language in w.LANGUAGES if language != base.language])
    return replace(base, coined="").name(), replace(base, coined="").name(other)


def sort_of_body_added(_: Dice, base: Base) -> Pair | None:
    """Return a pair with the sort of body, which one tells."""
    return (base.name(), f"{base.topics[0][base.language]} {base.coined}") if base.coined else None


def sort_of_body_replaced(dice: Dice, base: Base) -> Pair | None:
    """Return a pair with two sorts of body."""
    other = dice.choice([head for head in w.HEADS if head != base.head])
    return (base.name(), replace(base, head=other).name()) if base.coined else None


def word_added(dice: Dice, base: Base) -> Pair | None:
    """Return a pair with one coined word more."""
    return (base.name(), f"{base.name()} {dice.choice(w.COINED)}") if not base.coined else None


def scope_added(_: Dice, base: Base) -> Pair:
    """Return a pair with `National` in one of them."""
    word, _space, rest = base.name().partition(" ")
    return base.name(), f"{w.SCOPES[base.language].format(word)} {rest}"


def letters_that_fit(_: Dice, base: Base) -> Pair | None:
    """Return a pair with letters that fit, and nobody says so."""
    return (base.name(), base.initials) if len(base.initials) >= 4 else None


def towns(dice: Dice, base: Base) -> Pair:
    """Return a pair with two towns."""
    a, b = dice.sample(w.TOWNS[base.language], 2)
    return f"{base.name()}{w.OF[base.language]}{a}", f"{base.name()}{w.OF[base.language]}{b}"


def countries(dice: Dice, base: Base) -> Pair:
    """Return a pair with two countries."""
    a, b = dice.sample(w.COUNTRIES[base.language], 2)
    return f"{base.name()} ({a})", f"{base.name()} ({b})"


def numbers(dice: Dice, base: Base) -> Pair:
    """Return a pair with two numbers."""
    a, b = dice.sample(range(2, 60), 2)
    local = f"{base.name()} {w.NUMBERED[base.language]}"
    return f"{local} {a}", f"{local} {b}"


def common_words_abroad(dice: Dice, base: Base) -> Pair:
    """Return a pair with common words in one language, and a sort of body that cares for the same in another."""
    other = dice.choice([language for language in w.LANGUAGES if language != base.language])
    plain = replace(base, topics=base.topics[:1], coined="")
    return plain.topics[0][base.language], plain.name(other)


def topic_replaced(dice: Dice, base: Base) -> Pair:
    """Return a pair with one topic against another."""
    other = dice.choice([topic for topic in w.TOPICS if topic not in base.topics])
    return base.name(), replace(base, topics=(*base.topics[:-1], other)).name()


def coined_replaced(dice: Dice, base: Base) -> Pair | None:
    """Return a pair with one coined word against another."""
    other = dice.choice([coined for coined in w.COINED if coined != base.coined])
    return (base.name(), replace(base, coined=other).name()) if base.coined else None
