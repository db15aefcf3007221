"""What people copy works: the example's own script in a real repository, hooks and templates that name real options."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from signclean.cli.app import app

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "letter"

posix = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell is needed")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The example as a repository of its own, with a command `signclean` on the PATH."""
    shutil.copytree(EXAMPLE, tmp_path / "letter")
    command = tmp_path / "bin" / "signclean"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m signclean "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "the list"]):
        git(tmp_path / "letter", *arguments)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def run_ci(repository: Path) -> subprocess.CompletedProcess[str]:
    path = f"{repository / 'bin'}{os.pathsep}{os.environ['PATH']}"
    command = ["sh", str(repository / "letter" / "ci.sh"), "HEAD"]
    return subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)


@posix
def test_the_script_of_the_example(repository: Path) -> None:
    done = run_ci(repository)
    assert (done.returncode, done.stdout) == (0, "")
    path = repository / "letter" / "signatories.txt"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Night Nurses Union\n", "Casa  de las Mareas\n"), encoding="utf-8")
    done = run_ci(repository)
    assert done.returncode == 1
    assert {re.search(r"SC\d+", line)[0] for line in done.stdout.splitlines()} == {"SC101", "SC201", "SC303", "SC701"}  # type: ignore[index]


@posix
def test_a_recorded_withdrawal_lets_a_signatory_go(repository: Path) -> None:
    folder = repository / "letter"
    text = (folder / "signatories.txt").read_text(encoding="utf-8")
    with_circle = text.replace("Fishers of", "Círculo de Lectura del Faro\nFishers of")
    (folder / "signatories.txt").write_text(with_circle, encoding="utf-8")
    git(folder, "commit", "-q", "-a", "-m", "one more")
    (folder / "signatories.txt").write_text(text, encoding="utf-8")
    assert run_ci(repository).returncode == 0


def options_of_check() -> set[str]:
    from typer.main import get_command

    command = get_command(app).commands["check"]  # type: ignore[attr-defined]
    return {name for parameter in command.params for name in parameter.opts}


@pytest.mark.parametrize("name", ["action.yml", ".pre-commit-hooks.yaml", "templates/signclean.gitlab-ci.yml"])
def test_what_pipelines_include_is_yaml_and_names_real_options(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert yaml.safe_load(text)
    commands = re.findall(r"(?:entry: |\s|- )signclean check[^\n]*(?:\n\s+\$\{[^\n]*)?", text)
    assert commands
    used = {option for command in commands for option in re.findall(r"(?<!\w)--[a-z-]+", command)}
    assert used <= options_of_check()


def test_the_hooks_are_the_two_that_are_promised() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["signclean-check", "signclean-fix"]
