"""From texts to named mentions, each read by itself: what it is does not depend on the rows around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from signclean.deduping.capitals import is_one_case, learn_capitals, restore_capitals
from signclean.deduping.written import Written
from signclean.matching.spreading import Spread, split
from signclean.model import Mention
from signclean.naming import name_mention

SOURCE = "names"
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
        yield replace(fields, n=number)


def _in_turn(spread: Spread, texts: Sequence[str]) -> Iterator[Mention]:
    for part in spread(_parse_part, None, split(texts)):
        yield from part


def _parse_part(_: None, texts: Sequence[str]) -> list[Mention]:
    return [_parse(text) for text in texts]


def _parse(text: str) -> Mention:
    """Return the named mention without the evidence of its kind, which nobody asks for."""
    return replace(name_mention(Mention(n=0, source=SOURCE, spans=(), text=text)), kind_evidence=())
