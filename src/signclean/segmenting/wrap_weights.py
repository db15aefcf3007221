"""The numbers by which segmenting tells wrapped rows from rows that are entries, in log-odds.

They were set by hand on the composed letters of data/letters, where no other way is told; what counts is their order.
"""

from __future__ import annotations

WRAP_PRIOR = {"row": -2.5, "marked row": 2.2}
"""Log-odds that a row goes on with the entry above it, before anything is known; below a bullet that is usual."""

WRAP = {
    "open bracket": 5.0,
    "broken word": 5.0,
    "open last word": 5.0,
    "bracket alone": 3.5,
    "bracket below": 5.0,
    "announcement below": 5.0,
    "legal form": 3.5,
    "closing mark": 4.0,
    "small start": 2.0,
    "separator at the end": 2.0,
    "no terminator": 3.0,
    "line is full": 1.2,
    "line is nearly full": 0.6,
    "line is not full": -2.0,
    "list goes on": 2.0,
    "list breaks inside": 5.0,
    "list is open": 4.0,
    "list is complete": -3.0,
    "list below": 8.0,
    "full stop": -2.0,
    "inside a paragraph": 4.0,
    "beside a bullet": -3.0,
    "complete above": -3.0,
    "begins alike": -8.0,
    "blank between": -2.5,
    "blank everywhere": -0.8,
    "deeper indent": 1.5,
    "hanging row": 4.0,
    "shallower indent": -6.0,
    "opens members": -8.0,
    "role below a person": 6.0,
}
"""What each sign at the seam of two rows says (log-odds) for their being one entry."""

MARGIN = {"full when wrapped": 0.95, "row beyond": -2.0, "wide": -0.5, "narrow": -1.7}
"""What tells that rows were wrapped at a margin.

The share of the rows that plainly go on which are full at the margin (0-1), what a row that is longer says (log-odds),
the log-odds before anything is known for a margin of usual width and for a narrow one.
"""

WRAPPED_NAME = {
    "full row": 0.4,
    "stands above": -1.4,
    "stands joined": 1.0,
    "name begins": -0.3,
    "body word begins": -0.7,
    "body above": 2.1,
    "bodies above and below": -1.7,
    "body word at the end": 1.5,
    "bracket closed": -1.8,
    "legal form at the end": -2.4,
    "capitals at the end": 1.5,
    "dash at the break": 1.5,
    "among people": 1.0,
    "one word below": 1.6,
    "short below": 1.3,
    "place below": 1.5,
    "ten words joined": -2.4,
    "lacks what others have": 7.5,
    "either has what others have": -3.0,
    "in order": -2.9,
    "out of order": 2.8,
}
"""What each sign says (log-odds) for a full row's going on below, where neither text plainly does.

Fitted by logistic regression on the entries of data/letters, wrapped at 40 to 70 columns.
"""
