"""Several people in one entry, with a role told once for all of them or a role each."""

from __future__ import annotations

import re
from itertools import pairwise

from signclean.segmenting.conjunctions import find_commas, find_conjunctions
from signclean.segmenting.entries import Entry
from signclean.segmenting.forms import head_of, without_honorifics
from signclean.segmenting.passage import Passage
from signclean.segmenting.standing import Standing

COMMA = re.compile(r"\s*,\s*")
CUT = "people named together"

CROWD = 3
"""Two names beside each other may be a name and a chamber, or a surname and a given name; three are people."""


def cut_people(passage: Passage, standing: Standing) -> list[Entry]:
    """Return the people of `A, B and C, Role` or `A, role, B, role and C, role`; empty where the text is anything else.

    Where one role stands behind all, the text of the last keeps it as it stands; the others have it as `shared_role`.
    Commas alone, without a conjunction before the last person, need a role after the names to be read so.
    """
    joints = find_conjunctions(passage.text)
    stretches = _stretches(passage.text, joints) if joints or "," in passage.text else []
    if len(stretches) < 2:
        return []
    if joints and (titled := _cut_before_title(passage, joints[-1], standing)):
        return titled
    people = _leading_people(passage, stretches, standing)
    if joints:  # behind the conjunction stands the last person; what a comma parts from that one is told of them
        people = min(people, 1 + sum(start < joints[-1][1] for start, _ in stretches))
    if people < 2:
        return _cut_people_with_roles(passage, stretches, standing)
    if people == len(stretches) and not joints and people < CROWD:
        return []
    role = passage.cut(stretches[people][0]).strip(" \t;.") if people < len(stretches) else None
    joined = any(start < stretches[people - 1][0] for start, _ in joints)
    sure = any(standing.is_person(passage.text[slice(*stretch)]) for stretch in stretches[:people])
    if not standing.is_role(role.text if role else "") and not (sure and (joined or not role)):
        return []
    shared = role.text if role else None
    entries = [Entry(passage.cut(*stretch), CUT, shared_role=shared) for stretch in stretches[: people - 1]]
    last = passage.cut(stretches[people - 1][0]).strip(" \t;.") if role else passage.cut(*stretches[people - 1])
    return [*entries, Entry(last, CUT)]


def _cut_before_title(passage: Passage, joint: tuple[int, int], standing: Standing) -> list[Entry]:
    """Return the two people of `Prof. A, University of X, and Dr B`, where a title begins the second."""
    first, second = passage.cut(0, joint[0]).strip(" \t,"), passage.cut(joint[1])
    name = head_of(second.text)
    titled = without_honorifics(name) != name and standing.is_person(name) and standing.may_be_person(name)
    one, *told = COMMA.split(first.text)
    if not titled or not told or not standing.is_person(head_of(one)) or find_conjunctions(first.text):
        return []
    return [] if any(map(standing.may_be_person, told)) else [Entry(first, CUT), Entry(second.strip(" \t;."), CUT)]


def _cut_people_with_roles(passage: Passage, stretches: list[tuple[int, int]], standing: Standing) -> list[Entry]:
    """Return each person with what stands behind: a role, words that begin small, or a bracket, for every one."""
    texts = [passage.text[slice(*stretch)] for stretch in stretches]
    if not standing.is_person(head_of(texts[0])):
        return []
    people = [at for at, text in enumerate(texts) if standing.is_person(head_of(text))]
    told = [at not in people and (text[:1].islower() or standing.is_role(text)) for at, text in enumerate(texts)]
    told_of = [texts[at].endswith(")") or (at + 1 < len(texts) and told[at + 1]) for at in people]
    if len(people) < 2 or not all(told_of):
        return []
    ends = [stretches[at - 1][1] for at in people[1:]] + [stretches[-1][1]]
    return [Entry(passage.cut(stretches[at][0], end).strip(" \t;."), CUT) for at, end in zip(people, ends, strict=True)]


def _stretches(text: str, joints: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where the pieces between commas and conjunctions stand, white space and end marks left out."""
    edges = sorted([(0, 0), *joints, *find_commas(text, joints, COMMA), (len(text.rstrip(" .;")), len(text))])
    return [(left[1], right[0]) for left, right in pairwise(edges) if left[1] < right[0]]


def _leading_people(passage: Passage, stretches: list[tuple[int, int]], standing: Standing) -> int:
    for count, (start, end) in enumerate(stretches):
        if not standing.may_be_person(passage.text[start:end]):
            return count
    return len(stretches)
