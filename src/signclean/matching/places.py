"""How the places of two entries lie to each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Literal

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.places import Level, Place, read_place
from signclean.knowledge.places.keys import place_key
from signclean.knowledge.places.last_words import may_end_place
from signclean.knowledge.places.parts import parts_in
from signclean.knowledge.places.phrases import may_begin_place
from signclean.knowledge.places.regions import regions
from signclean.matching.forms import Form, make_form
from signclean.matching.keys import Word
from signclean.matching.lands import SHARED_START
from signclean.matching.likeness import Likeness, like
from signclean.matching.spots import Spot

Relation = Literal["same", "within", "apart"]
_LEVELS: tuple[Level, ...] = ("region", "country", "subdivision", "city")
LONGEST_PLACE_WORDS = 4
LONGEST_STATE_LETTERS = 4
"""Capitals of a place that are letters for a state: `MG`, `CDMX`."""


def relate(a: Spot, b: Spot) -> Relation:
    """Tell how two spots lie; texts that no table knows as places are the same only where their words agree."""
    if _tell(a) == _tell(b) or _same_words(a.text, b.text):
        return "same"
    if a.place is not None and b.place is not None:
        return _relate_places(a.place, b.place, nested=a.words <= b.words or b.words <= a.words)
    return "within" if a.words <= b.words or b.words <= a.words else "apart"


def _tell(spot: Spot) -> frozenset[str]:
    """Return the words of a spot without a legal form behind them: `El Oro, AC` may lie in Acre, or be an `A.C.`."""
    return frozenset(word for word in spot.words if word not in legal_forms()) or spot.words


def _same_words(a: str, b: str) -> bool:
    """Tell whether two texts are alike word for word: `Cdro. Rivadavia`, `Comodoro Rivadavia`."""
    words, others = make_form(a).words, make_form(b).words
    return len(words) == len(others) and all(like(x, y) in _CLOSE for x, y in zip(words, others, strict=True))


_CLOSE: tuple[Likeness, ...] = ("equal", "inflected", "spelled", "abbreviated")


def _relate_places(a: Place, b: Place, *, nested: bool) -> Relation:
    """Tell how two known places lie. Two towns of one state are apart unless one text says the other and more."""
    if "region" in (a.level, b.level):
        return "same" if regions().get(place_key(a.text)) == regions().get(place_key(b.text), "") else "apart"
    if a.level == b.level == "country" and a.codes == b.codes:
        return _relate_parts(parts_in(a.text), parts_in(b.text))
    if a.level == b.level:
        agree = bool(set(a.codes) & set(b.codes))
        if agree and a.level == "subdivision" and not _name_alike(a.text, b.text):
            return "within"
        return "same" if agree and (a.level != "city" or nested) else "apart"
    wide, narrow = sorted((a, b), key=lambda place: _LEVELS.index(place.level))
    inside = any(_lies_in(inner, outer) for inner in narrow.codes for outer in wide.codes)
    return "within" if inside else "apart"


def _name_alike(a: str, b: str) -> bool:
    """Tell whether two names of one code are spellings of one place; a landscape has the code of its state as well.

    `MG` is Minas Gerais; what `Mallorca` and `Illes Balears` are, or `Bavaria` and `Bayern`, nothing tells here.
    """
    short = any(text.isupper() and len(text) <= LONGEST_STATE_LETTERS for text in (a, b))
    return short or place_key(a)[:SHARED_START] == place_key(b)[:SHARED_START]


def _relate_parts(a: frozenset[str], b: frozenset[str]) -> Relation:
    """Tell how two texts lie that name one country, or parts of it; without a part they name the whole."""
    if a == b:
        return "same"
    return "within" if a <= b or b <= a else "apart"


def _lies_in(inner: str, outer: str) -> bool:
    """Tell whether a code lies in another; a town whose state is not known may lie in any state of its country."""
    return inner == outer or inner[:2] == outer or inner == outer[:2]


def lies_within(inner: Spot, outer: Spot | None) -> bool:
    """Tell whether a place is known to lie in another, larger one."""
    if outer is None or inner.place is None or outer.place is None:
        return False
    larger = _LEVELS.index(outer.place.level) < _LEVELS.index(inner.place.level)
    return larger and relate(inner, outer) == "within"


def are_chapters(spots: Collection[Spot]) -> bool:
    """Tell whether the extensions of one name set bodies apart: two of them lie apart from each other."""
    return any(relate(a, b) == "apart" for a, b in combinations(spots, 2))


def find_spot(form: Form, free: Collection[int]) -> tuple[Spot, list[int]] | None:
    """Return the longest run of free words of a name that is a place, of as long ones the last, and its indices."""
    if not free or not (known := _place_runs(form.text)):
        return None
    among = set(free)
    return next(((spot, list(run)) for spot, run in known if among.issuperset(run)), None)


def is_place(form: Form, run: range) -> bool:
    """Tell whether a run of words of a name, at least one, is a place as a whole."""
    return any(found == run for _, found in _place_runs(form.text))


@lru_cache(maxsize=65536)
def place_words(form: Form) -> frozenset[str]:
    """Return the stems of all words that are, or belong to, a place in the name."""
    return frozenset(form.stems[i] for _, run in _place_runs(form.text) for i in run)


@lru_cache(maxsize=65536)
def _place_runs(text: str) -> tuple[tuple[Spot, range], ...]:
    """Return every run of words of a name that is a place: the longest first, of as long ones the last."""
    form = make_form(text)
    count = len(form.words)
    ends = [end for end in range(count, 0, -1) if may_end_place(form.words[end - 1].raw)]
    if not ends:
        return ()
    sizes = range(min(LONGEST_PLACE_WORDS, count), 0, -1)
    starts = {start for start in range(count) if may_begin_place(form.words[start].raw)}
    runs = (range(end - size, end) for size in sizes for end in ends if end - size in starts)
    return tuple((spot, run) for run in runs if (spot := _read_run(form, run)))


def _read_run(form: Form, run: range) -> Spot | None:
    """Return the place that a run of words of a name is."""
    words = form.words[run.start : run.stop]
    if not _may_be_place(words, form):
        return None
    inner = " ".join(part for i in run for part in (*(form.gaps[i] if i != run[0] else ()), form.words[i].raw))
    place = read_place(inner, set_apart=False)
    return Spot(inner, frozenset(word.stem for word in words), apart=False, place=place) if place else None


def _may_be_place(words: Sequence[Word], form: Form) -> bool:
    """Tell whether words of a name may be a place: one is no common word of names, and capitals stand at both ends."""
    capitals = form.text != form.text.lower()
    ends = words[0].raw[0].isupper() and words[-1].raw[0].isupper()
    return any(word.role == "rare" for word in words) and (ends or not capitals)
