"""Words that stand in two tables: each pair is reviewed, so that a new row cannot bring one in unseen."""

from __future__ import annotations

from signclean.knowledge.lexicon import (
    function_words,
    given_names,
    honorifics,
    organization_words,
    role_words,
    surnames,
)

# a feminine office is also a kind of body (`Coordinadora`, `Consultora`, `Secretaría`); a plural may be a trade's
ROLE_AND_ORGANIZATION = {
    *("coordinadora", "coordinadoras", "coordenadora", "consultora", "editora", "productora", "produtora"),
    *("promotora", "secretaria", "subsecretaria", "arbeiter", "ingenieure", "bibliotecari"),
}
# titles of rank or order that parents also give as names; the reader of a name needs two more words behind them
HONORIFIC_AND_GIVEN_NAME = {
    *("admiral", "arch", "captain", "doc", "dom", "don", "dona", "gna", "ing", "ir", "maj", "senora", "sir", "sister"),
}
# Latin prepositions that say what a body is against or without, and the south in Portuguese and Spanish
FUNCTION_AND_ORGANIZATION = {
    *("against", "beyond", "contra", "contre", "contro", "gegen", "ohne", "sense", "senza", "sin", "tegen"),
    *("without", "zonder", "sul", "sur"),
}


def test_roles_that_are_organization_words_too() -> None:
    assert role_words() & organization_words().keys() == ROLE_AND_ORGANIZATION


def test_honorifics_that_are_given_names_too() -> None:
    assert honorifics() & given_names() == HONORIFIC_AND_GIVEN_NAME


def test_function_words_that_are_organization_words_too() -> None:
    assert function_words() & organization_words().keys() == FUNCTION_AND_ORGANIZATION


def test_no_role_is_a_function_word() -> None:
    assert not role_words() & function_words()


def test_given_names_hold_no_word_of_the_other_tables() -> None:
    assert not given_names() & (role_words() | function_words() | organization_words().keys())


def test_surnames_hold_no_function_or_organization_word() -> None:
    assert not surnames() & (function_words() | organization_words().keys())
