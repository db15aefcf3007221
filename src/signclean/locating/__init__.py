"""From evidence to countries."""

from __future__ import annotations

from signclean.locating.evidence import gather_evidence
from signclean.locating.letters import FITTED, LetterContext
from signclean.locating.registered import add_ids
from signclean.locating.verdict import decide_countries

__all__ = ["FITTED", "LetterContext", "add_ids", "decide_countries", "gather_evidence"]
