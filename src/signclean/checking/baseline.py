"""Findings that were there before: kept in a file by rule and folded name, never by line."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from signclean.checking.findings import Finding
from signclean.errors import SigncleanError

VERSION = 1


class BaselineError(SigncleanError):
    """The file is no baseline."""


def dump_baseline(findings: Sequence[Finding]) -> str:
    """Return the text of a baseline that holds the findings: each key with how often it is there, sorted."""
    counts = Counter(finding.key for finding in findings)
    return json.dumps({"version": VERSION, "known": dict(sorted(counts.items()))}, ensure_ascii=False, indent=1) + "\n"


def read_baseline(path: str) -> Counter[str]:
    """Return how often each key is known; BaselineError where the file cannot be read as a baseline."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise BaselineError(f"{path}: cannot be read ({error.strerror}); make it with --write-baseline") from error
    except ValueError as error:
        raise BaselineError(f"{path}: this is no baseline ({error}); make it anew with --write-baseline") from error
    known = data.get("known") if isinstance(data, dict) and data.get("version") == VERSION else None
    if not isinstance(known, dict) or not all(isinstance(count, int) for count in known.values()):
        raise BaselineError(f"{path}: this is no baseline of version {VERSION}; make it anew with --write-baseline")
    return Counter(known)


def subtract(findings: Sequence[Finding], known: Counter[str]) -> tuple[list[Finding], list[str]]:
    """Return the findings that are not known, and the known keys that are found no more, sorted."""
    left = Counter(known)
    new = []
    for finding in findings:
        if left[finding.key] > 0:
            left[finding.key] -= 1
        else:
            new.append(finding)
    return new, sorted(key for key, count in left.items() if count > 0)
