"""Bodies that one entry names side by side: `Conselho X & Conselho Y`, `CGIL, CISL, UIL`, `Red A (RA) y Red B (RB)`."""

from __future__ import annotations

from signclean.knowledge.organizations import is_organization
from signclean.segmenting.conjunctions import cut_lettered, find_commas, find_conjunctions, without_lead
from signclean.segmenting.entries import Entry
from signclean.segmenting.passage import Passage
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, PLACE
from signclean.text import fold

FEWEST_ACRONYMS = 3
"""Two acronyms side by side may be a body and its part (`FAU, UBA`); three are bodies."""

LONGEST_ACRONYM = 8
MAYBE_ONE = "it may be one signature with “{}” after it"


def cut_bodies(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    """Return the bodies that stand side by side, each told by its form; else the text as the one entry it is."""
    lettered = cut_lettered(passage)
    if len(lettered) == 1:
        lettered = _cut_acronyms(passage, standing) or lettered
    if len(lettered) > 1:
        return [Entry(name, why) for name in lettered if name]
    return _cut_alike(passage, standing, why) or ([Entry(passage, why)] if passage else [])


def _cut_acronyms(passage: Passage, standing: Standing) -> list[Passage]:
    """Return the pieces between commas where each is an acronym and none a place, legal form or post."""
    edges = find_commas(passage.text, ())
    if len(edges) + 1 < FEWEST_ACRONYMS:
        return []
    starts, ends = [0, *(end for _, end in edges)], [*(start for start, _ in edges), len(passage.text)]
    pieces = [passage.cut(start, end).strip() for start, end in zip(starts, ends, strict=True)]
    return pieces if all(_is_acronym(piece.text, standing) for piece in pieces) else []


def _is_acronym(text: str, standing: Standing) -> bool:
    letters = text.replace(".", "").replace("-", "")
    if not (1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() and letters.isupper()):
        return False
    shape = standing.shape_of(text)
    return max(shape.place, shape.legal_form) < PLACE and not standing.is_role(text)


def _cut_alike(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    """Return the sides of the only conjunction where both are known bodies, or begin with the same word.

    That word is one for bodies (`Conselho`); any other makes the cut a doubt (`Auser Lombardia e Auser Piemonte`).
    """
    joints = find_conjunctions(passage.text)
    if len(joints) != 1 or find_commas(passage.text, joints) or standing.knows(passage.text):
        return []
    left, right = passage.cut(0, joints[0][0]).strip(), without_lead(passage.cut(joints[0][1]).strip())
    if is_organization(left.text) and is_organization(right.text):
        return [Entry(left, why), Entry(right, why)]
    if not (_begin_alike(left.text, right.text) and _stand(left.text, right.text, standing)):
        return []
    doubt = None if standing.begins_strong(left.text) else MAYBE_ONE.format(right.text)
    return [Entry(left, why, uncertain=doubt), Entry(right, why)]


def _begin_alike(left: str, right: str) -> bool:
    first, second = left.split(), right.split()
    alike = bool(first and second) and fold(first[0]) == fold(second[0]) and first[0][:1].isupper()
    return alike and min(len(first), len(second)) > 1


def _stand(left: str, right: str, standing: Standing) -> bool:
    bodies = not (standing.may_be_person(left) or standing.may_be_person(right))
    return bodies and min(standing.in_list(left), standing.in_list(right)) >= GOOD_MEMBER
