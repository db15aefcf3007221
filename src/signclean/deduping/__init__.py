"""From lists of names that are one a row already, of any length, to clusters of rows."""

from __future__ import annotations

from signclean.deduping.deduplicate import dedupe_names
from signclean.deduping.outcome import Cluster, Deduplication, Row

__all__ = ["Cluster", "Deduplication", "Row", "dedupe_names"]
