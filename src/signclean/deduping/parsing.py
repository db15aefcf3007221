"""From texts to named mentions, each read by itself: what it is does not depend on the rows around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from signclean.deduping.capitals import is_one_case, learn_capitals, restore_capitals
from signclean.deduping.plain_bodies import is_plain_body, read_plain_body
from signclean.deduping.written import Written
from signclean.matching.spreading import Spread, split
from signclean.model import Kind, Mention
from signclean.naming import name_mention

SOURCE = "names"
BODIES, PEOPLE = "Organizations", "Individuals"
"""Headings that tell what stands below them."""
SURE_KIND = 0.95
"""Confidence from which a name is what it looks like (0-1)."""
FEW_SHARE = 0.1
"""Share of people among the sure names up to which the unsure ones are taken for bodies, or the other way round."""
FEWEST_SURE = 20
"""Sure names that tell what a list holds."""
_QUOTES = ('""', "“”", "«»", "„“")
"""Signs that open and close a text as a whole."""
TEXTS_TO_LEARN_FROM = 100_000
"""Names of mixed case that are enough to know how words are written."""


def parse_texts(written: Written, spread: Spread) -> Iterator[Mention]:
    """Yield a named mention for each text, numbered from 0; texts in one case get the capitals of the list first."""
    wanted = [text for text in written.texts if is_one_case(text)]
    every = max(len(written.texts) // TEXTS_TO_LEARN_FROM, 1)
    mixed = (text for text, key in zip(written.texts, written.keys, strict=True) if key % every == 0)
    capitals = learn_capitals((text for text in mixed if not is_one_case(text)), wanted) if wanted else {}
    numbered = [restore_capitals(text, capitals) if is_one_case(text) else text for text in written.texts]
    for number, fields in enumerate(_in_turn(spread, numbered)):
        yield fields._replace(n=number)


def settle_kinds(mentions: list[Mention]) -> None:
    """Read anew, in place, what may be a body or a person, as what nearly all others of the list are."""
    sure = [mention.kind for mention in mentions if mention.kind_confidence >= SURE_KIND]
    people = sure.count(Kind.INDIVIDUAL)
    if len(sure) < FEWEST_SURE or FEW_SHARE * len(sure) < people < (1 - FEW_SHARE) * len(sure):
        return
    few, heading = (Kind.INDIVIDUAL, BODIES) if 2 * people < len(sure) else (Kind.ORGANIZATION, PEOPLE)
    for place, mention in enumerate(mentions):
        if mention.kind is few and mention.kind_confidence < SURE_KIND:
            mentions[place] = _parse(mention.text, heading)._replace(n=mention.n)


def _in_turn(spread: Spread, texts: Sequence[str]) -> Iterator[Mention]:
    for part in spread(_parse_part, None, split(texts)):
        yield from part


def _parse_part(_: None, texts: Sequence[str]) -> list[Mention]:
    return [_parse(text) for text in texts]


def strip_wrapping(text: str) -> str:
    """Return a text without the quotes around the whole of it, and without what a list leaves at its end (`*`, `;`)."""
    bare = text.strip().rstrip("*;,").rstrip()
    inner = bare[1:-1]
    quoted = bool(inner) and bare[0] + bare[-1] in _QUOTES and not set(inner) & {bare[0], bare[-1]}
    return inner.strip() if quoted else bare or text


def _parse(text: str, heading: str | None = None) -> Mention:
    """Return the named mention without the evidence of its kind, which nobody asks for."""
    text = strip_wrapping(text)
    mention = Mention(n=0, source=SOURCE, spans=(), text=text, section=heading)
    if is_plain_body(text):
        return read_plain_body(mention)
    mention = name_mention(mention)
    return mention._replace(kind_evidence=(), section=None)
