"""What a report is made of."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from signclean.checking.findings import Finding


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of a run, in the order of the files, and the lists that were looked at.

    `changed` are the lines of each file that a change touched, empty where nothing is known of it.
    """

    findings: tuple[Finding, ...]
    paths: tuple[str, ...]
    changed: Mapping[str, frozenset[int]] = field(default_factory=dict)


def fingerprints(findings: Sequence[Finding]) -> list[str]:
    """Return a fingerprint for each finding, all different: of file, rule and name, never of the line.

    The second finding of one file, rule and name is told from the first by its number.
    """
    seen: Counter[tuple[str, str]] = Counter()
    prints = []
    for finding in findings:
        seen[finding.path, finding.key] += 1
        said = "\0".join((finding.path, finding.key, str(seen[finding.path, finding.key])))
        prints.append(hashlib.sha256(said.encode("utf-8", errors="replace")).hexdigest())
    return prints
