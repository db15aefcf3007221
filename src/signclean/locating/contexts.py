"""What the words around a place say: whether it is the seat, those served, or a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from signclean.knowledge.lexicon import articles, list_conjunctions, organization_words
from signclean.knowledge.places.context_words import ContextSense, has_sense
from signclean.knowledge.places.demonyms import find_demonym
from signclean.knowledge.places.languages import likely_languages
from signclean.locating.words import is_acronym

if TYPE_CHECKING:
    from signclean.knowledge.places.demonyms import Demonym
    from signclean.locating.spans import Span
    from signclean.locating.words import Word


class Context(NamedTuple):
    """A text as words, and the languages it may be in (none where its words do not tell)."""

    words: tuple[Word, ...]
    languages: frozenset[str]

    def has(self, at: int, *senses: ContextSense) -> bool:
        """Tell whether the word at this place has one of the senses in the text's languages; False outside the text."""
        return 0 <= at < len(self.words) and has_sense(self.words[at].key, *senses, languages=self.languages)

    def before(self, at: int) -> int:
        """Return where the nearest word before stands that is no article; -1 where there is none."""
        at -= 1
        while at >= 0 and self.words[at].key in articles() and not self.has(at, "at", "for"):
            at -= 1
        return at


def read_context(words: tuple[Word, ...]) -> Context:
    """Return the words with the languages they speak for; letters that stand for words (`DAL`) speak none."""
    capitals = not any(word.text.islower() or word.text.istitle() for word in words)
    return Context(words, likely_languages(one.key for one in words if not is_acronym(one, amid_capitals=capitals)))


def ends(context: Context, span: Span) -> bool:
    """Tell whether the text ends with the place, and has more than it."""
    return span.start > 0 and span.end == len(context.words)


def is_served(context: Context, span: Span) -> bool:
    """Tell whether a demonym says whom the body serves or what it studies, not where it has its seat.

    So for people away from home (`Refugiados Salvadoreños`), for any people after a preposition that gives (`Apoyo a
    Mujeres Afganas`, `Justice for Haitian Workers`), for a demonym alone after one (`pour les Syriens`), for subjects
    (`Brazilian Studies`).
    """
    before, after = span.start - 1, span.end
    if context.has(before, "movers", "study") or context.has(after, "study"):
        return True
    if context.has(after, "movers") and not is_beside_movers(context, span):
        return True
    first = before if context.has(before, "people") else span.start
    giver = context.before(first)
    gives = context.has(giver, "for")
    if is_beside_people(context, span) or context.has(after, "movers"):
        return gives
    return gives and not context.has(giver, "at") and _stands_alone(context, span)


def is_beside_people(context: Context, span: Span) -> bool:
    """Tell whether a word for people stands beside the demonym: `Mujeres Peruanas`, `Afghan Women`."""
    return context.has(span.start - 1, "people") or context.has(span.end, "people")


def is_beside_movers(context: Context, span: Span) -> bool:
    """Tell whether people away from home stand between the demonym and a body: `Danish Refugee Council`."""
    giver = context.before(span.start)
    body = span.end + 1 < len(context.words) and context.words[span.end + 1].key in organization_words()
    return body and context.has(span.end, "movers") and not context.has(giver, "for")


def _stands_alone(context: Context, span: Span) -> bool:
    return span.end == len(context.words) or not context.words[span.end].text[:1].isupper()


def is_cause(context: Context, span: Span) -> bool:
    """Tell whether a country is the one that others stand by: `Friends of Brazil`, `Chile Solidarity`, `con Cuba`."""
    at = context.before(span.start)
    if context.has(at, "for") and not context.has(at, "at"):
        return True
    if context.has(span.start - 1, "solidarity") and "en" not in context.languages:  # `Solidarité Burundi`
        return True
    of = context.before(at) if context.has(at, "at") else -1
    if context.has(of, "friends", "solidarity") or context.has(span.end, "solidarity"):
        return True
    giver = context.before(of) if context.has(of, "people") else -1  # `in Solidarity with the People of …`
    return context.has(giver, "for") and not context.has(giver, "at")


def is_joint(context: Context, span: Span) -> bool:
    """Tell whether a hyphen joins a demonym to that of another country: `belgo-palestinienne`, `Dominico-Haitianas`."""
    before = context.words[span.start].gap == "-" and context.has(span.start - 1, "joint")
    return before or find_partner(context, span) is not None


def find_partner(context: Context, span: Span) -> Demonym | None:
    """Return the demonym that a hyphen joins to this one: Tanzanian in `Deutsch-Tansanische Partnerschaft`."""
    if context.words[span.start].gap == "-":
        return find_demonym(context.words[span.start - 1].key)
    joined = span.end < len(context.words) and context.words[span.end].gap == "-"
    return find_demonym(context.words[span.end].key) if joined else None


def is_twinned(one: Span, other: Span, context: Context) -> bool:
    """Tell whether a dash joins the names of two countries: `Italia-Nicaragua`."""
    countries = one.sort == other.sort == "country"
    return countries and one.end == other.start and context.words[other.start].gap.strip() in {"-", "–", "/"}


def is_behind_article(context: Context, span: Span) -> bool:
    """Tell whether an article stands before the place; before one that is a word as well it shows the word."""
    return context.has(span.start - 1, "the")


def is_subject(context: Context, span: Span) -> bool:
    """Tell whether a country is what a body speaks about: `Office on Colombia`."""
    return context.has(context.before(span.start), "about")


def is_placed(context: Context, span: Span) -> bool:
    """Tell whether a preposition of place or a word for an area stands before: `de Sobral`, `City of …`, `vale do`."""
    return context.has(context.before(span.start), "at", "area")


def is_listed(context: Context, one: Span, other: Span) -> bool:
    """Tell whether two places are named side by side, as `Central America and Colombia` are."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    between = [word.key for word in context.words[start:end]]
    joins = [key for key in between if key in list_conjunctions()]
    return bool(joins) and all(
        key in joins or key in articles() or context.has(start + n, "at") for n, key in enumerate(between)
    )


def is_joined(context: Context, one: Span, other: Span) -> bool:
    """Tell whether `to` or a dash joins two areas of different countries, both ends of a way: `Lyon to Turin`."""
    if one.sort != "area" or other.sort != "area" or one.readings[0].country == other.readings[0].country:
        return False
    between = [word.key for word in context.words[one.end : other.start]]
    dashed = not between and context.words[other.start].gap.strip() in {"-", "–"}
    return dashed or (len(between) == 1 and context.has(one.end, "to"))


def is_of_seated(context: Context, span: Span) -> bool:
    """Tell whether a body that sits where its name says is named for the place: `University of Zurich`."""
    return context.has(span.end, "seated") or sits_at(context, span)


def sits_at(context: Context, span: Span) -> bool:
    """Tell whether such a body stands before the place: `Universiteit Gent`, `Diocèse de Goma`."""
    at = context.before(span.start)
    return context.has(at, "seated") or (context.has(at, "at") and context.has(context.before(at), "seated"))
