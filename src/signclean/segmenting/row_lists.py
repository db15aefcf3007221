"""Rows that each hold a list and were broken by hand, not at a margin: `A; B; C⏎D; E`, `A, B, C⏎D, E, F`.

Where a row ends that had room for more, an entry ends as well, whether the mark that parts the others stands there or
not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from signclean.segmenting.forms import head_of, unclosed
from signclean.segmenting.joining import glue_rows
from signclean.segmenting.margins import goes_on, reach_of
from signclean.segmenting.member_lists import is_plainly_name
from signclean.segmenting.parting import mean
from signclean.segmenting.passage import Passage
from signclean.segmenting.rows import Row
from signclean.segmenting.running_facts import NEARLY_FULL, breaks_at
from signclean.segmenting.scanning import COMMA, split_top_level
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, PLACE

MOST_WRAPPED = 0.5
"""Of the rows that end without the mark at most so many (share) were full or plainly go on."""

FEWEST = 2
MOST_LISTS = 0.5
"""Two rows at least, and more than so many of them (share) hold a list."""

FEWEST_A_ROW = 2.5
"""A row holds so many names on average, so that commas part more of them than rows do."""

STAND = 0.8
PLAINLY = 0.7
TOLD_OF_ONE = 0.1
"""Of the pieces between the commas so many (share) stand as names at least, are plainly some, and are a place or role
at most."""


def is_broken_by_hand(rows: Sequence[Row], mark: str) -> bool:
    """Tell whether rows of a text that the mark parts had room for the next word where they end an entry.

    They are more than the full ones, which a margin may have ended (of the widest that says nothing), and those that
    plainly go on. To the last row of several more may have been added than a margin lets.
    """
    margin = max(row.width for row in (rows[:-1] if len(rows) > FEWEST else rows))
    seams = [
        (above, below)
        for above, below in pairwise(rows)
        if above.width < margin and not breaks_at(mark.strip(), above, below)
    ]
    roomy = sum(
        not goes_on(one.text, below.text) and reach_of(one, below) <= NEARLY_FULL * margin for one, below in seams
    )
    return roomy > MOST_WRAPPED * len(seams)


def mark_of_row_lists(rows: Sequence[Row], standing: Standing) -> str | None:
    """Return the mark, `;` or `,`, that parts the names in rows broken by hand; None for all other rows."""
    if len(rows) < FEWEST or any(row.marker for row in rows):
        return None
    if sum(";" in row.text.strip(" ;") for row in rows) > MOST_LISTS * len(rows):
        return ";" if is_broken_by_hand(rows, ";") else None
    return "," if are_comma_lists(rows, standing) else None


def are_comma_lists(rows: Sequence[Row], standing: Standing) -> bool:
    """Tell whether rows broken by hand list names between commas, and not equally many, as rows of a table do."""
    by_row = [split_top_level(COMMA, row.text.strip(" ,;.")) for row in rows]
    pieces = [piece for row in by_row for piece in row]
    if len({len(row) for row in by_row}) == 1 or len(pieces) < FEWEST_A_ROW * len(rows):
        return False
    at_marks = all(breaks_at(",", *pair) for pair in pairwise(rows))
    if not (at_marks or is_broken_by_hand(rows, ",")):
        return False

    def share(test: Callable[[str], bool]) -> float:
        return mean([float(test(piece)) for piece in pieces])

    return (
        share(lambda piece: standing.in_list(piece) >= GOOD_MEMBER) >= STAND
        and share(lambda piece: is_plainly_name(piece, standing)) >= PLAINLY
        and share(lambda piece: _is_told_of_one(piece, standing)) <= TOLD_OF_ONE
    )


def _is_told_of_one(piece: str, standing: Standing) -> bool:
    """Tell whether a piece is a post or a place, as what is told of the one named before it; a titled person is not."""
    if standing.is_person(head_of(piece)):
        return False
    return standing.is_role(piece) or standing.shape_of(piece).place > PLACE


def join_broken_rows(rows: Sequence[Row]) -> Iterator[Passage]:
    """Yield the text of each row, with those below that plainly go on with it."""
    held = rows[0].body if rows else None
    for row in rows[1:]:
        if held and unclosed(held.text) <= 0 and not goes_on(held.text, row.text):
            yield held
            held = row.body
        else:
            held = glue_rows(held, row.body) if held else row.body
    if held:
        yield held
