"""Tables of pandas: in, and out with columns added. pandas is imported only where it is used already."""

from __future__ import annotations

import sys
from typing import Any

from signclean.deduping.columns import ADDED, SEPARATOR, find_column, keep_columns
from signclean.deduping.deduplicate import dedupe_names

LABEL = "the table"


def is_pandas(names: object) -> bool:
    """Tell whether the names are a DataFrame or Series."""
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(names, pandas.DataFrame | pandas.Series)


def dedupe_frame(names: Any, column: str | None, *, overwrite_columns: bool, workers: int) -> Any:  # noqa: ANN401
    """Return the DataFrame, or the Series as one, with its index and the added columns; missing names count as ''."""
    frame = names if hasattr(names, "columns") else names.to_frame(names.name if names.name is not None else "name")
    columns = [str(label) for label in frame.columns]
    place = find_column(columns, column if hasattr(names, "columns") else columns[0], LABEL)
    kept = keep_columns(columns, LABEL, overwrite=overwrite_columns)
    cells = frame.iloc[:, place]
    rows = list(dedupe_names(cells.where(cells.notna(), "").astype(str), workers=workers).rows())
    added = {
        ADDED[0]: [row.cluster_id for row in rows],
        ADDED[1]: [row.canonical_name for row in rows],
        ADDED[2]: [row.confidence for row in rows],
        ADDED[3]: [SEPARATOR.join(row.doubt_with) for row in rows],
    }
    return frame.iloc[:, kept].assign(**added)
