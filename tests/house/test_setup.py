"""A machine that lacks what is needed is told so in one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHELL = "/bin/sh"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make and a POSIX shell are needed")


def set_up(path: Path, venv: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [SHELL, str(ROOT / "tools" / "setup_venv.sh"), str(venv)]
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": str(path), **environment}, capture_output=True, text=True, check=False
    )


def put_python(folder: Path, version: str) -> None:
    """A python3 whose version is told to be too old: it fails the check."""
    python = folder / "python3"
    python.write_text(f"#!{SHELL}\n# {version}\nexit 1\n", encoding="utf-8")
    python.chmod(0o755)


@pytest.mark.parametrize("old", [False, True])
def test_a_missing_or_old_python_is_told_in_one_sentence(tmp_path: Path, old: bool) -> None:
    if old:
        put_python(tmp_path, "3.8")
    run = set_up(tmp_path, tmp_path / "venv")
    assert run.returncode == 1
    assert run.stderr == (
        "setup: Python 3.11 or newer is needed and none is on the PATH; "
        "install it, or say where it is: make PYTHON=/path/to/python3\n"
    )
    assert not (tmp_path / "venv").exists()


def test_a_python_that_was_named_and_is_too_old_is_told(tmp_path: Path) -> None:
    put_python(tmp_path, "3.8")
    run = set_up(tmp_path, tmp_path / "venv", PYTHON=str(tmp_path / "python3"))
    assert run.returncode == 1
    assert run.stderr == f"setup: PYTHON={tmp_path}/python3 is not Python 3.11 or newer; name one that is.\n"
