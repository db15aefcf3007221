"""What the lookups answer, and what they must not."""

from __future__ import annotations

import pytest

from signclean.knowledge import lexicon, member_words
from signclean.knowledge.lexicon import phrase_key
from signclean.model import Kind


@pytest.mark.parametrize("word", ["María", "Ana", "Grace", "Hope", "Paz y", "Costa", "Maes", "Pau", "Donna", "Marcia"])
def test_a_personal_name_is_no_strong_organization_word(word: str) -> None:
    assert lexicon.organization_words().get(phrase_key(word), 0) < 0.6


@pytest.mark.parametrize(
    "word", ["rights", "justicia", "climat", "Frauen", "lavoro", "international", "sin", "against"]
)
def test_a_content_word_alone_shows_no_body(word: str) -> None:
    assert lexicon.organization_words().get(phrase_key(word), 0) <= 0.5


@pytest.mark.parametrize(
    "word",
    [
        *("Foundation", "asociación", "Associação", "VEREIN", "vereniging", "fundació", "réseau", "rete", "Netzwerk"),
        *("comitê", "Bündnis", "sindicato", "diócesis", "università", "observatoire", "xarxa", "NGO", "ONG", "vicaría"),
        *("plataforma", "coordinamento", "articulação", "Stiftung", "spolek", "yhdistys", "förening", "yayasan"),
    ],
)
def test_a_body_word_is_strong(word: str) -> None:
    assert lexicon.organization_words()[phrase_key(word)] >= 0.6


@pytest.mark.parametrize("word", ["general", "national", "music", "permanent", "cure", "citizen", "Campesina", "red"])
def test_an_adjective_or_a_thing_is_no_role(word: str) -> None:
    assert phrase_key(word) not in lexicon.role_words()


@pytest.mark.parametrize(
    "word",
    [
        *("director", "Directora", "maître", "chargée", "docteure", "Sprecherin", "Vorsitzende", "rechtsanwältin"),
        *("segretario", "giornalista", "portavoce", "vereador", "deputada", "hoogleraar", "woordvoerder", "portaveu"),
        *("co-chair", "vice-presidenta", "porte-parole", "sage-femme", "advocada", "předsedkyně", "ordförande"),
    ],
)
def test_a_role_word_is_known(word: str) -> None:
    assert phrase_key(word) in lexicon.role_words()


@pytest.mark.parametrize("text", ["Justice", "Major", "General", "Lady", "Mother", "Vera.", "Ma.", "P.", "D.", "Irmã"])
def test_a_given_name_or_an_initial_is_no_honorific(text: str) -> None:
    assert phrase_key(text) not in lexicon.honorifics()


@pytest.mark.parametrize(
    "text", ["Dra.", "Emeritus Professor", "The Hon.", "Dott.ssa", "Prof. Dr.", "Mtra.", "Dhr.", "On."]
)
def test_an_honorific_is_known(text: str) -> None:
    assert phrase_key(text) in lexicon.honorifics()


@pytest.mark.parametrize("text", ["USA", "D.C.", "Filho", "Neto", "BA", "SP", "DO", "ONG"])
def test_a_place_or_a_part_of_a_name_is_no_postnominal(text: str) -> None:
    assert phrase_key(text) not in lexicon.postnominals()


@pytest.mark.parametrize("text", ["PhD", "Ph.D.", "S.J.", "SSJ", "AO", "KC", "SC", "Esq.", "III", "MdB", "(ret.)"])
def test_a_postnominal_is_known(text: str) -> None:
    assert phrase_key(text) in lexicon.postnominals()


def test_a_dotted_title_needs_its_dot() -> None:
    assert {"on", "m", "em"} <= lexicon.dotted_titles()
    assert not {"dr", "prof", "phd", "mme"} & lexicon.dotted_titles()


def test_member_phrases_come_longest_first() -> None:
    phrases = member_words.member_phrases()
    assert list(phrases) == sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    assert {"integrada por", "regroupant notamment", "bestehend aus", "composta da", "on behalf of its members"} <= set(
        phrases
    )


@pytest.mark.parametrize(
    "text", ["alliance of", "alianza de", "coalición de", "representing", "uniting", "a network of"]
)
def test_words_of_a_name_open_no_members(text: str) -> None:
    assert phrase_key(text) not in member_words.member_phrases()


@pytest.mark.parametrize("text", ["o", "u", "ed", "in", "ja", "ve", "together with", "or", "ou"])
def test_a_word_that_joins_no_list(text: str) -> None:
    assert phrase_key(text) not in lexicon.list_conjunctions()


def test_signs_and_words_join_a_list() -> None:
    assert {"&", "and", "y", "e", "et", "und", "sowie", "nonche", "ainsi que", "asi como", "bem como", "en", "i"} <= (
        lexicon.list_conjunctions()
    )


@pytest.mark.parametrize("text", ["cc", "Stand", "End", "Contact", "Sobre", "Fuentes", "Quelle", "Súmate", "About"])
def test_a_word_that_may_begin_a_name_closes_only_as_a_label(text: str) -> None:
    assert phrase_key(text) in lexicon.closing_labels()
    assert phrase_key(text) in lexicon.block_closers()


@pytest.mark.parametrize("text", ["Supporters", "In solidarity", "Apoio", "Firma", "Soutiens", "Promotori"])
def test_a_word_that_may_begin_a_name_opens_only_as_a_label(text: str) -> None:
    assert phrase_key(text) in lexicon.opening_labels()
    assert phrase_key(text) in lexicon.block_openers()


@pytest.mark.parametrize("text", ["Signed by", "Atentamente", "Les signataires", "Unterzeichnende Organisationen"])
def test_an_opener_may_begin_a_longer_line(text: str) -> None:
    assert phrase_key(text) in lexicon.block_openers() - lexicon.opening_labels()


def test_no_phrase_both_opens_and_closes() -> None:
    assert not lexicon.block_openers() & lexicon.block_closers()
    assert not lexicon.block_openers() & lexicon.residue_phrases()


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Signatories", None),
        ("State and local", None),
        ("Con el apoyo de", None),
        ("Organisationen", Kind.ORGANIZATION),
        ("Entidades signatárias", Kind.ORGANIZATION),
        ("a título individual", Kind.INDIVIDUAL),
        ("Einzelpersonen", Kind.INDIVIDUAL),
        ("a titolo personale", Kind.INDIVIDUAL),
        ("Redes", Kind.COALITION),
    ],
)
def test_a_heading_announces_its_kind(heading: str, kind: Kind | None) -> None:
    assert lexicon.section_phrases()[phrase_key(heading)] is kind


def test_small_words_are_told_apart() -> None:
    assert {"the", "los", "der", "il"} <= lexicon.articles()
    assert {"del", "aux", "nella", "zum"} <= lexicon.prepositions()
    assert {"&", "and", "und"} <= lexicon.conjunctions()
    assert {"the", "del", "und", "nuestra"} <= lexicon.function_words()
    assert {"the", "la", "l", "het"} <= lexicon.leading_articles()


@pytest.mark.parametrize("word", ["Ali", "Sue", "Dan", "Till", "Ed", "Son"])
def test_a_personal_name_is_no_function_word(word: str) -> None:
    assert phrase_key(word) not in lexicon.function_words()


def test_notes_on_bodies_are_known() -> None:
    assert {"observadoras", "observateur", "entidade observadora", "secretariat"} <= lexicon.organization_notes()


def test_a_key_of_a_sign_is_the_sign() -> None:
    assert phrase_key(" & ") == "&"
    assert phrase_key("L'Abbé") == "l abbe"
