"""Tables of pandas: in, and out."""

from __future__ import annotations

import pandas as pd
import pytest

import signclean
from signclean.errors import ColumnError

NAMES = ["Red de Niñas (REDNI)", "Casa Puente Claro", "RED DE NIÑAS - REDNI", None]
ADDED = ["cluster_id", "canonical_name", "confidence", "doubt_with"]


def test_a_list_gives_rows() -> None:
    rows = signclean.dedupe(NAMES[:3])
    assert [row.cluster_id for row in rows] == ["red-de-ninas-redni", "casa-puente-claro", "red-de-ninas-redni"]


def test_a_table_keeps_rows_columns_and_index() -> None:
    frame = pd.DataFrame({"n": [1, 2, 3, 4], "title": NAMES}, index=list("abca"))
    found = signclean.dedupe(frame, column="title")
    assert list(found.columns) == ["n", "title", *ADDED]
    assert list(found.index) == list("abca")
    assert found["cluster_id"].tolist() == ["red-de-ninas-redni", "casa-puente-claro", "red-de-ninas-redni", ""]
    assert found["confidence"].tolist() == [0.9933, 1.0, 0.9933, 0.0]
    assert found["title"].isna().tolist() == [False, False, False, True]
    assert list(frame.columns) == ["n", "title"]


def test_a_series_becomes_a_table() -> None:
    found = signclean.dedupe(pd.Series(NAMES, name="who"))
    assert list(found.columns) == ["who", *ADDED]
    assert list(signclean.dedupe(pd.Series(NAMES)).columns) == ["name", *ADDED]


def test_no_rows() -> None:
    assert signclean.dedupe([]) == []
    assert list(signclean.dedupe(pd.DataFrame({"name": []})).columns) == ["name", *ADDED]


def test_a_column_that_is_there_is_refused_or_replaced() -> None:
    frame = pd.DataFrame({"name": NAMES, "confidence": [9, 9, 9, 9]})
    with pytest.raises(ColumnError, match=r"the table: a column 'confidence' is there already; rename it"):
        signclean.dedupe(frame)
    found = signclean.dedupe(frame, overwrite_columns=True)
    assert list(found.columns) == ["name", *ADDED]


def test_a_column_that_is_not_there_is_told() -> None:
    with pytest.raises(ColumnError, match=r"the table: no column is called 'who'; choose one of 'name', 'n'"):
        signclean.dedupe(pd.DataFrame({"name": NAMES, "n": 1}), column="who")
