"""What a command owes its user when something goes wrong: one sentence on stderr, the right exit code, no traceback."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from signclean.cli.streams import tell
from signclean.errors import SigncleanError
from signclean.text import squeeze

FINDINGS = 1
WRONG = 2
INTERRUPTED = 130

DEBUG_VARIABLE = "SIGNCLEAN_DEBUG"


class WrongUseError(SigncleanError):
    """The options or arguments ask for what cannot be."""


@contextmanager
def polite() -> Iterator[None]:
    """Turn every error inside into its sentence and exit code: 2 for wrong use or input, 130 after Ctrl-C.

    A fault of signclean's own is told in one sentence too; with SIGNCLEAN_DEBUG set it keeps its traceback.
    """
    try:
        yield
    except (typer.Exit, typer.Abort, typer.BadParameter):
        raise
    except SigncleanError as error:
        tell(str(error))
        raise typer.Exit(WRONG) from error
    except KeyboardInterrupt as error:
        tell_interrupted()
        raise typer.Exit(INTERRUPTED) from error
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        tell(describe_fault(error))
        raise typer.Exit(WRONG) from error


def tell_interrupted() -> None:
    """Tell a user who pressed Ctrl-C that no output is there in part."""
    tell("interrupted; nothing is left half-written")


def describe_fault(error: Exception) -> str:
    """Return the sentence for an error nobody foresaw: what it is, and how to report it."""
    what = squeeze(f"{type(error).__name__}: {error}").removesuffix(":")
    return f"a fault of signclean's own ({what}); run again with {DEBUG_VARIABLE}=1 and report what it prints"
