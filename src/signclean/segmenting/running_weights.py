"""What the facts of a text say of its being one running text, and of the mark that parts it; in log-odds.

Written by `python -m bench.fit_lists` from the entries of labelled letters, put into lists of many layouts and widths.
"""

from __future__ import annotations

RUNS_ON: dict[str, float] = {
    "any": -2.54,
    "at the mark": -0.06,
    "even": -0.99,
    "even rows": 1.32,
    "full": 0.78,
    "inside": 1.46,
    "narrow": -2.43,
    "nearly full": 3.59,
    "none inside": -2.19,
    "not full": -1.41,
    "open": 1.59,
    "opened": 0.84,
    "parted": 0.8,
    "pieces stand": 0.37,
    "rows stand": -4.58,
}
"""What each fact of some rows says for their being one running text, wrapped at a margin."""

PARTS_TEXT: dict[str, float] = {
    " - ": -0.41,
    " / ": 0.26,
    " · ": 1.02,
    " – ": -1.82,
    ",": -2.21,
    ". ": 1.21,
    "//": 0.82,
    ";": 0.35,
    "commas inside": 0.92,
    "dashes inside": 0.66,
    "full stop inside": -0.25,
    "hardly stand": -1.7,
    "length": -2.13,
    "long": -2.55,
    "many commas inside": -1.08,
    "one word": -0.97,
    "open bracket": 0.0,
    "pieces": 2.03,
    "place alone": 0.15,
    "role alone": -1.58,
    "slash inside": -0.58,
    "small start": -1.16,
    "stand": 1.9,
    "stand well": 1.99,
    "strong mark inside": -0.62,
    "strong mark passed over": -1.13,
    "very long": -2.18,
    "|": 0.34,
    "•": 0.44,
}
"""What each fact of the pieces between a mark says for its parting the signatures, against other marks."""
