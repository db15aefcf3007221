"""The numbers by which segmenting weighs its readings, in one place. Likelihoods are 0-1, log-odds have no bounds.

They were set by hand on the composed letters of data/letters and held by the accuracy run; what counts is their order.
"""

from __future__ import annotations

SURELY = 0.45
"""A text is surely of a sort when its likeness is at least this, and greater than to any other sort."""

MAYBE_PERSON = 0.25
"""Among people a text that resembles a name this much is one; alone it would need more."""

PLACE = 0.5
"""A text resembles a place from here on."""

MAYBE_PLACE = 0.4
"""Where places are expected a text that resembles one this much is one, though it may name something else."""

STRONG_WORD = 0.7
"""A word that says this much that a body is named begins a name of its own."""

STANDING = {
    "anything": 0.05,
    "domain name": 0.8,
    "person before more": 0.9,
    "places only": 0.2,
    "topic": 0.35,
    "coined word": 0.5,
    "form of a name": 0.8,
    "legal form at the end": 0.7,
    "title in a list": 0.8,
}
"""How well a text stands as a signature of its own where its likeness alone does not tell."""

FRAGMENT = {"small start": 0.25, "open end": 0.15, "open bracket": 0.2, "long": 0.5}
"""What the standing of a text is multiplied by for each sign that it is a piece of a longer one, or two."""

GOOD_MEMBER = 0.55
"""From here on a piece stands well enough to be taken for a member without a connective's word for it."""

MOST_MEMBERS = 0.6
"""A list of members holds at least this share of pieces that stand well; the others may be odd names."""

CUT_COST = {"list": 0.25, "elsewhere": 0.75}
"""What a cut costs in log-likelihood: between equals the text stays whole, outside a list all the more."""

CONJUNCTION_COST = {"end": 0.1, "middle": 1.2}
"""The same, for a cut at a conjunction: before the last member one is usual, before another rare."""

PARTS = {
    "comma in a list": 0.9,
    "comma after a person": 0.0,
    "comma after a whole name": 0.9,
    "comma before a name": 0.85,
    "comma": 0.3,
    "strong conjunction": 0.95,
    "conjunction before a name": 0.75,
    "conjunction after a simple name": 0.55,
    "closing conjunction": 0.6,
    "inner conjunction": 0.3,
    "conjunction": 0.05,
}
"""How much each mark speaks against joining its two sides, times how well the weaker of them stands alone.

A strong conjunction is long (`sowie`, `as well as`) or comes after a comma; a closing one stands before the end of a
list that commas part; an inner one has members after it.
"""

LEAST_LIKELIHOOD = {"list": 0.15, "elsewhere": 0.02}
"""Even an odd name stands this well; inside a list more is odd."""

CLOSE_CUT = 0.5
"""Below this margin (log-odds of the best cut against the next) a cut is told as a doubt."""

PROSE_LINE = 0.6
"""From here on a stretch counts as prose."""

ROW = {
    "opener": 4.0,
    "marked": 1.2,
    "entry": 1.0,
    "small": -0.5,
    "demand": -1.0,
    "artefact": -0.1,
    "prose": -3.0,
    "closer": -4.0,
}
"""What a row adds to the sum of the block it stands in; the unit is one entry."""

LEAST_SUM = 1.5
"""A block weighs at least this much: two entries, or one that was announced."""

HEADING = {
    "section words": 1.4,
    "some section words": 1.0,
    "colon": 1.5,
    "place": 1.8,
    "capitals": 1.5,
    "set as a heading": 2.5,
    "unmarked among marked": 1.0,
    "blank before": 0.5,
    "blank after": 0.5,
    "marked": -3.0,
    "head of a column": -4.0,
    "announces members": -4.0,
    "names a coalition": -3.0,
    "in its place of the order": -1.5,
    "person": -1.5,
    "acronym": -1.0,
    "long": -1.5,
    "nothing below": -3.0,
    "fragment": -5.0,
    "ends a paragraph": -2.5,
    "cells": -3.0,
}
"""What each sign says (log-odds) for a row's being a heading of what stands below it."""

HEADING_LINE = 1.9
"""The signs of a heading reach at least this sum."""

LAYOUT_ADVANTAGE = {
    "table": 0.25,
    "grid": 0.25,
    "records": 0.1,
    "cells below": 0.1,
    "places at the end": 0.1,
    "list": 0.06,
    "lines": 0.06,
    "lists in rows": 0.3,
    "wrapped": 0.3,
    "running": 0.0,
    "all names": 0.12,
}
"""What a reading of a part is preferred by (difference of mean standing): a table's marks rarely stand by chance."""
