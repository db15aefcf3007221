"""The command line: options in, library call, print, exit code."""

from __future__ import annotations

import gc
import io
import sys

GARBAGE_THRESHOLD = 1_000_000
"""Objects made between two searches for cycles. A run makes many that last and hardly a cycle: with Python's own 700,
a tenth of the time goes into searching."""


def main() -> None:
    """Run the command line on `sys.argv` and leave the process with its exit code."""
    gc.set_threshold(GARBAGE_THRESHOLD)
    prepare_streams()
    try:
        from signclean.cli.app import app  # imported late: Ctrl-C may come this early too
        from signclean.cli.conversion import put_off_conversion

        put_off_conversion()
        app(prog_name="signclean")
    except KeyboardInterrupt:
        from signclean.cli.manners import INTERRUPTED, tell_interrupted

        tell_interrupted()
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # else Python would search all that lasts for cycles once more at its end: a tenth of the time


def prepare_streams() -> None:
    """Make stdout UTF-8 whatever the locale, and stderr unable to fail on a character it cannot show."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
