from __future__ import annotations

from types import SimpleNamespace

import pytest

from signclean.cli.conversion import Deferred, is_ready
from signclean.writing import Format

TEXT, NUMBER = SimpleNamespace(annotation=str), SimpleNamespace(annotation=float)


def never(_: object) -> object:
    raise AssertionError("a converter was made")


@pytest.mark.parametrize("value", [None, False, True, 0.9, Format.CSV, (), ("a.txt", "b.txt"), "list.csv"])
def test_what_is_ready_needs_no_converter(value: object) -> None:
    assert Deferred(never, TEXT).coerce(value, param=None, ctx=None) is value


@pytest.mark.parametrize(("value", "wanted"), [("0.5", float), ("csv", Format)])
def test_a_text_that_is_wanted_as_something_else_is_not_ready(value: str, wanted: type) -> None:
    assert not is_ready(value, wanted)


def test_what_is_not_ready_is_handed_on_with_everything_beside_it() -> None:
    def build(descriptor: object) -> object:
        assert descriptor is NUMBER
        return SimpleNamespace(coerce=lambda value, **named: (value, named))

    assert Deferred(build, NUMBER).coerce("0.5", param=1, ctx=2) == ("0.5", {"param": 1, "ctx": 2})


def test_whatever_else_is_asked_of_a_converter_is_answered_by_it() -> None:
    assert Deferred(lambda _: SimpleNamespace(convert=str.upper), TEXT).convert("a") == "A"
