"""What holds for every mention: nothing invented, nothing that depends on what was named before."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from signclean.model import Kind, Mention
from signclean.naming import name_mention, name_mentions
from tests.naming.conftest import build_mention

WORDS = [
    "Red",
    "de",
    "Mujeres",
    "(RDM)",
    "A.C.",
    "-",
    "–",
    "/",
    "//",
    ",",
    "Ana",
    "Soto",
    "Dr.",
    "México",
    "presidenta",
    "e.V.",
    "(",
    ")",
    "[Perú]",
    ":",
    "UNAM",
    "&",
    "“Sol",
    "Luna”",
    "S.",
    "PhD",
    "*",
    "3",
    "#Voz",
    "la",
    "of",
    ".",
]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join) | st.text(max_size=40)


def fields(mention: Mention) -> list[str]:
    told = [
        mention.name,
        mention.acronym,
        mention.legal_form,
        mention.place,
        mention.role,
        mention.affiliation,
        *mention.aliases,
    ]
    return [text for text in told if text]


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@settings(deadline=None)  # the first names have the tables read
@given(TEXTS)
def test_every_word_of_every_field_stands_in_the_text(text: str) -> None:
    held = set("".join(c if c.isalnum() else " " for c in text).split())
    for field in fields(name_mention(build_mention(text))):
        assert set("".join(c if c.isalnum() else " " for c in field).split()) <= held


def is_stretch(field: str, text: str) -> bool:
    return letters(field) in letters(text)


def has_gaps(field: str, text: str, most: int) -> bool:
    """Tell whether the field is the text from one place to another, at most so many stretches in it left out."""
    part, whole = letters(field), letters(text)
    if part in whole:
        return True
    cuts = range(1, len(part)) if most else ()
    return any(has_gaps(part[at:], whole[whole.index(part[:at]) + at :], most - 1) for at in cuts if part[:at] in whole)


@settings(deadline=None)  # the first names have the tables read
@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_letters_are_stretches_of_the_text(text: str) -> None:
    named = name_mention(build_mention(text))
    assert all(is_stretch(field, text) for field in (named.acronym, named.legal_form) if field)


@settings(deadline=None)  # the first names have the tables read
@given(st.lists(st.sampled_from([word for word in WORDS if word[0] not in "(["]), max_size=9).map(" ".join))
def test_a_name_is_a_stretch_of_the_text_but_for_letters_or_a_note_in_its_middle(text: str) -> None:
    named = name_mention(build_mention(text))
    taken = sum(field is not None for field in (named.acronym, named.legal_form, named.role))
    assert has_gaps(named.name, text, taken)
    assert all(has_gaps(alias, text, taken) for alias in named.aliases)


@settings(deadline=None)  # the first names have the tables read
@given(
    st.sampled_from(["Foro Claro", "Bund der Gärten (BDG)", "Red Azul, A.C."]),
    st.permutations(["Guatemala", "Lic. Ana Roca, directora", "Conseil des Pêcheurs", "capítulo sur"]),
    st.sampled_from([" – ", ", ", " / ", ". "]),
)
def test_a_body_with_all_that_stands_beside_it_has_a_name_of_the_text(body: str, told: list[str], joint: str) -> None:
    text = joint.join([body, *told])
    named = name_mention(build_mention(text))
    assert has_gaps(named.name, text, 1)
    assert all(is_stretch(alias, text) for alias in named.aliases)
    assert named.place is None or is_stretch(named.place, text)


@settings(deadline=None)  # the first names have the tables read
@given(TEXTS)
@example("- A.C. A.C. /")
def test_no_letter_is_told_twice_and_a_name_is_never_lost(text: str) -> None:
    named = name_mention(build_mention(text))
    own = [field for field in fields(named) if not (field == named.acronym and letters(field) == letters(named.name))]
    assert sum(len(letters(field)) for field in own) <= len(letters(text))
    assert bool(letters(named.name)) == bool(letters(text))


@settings(deadline=None)  # the first names have the tables read
@given(TEXTS)
def test_naming_twice_changes_nothing(text: str) -> None:
    once = name_mention(build_mention(text))
    assert name_mention(once) == once


@settings(deadline=None)  # the first names have the tables read
@given(st.lists(TEXTS, max_size=6))
def test_a_list_keeps_its_mentions(texts: list[str]) -> None:
    mentions = [build_mention(text, n) for n, text in enumerate(texts, 1)]
    named = name_mentions(mentions)
    assert [m.text for m in named] == texts
    assert named == name_mentions(mentions)
    assert all(0.5 <= m.kind_confidence <= 1 for m in named)


@settings(deadline=None)  # the first names have the tables read
@given(TEXTS)
@example("( ( - Red")
@example("( Red -")
def test_only_the_fields_of_naming_change(text: str) -> None:
    mention = build_mention(text, section="Perú", cells=("x",), url="https://example.org")
    named = name_mention(mention)
    blank = named._replace(name="", acronym=None, legal_form=None, aliases=(), place=None, role=None, affiliation=None)
    assert blank._replace(kind=Kind.ORGANIZATION, kind_confidence=0.0, kind_evidence=()) == mention
