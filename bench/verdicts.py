"""Labelled letters as the library reads them, and each verdict on a country held against the gold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bench.letters import Letter
from bench.scorer.gold import GoldRow, read_gold
from bench.scorer.pairing import pair_texts
from bench.scorer.reading import parse_reading
from signclean.locating import FITTED, LetterContext
from signclean.locating.letters import hint_letters
from signclean.model import Kind, Signatory, SignatoryList
from signclean.pipeline import Settings, decide, normalize
from signclean.reading import read_document
from signclean.writing.json_document import document_record

NO_SEAT = "-"  # the gold accepts that a body has no country
WITHOUT = Settings(letter_context=None)


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """A letter read without its own context, and the gold rows whose mention was found, by the mention's number."""

    result: SignatoryList
    rows: dict[int, GoldRow]


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict on one mention. `rule` is that of the strongest evidence; `basis` is the gold's.

    `country` is told or guessed, None where neither was; `right` tells whether the gold accepts it, None where the gold
    cannot tell.
    """

    country: str | None
    confidence: float
    told: bool
    rule: str
    right: bool | None
    basis: str


def read_letter(letter: Letter) -> ReadLetter:
    """Return the letter as the library reads it."""
    result = normalize([read_document(str(letter.text))], WITHOUT)
    wanted = [row for row in read_gold(letter.gold) if row.is_signature]
    matches = pair_texts(wanted, parse_reading(document_record(result)))
    return ReadLetter(result, {match.found.n: match.row for match in matches.values()})


def judge(letter: ReadLetter, context: LetterContext | None) -> Iterator[Judged]:
    """Yield the verdict on each mention that has a gold row, with this context of the letter."""
    settings = replace(WITHOUT, letter_context=context)
    decided = {one.id: one for one in decide(letter.result.signatories, letter.result.mentions, settings)}
    for number, row in letter.rows.items():
        yield judge_one(decided[letter.result.signatory_of[number]], row)


def judge_one(signatory: Signatory, row: GoldRow) -> Judged:
    """Return the verdict on a signatory as a gold row sees it; a person without a country must be left open."""
    country = signatory.country or signatory.country_guess
    speaking = [one for one in signatory.country_evidence if one.country == country and country]
    rule = max(speaking, key=lambda one: one.strength).rule if speaking else ""
    told = signatory.country is not None
    judged = bool(row.countries) or (told and row.kind == Kind.INDIVIDUAL)
    right = (country in row.countries if country else NO_SEAT in row.countries) if judged else None
    return Judged(country, signatory.country_confidence, told, rule, right, row.basis)


def fit_context(letters: Sequence[ReadLetter], left_out: ReadLetter) -> LetterContext:
    """Return the context with the strengths that all letters but one give: the shares in which it was right."""
    others = [hint for letter in letters if letter is not left_out for hint in find_hints(letter)]
    strong = [right for strength, right in others if strength == FITTED.strong]
    mixed = [right for strength, right in others if strength == FITTED.mixed]
    return FITTED._replace(strong=smooth(strong), mixed=smooth(mixed))


def find_hints(letter: ReadLetter) -> Iterator[tuple[float, bool]]:
    """Yield (strength, right) for each body that the letter's context would place and the gold can judge."""
    decided = decide(letter.result.signatories, letter.result.mentions, WITHOUT)
    hints = dict(hint_letters(decided, {one.n: one for one in letter.result.mentions}))
    for number, row in letter.rows.items():
        hint = hints.get(letter.result.signatory_of[number])
        if hint and row.countries:
            yield hint.strength, hint.country in row.countries


def smooth(right: Sequence[bool]) -> float:
    """Return the share of those that are right, one of each added (rule of succession): no share is ever 0 or 1."""
    return (sum(right) + 1) / (len(right) + 2)
