"""JSON: the schema holds, the fields stand in their order, the same outcome gives the same bytes."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from signclean.model import SignatoryList
from signclean.writing import Format, RenderOptions, Rows, render
from signclean.writing.json_document import document_record

DOCS = Path(__file__).parents[2] / "docs" / "json.md"


def schema() -> dict[str, Any]:
    text = resources.files("signclean.writing").joinpath("signclean-1.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def validate(document: object) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    assert [error.message for error in validator.iter_errors(document)] == []


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_documents_keep_the_schema(outcome: SignatoryList, empty: SignatoryList) -> None:
    for result in (outcome, empty):
        validate(json.loads(render(result, Format.JSON).text))
        validate(json.loads(render(result, Format.JSON, RenderOptions(stamp="2022-08-01T12:00:00Z")).text))


def test_the_schema_is_strict(outcome: SignatoryList) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    document = document_record(outcome)
    assert not validator.is_valid(document | {"extra": 1})
    for missing in ("schema", "tool", "inputs", "summary", "signatories", "mentions", "review", "ignored", "layout"):
        assert not validator.is_valid({key: value for key, value in document.items() if key != missing})


def test_fields_stand_in_the_order_of_the_schema(outcome: SignatoryList) -> None:
    document = json.loads(render(outcome, Format.JSON, RenderOptions(stamp="now")).text)
    definitions = schema()["$defs"]
    assert list(document) == list(schema()["properties"])
    assert list(document["summary"]) == list(definitions["summary"]["properties"])
    for section, name in (("signatories", "signatory"), ("mentions", "mention"), ("review", "review")):
        assert all(list(record) == list(definitions[name]["properties"]) for record in document[section])
    for section in ("ignored", "layout"):
        assert all(list(record) == list(definitions[section]["properties"]) for record in document[section])


def test_every_object_of_the_schema_asks_for_all_its_fields() -> None:
    for definition in schema()["$defs"].values():
        assert list(definition.get("properties", {})) == definition.get("required", [])


def test_what_a_signatory_looks_like(outcome: SignatoryList) -> None:
    document = json.loads(render(outcome, Format.JSON).text)
    assert document["signatories"][1] == {
        "id": "casa-nandu",
        "name": "Casa Ñandú",
        "display": "Casa Ñandú, México",
        "kind": "organization",
        "acronym": None,
        "legal_form": "A.C.",
        "aliases": ["Casa Nandu", "Ostrich House; The"],
        "role": None,
        "affiliation": None,
        "country": "MX",
        "country_name": "Mexico",
        "country_guess": None,
        "subdivision": "MX-CHP",
        "scope": "national",
        "country_confidence": 0.9877,
        "country_evidence": [
            {"rule": "place set apart", "text": "México", "country": "MX", "subdivision": None, "strength": 0.95},
            {"rule": "legal form", "text": "A.C.", "country": "MX", "subdivision": None, "strength": 0.7},
        ],
        "member_of": ["alianza-por-los-rios"],
        "signed": "both",
        "mentions": [2, 4],
        "ids": ["MX-17"],
    }
    assert document["signatories"][0]["country_name"] is None
    assert document["signatories"][3]["country_name"] == "Kosovo"


def test_an_alias_is_nothing_a_text_or_a_list(outcome: SignatoryList) -> None:
    mentions = json.loads(render(outcome, Format.JSON).text)["mentions"]
    assert [mention["alias"] for mention in mentions] == [
        None,
        ["Ostrich House; The", "Place"],
        None,
        "Ostrich House",
        None,
    ]
    assert mentions[0]["spans"] == [[3, 0, 28], [4, 2, 20]]
    assert mentions[0]["lines"] == [3, 4]
    assert [mention["member_of"] for mention in mentions] == [None, 1, 1, None, None]


def test_the_layout_of_the_bytes(outcome: SignatoryList, empty: SignatoryList) -> None:
    text = render(outcome, Format.JSON).text
    assert text.startswith('{\n "schema": "signclean/1",\n "tool": {\n  "name": "signclean",\n')
    assert '   "spans": [[3, 0, 28], [4, 2, 20]],\n   "text": "Alianza por los Ríos – APR",\n' in text
    assert text.endswith("]\n}\n")
    assert '"signatories": [],\n' in render(empty, Format.JSON).text


def test_the_same_outcome_gives_the_same_bytes_and_formulas_are_left_alone(outcome: SignatoryList) -> None:
    assert render(outcome, Format.JSON) == render(outcome, Format.JSON)
    assert '"name": "=Red *Sur* [x]"' in render(outcome, Format.JSON).text
    assert render(outcome, Format.JSON).notes == ()


@pytest.mark.parametrize(("rows", "section"), [(Rows.SIGNATORIES, "signatories"), (Rows.MENTIONS, "mentions")])
def test_json_lines_hold_the_records_of_the_document(
    outcome: SignatoryList, empty: SignatoryList, rows: Rows, section: str
) -> None:
    text = render(outcome, Format.JSONL, RenderOptions(rows=rows)).text
    records = [json.loads(line) for line in text.splitlines()]
    assert records == json.loads(render(outcome, Format.JSON).text)[section]
    assert render(empty, Format.JSONL, RenderOptions(rows=rows)).text == ""


def names_of_fields(part: object) -> set[str]:
    if isinstance(part, list):
        return set().union(*map(names_of_fields, part))
    if not isinstance(part, dict):
        return set()
    own = set(part["properties"]) if isinstance(part.get("properties"), dict) else set()
    return own.union(*map(names_of_fields, part.values()))


def test_the_documentation_names_every_field() -> None:
    text = DOCS.read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE))
    assert names_of_fields(schema()) <= documented


def test_the_example_of_the_documentation_keeps_the_schema() -> None:
    found = re.search(r"```json\n(.*?)```", DOCS.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert found
    validate(json.loads(found[1]))
