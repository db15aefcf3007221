"""The command line: options in, library call, print, exit code."""

from __future__ import annotations

import io
import sys


def main() -> None:
    """Run the command line on `sys.argv` and leave the process with its exit code."""
    prepare_streams()
    from signclean.cli.app import app  # imported late: the streams must be ready for whatever importing tells

    app(prog_name="signclean")


def prepare_streams() -> None:
    """Make stdout UTF-8 whatever the locale, and stderr unable to fail on a character it cannot show."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
