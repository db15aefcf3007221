"""Fitting weights to labelled pairs: what is weighed, what the fit keeps, and the file that it writes."""

from __future__ import annotations

import math
import tomllib
from pathlib import Path

import pytest

from bench.fit_matching import TABLE, main
from bench.fitting.composed import compose, make_base
from bench.fitting.crossing import Lines, Unseen, choose_lines
from bench.fitting.examples import Example
from bench.fitting.fit import fit
from bench.fitting.lists import read_list
from bench.fitting.table import read_table, write_table
from bench.fitting.watching import Weighed, watch_pair
from signclean.matching import compare
from signclean.matching.listing import read_listing
from signclean.matching.profiles import make_profile
from signclean.matching.verdicts import Answer
from signclean.matching.weights import weights
from tests.matching.mentions import make_mention

JUDGED = {"start": 4.0, "slip": -1.0, "place": 1.0, "unseen": -2.0}


def example(label: Answer, source: str = "a", **amounts: float) -> Example:
    return Example(source, ("a", "b"), label, [Weighed(amounts, vetoed=False)])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Casa Luna de Ríos Limpios", "Casa Luna de Rios Limpio"),
        ("Casa Luna de Ríos Limpios", "Fundación Casa Luna de Ríos Limpios"),
        ("Red Casa Luna", "Red Casa Luna Tercera"),
    ],
)
def test_what_is_weighed_sums_up_to_the_verdict(a: str, b: str) -> None:
    mentions = make_mention(a, 1), make_mention(b, 2)
    profiles = [make_profile(mention) for mention in mentions]
    (weighed,) = watch_pair(*profiles, read_listing(profiles))
    table = weights()
    odds = table.start + sum(table.clues[rule] * amount for rule, amount in weighed.amounts.items())
    assert not weighed.vetoed
    assert 1 / (1 + math.exp(-odds)) == pytest.approx(compare(*mentions).probability)


def test_a_fit_follows_the_pairs_and_keeps_what_none_tells() -> None:
    pairs = [example("same", slip=1.0)] * 60 + [example("doubt", place=1.0, slip=2.0)] * 60
    worth = fit(pairs, JUDGED, hold=0.5).worth
    assert worth["start"] + worth["slip"] > 3
    assert abs(worth["start"] + 2 * worth["slip"] + worth["place"]) < 0.5
    assert worth["unseen"] == JUDGED["unseen"]
    assert worth == fit(pairs, JUDGED, hold=0.5).worth


def test_a_weight_keeps_its_sign() -> None:
    worth = fit([example("different", place=1.0)] * 200 + [example("same", slip=1.0)] * 200, JUDGED, hold=0.1).worth
    assert worth["place"] == 0
    assert worth["slip"] <= 0


def test_the_pair_of_names_that_agrees_best_is_fitted() -> None:
    names = [Weighed({"unseen": 9.0}, vetoed=False), Weighed({"slip": 1.0}, vetoed=False)]
    worth = fit([Example("a", ("a", "b"), "same", names)] * 20, JUDGED).worth
    assert worth["unseen"] == JUDGED["unseen"]
    assert worth["slip"] > JUDGED["slip"]


def test_lines_that_part_the_labels_are_found() -> None:
    told = [(0.1, "different"), (0.3, "different"), (0.5, "doubt"), (0.8, "doubt"), (0.93, "same"), (0.97, "same")]
    lines = choose_lines([Unseen(example(label), probability) for probability, label in told])  # type: ignore[arg-type]
    assert 0.3 < lines.doubt <= 0.5
    assert 0.8 < lines.same <= 0.93


def test_the_file_keeps_its_reasons_and_what_was_judged() -> None:
    table = read_table(TABLE)
    worth = {rule: weight - 0.31 for rule, weight in table.judged.items()}
    written = write_table(table.text, worth, table.judged, Lines(0.91, 0.25), "make it")
    read = tomllib.loads(written)
    assert read["verdicts"] == {"same": 0.91, "doubt": 0.25, "start": pytest.approx(table.judged["start"] - 0.3)}
    assert {rule: row["reason"] for rule, row in read["clues"].items()} == {
        rule: row["reason"] for rule, row in tomllib.loads(table.text)["clues"].items()
    }
    assert all(row["weight"] == pytest.approx(worth[rule], abs=0.051) for rule, row in read["clues"].items())
    assert read["judged"] == table.judged
    assert "make it" in written.partition("[verdicts]")[0]
    assert write_table(written, worth, read["judged"], Lines(0.91, 0.25), "make it") == written


def test_composed_pairs_are_the_same_for_a_seed() -> None:
    pairs = list(compose(3, 1))
    assert pairs == list(compose(3, 1))
    assert pairs != list(compose(4, 1))
    assert {label for *_, label, _ in pairs} == {"same", "doubt", "different"}
    assert all(a != b for a, b, *_ in pairs)


def test_labels_of_a_list() -> None:
    pairs: list[tuple[str, str, Answer]] = [
        ("Casa Luna de Ríos Limpios", "Casa Luna de Ríos Limpio", "same"),
        ("Casa Luna de Ríos Turbios", "Casa Luna de Ríos Turbios de Cusco", "doubt"),
    ]
    found = list(read_list("made", pairs, lambda _, __: True))
    labels = {frozenset(one.texts): one.label for one in found}
    assert labels[frozenset(pairs[0][:2])] == "same"
    assert labels[frozenset(pairs[1][:2])] == "doubt"
    assert labels[frozenset(("Casa Luna de Ríos Limpios", "Casa Luna de Ríos Turbios"))] == "different"
    unlabelled = list(read_list("made", pairs, lambda _, __: False))
    assert {one.label for one in unlabelled} == {"same", "doubt"}


def test_bodies_that_stand_against_each_other() -> None:
    import random

    base = make_base(random.Random(5))
    assert not base.stands_against(base)


def test_the_command_reports_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "weights.toml"
    copy.write_text(TABLE.read_text(encoding="utf-8"), encoding="utf-8")
    pairs = tmp_path / "pairs.csv"
    pairs.write_text("name1,name2,label\nCasa Luna del Valle,Casa Luna de Valle,same\n", encoding="utf-8")
    arguments = ["--letters", "--lists", "2", "--each", "1", "--pairs", str(pairs), "--table", str(copy)]
    assert main([*arguments, "--no-write"]) == 0
    assert copy.read_text(encoding="utf-8") == TABLE.read_text(encoding="utf-8")
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    assert "unseen pairs" in shown
    assert "are not the same" in shown
    assert "python -m bench.fit_matching" in copy.read_text(encoding="utf-8").partition("[verdicts]")[0]
    assert main(["--pairs", "none.csv"]) == 2
    assert capsys.readouterr().err == "fit_matching: none.csv is not there\n"
