"""What was asked, answered: of the layout, of one entry, of a pair."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.cli.explaining.comparing import compare_entries
from signclean.cli.explaining.content import explain_entry
from signclean.cli.explaining.finding import find_entry
from signclean.cli.explaining.layout import tell_layout
from signclean.cli.explaining.pair_text import tell_comparison
from signclean.cli.explaining.records import comparison_record, dump, explanation_record, layout_records
from signclean.cli.explaining.text import tell_explanation
from signclean.model import SignatoryList


def answer_as_text(result: SignatoryList, names: Sequence[str], *, layout: bool) -> str:
    """Return lines for people: the layout if asked for, then the entry or the pair that the names mean.

    Raises NameNotFoundError for a name that means no entry, or several.
    """
    entries = [find_entry(result, name) for name in names]
    lines = list(tell_layout(result)) if layout else []
    if len(entries) == 1:
        lines += tell_explanation(explain_entry(result, *entries))
    elif entries:
        lines += tell_comparison(compare_entries(result, *entries))
    return "\n".join(lines)


def answer_as_json(result: SignatoryList, names: Sequence[str], *, layout: bool) -> str:
    """Return the same answer as one JSON object; the layout stands beside the rest under `layout`."""
    entries = [find_entry(result, name) for name in names]
    record = layout_records(result) if layout else {}
    if len(entries) == 1:
        record |= explanation_record(explain_entry(result, *entries))
    elif entries:
        record |= comparison_record(compare_entries(result, *entries))
    return dump(record)
