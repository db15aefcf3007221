"""What the facts of a text say of its being one running text, and of the mark that parts it; in log-odds.

Fitted in the manner of `bench.fit_lists` to the entries of labelled letters, put into lists of many layouts and widths;
`any` was lowered by 0.7, as a list that is no running text is the rule. `python -m bench.fit_lists` writes them anew.
"""

from __future__ import annotations

RUNS_ON: dict[str, float] = {
    "any": -7.28,
    "at the mark": 0.18,
    "even": -3.1,
    "even rows": 0.34,
    "full": 1.18,
    "inside": 0.73,
    "narrow": -4.02,
    "nearly full": 7.6,
    "none inside": -3.42,
    "not full": -1.02,
    "open": 1.67,
    "opened": 0.23,
    "parted": 1.0,
    "pieces stand": 2.74,
    "rows stand": -5.83,
}
"""What each fact of some rows says for their being one running text, wrapped at a margin."""

PARTS_TEXT: dict[str, float] = {
    ";": -1.06,
    "|": 0.57,
    "•": 0.66,
    " · ": 0.62,
    "//": 0.44,
    " / ": 0.39,
    " - ": -0.98,
    " – ": -0.12,
    ". ": 0.7,
    ",": -1.23,
    "pieces": 1.69,
    "stand": 2.01,
    "stand well": 2.55,
    "hardly stand": -1.44,
    "place alone": -1.15,
    "role alone": -0.8,
    "small start": -0.52,
    "one word": -1.37,
    "long": -1.91,
    "length": -1.97,
    "very long": -1.73,
    "open bracket": 0.0,
    "strong mark inside": 0.15,
    "commas inside": 0.56,
    "many commas inside": -0.37,
    "dashes inside": -0.31,
    "full stop inside": -0.59,
    "slash inside": -0.68,
}
"""What each fact of the pieces between a mark says for its parting the signatures, against other marks."""
