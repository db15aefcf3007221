"""No e-mail address and no telephone number leaves through any field of any format; nothing else is touched."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from signclean.model import Doubt, Evidence, Mention, Signatory, SignatoryList
from signclean.writing import Format, Listing, RenderOptions, Rows, render

CONTACT = "ana.sol@casa.example +52 55 1234 5678"
MASKED = "***@*** ***"
TEXT_OF_SIGNATORY = ("name", "display", "acronym", "legal_form", "role", "affiliation")
TEXT_OF_MENTION = ("text", "name", "acronym", "legal_form", "place", "role", "affiliation", "url", "section")


def with_contacts(result: SignatoryList) -> SignatoryList:
    """Return the outcome with contacts in every field that holds text of the letter."""
    signatory: Signatory = result.signatories[0]._replace(
        **dict.fromkeys(TEXT_OF_SIGNATORY, CONTACT),
        aliases=(CONTACT, CONTACT),
        country_evidence=(Evidence("rule", CONTACT, 0.5),),
    )
    mention: Mention = result.mentions[0]._replace(
        **dict.fromkeys(TEXT_OF_MENTION, CONTACT), aliases=(CONTACT, CONTACT), cells=(CONTACT,)
    )
    return replace(
        result,
        signatories=(signatory, *result.signatories[1:]),
        mentions=(mention, *result.mentions[1:]),
        doubts=(Doubt("same", signatory.id, None, 0.5, CONTACT, (CONTACT,), (CONTACT,)),),
        ignored=tuple(replace(ignored, text=CONTACT) for ignored in result.ignored),
    )


@pytest.mark.parametrize("format_", list(Format))
@pytest.mark.parametrize("rows", list(Rows))
def test_no_contact_leaves(outcome: SignatoryList, format_: Format, rows: Rows) -> None:
    text = render(with_contacts(outcome), format_, RenderOptions(rows=rows, width=400)).text
    assert "ana" not in text.replace("ana-sol", "")
    assert "1234" not in text
    assert "***" in text.replace("\\", "")


def test_every_text_is_masked_and_everything_else_as_it_was(outcome: SignatoryList) -> None:
    document = json.loads(render(with_contacts(outcome), Format.JSON).text)
    signatory, mention = document["signatories"][0], document["mentions"][0]
    assert {signatory[field] for field in TEXT_OF_SIGNATORY} == {MASKED}
    assert {mention[field] for field in TEXT_OF_MENTION} == {MASKED}
    assert document["review"][0]["reason"] == MASKED
    assert document["ignored"][0]["text"] == MASKED
    assert document["inputs"][0]["source"] == "2022-08-01 carta.txt"
    assert mention["source"] == "2022-08-01 carta.txt"


def test_the_frame_is_masked_too(outcome: SignatoryList) -> None:
    buffer = io.StringIO()
    Listing.of(with_contacts(outcome)).to_pandas("mentions").to_csv(buffer)
    assert "1234" not in buffer.getvalue()


def test_no_new_field_of_text_escapes_this_test() -> None:
    """A field added to the model must be put above if it holds text of the letter and is written."""
    columns = {"column_place", "column_role", "column_legal_form", "column_acronym"}
    not_written = {"cut", "shared_role", "lead", *columns, "kind_evidence", "place_evidence"}
    known = {*TEXT_OF_MENTION, "aliases", "cells", "n", "source", "spans", "member_of", "opens_members", "kind"}
    assert set(Mention._fields) <= known | not_written | {"kind_confidence"}
