"""One small outcome with everything in it: a coalition with a member that also signed itself, doubts, odd text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from signclean.model import (
    Document,
    Doubt,
    Evidence,
    Ignored,
    Kind,
    LayoutPart,
    Mention,
    Reason,
    Signatory,
    SignatoryList,
    Signed,
    Span,
    Summary,
)

DOCUMENTS = (
    Document("2022-08-01 carta.txt", ("Firman:", "…"), "a" * 64),
    Document("-", ("Signed by", "…"), "0" * 64, ("not UTF-8: read as Windows-1252 (cp1252)",)),
)

MENTIONS = (
    Mention(
        n=1,
        source="2022-08-01 carta.txt",
        spans=(Span(3, 0, 28), Span(4, 2, 20)),
        text="Alianza por los Ríos – APR",
        name="Alianza por los Ríos",
        acronym="APR",
        kind=Kind.COALITION,
        opens_members=True,
    ),
    Mention(
        n=2,
        source="2022-08-01 carta.txt",
        spans=(Span(5, 2, 40),),
        text="Casa Ñandú, A.C. (México) // Ostrich House; The | Place",
        name="Casa Ñandú",
        legal_form="A.C.",
        aliases=("Ostrich House; The", "Place"),
        place="México",
        member_of=1,
        url="https://casa.example/ñ",
    ),
    Mention(
        n=3,
        source="2022-08-01 carta.txt",
        spans=(Span(6, 2, 40),),
        text="Ana Sol, Directora",
        name="Ana Sol",
        role="Directora",
        affiliation="Casa Ñandú",
        kind=Kind.INDIVIDUAL,
        section="Personas",
        cells=("ana@casa.example", "+52 55 1234 5678"),
        member_of=1,
    ),
    Mention(
        n=4,
        source="-",
        spans=(Span(2, 0, 12),),
        text="Casa Nandu",
        name="Casa Nandu",
        aliases=("Ostrich House",),
    ),
    Mention(n=5, source="-", spans=(Span(3, 0, 12),), text="=Red *Sur* [x]", name="=Red *Sur* [x]"),
)

SIGNATORIES = (
    Signatory(
        id="alianza-por-los-rios",
        name="Alianza por los Ríos",
        display="Alianza por los Ríos (APR)",
        kind=Kind.COALITION,
        signed=Signed.DIRECT,
        mentions=(1,),
        acronym="APR",
        country_guess="BO",
        scope="regional",
    ),
    Signatory(
        id="casa-nandu",
        name="Casa Ñandú",
        display="Casa Ñandú, México",
        kind=Kind.ORGANIZATION,
        signed=Signed.BOTH,
        mentions=(2, 4),
        legal_form="A.C.",
        aliases=("Casa Nandu", "Ostrich House; The"),
        member_of=("alianza-por-los-rios",),
        country="MX",
        subdivision="MX-CHP",
        country_confidence=0.98765,
        country_evidence=(Evidence("place set apart", "México", 0.95, "MX"), Evidence("legal form", "A.C.", 0.7, "MX")),
        scope="national",
        ids=("MX-17",),
    ),
    Signatory(
        id="ana-sol",
        name="Ana Sol",
        display="Ana Sol",
        kind=Kind.INDIVIDUAL,
        signed=Signed.MEMBER,
        mentions=(3,),
        role="Directora",
        affiliation="Casa Ñandú",
        member_of=("alianza-por-los-rios",),
    ),
    Signatory(
        id="red-sur",
        name="=Red *Sur* [x]",
        display="=Red *Sur* [x]",
        kind=Kind.ORGANIZATION,
        signed=Signed.DIRECT,
        mentions=(5,),
        country="XK",
        country_confidence=0.5,
    ),
)

LIST = SignatoryList(
    documents=DOCUMENTS,
    signatories=SIGNATORIES,
    mentions=MENTIONS,
    signatory_of={1: "alianza-por-los-rios", 2: "casa-nandu", 3: "ana-sol", 4: "casa-nandu", 5: "red-sur"},
    doubts=(
        Doubt("same", "casa-nandu", "red-sur", 0.61, "both are in the south", ("same words",), ("other place",)),
        Doubt("kind", "red-sur", None, 0.5, "may be a heading"),
        Doubt("same", "red-sur", "ana-sol", 0.4, "write to ana@casa.example"),
    ),
    ignored=(
        Ignored("2022-08-01 carta.txt", (Span(1, 0, 7),), "Firman:", Reason.OPENER),
        Ignored("-", (Span(4, 0, 30), Span(5, 0, 4)), "Escribir a red@sur.example", Reason.CONTACT),
    ),
    layout=(
        LayoutPart("2022-08-01 carta.txt", (3, 6), "bullets", None, 0.9, (("one a line", 0.1),)),
        LayoutPart("-", (2, 3), "one a line", "\n", 1.0),
    ),
    summary=Summary(3, 5, 4, 2, 1, 1, 2, 2, 3),
)

EMPTY = replace(
    LIST,
    documents=(Document("text", (), "e" * 64),),
    signatories=(),
    mentions=(),
    signatory_of={},
    doubts=(Doubt("no list", None, None, 0.0, "no list of signatories was found"),),
    ignored=(),
    layout=(),
    summary=Summary(0, 0, 0, 0, 0, 0, 0, 0, 1),
)


@pytest.fixture(scope="session")
def outcome() -> SignatoryList:
    """Return the small outcome above."""
    return LIST


@pytest.fixture(scope="session")
def empty() -> SignatoryList:
    """Return the outcome of a text in which nobody signs."""
    return EMPTY
