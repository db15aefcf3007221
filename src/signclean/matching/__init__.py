"""From named, placed mentions to signatories, and to doubts where only a person can tell."""

from __future__ import annotations

from signclean.matching.matcher import Matched, compare, match_mentions
from signclean.matching.verdicts import Verdict

__all__ = ["Matched", "Verdict", "compare", "match_mentions"]
