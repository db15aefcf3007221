"""What Python users get: the outcome of a run, with the ways to write it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Literal, Self

from signclean.model import SignatoryList
from signclean.writing.json_document import render_json
from signclean.writing.options import RenderOptions, Rows
from signclean.writing.spreadsheet import render_csv

if TYPE_CHECKING:  # pandas takes half a second to load; who asks for no frame shall not wait for it
    import pandas as pd  # type: ignore[import-untyped]

RowsName = Literal["signatories", "mentions"]


@dataclass(frozen=True, slots=True, repr=False)
class Listing(SignatoryList):
    """Who signed (`signatories`), where each was read (`mentions`), what is in doubt, what was left out and why."""

    @classmethod
    def of(cls, result: SignatoryList) -> Self:
        """Return the outcome with the methods below."""
        return cls(**{field.name: getattr(result, field.name) for field in fields(SignatoryList)})

    def to_json(self, stamp: str | None = None) -> str:
        """Return the JSON document, schema `signclean/1`; `stamp` is a point in time to write into it."""
        return render_json(self, RenderOptions(stamp=stamp)).text

    def to_csv(self, rows: RowsName = "signatories", *, guard: bool = True) -> str:
        """Return the CSV. With `guard`, cells that a spreadsheet would run as a formula begin with an apostrophe."""
        return render_csv(self, RenderOptions(rows=Rows(rows), guard=guard)).text

    def to_pandas(self, rows: RowsName = "signatories") -> pd.DataFrame:
        """Return a DataFrame with the rows and columns of the CSV, not guarded; '' where there is nothing."""
        from signclean.writing.frame import to_frame

        return to_frame(self, Rows(rows))

    def __repr__(self) -> str:
        """Tell the counts, not the whole outcome."""
        counted = self.summary
        return (
            f"<Listing: {counted.signatories} signatories in {counted.mentions} mentions, {counted.doubts} to review>"
        )
