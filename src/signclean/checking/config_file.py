"""The configuration file: `signclean.toml`, or `[tool.signclean]` of `pyproject.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from signclean.checking.catalogue import UnknownRuleError, find_rule, select_codes
from signclean.checking.config import Choice, Config, Withdrawal
from signclean.checking.findings import Severity
from signclean.checking.ordering import OrderError, parse_order
from signclean.errors import SigncleanError

T = TypeVar("T")

NAME = "signclean.toml"
SHARED = "pyproject.toml"
CHOICE_KEYS = ("select", "ignore", "order", "name-column")
KEYS = (*CHOICE_KEYS, "severity", "per-file", "withdrawn", "baseline")
WITHDRAWN_KEYS = ("name", "date", "reason")


class ConfigError(SigncleanError):
    """The configuration file holds what it cannot: a key or value that does not exist."""


def find_config(start: Path) -> Path | None:
    """Return the nearest configuration file, in the folder or one above it; None where there is none."""
    for folder in (start, *start.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        shared = folder / SHARED
        if shared.is_file() and "signclean" in _load(shared).get("tool", {}):
            return shared
    return None


def read_config(path: Path) -> Config:
    """Return the settings of a file; ConfigError with what would be valid for any key or value that is not."""
    table = _load(path)
    if path.name == SHARED:
        table = table.get("tool", {}).get("signclean", {})
    where = str(path)
    _check_keys(where, table, KEYS)
    return Config(
        choice=_choice(where, {key: table[key] for key in CHOICE_KEYS if key in table}),
        severity=_severities(where, _typed(where, "severity", table.get("severity", {}), dict, "a table")),
        per_file=_per_file(where, _typed(where, "per-file", table.get("per-file", {}), dict, "a table")),
        withdrawn=_withdrawals(where, _typed(where, "withdrawn", table.get("withdrawn", []), list, "[[withdrawn]]")),
        baseline=_text(where, "baseline", table["baseline"]) if "baseline" in table else None,
    )


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as stream:
            return tomllib.load(stream)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: this is no TOML ({error}); repair it and try again") from error
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}); check its name and folder") from error


def _check_keys(where: str, table: Mapping[str, object], valid: Sequence[str], name: str = "") -> None:
    for key in table:
        if key not in valid:
            inside = f" in [{name}]" if name else ""
            raise ConfigError(f"{where}: unknown key '{key}'{inside}; valid are {', '.join(valid)}")


def _choice(where: str, table: Mapping[str, object], name: str = "") -> Choice:
    _check_keys(where, table, CHOICE_KEYS, name)
    try:
        return Choice(
            select=_told(table, "select", lambda value: select_codes(_texts(where, "select", value))),
            ignore=_told(table, "ignore", lambda value: select_codes(_texts(where, "ignore", value))),
            order=_told(table, "order", lambda value: parse_order(_text(where, "order", value))),
            name_column=_told(table, "name-column", lambda value: _text(where, "name-column", value)),
        )
    except (UnknownRuleError, OrderError) as error:
        raise ConfigError(f"{where}: {error}") from error


def _told(table: Mapping[str, object], key: str, read: Callable[[object], T]) -> T | None:
    return read(table[key]) if key in table else None


def _severities(where: str, table: Mapping[str, object]) -> dict[str, Severity]:
    found = {}
    for name, value in table.items():
        if value not in set(Severity):
            raise ConfigError(f"{where}: severity '{value}' of {name} is none; valid are {', '.join(Severity)}")
        try:
            found[find_rule(name).code] = Severity(str(value))
        except UnknownRuleError as error:
            raise ConfigError(f"{where}: {error}") from error
    return found


def _per_file(where: str, table: Mapping[str, object]) -> tuple[tuple[str, Choice], ...]:
    named = [(pattern, _typed(where, pattern, inner, dict, "a table")) for pattern, inner in table.items()]
    return tuple((pattern, _choice(where, inner, f"per-file.'{pattern}'")) for pattern, inner in named)


def _withdrawals(where: str, rows: Sequence[object]) -> tuple[Withdrawal, ...]:
    found = []
    for row in rows:
        table = _typed(where, "withdrawn", row, dict, "[[withdrawn]]")
        _check_keys(where, table, WITHDRAWN_KEYS, "[withdrawn]")
        missing = [key for key in WITHDRAWN_KEYS if not str(table.get(key, "")).strip()]
        if missing:
            raise ConfigError(
                f"{where}: a [[withdrawn]] lacks {' and '.join(missing)}; all of name, date, reason are needed"
            )
        found.append(Withdrawal(str(table["name"]), str(table["date"]), str(table["reason"])))
    return tuple(found)


def _typed(where: str, key: str, value: object, kind: type[T], wanted: str) -> T:
    if not isinstance(value, kind):
        raise ConfigError(f"{where}: '{key}' must be {wanted}, not {value!r}")
    return value


def _text(where: str, key: str, value: object) -> str:
    return _typed(where, key, value, str, "a text")


def _texts(where: str, key: str, value: object) -> list[str]:
    return [_text(where, key, one) for one in _typed(where, key, value, list, "a list of rules")]
