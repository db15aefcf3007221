"""The name of a cluster that survives, as the list writes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from signclean.deduping.capitals import is_one_case
from signclean.matching.signatories import choose_name, display_name
from signclean.model import Mention

Spelling = tuple[Mention, str, int]
"""A parsed text, the text as written, and the rows that have it."""


def name_cluster(spellings: Sequence[Spelling]) -> str:
    """Return the most complete name, of these the most frequent, of these the first; with its acronym and usual place.

    Names in mixed case go before those in one case.
    """
    if len(spellings) == 1:
        mention = as_written(*spellings[0][:2])
        return display_name(mention.name or mention.text, mention.acronym, mention.place)
    careful = [spelling for spelling in spellings if not is_one_case(spelling[1])] or spellings
    mentions = [as_written(mention, text) for mention, text, rows in careful for _ in range(min(rows, MOST_ROWS))]
    name = choose_name(mentions)
    bearer = next(mention for mention in mentions if (mention.name or mention.text) == name)
    acronym = bearer.acronym or next((mention.acronym for mention in mentions if mention.acronym), None)
    return display_name(name, acronym, _usual_place(mentions))


def _usual_place(mentions: Sequence[Mention]) -> str | None:
    """Return the place that most of the mentions set beside the name; an address that a few add is none of it."""
    if len(mentions) == 1:
        return mentions[0].place
    place, rows = max(Counter(mention.place for mention in mentions).items(), key=lambda item: item[1])
    return place if 2 * rows > len(mentions) or all(mention.place for mention in mentions) else None


MOST_ROWS = 100
"""Rows of one text that are counted: more say no more about which spelling is the usual one."""


def as_written(mention: Mention, text: str) -> Mention:
    """Return the mention with the capitals of the text, which has the same letters at the same places."""
    if mention.text == text or len(mention.text) != len(text):
        return mention
    return mention._replace(
        text=text,
        name=_slice(mention.name, mention.text, text) or "",
        acronym=_slice(mention.acronym, mention.text, text),
        place=_slice(mention.place, mention.text, text),
    )


def _slice(part: str | None, restored: str, text: str) -> str | None:
    at = restored.find(part) if part else -1
    return text[at : at + len(part)] if part and at >= 0 else part
