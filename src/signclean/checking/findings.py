"""What a rule finds: where it stands, what is wrong, what to type, and the edit that would do it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from signclean.text import fold, mask_contacts, squeeze


class Severity(StrEnum):
    """How much a finding weighs. All of them make `check` exit with 1; report formats show them differently."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file as it is on disk: lines are 1-based, columns 0-based code points, the end exclusive."""

    path: str
    line: int
    start: int
    end_line: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What to put in the place of a stretch; a place that ends at column 0 of the next line takes the line end too."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together. A safe fix changes manners alone; any other may change who is listed."""

    edits: tuple[Edit, ...]
    safe: bool


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of, with what stands there."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: a place, the entry or text it is about, one sentence, and what could be done."""

    place: Place
    name: str
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with its rule. `key` is the rule and the folded name: it stays the same when lines move."""

    code: str
    slug: str
    severity: Severity
    place: Place
    message: str
    key: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()

    @property
    def path(self) -> str:
        """The file, as the user named it."""
        return self.place.path

    @property
    def line(self) -> int:
        """The first line, 1-based."""
        return self.place.line

    @property
    def column(self) -> int:
        """The first column, 1-based."""
        return self.place.start + 1

    @property
    def position(self) -> tuple[str, int, int, str, str]:
        """An order for reports: by file, line, column, rule, sentence."""
        return self.path, self.line, self.column, self.code, self.message


def fold_name(name: str) -> str:
    """Return a name as keys hold it: folded, spaces squeezed, contacts masked."""
    return squeeze(fold(mask_contacts(name)))


def one_line(text: str) -> str:
    """Return the text with every control character and line end replaced: none may end a line or steer a terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in text)
