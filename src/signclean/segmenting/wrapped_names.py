"""Whether a full row breaks inside a name or after one: what the two texts say, and what other entries look like."""

from __future__ import annotations

import math
from collections.abc import Mapping

from signclean.knowledge.compounds import organization_weight
from signclean.segmenting.entry_habits import EntryHabits
from signclean.segmenting.forms import head_of
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import PLACE, STRONG_WORD
from signclean.segmenting.wrap_weights import WRAPPED_NAME

LEAST_STANDING = 0.02
MOSTLY = 0.5
PERSON_INSIDE = 0.1
"""Share of the rows inside an entry that seem to begin with a person; and at least of the entries that do not."""

SHORT_CHARACTERS = 15
DASHES = "-–—"
EDGES = " .,;:()[]«»“”\"'"


def weigh_break(above: str, below: str, at: int, habits: EntryHabits, standing: Standing) -> float:
    """Return the log-odds that `below`, the row `at`, goes on with the entry `above`, whose last row is full."""
    signs = _signs(above, below, at, habits, standing)
    return sum(WRAPPED_NAME[sign] * value for sign, value in signs.items())


def _signs(above: str, below: str, at: int, habits: EntryHabits, standing: Standing) -> Mapping[str, float]:
    """Return how strong each sign is; most are 0 or 1."""
    joined = f"{above} {below}"
    last = above.rsplit(maxsplit=1)[-1].strip(EDGES)
    body_above, body_below = _body_weight(above), _body_weight(below)
    in_order = habits.in_order(above, below, at)
    return {
        "full row": 1.0,
        "stands above": _log(standing.of(above)),
        "stands joined": _log(standing.of(joined)),
        "name begins": float(standing.begins_name(below)),
        "body word begins": float(standing.begins_strong(below)),
        "body above": body_above,
        "bodies above and below": float(min(body_above, body_below) >= STRONG_WORD),
        "body word at the end": float(organization_weight(last) >= STRONG_WORD),
        "bracket closed": float(above.endswith(")")),
        "legal form at the end": float(standing.ends_in_legal_form(above)),
        "capitals at the end": float(len(last) > 1 and last.isupper()),
        "dash at the break": float(below[0] in DASHES or above[-1] in DASHES),
        "among people": _among_people(below, habits, standing),
        "one word below": float(" " not in below),
        "short below": float(len(below) < SHORT_CHARACTERS),
        "place below": float(standing.shape_of(below).place > PLACE),
        "ten words joined": joined.count(" ") / 10,
        "lacks what others have": habits.lacks(above),
        "either has what others have": habits.repeats(above, below),
        "in order": float(in_order is True),
        "out of order": float(in_order is False),
    }


def _among_people(below: str, habits: EntryHabits, standing: Standing) -> float:
    """Return what it says (log-odds) that the row begins with a person, or does not, in a list of people."""
    if habits.people < MOSTLY:
        return 0.0
    if standing.is_person(head_of(below)):
        return math.log(PERSON_INSIDE / habits.people)
    return math.log((1 - PERSON_INSIDE) / max(PERSON_INSIDE, 1 - habits.people))


def _body_weight(text: str) -> float:
    return max((organization_weight(word.strip(EDGES)) for word in text.split()), default=0.0)


def _log(share: float) -> float:
    return math.log(max(LEAST_STANDING, share))
