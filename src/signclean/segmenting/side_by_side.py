"""Bodies that one entry names side by side: `Conselho X & Conselho Y`, `CGIL, CISL, UIL`, `Red A (RA) y Red B (RB)`."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.knowledge.organizations import is_organization
from signclean.segmenting.boundaries import Stretch
from signclean.segmenting.conjunctions import cut_lettered, find_commas, find_conjunctions, without_lead
from signclean.segmenting.entries import Entry, maybe_one_with
from signclean.segmenting.forms import begins_as_part
from signclean.segmenting.passage import Passage
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER, PLACE
from signclean.text import fold

FEWEST_LISTED = 3
"""Two acronyms side by side may be a body and its part (`FAU, UBA`); three are bodies."""

LONGEST_ACRONYM = 8
TWO = 2


def cut_bodies(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    """Return the bodies that stand side by side, each told by its form; else the text as the one entry it is."""
    lettered = cut_lettered(passage)
    if len(lettered) > 1:
        return [Entry(name, why) for name in lettered if name]
    joints = find_conjunctions(passage.text)
    commas = find_commas(passage.text, joints)
    cut = _cut_listed(passage, commas, standing, why) or _cut_alike(passage, commas, joints, standing, why)
    return cut or ([Entry(passage, why)] if passage else [])


def _cut_listed(passage: Passage, commas: Sequence[Stretch], standing: Standing, why: str) -> list[Entry]:
    """Return three pieces or more between commas that are acronyms, or names of which two are of known bodies.

    Where two only begin with a word for bodies, and none is a part or parent of another, the cut is a doubt.
    """
    if len(commas) + 1 < FEWEST_LISTED:
        return []
    pieces = _pieces(passage, commas)
    texts = [piece.text for piece in pieces]
    acronyms = [_is_acronym(text, standing) for text in texts]
    if not all(told or _stands(text, standing) for text, told in zip(texts, acronyms, strict=True)):
        return []
    sure = all(acronyms) or sum(map(is_organization, texts)) >= TWO
    strong = sum(map(standing.begins_strong, texts)) >= TWO and not any(map(begins_as_part, texts))
    return _entries(pieces, why, sure=sure) if sure or strong else []


def _pieces(passage: Passage, edges: Sequence[Stretch]) -> list[Passage]:
    starts, ends = [0, *(end for _, end in edges)], [*(start for start, _ in edges), len(passage.text)]
    return [without_lead(passage.cut(a, b).strip()) for a, b in zip(starts, ends, strict=True)]


def _entries(pieces: Sequence[Passage], why: str, *, sure: bool) -> list[Entry]:
    doubt = None if sure else maybe_one_with(pieces[1].text)
    return [Entry(piece, why, uncertain=doubt if at == 0 else None) for at, piece in enumerate(pieces)]


def _is_acronym(text: str, standing: Standing) -> bool:
    letters = text.replace(".", "").replace("-", "")
    if not (1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() and letters.isupper()):
        return False
    shape = standing.shape_of(text)
    return max(shape.place, shape.legal_form) < PLACE and not standing.is_role(text)


def _cut_alike(
    passage: Passage, commas: Sequence[Stretch], joints: Sequence[Stretch], standing: Standing, why: str
) -> list[Entry]:
    """Return the pieces between commas and the last conjunction where each begins with the same word.

    That word is one for bodies (`Conselho`), or any before places or among three; else the cut is a doubt. Two pieces
    may also be bodies that a table knows (`Oxfam Intermón y Amnesty International`).
    """
    edges = sorted([*joints[-1:], *commas])
    if not edges:
        return []
    pieces = _pieces(passage, edges)
    texts = [piece.text for piece in pieces]
    known = len(pieces) == TWO and len(joints) == 1 and all(map(is_organization, texts))
    if not (known or _begin_alike(texts)) or standing.knows(passage.text):
        return []  # the whole is asked about last: an entry of which that is asked is cut anew
    if known:
        return _entries(pieces, why, sure=True)
    if not all(_stands(text, standing) for text in texts):
        return []
    sure = len(pieces) > TWO or standing.begins_strong(texts[0]) or all(_ends_in_place(t, standing) for t in texts)
    return _entries(pieces, why, sure=sure)


def _begin_alike(texts: Sequence[str]) -> bool:
    """Tell whether each of the texts has several words, of which the first is the same, in capitals."""
    words = [text.split() for text in texts]
    if any(len(one) < TWO for one in words):
        return False
    return len({fold(one[0]) for one in words}) == 1 and words[0][0][:1].isupper()


def _ends_in_place(text: str, standing: Standing) -> bool:
    words = text.split()
    return any(standing.shape_of(" ".join(words[-count:])).place > PLACE for count in (1, TWO))


def _stands(text: str, standing: Standing) -> bool:
    shape = standing.shape_of(text)
    told = standing.is_person(text) or standing.is_role(text) or max(shape.place, shape.legal_form) > PLACE
    return not told and standing.in_list(text) >= GOOD_MEMBER
