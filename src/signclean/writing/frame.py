"""The flat view as a pandas DataFrame. The only module of the outputs that imports pandas."""

from __future__ import annotations

import pandas as pd  # type: ignore[import-untyped]

from signclean.model import SignatoryList
from signclean.writing.cells import COLUMNS, list_rows
from signclean.writing.options import Rows

TYPES = {"n": "int64", "country_confidence": "float64"}


def to_frame(result: SignatoryList, rows: Rows = Rows.SIGNATORIES) -> pd.DataFrame:
    """Return the rows and columns of the CSV, not guarded. Text is `str`, '' where there is nothing, never NaN.

    Lists stand in one cell, their items joined by ` | `; `n` is an integer, `country_confidence` a float (0-1).
    """
    columns = COLUMNS[Rows(rows)]
    frame = pd.DataFrame(list(list_rows(result, Rows(rows))), columns=list(columns))
    return frame.astype({column: TYPES.get(column, "str") for column in columns})
