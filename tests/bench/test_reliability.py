"""The reliability run: how verdicts are judged, put into bands and counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.reliability import in_band, main, placed, show_bands, show_known
from bench.scorer.gold import GoldRow
from bench.verdicts import Judged, judge_one, smooth
from signclean.model import Evidence, Kind, Signatory, Signed

LETTERS = Path(__file__).parent / "letters"


def row(*countries: str, kind: str = "organization", basis: str = "k") -> GoldRow:
    blank = dict.fromkeys(("text", "name", "acronym", "legal_form", "alias", "place", "role", "member_of"), "")
    return GoldRow(1, 1, 1, countries=countries, kind=kind, basis=basis, same_as=None, maybe=(), **blank)


def verdict(told: str | None, guess: str | None = None) -> Signatory:
    evidence = (Evidence("weak", "x", 0.2, "MX"), Evidence("strong", "y", 0.9, "MX"), Evidence("other", "z", 1.0, "PE"))
    return Signatory(
        "x", "x", "x", Kind.ORGANIZATION, Signed.DIRECT, (1,), country=told, country_guess=guess,
        country_evidence=evidence,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("signatory", "gold", "right"),
    [
        (verdict("MX"), row(), None),  # the gold cannot tell
        (verdict(None, "MX"), row(kind="individual"), None),
        (verdict("MX"), row(kind="individual"), False),  # a person without a place must be left open
        (verdict("MX"), row("PE"), False),
        (verdict("MX"), row("PE", "MX"), True),
        (verdict(None, "MX"), row("MX"), True),
        (verdict(None), row("-"), True),
        (verdict(None), row("MX"), False),
    ],
)
def test_a_verdict_is_held_against_the_gold(signatory: Signatory, gold: GoldRow, right: bool | None) -> None:
    assert judge_one(signatory, gold).right is right


def test_the_rule_is_that_of_the_strongest_evidence_for_the_country() -> None:
    assert [judge_one(one, row("MX")).rule for one in (verdict("MX"), verdict(None))] == ["strong", ""]


def judged(confidence: float, right: bool | None, told: bool = True, basis: str = "k") -> Judged:
    return Judged("MX", confidence, told, "rule", right, basis)


@pytest.mark.parametrize(("confidence", "inside"), [(0.89, False), (0.9, True), (1.0, True)])
def test_the_highest_band_holds_its_upper_end(confidence: float, inside: bool) -> None:
    assert in_band(judged(confidence, True), 0.9, 1.0) is inside


def test_a_band_below_its_target_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert not show_bands([judged(0.95, True), judged(0.8, None)])
    assert show_bands([judged(0.95, True), judged(0.95, False)])
    assert "0.9-1.0             2      1  0.500  0.97" in capsys.readouterr().out.splitlines()


def test_a_guess_is_no_known_country() -> None:
    ones = [judged(0.9, True), judged(0.8, True, told=False), judged(0.9, True, basis="x")]
    assert show_known(ones) == "1/2 = 0.500"
    assert len(placed(ones)) == 3


@pytest.mark.parametrize(("right", "share"), [([], 0.5), ([True], 2 / 3), ([True] * 98, 0.99)])
def test_a_share_is_never_nothing_or_all(right: list[bool], share: float) -> None:
    assert smooth(right) == pytest.approx(share)


def test_the_run_tells_bands_rules_and_known(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--letters", str(LETTERS)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1 letters, ")
    assert lines[-1].startswith("country_known: ")


def test_a_folder_without_letters_is_wrong_use(tmp_path: Path) -> None:
    assert main(["--letters", str(tmp_path)]) == 2
