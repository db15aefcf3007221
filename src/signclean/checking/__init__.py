"""Checks a list of signatories that people keep by hand: what is wrong in it, where, and what to type.

`intake.read_list` reads a list, `check.check_sheet` looks at it, `fixing` mends it, `comparing` holds it against an
older version, `reports` writes what was found.
"""

from __future__ import annotations
