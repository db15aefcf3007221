"""Where a text may be cut, and how much the mark there speaks for a cut: commas and conjunctions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from signclean.knowledge.lexicon import leading_articles, prepositions
from signclean.knowledge.subunits import subunit_words
from signclean.segmenting.conjunctions import conjunction_pattern, find_commas, find_conjunctions
from signclean.segmenting.forms import begins_as_part, head_of
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import CONJUNCTION_COST, CUT_COST, GOOD_MEMBER, PARTS, PLACE
from signclean.text import fold

Stretch = tuple[int, int]

SEVERAL = 2
BEGINNING = 80
"""The first words of a name stand within so many characters."""

SHORT_CONJUNCTION = 3
"""Conjunctions of more letters than this hardly ever stand inside a name."""


class Boundary(NamedTuple):
    """A place where the text may be cut; what stands there (`start` to `end`) is left out.

    `cost` is what a cut here costs (log-likelihood), `parts` how much the mark speaks against joining its sides (0-1).
    """

    start: int
    end: int
    cost: float
    parts: float


class Setting(NamedTuple):
    """What is known of a text: that commas part its signatures, that it ends a list, that the list is of members."""

    in_list: bool = False
    last: bool = False
    members: bool = False


def find_boundaries(text: str, standing: Standing, setting: Setting) -> list[Boundary]:
    """Return where the text may be cut, in order; a comma before a legal form parts nothing."""
    joints = [joint for joint in find_conjunctions(text) if text[joint[0] - 1] != "-"]  # `Haus- und Hofverein`
    commas = [
        edge for edge in find_commas(text, joints) if not standing.is_legal_form(_until_joint(text, edge[1], joints))
    ]
    cost = CUT_COST["list" if setting.in_list or (setting.last and setting.members) else "elsewhere"]
    found = [Boundary(*edge, cost, PARTS[_comma_sort(text, edge, standing, setting)]) for edge in commas]
    listed = (bool(commas) and setting.in_list) or setting.last
    last_comma = commas[-1][0] if commas else 0
    for joint in joints:
        ends = last_comma <= joint[1] or _joins_people(text, joint, standing)
        sort = _conjunction_sort(text, joint, standing, ends=ends, last=setting.last) if listed else "conjunction"
        if listed and (ends or setting.last) and _is_closed(_since_comma(text, joint[0]), standing):
            sort = "strong conjunction"
        if sort == "conjunction" and ends and setting.in_list and commas and _closes_list(text, joint, standing):
            sort = "closing conjunction"
        cost = CUT_COST["list" if setting.in_list or setting.last else "elsewhere"]
        usual = ends or sort == "conjunction before a name"
        found.append(Boundary(*joint, cost + CONJUNCTION_COST["end" if usual else "middle"], PARTS[sort]))
    return sorted(found, key=lambda boundary: boundary.start)


def until_comma(text: str, start: int = 0) -> str:
    """Return the text from there up to the next comma, without end marks: of a long text only that is looked at."""
    comma = text.find(",", start)
    return text[start : comma if comma >= 0 else len(text)].strip(" .;")


def _until_joint(text: str, start: int, joints: Sequence[Stretch]) -> str:
    """Return what stands between a comma and the next mark or conjunction (`Lda.` of `Casa Azul, Lda. e Rede Sal`)."""
    following = bisect_right(joints, start, key=itemgetter(0))
    joint = joints[following][0] if following < len(joints) else len(text)
    return until_comma(text, start)[: joint - start].strip(" .;")


def _since_comma(text: str, end: int) -> str:
    """Return the text up to there from the last comma on, without white space around it."""
    return text[text.rfind(",", 0, end) + 1 : end].strip()


def _comma_sort(text: str, edge: Stretch, standing: Standing, setting: Setting) -> str:
    """Return the sort of a comma; where another mark parts the entries (`A; B, C; D`) it needs more to part two.

    A left side is whole with its acronym or legal form at its end, or known from elsewhere; among members a right side
    that begins as names do is likely to be one. Its part (`UK Section`), parent or acronym, or the end of an
    enumeration, is none.
    """
    if setting.in_list:
        return "comma in a list"
    left, right = _since_comma(text, edge[0]), until_comma(text, edge[1])
    if standing.is_person(left):
        return "comma after a person"
    if standing.stands_elsewhere(right):
        return "comma after a whole name"
    part = begins_as_part(right) or _is_part(right, standing)
    if part or right.isupper() or conjunction_pattern().search(right):
        return "comma"
    if left.endswith(")") or standing.stands_elsewhere(left) or standing.ends_in_legal_form(left):
        return "comma after a whole name"
    named = standing.begins_name(right) or standing.ends_in_legal_form(right)
    listed = setting.members and named and _has_words(right, 2) and _has_words(left, 2)
    return "comma before a name" if listed else "comma"


def _is_part(text: str, standing: Standing) -> bool:
    """Tell whether a place or its letters and a word for a part of a body are all of the text: `UK Section`."""
    words = text.split()
    if len(words) != SEVERAL or fold(words[1]) not in subunit_words():
        return False
    return words[0].isupper() or standing.shape_of(words[0]).place > PLACE


def _conjunction_sort(text: str, joint: Stretch, standing: Standing, *, ends: bool, last: bool) -> str:
    """Return the sort of a conjunction in a list; `ends` tells that no comma comes after it, `last` that the list ends.

    At its end some words that end in one for a body are its last member (`…; Tidewatch and Blue Coast Foundation`).
    """
    words, after = text[slice(*joint)], text[joint[1] :]
    if words.startswith(",") or len(words.split(maxsplit=1)[0]) > SHORT_CONJUNCTION or _is_sister(text, joint):
        return "strong conjunction"
    if standing.begins_name(until_comma(after)) or (last and _ends_strong(after, standing)):
        led = fold(after.split(maxsplit=1)[0]) in leading_articles()
        return "conjunction before a name" if ends or led else "inner conjunction"
    before = _since_comma(text, joint[0]).split()
    known = len(before) > 1 or not last or standing.stands_elsewhere(" ".join(before))
    simple = known and not any(fold(word) in prepositions() for word in before) and _has_words(after, 2)
    return "conjunction after a simple name" if simple else "conjunction"


def _is_closed(before: str, standing: Standing) -> bool:
    """Tell whether a name is complete before the last conjunction: it ends in a bracket or a legal form."""
    return before.endswith(")") or standing.ends_in_legal_form(before)


def _joins_people(text: str, joint: Stretch, standing: Standing) -> bool:
    """Tell whether a person stands on either side; what a comma parts from the last is told of that one."""
    before, after = _since_comma(text, joint[0]), until_comma(text, joint[1])
    return standing.is_person(head_of(after)) and standing.may_be_person(head_of(before))


def _is_sister(text: str, joint: Stretch) -> bool:
    """Tell whether both sides begin with the same two words (`Rondas Campesinas de A y Rondas Campesinas de B`)."""
    starts = text[: min(BEGINNING, joint[0])], text[joint[1] : joint[1] + BEGINNING]
    sides = [start.split()[:SEVERAL] for start in starts]
    return len(sides[0]) == SEVERAL and sides[0] == sides[1] and sides[0][0][:1].isupper()


def _ends_strong(after: str, standing: Standing) -> bool:
    words = until_comma(after).split()
    return len(words) > SEVERAL and words[-1][:1].isupper() and standing.begins_strong(words[-1])


def _closes_list(text: str, joint: Stretch, standing: Standing) -> bool:
    """Tell whether several words stand behind the last conjunction, an acronym before it, or a name on either side.

    An acronym is a whole name; single words may be topics (`Paz y Vida`, but `Oxfam y Attac`).
    """
    before, after = _since_comma(text, joint[0]), until_comma(text, joint[1])
    if _has_words(after, 2) or (before.isupper() and len(before) > 1):
        return True
    return min(standing.in_list(before), standing.in_list(after)) >= GOOD_MEMBER


def _has_words(text: str, count: int) -> bool:
    return len(until_comma(text).split()) >= count
