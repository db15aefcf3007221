"""The object that Python users get is the outcome itself, with ways to write it."""

from __future__ import annotations

import pickle
import subprocess
import sys

from signclean.model import SignatoryList
from signclean.writing import Format, Listing, RenderOptions, Rows, render


def test_a_listing_is_the_outcome(outcome: SignatoryList) -> None:
    listing = Listing.of(outcome)
    assert listing.signatories is outcome.signatories
    assert listing.doubts is outcome.doubts
    assert isinstance(listing, SignatoryList)
    assert pickle.loads(pickle.dumps(listing)) == listing  # noqa: S301 - our own bytes
    assert repr(listing) == "<Listing: 4 signatories in 5 mentions, 3 to review>"


def test_it_is_written_as_the_command_writes_it(outcome: SignatoryList) -> None:
    listing = Listing.of(outcome)
    assert listing.to_json() == render(outcome, Format.JSON).text
    assert '"stamp": "2022-08-01"' in listing.to_json(stamp="2022-08-01")
    assert listing.to_csv() == render(outcome, Format.CSV).text
    options = RenderOptions(rows=Rows.MENTIONS, guard=False)
    assert listing.to_csv("mentions", guard=False) == render(outcome, Format.CSV, options).text


def test_slow_libraries_are_loaded_only_where_used() -> None:
    code = "import sys, signclean.writing, signclean.reading; print({'pandas', 'rich', 'pycountry'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"
