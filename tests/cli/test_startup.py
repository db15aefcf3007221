"""What is imported, for that is what start-up time is made of; bench/startup.py measures the time itself."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

LIST_MODULES = """
import json, sys
from signclean.cli import main
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def modules_of(*arguments: str) -> set[str]:
    """Return the names of all modules that the command has imported when it ends."""
    command = [sys.executable, "-c", LIST_MODULES, *arguments]
    result = subprocess.run(command, capture_output=True, timeout=60, check=True)
    return set(json.loads(result.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (
            ("--version",),
            {"pandas", "numpy", "rich", "pycountry", "rapidfuzz", "signclean.pipeline", "signclean.matching"},
        ),
        (("normalize", "--help"), {"pandas", "rich", "pycountry", "rapidfuzz", "signclean.pipeline"}),
        (("normalize", "-q", "letter.txt"), {"pandas", "numpy", "rich", "pygments", "asyncio", "pydantic"}),
        (("normalize", "-q", "letter.txt", "-o", "list.csv"), {"pandas", "rich", "pydantic"}),
        (("normalize", "-q", "letter.txt", "--format", "json"), {"pandas", "numpy", "rich", "asyncio"}),
        (("explain", "letter.txt", "RSS"), {"pandas", "numpy", "rich", "asyncio"}),
    ],
)
def test_heavy_libraries_stay_out(letter: str, arguments: tuple[str, ...], unwanted: set[str]) -> None:
    assert modules_of(*arguments) & unwanted == set()


def test_click_is_never_imported(letter: str) -> None:
    assert "click" not in modules_of("normalize", "-q", letter)
