"""`python -m signclean` is the command `signclean`."""

from __future__ import annotations

from signclean.cli import main

main()
