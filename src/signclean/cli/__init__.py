"""The command line: options in, library call, print, exit code."""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command line on `sys.argv` and leave the process with its exit code."""
    prepare_streams()
    try:
        from signclean.cli.app import app  # imported late: Ctrl-C may come this early too

        app(prog_name="signclean")
    except KeyboardInterrupt:
        from signclean.cli.manners import INTERRUPTED, tell_interrupted

        tell_interrupted()
        sys.exit(INTERRUPTED)


def prepare_streams() -> None:
    """Make stdout UTF-8 whatever the locale, and stderr unable to fail on a character it cannot show."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
