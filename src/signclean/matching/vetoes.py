"""What no score may override: two things that no body can be at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from signclean.knowledge.lexicon import conjunctions
from signclean.knowledge.preposition_senses import preposition_senses
from signclean.matching.comparison import Comparison
from signclean.matching.places import lies_within
from signclean.matching.profiles import Profile
from signclean.matching.sides import CONTENT, Side, quote, umbrella_words
from signclean.matching.verdicts import Veto


def entry_vetoes(a: Profile, b: Profile) -> Iterator[Veto]:
    """Yield what keeps two entries apart whatever they are called."""
    if a.person != b.person:
        yield Veto("kind", "one is a person, the other an organization")
    if a.mention.member_of == b.mention.n or b.mention.member_of == a.mention.n:
        yield Veto("own member", "one is a member of the other")


def name_vetoes(pair: Comparison) -> Iterator[Veto]:
    """Yield what keeps two bodies of these names apart."""
    yield from place_vetoes(pair)
    for veto in _NAME_VETOES if pair.differs and not pair.description else _VETOES_OF_PLACES:
        if text := veto(pair):
            yield _make(veto, text)
    if any(side.doubled for side, _ in pair.sides):
        yield Veto("both genders", "one name alone has a word in both genders", cap="doubt")
    if pair.a.has("head") and pair.b.has("head"):
        yield Veto("sort of body", "each tells a sort of body of its own", cap="doubt")


def place_vetoes(pair: Comparison) -> Iterator[Veto]:
    """Yield what keeps two bodies of any name apart."""
    for veto in (_places_apart, _countries_apart):
        if text := veto(pair):
            yield _make(veto, text)


def _make(veto: Callable[[Comparison], str | None], text: str) -> Veto:
    return Veto(veto.__name__.strip("_").replace("_", " "), text)


def _places_apart(pair: Comparison) -> str | None:
    beside = (pair.a.profile.spot, pair.b.profile.spot)
    apart = ((a, b) for a, b, how in pair.spot_relations if how == "apart")
    told = next(((a, b) for a, b in apart if (a, b) != beside or not pair.fill_in_towns), None)
    return f"'{told[0].text}' and '{told[1].text}' are two places" if told else None


def _countries_apart(pair: Comparison) -> str | None:
    a, b = pair.countries
    if not a or not b or a & b or (pair.tells_one and _rests_on_legal_form(pair)):
        return None
    return f"the entries tell two countries, {', '.join(sorted(a))} and {', '.join(sorted(b))}"


def _rests_on_legal_form(pair: Comparison) -> bool:
    """Tell whether only a legal form contradicts: forms of other countries are written too, and translated."""
    return not all(side.profile.placed_countries for side, _ in pair.sides)


def _local_body(pair: Comparison) -> str | None:
    """Tell apart a local body and the national one: a town in one name, in the other the land it lies in."""
    for side, other in pair.sides:
        if side.inside is None:
            continue
        for wide in (other.inside, pair.shared_spot):
            if wide is not None and lies_within(side.inside, wide):
                return f"'{side.inside.text}' lies in '{wide.text}'"
    return None


def _numbers_differ(pair: Comparison) -> str | None:
    numbers = [side.has("number") for side, _ in pair.sides]
    return f"number {numbers[0][0].raw} against {numbers[1][0].raw}" if all(numbers) else None


def _scope_against_scope(pair: Comparison) -> str | None:
    """`International` against `National`, or against a country."""
    words = [side.has("scope", "chapter") for side, _ in pair.sides]
    if all(words):
        return f"'{words[0][0].raw}' against '{words[1][0].raw}'"
    told = [
        [word.raw for word in side.has("scope", "chapter")] or [s.text for s in side.spots] for side, _ in pair.sides
    ]
    scoped = any(side.has("scope", "chapter") for side, _ in pair.sides)
    return f"'{told[0][0]}' against '{told[1][0]}'" if scoped and all(told) and not pair.same_place else None


def _chapter_of_the_other(pair: Comparison) -> str | None:
    """Tell apart a section, local or regional body and the body as a whole."""
    for side, other in pair.sides:
        if (noted := [spot for spot in side.spots if spot.chapter]) and not pair.differs and not other.spots:
            return f"'{noted[0].text}' is a chapter"
        alone = side.has("chapter") and not side.shares_chapter
        if alone and not other.extra and not other.spots and not pair.same_place:
            return f"{quote(side.extra)} is a chapter"
    return None


def _listed_with_chapters(pair: Comparison) -> str | None:
    if pair.fill_in_towns:
        return None
    for side, other in pair.sides:
        narrowed = side.spots or (side.has(*CONTENT, "number") and not umbrella_words(side))
        letters = other.profile.acronym.key if other.profile.acronym else None
        heads = narrowed and not other.extra and pair.listing.heads_chapters(other.form, letters)
        if heads and not pair.same_place:
            return f"the list has several bodies called '{other.form.text}' that differ by place"
    return None


def _part_of_the_other(pair: Comparison) -> str | None:
    """Tell apart a body that is named in full and a centre, union or office of it: `Students' Union of the College`."""
    a, b = pair.a.profile.acronym, pair.b.profile.acronym
    if a is not None and b is not None and a.key == b.key:
        return None
    for side, other in pair.sides:
        part = (side.has("head") and side.has(*CONTENT)) or _joined_by_small_word(side)
        apart = (part and _names_whole(pair)) or _stands_beside(side)
        if apart and not other.extra and not umbrella_words(side):
            return f"{quote(side.extra)} is a part of the other, or stands beside it"
    return None


def _names_whole(pair: Comparison) -> bool:
    """Tell whether the words that agree name a body: a sort of body is the first of them, or depends on no other.

    `Doctors of the Campaign` are of one, and are none.
    """
    links = [link for link in pair.alignment.links if link.how != "near"]
    firsts = min((link.a[0] for link in links), default=0), min((link.b[0] for link in links), default=0)
    runs = (
        (pair.b.form, link.b, firsts[1]) if len(link.b) > len(link.a) else (pair.a.form, link.a, firsts[0])
        for link in links
    )
    return any(
        form.words[i].generic and (i == first or not any(map(_is_of, form.gaps[i])))
        for form, run, first in runs
        for i in run
    )


def _is_of(small: str) -> bool:
    return preposition_senses().get(small) == "of"


def _stands_beside(side: Side) -> bool:
    """Tell whether an extra word names a body beside another; after an `and` it does not: `Moradores e Amigos de …`."""
    form = side.form
    return any(form.words[i].role == "offshoot" and conjunctions().isdisjoint(form.gaps[i]) for i in side.indices)


def _joined_by_small_word(side: Side) -> bool:
    """Tell whether the extra words begin the name, and a small word makes the rest depend on them.

    One that is an `and` in any language does not: Dutch `en`.
    """
    first = len(side.indices)
    leading = first > 0 and side.indices == tuple(range(first))
    return leading and first < len(side.form.gaps) and not conjunctions().issuperset(side.form.gaps[first])


_VETOES_OF_PLACES: tuple[Callable[[Comparison], str | None], ...] = (
    _local_body,
    _chapter_of_the_other,
    _listed_with_chapters,
)
_NAME_VETOES = (
    _local_body,
    _numbers_differ,
    _scope_against_scope,
    _chapter_of_the_other,
    _listed_with_chapters,
    _part_of_the_other,
)
"""Those of places hold for any two names, the others only where words differ; the first that holds is told first."""
