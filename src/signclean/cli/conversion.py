"""typer's conversion of values, put off until one needs it: it loads pydantic, which takes as long as typer itself."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial

import typer.core

BUILDER = "build_runtime_param"
"""typer's own name for what makes a converter; with a typer that has none, nothing is put off."""


def put_off_conversion() -> None:
    """Have typer convert only what must be: not what nobody typed, nor a text that is wanted as a text."""
    if build := getattr(typer.core, BUILDER, None):
        setattr(typer.core, BUILDER, partial(Deferred, build))


def is_ready(value: object, wanted: object) -> bool:
    """Tell whether a value is as the command wants it: a default, a flag, a text, or the texts of a list."""
    return value is None or isinstance(value, (bool, Enum, float, tuple)) or (wanted is str and isinstance(value, str))


class Deferred:
    """Stands in for a converter of typer's, and makes it when it is first needed."""

    def __init__(self, build: Callable[[object], object], descriptor: object) -> None:
        self._build = build
        self._descriptor = descriptor

    def coerce(self, value: object, *arguments: object, **named: object) -> object:
        """Return the value as it is if it is ready, else as typer converts it."""
        if is_ready(value, getattr(self._descriptor, "annotation", None)):
            return value
        return self.__getattr__("coerce")(value, *arguments, **named)

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Return what typer's own converter has under the name."""
        made: Callable[..., object] = getattr(self._build(self._descriptor), name)
        return made
