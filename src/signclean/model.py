"""The data that travels through the stages: frozen, no behaviour beyond small derived facts, no I/O.

What an entry has several of is a `NamedTuple`, which is made in a fifth of the time of a frozen dataclass.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class Kind(StrEnum):
    """What a signatory is. A coalition is an entry that lists its members."""

    ORGANIZATION = "organization"
    INDIVIDUAL = "individual"
    COALITION = "coalition"


class Signed(StrEnum):
    """How a signatory signed: by itself, as the member of a coalition, or both."""

    DIRECT = "direct"
    MEMBER = "member"
    BOTH = "both"


class Reason(StrEnum):
    """Why a stretch of the input is no part of any mention."""

    TITLE = "title"
    PROSE = "prose"
    OPENER = "opener"
    HEADING = "heading"
    CONNECTIVE = "connective"
    PAGE_NUMBER = "page number"
    RUNNING_HEAD = "running head"
    FOOTNOTE = "footnote"
    CONTACT = "contact"
    LINK = "link"
    DATE = "date"
    FORM_RESIDUE = "form residue"
    COPY_LINE = "copy line"
    TABLE_HEADER = "table header"
    NUMBERING = "numbering"
    AFTER_BLOCK = "after the list"


class Span(NamedTuple):
    """A stretch of one input line: `line` is 1-based, `start` and `end` are 0-based code points, end exclusive."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One input: its lines without line ends. `source` is the name the user knows it by (a path or `-`).

    `sha256` is that of the bytes that were read; `notes` tell what reading had to assume (an encoding).
    """

    source: str
    lines: tuple[str, ...]
    sha256: str
    notes: tuple[str, ...] = ()


class Evidence(NamedTuple):
    """Why something is believed. `strength` is 0-1; `country` is alpha-2 where the evidence speaks for a country."""

    rule: str
    text: str
    strength: float
    country: str | None = None
    subdivision: str | None = None


class Shape(Protocol):
    """What a stretch of text looks like on its own: how much it resembles each thing, 0-1 each, not summing to one.

    `person` is a bare personal name, `organization` the name of a body, `role` a title, office or trade, `place` a
    place and nothing else, `legal_form` a legal form and nothing else. `person` is never more than `person_by_words`,
    which is sooner told.
    """

    @property
    def person_by_words(self) -> float: ...  # noqa: D102
    @property
    def person(self) -> float: ...  # noqa: D102
    @property
    def organization(self) -> float: ...  # noqa: D102
    @property
    def role(self) -> float: ...  # noqa: D102
    @property
    def place(self) -> float: ...  # noqa: D102
    @property
    def legal_form(self) -> float: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Ignored:
    """A stretch of the input that belongs to no mention, with the reason."""

    source: str
    spans: tuple[Span, ...]
    text: str
    reason: Reason

    @property
    def lines(self) -> tuple[int, int]:
        """First and last line, 1-based."""
        return self.spans[0].line, self.spans[-1].line


@dataclass(frozen=True, slots=True)
class LayoutPart:
    """How a run of lines was read: its kind, separator, confidence (0-1) and the readings that came next."""

    source: str
    lines: tuple[int, int]
    kind: str
    separator: str | None
    confidence: float
    runners_up: tuple[tuple[str, float], ...] = ()


class Mention(NamedTuple):
    """One signature as it stands in the text.

    Segmenting fills the first part; naming the second; `place_evidence` comes from locating. What a table's columns
    say stands in `column_…`; `lead` is what the layout sets apart as the name (bold, or a row of its own). Every text
    field is a span of the input (wraps joined, markup off): nothing here is ever composed.
    """

    n: int
    source: str
    spans: tuple[Span, ...]
    text: str
    cut: str = ""
    section: str | None = None
    member_of: int | None = None
    cells: tuple[str, ...] = ()
    url: str | None = None
    opens_members: bool = False
    shared_role: str | None = None
    column_place: str | None = None
    column_role: str | None = None
    column_legal_form: str | None = None
    column_acronym: str | None = None
    lead: str | None = None

    name: str = ""
    acronym: str | None = None
    legal_form: str | None = None
    aliases: tuple[str, ...] = ()
    place: str | None = None
    role: str | None = None
    affiliation: str | None = None
    kind: Kind = Kind.ORGANIZATION
    kind_confidence: float = 0.0
    kind_evidence: tuple[Evidence, ...] = ()

    place_evidence: tuple[Evidence, ...] = ()

    @property
    def lines(self) -> tuple[int, int]:
        """First and last line, 1-based."""
        return self.spans[0].line, self.spans[-1].line


class Signatory(NamedTuple):
    """One real body or person, with every mention of it. Mentions are numbers (`Mention.n`), `member_of` are ids.

    `ids` are those of the rows of a registry that bear its name, as the registry writes them.
    """

    id: str
    name: str
    display: str
    kind: Kind
    signed: Signed
    mentions: tuple[int, ...]
    acronym: str | None = None
    legal_form: str | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    member_of: tuple[str, ...] = ()
    country: str | None = None
    country_guess: str | None = None
    subdivision: str | None = None
    country_confidence: float = 0.0
    country_evidence: tuple[Evidence, ...] = ()
    scope: str = "unknown"
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question only a person can settle. `a` and `b` are signatory ids; `score` is 0-1; `b` is None for one entry."""

    code: str
    a: str | None
    b: str | None
    score: float
    reason: str
    evidence_for: tuple[str, ...] = ()
    evidence_against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts told to the user, both ways: entries as listed, and distinct signatories."""

    entries: int
    mentions: int
    signatories: int
    organizations: int
    individuals: int
    coalitions: int
    countries: int
    unknown_country: int
    doubts: int


@dataclass(frozen=True, slots=True)
class SignatoryList:
    """The outcome of a run: who signed, where each was read, what is in doubt, what was left out and why."""

    documents: tuple[Document, ...]
    signatories: tuple[Signatory, ...]
    mentions: tuple[Mention, ...]
    signatory_of: dict[int, str]
    doubts: tuple[Doubt, ...]
    ignored: tuple[Ignored, ...]
    layout: tuple[LayoutPart, ...]
    summary: Summary
