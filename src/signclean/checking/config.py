"""What a check looks at, out of the defaults, the configuration file and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch

from signclean.checking.catalogue import all_rules
from signclean.checking.findings import Severity
from signclean.checking.ordering import AUTO, Order


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A signatory that asked to be taken off: its name, the day (ISO 8601) and the reason."""

    name: str
    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What one place says of the rules; None where it says nothing."""

    select: frozenset[str] | None = None
    ignore: frozenset[str] | None = None
    order: Order | None = None
    name_column: str | None = None

    def over(self, lower: Choice) -> Choice:
        """Return what is said here, and what the lower place says where nothing is said here."""
        return Choice(
            self.select if self.select is not None else lower.select,
            self.ignore if self.ignore is not None else lower.ignore,
            self.order or lower.order,
            self.name_column or lower.name_column,
        )


@dataclass(frozen=True, slots=True)
class Config:
    """All settings. `per_file` is pairs of a pattern (`lists/*.csv`) and what holds for files of that name."""

    choice: Choice = Choice()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    per_file: tuple[tuple[str, Choice], ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    baseline: str | None = None

    def for_file(self, path: str, command: Choice) -> Choice:
        """Return what holds for one file: the command line over its own settings over the general ones."""
        found = self.choice
        for pattern, choice in self.per_file:
            if fnmatch(path, pattern) or fnmatch(path.rpartition("/")[2], pattern):
                found = choice.over(found)
        return command.over(found)

    def with_baseline(self, path: str | None) -> Config:
        """Return the settings with the baseline of the command line, where one is given."""
        return replace(self, baseline=path) if path else self


def codes_of(choice: Choice) -> frozenset[str]:
    """Return the codes of the rules that look: those selected (by default all) without those ignored."""
    selected = choice.select if choice.select is not None else frozenset(all_rules())
    return selected - (choice.ignore or frozenset())


def order_of(choice: Choice) -> Order:
    """Return the order to hold the list to; by default the list's own."""
    return choice.order or AUTO
