"""Bodies that one entry names side by side: `Conselho X & Conselho Y`, `CGIL, CISL, UIL`, `Red A (RA) y Red B (RB)`."""

from __future__ import annotations

from collections.abc import Sequence

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
TWO = 2
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
    """Return the pieces between commas where three at least are acronyms, or names of which two are of known bodies."""
    edges = find_commas(passage.text, find_conjunctions(passage.text))
    if len(edges) + 1 < FEWEST_ACRONYMS:
        return []
    starts, ends = [0, *(end for _, end in edges)], [*(start for start, _ in edges), len(passage.text)]
    pieces = [passage.cut(start, end).strip() for start, end in zip(starts, ends, strict=True)]
    acronyms = [_is_acronym(piece.text, standing) for piece in pieces]
    if all(acronyms):
        return pieces
    known = sum(map(is_organization, (piece.text for piece in pieces)))
    named = all(told or _stands(piece.text, standing) for piece, told in zip(pieces, acronyms, strict=True))
    return pieces if named and known >= TWO else []


def _is_acronym(text: str, standing: Standing) -> bool:
    letters = text.replace(".", "").replace("-", "")
    if not (1 < len(letters) <= LONGEST_ACRONYM and letters.isalpha() and letters.isupper()):
        return False
    shape = standing.shape_of(text)
    return max(shape.place, shape.legal_form) < PLACE and not standing.is_role(text)


def _cut_alike(passage: Passage, standing: Standing, why: str) -> list[Entry]:
    """Return the pieces between commas and the last conjunction where each begins with the same word.

    That word is one for bodies (`Conselho`), or any before places or among three; else the cut is a doubt. Two pieces
    may also be bodies that a table knows (`Oxfam Intermón y Amnesty International`).
    """
    joints = find_conjunctions(passage.text)
    edges = sorted([*joints[-1:], *find_commas(passage.text, joints)])
    if not edges:
        return []
    starts, ends = [0, *(end for _, end in edges)], [*(start for start, _ in edges), len(passage.text)]
    pieces = [without_lead(passage.cut(a, b).strip()) for a, b in zip(starts, ends, strict=True)]
    texts = [piece.text for piece in pieces]
    known = len(pieces) == TWO and len(joints) == 1 and all(map(is_organization, texts))
    if not (known or _begin_alike(texts)) or standing.knows(passage.text):
        return []  # the whole is asked about last: an entry of which that is asked is cut anew
    if known:
        return [Entry(piece, why) for piece in pieces]
    if not all(_stands(text, standing) for text in texts):
        return []
    sure = len(pieces) > TWO or standing.begins_strong(texts[0]) or all(_ends_in_place(t, standing) for t in texts)
    doubt = None if sure else MAYBE_ONE.format(texts[1])
    return [Entry(piece, why, uncertain=doubt if at == 0 else None) for at, piece in enumerate(pieces)]


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
