"""From evidence to countries."""

from __future__ import annotations

from signclean.locating.evidence import gather_evidence
from signclean.locating.verdict import decide_countries

__all__ = ["decide_countries", "gather_evidence"]
