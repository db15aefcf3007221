"""From what a user types to the one entry that is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from signclean.errors import SigncleanError
from signclean.model import Mention, Signatory, SignatoryList
from signclean.text import comparison_key, tokens

SUGGESTIONS = 5
CLOSE_PERCENT = 55.0
"""Below this closeness (0-100) a suggestion puzzles more than it helps."""
PIECE_LENGTH = 4
"""Characters from which on a piece of a name says something about it."""
PIECE_SHARE = 0.7
"""What a piece counts beside a whole name: a piece with a slip in five characters is still suggested."""


class NameNotFoundError(SigncleanError):
    """No entry, or more than one, answers to the name that was asked for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One mention with the signatory it was joined into."""

    mention: Mention
    signatory: Signatory


def find_entry(result: SignatoryList, name: str) -> Entry:
    """Return the entry the name means: by exact label, then by label in other letters, then by the words in it.

    An entry's own labels come before those its signatory took from other mentions. Raises NameNotFoundError with the
    likeliest entries where nothing fits, or several signatories do.
    """
    if not name.strip():
        raise NameNotFoundError("an empty name fits no entry; give a name, an acronym or an id")
    entries = list(list_entries(result))
    for fits in LEVELS:
        found = [entry for entry in entries if fits(entry, name)]
        if len({entry.signatory.id for entry in found}) > 1:
            raise NameNotFoundError(describe_several(name, found))
        if found:
            return found[0]
    raise NameNotFoundError(describe_none(name, entries))


def list_entries(result: SignatoryList) -> Iterator[Entry]:
    """Yield every mention with its signatory, in the order of the text."""
    signatories = {signatory.id: signatory for signatory in result.signatories}
    for mention in result.mentions:
        yield Entry(mention, signatories[result.signatory_of[mention.n]])


def fits_text(entry: Entry, name: str) -> bool:
    """Tell whether the name is the whole entry as written, or its signatory's id."""
    return name in {entry.mention.text, entry.signatory.id}


def fits_name(entry: Entry, name: str) -> bool:
    """Tell whether the name is the entry's own without what stands around it."""
    return name == entry.mention.name


def fits_label(entry: Entry, name: str) -> bool:
    """Tell whether the name is any label of the entry or its signatory, an acronym or alias too."""
    return name in set(list_labels(entry))


def fits_folded_name(entry: Entry, name: str) -> bool:
    """Tell whether the name is the entry's own but for case, accents and punctuation."""
    key = comparison_key(name)
    return bool(key) and key in {comparison_key(entry.mention.name), comparison_key(entry.mention.text)}


def fits_folded_label(entry: Entry, name: str) -> bool:
    """Tell whether the name is any label but for case, accents and punctuation."""
    key = comparison_key(name)
    return bool(key) and key in {comparison_key(label) for label in list_labels(entry)}


def fits_words(entry: Entry, name: str) -> bool:
    """Tell whether every word of the name stands in the entry's text."""
    words = set(tokens(name))
    return bool(words) and words <= set(tokens(entry.mention.text))


LEVELS: tuple[Callable[[Entry, str], bool], ...] = (
    fits_text,
    fits_name,
    fits_label,
    fits_folded_name,
    fits_folded_label,
    fits_words,
)


def list_labels(entry: Entry) -> Iterator[str]:
    """Yield everything the entry is called, its own labels first."""
    mention, signatory = entry.mention, entry.signatory
    own = (mention.name, mention.text, mention.acronym, *mention.aliases)
    joined = (signatory.name, signatory.display, signatory.acronym, *signatory.aliases)
    yield from filter(None, own + joined)


def describe_several(name: str, found: Iterable[Entry]) -> str:
    """Return the sentence for a name that several signatories answer to, with the ids that tell them apart."""
    return f"'{name}' fits several entries; name one of them: {list_choices(found)}"


def describe_none(name: str, entries: Iterable[Entry]) -> str:
    """Return the sentence for a name nothing answers to, with the nearest entries if any is near."""
    near = list_choices(rank_entries(entries, name))
    return f"no entry is called '{name}'; " + (f"did you mean {near}?" if near else "`normalize` lists all of them")


def list_choices(entries: Iterable[Entry]) -> str:
    """Return the first few signatories of the entries as `name [id]`, told once each."""
    choices = {entry.signatory.id: entry.signatory.name for entry in entries}
    told = [f"'{name}' [{identity}]" for identity, name in choices.items()][:SUGGESTIONS]
    rest = len(choices) - len(told)
    return ", ".join(told) + (f" and {rest} more" if rest > 0 else "")


def rank_entries(entries: Iterable[Entry], name: str) -> list[Entry]:
    """Return the entries whose spelling comes near the name, the nearest first, at most as many as are suggested."""
    key = " ".join(tokens(name))
    scored = [(closeness(key, " ".join(tokens(entry.mention.name))), entry) for entry in entries]
    near = [(score, entry) for score, entry in scored if score >= CLOSE_PERCENT]
    return [entry for _, entry in sorted(near, key=lambda pair: (-pair[0], pair[1].mention.n))][:SUGGESTIONS]


def closeness(key: str, name: str) -> float:
    """Return how near two folded names are, 0-100; a piece of a name is near it, though less than the whole."""
    from rapidfuzz import fuzz

    piece = fuzz.partial_ratio(key, name) if len(key) >= PIECE_LENGTH else 0.0
    return max(fuzz.ratio(key, name), PIECE_SHARE * piece)
