"""Every weight and threshold of naming, with its unit and reason.

Weights of signs are log-odds: above zero they speak for a person, below for a body; 1.1 makes an even chance 3 to 1,
2.2 makes it 9 to 1. They are set by hand after the phenomena; the thresholds that follow are shares, 0-1.
"""

from __future__ import annotations

from typing import Final

# What one bare name shows by its own words.
PRIOR: Final = -0.7  # sign-on letters hold about twice as many bodies as people
GIVEN_FIRST: Final = 2.4  # a given name where given names stand
GIVEN_LATER: Final = 0.7  # a second one: `María Elena`
GIVEN_LAST: Final = 1.2  # behind what is no given name: `Di Iorio Nicola`; many surnames are given names, too
GIVEN_ALONE: Final = 0.4  # share of it behind words that are no names: towns and given names are alike
SURNAME_CAPITALS: Final = 2.5  # `DUPONT Marie`
ORDINARY_NAME: Final = 0.4  # share of its weight that a name keeps which is a word of ordinary speech: `Hope`
ORDINARY_WORD: Final = -0.9  # such a word that is no name
ORDINARY_WORDS: Final = -1.8  # no other words than such: `Luz Verde`
SURNAME_LAST: Final = 0.9  # few surnames are not also words or places
NAME_FORM: Final = 0.9  # two to five capitalized words, particles between them at most
MIDDLE_INITIAL: Final = 2.2  # `Melissa A. Hernández`; bodies named for a person have organization words beside it
PERSON_PARTICLE: Final = 0.6  # `van der`, `de la`
PARTICLE_ALONE: Final = -1.8  # `Médecins du Fleuve`, `Dirección de Servicios`
ORGANIZATION_WORD: Final = -4.5  # times the word's own strength (0-1)
HEAD_LAST: Final = 1.5  # times more in the last place behind a given name and another: `Rosa Lind House`
LINKING_WORD: Final = -2.4  # `for`, `para`, `&`: no personal name has one
LOWER_WORD: Final = -2.6  # a small word that is neither particle nor function word
NUMBER_WORD: Final = -3.5  # `Utopia 33`, `#Hashtag`, `site.org`
CAPITALS_WORD: Final = -2.6  # `PEN Macondo`: an acronym among other words
MIXED_WORD: Final = -2.2  # `NetLanterns`
SINGLE_WORD: Final = -2.0  # people sign with two names or more
MANY_WORDS: Final = -1.2  # a word beyond the fifth
ARTICLE_FIRST: Final = -2.4  # `La Minga`, `The Syndicate`
PLACE_LAST: Final = -2.4  # `Iluminemos Perú`
SAINT_LAST: Final = -2.4  # `Foyer Sainte Anne`; a person has a given name first: `Jill St. John`
UNKNOWN_WORDS: Final = -1.0  # no word of it is known as a given name or surname

# What stands beside the name.
PEOPLE_WORD: Final = -1.5  # `Rural Advocates`: a role in the plural
INITIAL_FIRST: Final = 3.2  # `L. Bengoechea`: an initial and one name
INVERTED: Final = 2.5  # `Surname, Given`
HONORIFIC: Final = 4.0
TERRITORY: Final = 2.4  # `The Baroness Amber of Stoke`: makes up for the linking word
POSTNOMINAL: Final = 2.5
ROLE_BESIDE: Final = 3.2
MEMBERSHIP: Final = 0.5  # share of it where bodies may be called so as well: `member of the Lake Network`
PHRASE_BESIDE: Final = 1.5  # `Ana Ruiz, coordinación colegiada`
ON_BEHALF: Final = 2.4  # `Name, on behalf of the River Trust`; bodies sign for others seldom
BODY_BESIDE: Final = 1.6  # `Name, University of X`: only after a given name
POST_AND_BODY: Final = 1.6  # `Name, Director, River Trust`: no body is followed by both
SECOND_NAME: Final = -3.0  # `X // Y`
NAMED_FOR: Final = -4.0  # `Tutela Legal “Dra. Ana Roca”`
LEGAL_FORM: Final = -4.5
ACRONYM_BESIDE: Final = -4.0
BODY_TOLD: Final = 0.8  # a body in the column, or on the line, beside the name
SHARED_ROLE: Final = 5.0
MEMBER: Final = -1.8  # a bare name: coalitions are made of bodies, and the few people among them say what they are
SECTION: Final = 3.0
NEIGHBOURS: Final = 0.8  # share of what the neighbours make of the prior that is believed
WINDOW: Final = 12  # neighbours looked at on either side

# Likenesses of a stretch of text, 0-1.
ROLE_LIKE: Final = 0.8  # from here on a stretch beside a name counts as a role
ROLE_CLEAR: Final = 0.95  # the head word is a role: `Secretaria Técnica`
ROLE_LIKELY: Final = 0.85  # it stands last, capitalized: `Executive Director`
ROLE_SMALL: Final = 0.6  # somewhere in a phrase of small letters
ROLE_INSIDE: Final = 0.3  # somewhere among capitalized words
ROLE_OF_MANY: Final = 0.5  # `Médecins du Fleuve`: people of a trade, or a body of theirs
ROLE_OF_BODY: Final = 0.1  # a kind of body stands in the head's seat: `Teachers Union`
PLACE_LIKENESS: Final = {"country": 0.95, "region": 0.9, "subdivision": 0.9, "city": 0.8}
PLACE_AMBIGUOUS: Final = 0.6  # of its likeness, where the name means other things as well
SURE_PERSON: Final = 0.9  # chance of a person from which a name in brackets behind a body's is one
SMALL_BODY: Final = 0.5  # of its likeness to a body, where it is all small letters with a kind of body among them
SMALL_PHRASE: Final = 0.3  # the same with none
BEHIND_COLON: Final = 0.5  # chance of a person from which `Body: Name` is read so
BEHIND_COLON_WITH_ROLE: Final = 0.2  # the same where a role follows

# Strengths, 0-1.
STRONG_ORGANIZATION_WORD: Final = 0.6  # enough alone to call a stretch the name of a body
PEOPLE_OF_BODY: Final = 0.5  # of a word for people as bodies are made of: `Consumidores`, `Frauen`
BODY_DESCRIBED: Final = 0.7  # of a word in small letters behind a comma that tells what the body is: `red de mujeres`
OWN_ACRONYM: Final = 0.35  # share of an acronym's letters that begin words of the name, set apart in capitals
LIKELY_ACRONYM: Final = 0.5  # the same where the letters may also be a place, or the name a person's
SURE_ACRONYM: Final = 0.75  # the same where nothing sets the acronym apart, or it is written in small letters
LONGEST_ACRONYM: Final = 12  # letters and digits; longer coined words are names
