"""The kinds of evidence of a country, and how far each alone is believed (0-1).

Above 0.9 one piece of evidence settles the country; two of 0.7 that agree do as well (noisy-or). The strengths were
set on labelled letters with `bench/`; what they stand for is told beside each.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Rule(StrEnum):
    """Where the evidence stands, and what it is."""

    PLACE = "place set apart"
    COLUMN = "place in its column"
    SECTION = "place in the heading"
    COUNTRY = "country in the name"
    DEMONYM = "demonym in the name"
    SUBDIVISION = "state or province in the name"
    CITY = "city in the name"
    LEGAL_FORM = "legal form of one country"
    DOMAIN = "web or mail domain"
    ROLE = "country in the role"
    ROLE_PLACE = "city, state or university in the role"
    COALITION = "country of its coalition"
    MEMBERS = "country of all located members"
    REGION = "region in the name"
    KNOWN = "known body"
    REGISTRY = "row of the registry"
    LETTER = "country of nearly all the letter"


TOLD: Final = frozenset({Rule.PLACE, Rule.COLUMN, Rule.SECTION})
"""The entry says its country outright: what its name makes one think then counts no more."""

NAMED: Final = frozenset({Rule.COUNTRY, Rule.DEMONYM, Rule.SUBDIVISION, Rule.CITY})
"""Places inside a name."""
BODIES: Final = frozenset({Rule.KNOWN, Rule.REGISTRY})
"""Tables of bodies that have the name."""

SET_APART: Final = 0.99  # a country, `(Guatemala)`
SET_APART_PART: Final = 0.97  # a state or city of one country, `Ogallala, NE`
SET_APART_UNSURE: Final = 0.8  # a state or city, most likely of this country
SET_APART_FIRST: Final = 0.91  # the first of several countries that are told side by side, `Argentina / Chile`
SET_APART_SETTLED: Final = 0.95  # one of several, settled by heading, language (`PA` in Brazil) or letter
SET_APART_ELSEWHERE: Final = 0.5  # `Santa Marta` under `EL SALVADOR`: likely a small place of the name
HEADING: Final = 0.96  # `Signataires au Luxembourg`
HEADING_OF_PERSON: Final = 0.8  # of what a heading tells of a body: people sign there for bodies from elsewhere
HEADING_DEMONYM: Final = 0.93  # `Organizaciones mexicanas`

HEARSAY: Final = 0.6  # up to here evidence (a cause, a subject) is heard only where none is sure

COUNTRY: Final = 0.95  # `Oxfam Brasil`, `Red por la Infancia en México`
DEMONYM: Final = 0.93  # `Comisión Mexicana`
INSIDE_WORD: Final = 0.9  # `Brasilred`: a word that begins with a country's name
ABBREVIATION: Final = 0.91  # `Fair Housing NC`: letters of a state at the end, in the language spoken there
LETTERS_SHARED: Final = 0.6  # `… NL`: letters of a country that are those of a state as well
REGIONAL_COUNTRY: Final = 0.85  # `Librarians of America`
JOINED: Final = 0.5  # both ends of a way: `Lyon to Turin Walkers`
AREA: Final = 0.93  # `Iowa Gardeners`, `Jugend Bremen`
SMALL_TOWN: Final = 0.85  # a name that ends with a small town's
SMALL_TOWN_ABROAD: Final = 0.5  # the same where the name's language is not spoken: `Comité logement Rosemont`
AREA_LOOSE: Final = 0.6  # a city in the middle of a name, without a preposition
AREA_ABROAD: Final = 0.6  # a city where the name's language is not spoken: `Geneva Initiative`
BESIDE_REGION: Final = 0.6  # a country named side by side with a region: `Central America and Colombia`
ABROAD: Final = 0.85  # `Human Rights in China`, `Guatemala Commission`: written in English, about somewhere else
HOST_OR_HOME: Final = 0.6  # `Haitian Refugee Center`, `Danish Refugee Council`
FOREIGN_CAUSE: Final = 0.5  # `Friends of Brazil`, `Doctors for Haiti`, `Chile Solidarity`
SUBJECT: Final = 0.4  # `Office on Colombia`
OVERRULED: Final = 0.1  # of its strength is left to a people that lives elsewhere: `Marocains en France`
FAINT: Final = 0.3  # a word that is a name of persons as well

MEMBERS: Final = 0.92  # three located members of a coalition or more, all in one country
LETTER: Final = 0.93  # at least 95 % of nine or more located bodies of the letter: right 98 times in 100
LETTER_MIXED: Final = 0.6  # at least 80 %: right three times in four
KNOWN: Final = 0.93  # a body of the table by its name of two words or more
KNOWN_CONFIRMED: Final = 0.97  # by name and acronym
KNOWN_SHORT: Final = 0.8  # by a name of one word, which others may bear
KNOWN_GENERIC: Final = 0.7  # by a name of common words alone, `Human Rights Center`
KNOWN_OTHER: Final = 0.4  # by name, beside another acronym than its own
KNOWN_ACRONYM: Final = 0.5  # by acronym alone, shared among all that bear it
KNOWN_SEAT: Final = 0.91  # the seat of one body that works in several countries, `Derechos Digitales`
KNOWN_OF_MANY: Final = 0.6  # the secretariat of bodies of several countries

REGISTRY: Final = 0.95  # a row of the registry that the user brought, by a name of two words or more
REGISTRY_SHORT: Final = 0.8  # by a name of one word

LEGAL_FORM: Final = 0.95
LEGAL_FORM_SHARED: Final = 0.91  # of one country nearly always, `gGmbH`
DOMAIN: Final = 0.92
ROLE: Final = 0.92  # `Australian Lawyers Alliance`, in what is said beside a person
ROLE_PLACE: Final = 0.5  # `University of Melbourne`: where a person works is not yet whom they stand for
NOTE: Final = 0.97  # what is said beside an organization counts as its name does, a little less
COALITION: Final = 0.6  # of a coalition whose name tells a country
COALITION_TOLD: Final = 0.91  # of one that is told to be in a country, `Coordinadora …, Perú (members: …)`
