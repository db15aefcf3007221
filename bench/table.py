"""The table of the accuracy run: letters in rows, figures in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.measures import COUNTS, add_letters, measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bench.scorer.outcome import Figure
    from bench.scorers import Outcomes

HEADINGS = {
    "segmentation": ("segmen-", "tation"),
    "legal_form": ("legal", "form"),
    "doubts_merged": ("doubts", "merged"),
    "review_load": ("review", "load"),
    "country_told": ("country", "told"),
    "country_cue": ("country", "cue"),
    "country_known": ("country", "known"),
    "country_wrong": ("country", "wrong"),
}
WIDTH = 7
SUM = "all, each letter once"


def show_table(outcomes: Outcomes) -> str:
    """Return the table as text: one row a letter, then their sum; `-` where a letter has no case of a figure."""
    total = add_letters(outcomes)
    rows = {name: outcome.figures for name, outcome in outcomes.items()} | {SUM: total}
    label_width = max(map(len, rows))
    headings = [HEADINGS.get(name, ("", name)) for name in total]
    lines = [show_row("", cells, label_width) for cells in zip(*headings, strict=True)]
    lines += [show_row(label, show_figures(figures), label_width) for label, figures in rows.items()]
    return "\n".join(lines)


def show_row(label: str, cells: Iterable[str], label_width: int) -> str:
    """Return one line of the table."""
    return " ".join([label.ljust(label_width), *(cell.rjust(WIDTH) for cell in cells)]).rstrip()


def show_figures(figures: Mapping[str, Figure]) -> list[str]:
    """Return the cells of one row."""
    return [show_figure(name, figure) for name, figure in figures.items()]


def show_figure(name: str, figure: Figure) -> str:
    """Return a count as it is, a fraction with three decimals; one that is nearly 1 is not rounded up to 1."""
    value = measure(name, figure)
    if value is None:
        return "-"
    if name in COUNTS:
        return str(value)
    return "0.999" if 0.9995 <= value < 1 else f"{value:.3f}"


def show_errors(outcomes: Outcomes) -> str:
    """Return the errors of every letter, one a line, below the letter's name."""
    blocks = [f"{name}\n" + "\n".join(f"  {error}" for error in outcome.errors) for name, outcome in outcomes.items()]
    return "\n".join(blocks)
