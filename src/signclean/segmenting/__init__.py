"""From the lines of a Document to mentions, and what was left out with the reason."""

from __future__ import annotations

from signclean.segmenting.segment import CutDoubt, Segmentation, segment

__all__ = ["CutDoubt", "Segmentation", "segment"]
