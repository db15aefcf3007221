"""Manners of writing one body: what a careful reader joins."""

from __future__ import annotations

import random
import re

from bench.fitting import words as w
from bench.fitting.composed import Base, misspell

Dice = random.Random
Pair = tuple[str, str]

SHORT = {"Network": "Netw.", "Committee": "Comm.", "Federation": "Fed.", "National": "Natl.", "Federación": "Fed."}


def slip(dice: Dice, base: Base) -> Pair:
    """Return a pair with one slip of the pen."""
    return base.name(), misspell(dice, base.name())


def two_slips(dice: Dice, base: Base) -> Pair:
    """Return a pair with two slips of the pen."""
    return base.name(), misspell(dice, misspell(dice, base.name()))


def ending(dice: Dice, base: Base) -> Pair | None:
    """Return a pair with the `s` of a plural left out."""
    ends = [match.end() for match in re.finditer(r"\b\w{4,}s\b", base.name())]
    at = dice.choice(ends) if ends else 0
    return (base.name(), base.name()[: at - 1] + base.name()[at:]) if at else None


def small_word(dice: Dice, base: Base) -> Pair | None:
    """Return a pair with a small word left out."""
    found = list(re.finditer(r" (?:of|for|de|por|pour|da|do) ", base.name()))
    match = dice.choice(found) if found else None
    return (base.name(), base.name()[: match.start()] + " " + base.name()[match.end() :]) if match else None


def ampersand(_: Dice, base: Base) -> Pair:
    """Return a pair with the sign for `and`."""
    return base.name(), base.name().replace(w.JOINTS[base.language], " & ")


def letters_behind(_: Dice, base: Base) -> Pair:
    """Return a pair with its letters behind one of them."""
    return base.name(), f"{base.name()} ({base.initials})"


def letters_before(dice: Dice, base: Base) -> Pair:
    """Return a pair with its letters before one of them."""
    return base.name(), base.initials + dice.choice((" - ", ": ")) + base.name()


def letters_told(_: Dice, base: Base) -> Pair:
    """Return a pair with its letters alone, where the list tells what they stand for."""
    return f"{base.name()} ({base.initials})", base.initials


def letters_and_slip(dice: Dice, base: Base) -> Pair:
    """Return a pair with letters in both, and a slip."""
    return f"{base.name()} ({base.initials})", f"{misspell(dice, base.name())} ({base.initials})"


def legal_form(dice: Dice, base: Base) -> Pair:
    """Return a pair with a legal form that one tells."""
    return base.name(), base.name() + ", " + dice.choice(w.LEGAL_FORMS[base.language])


def legal_form_and_slip(dice: Dice, base: Base) -> Pair:
    """Return a pair with a legal form that one tells, and a slip."""
    return base.name(), misspell(dice, base.name()) + " " + dice.choice(w.LEGAL_FORMS[base.language])


def country_beside(dice: Dice, base: Base) -> Pair:
    """Return a pair with a country set beside one of them."""
    return base.name(), f"{base.name()} ({dice.choice(w.COUNTRIES[base.language])})"


def one_country_and_slip(dice: Dice, base: Base) -> Pair:
    """Return a pair with one country beside both, and a slip."""
    country = dice.choice(w.COUNTRIES[base.language])
    return f"{base.name()} ({country})", f"{misspell(dice, base.name())} - {country}"


def second_name(_: Dice, base: Base) -> Pair | None:
    """Return a pair with a second name that one tells."""
    other = base.name("en")
    return (f"{base.name()} // {other}", base.name()) if base.language != "en" else None


def hyphen(_: Dice, base: Base) -> Pair | None:
    """Return a pair with two words that one of them joins."""
    topic = base.topics[-1][base.language]
    return (base.name(), base.name().replace(topic, topic.replace(" ", "-"))) if topic.count(" ") == 1 else None


def country_in_name_and_beside(dice: Dice, base: Base) -> Pair:
    """Return a pair with one country, in the name of one and beside that of the other."""
    country = dice.choice(w.COUNTRIES[base.language])
    return f"{base.name()} {country}", f"{base.name()} ({country})"


def formal_word(_: Dice, base: Base) -> Pair | None:
    """Return a pair with a formal word that one tells."""
    return (f"{base.coined} {base.topics[0][base.language]}", formal(base)) if base.coined else None


def formal(base: Base) -> str:
    """Return the name with a formal word."""
    return w.FORMAL[base.language].format(f"{base.coined} {base.topics[0][base.language]}")


def short_word(_: Dice, base: Base) -> Pair | None:
    """Return a pair with a word written short."""
    word = base.name().split()[0]
    return (base.name(), base.name().replace(word, SHORT[word], 1)) if word in SHORT else None
