"""The golden letters: what the command prints, compared byte for byte with the files beside this one."""

from __future__ import annotations

import pytest

from tests.golden.letters import FOLDER, NAMES, golden_files

RENEW = "if the change is meant: python -m tests.golden.renew, then read the diff"


@pytest.mark.parametrize("name", NAMES)
def test_the_command_prints_the_golden_files(name: str) -> None:
    for path, printed in golden_files(name).items():
        assert printed.decode() == path.read_bytes().decode(), RENEW


def test_no_golden_file_is_left_over() -> None:
    held = {path.stem for pattern in ("*.csv", "*.jsonl") for path in FOLDER.glob(pattern)}
    assert held == set(NAMES)
