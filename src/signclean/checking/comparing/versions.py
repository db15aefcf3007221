"""An older version of a list: a file, or what git has under a ref."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from signclean.errors import SigncleanError


class VersionError(SigncleanError):
    """There is no such version of the list."""


@contextmanager
def older_version(path: str, against: str) -> Iterator[str | None]:
    """Give the path of the older version: the file or folder `against`, else the list as git has it under that ref.

    None where the list was not there yet. Raises VersionError where `against` is neither a file nor a ref.
    """
    if os.path.exists(against):
        yield against
        return
    folder = Path(path).resolve().parent
    _check_ref(folder, against)
    with tempfile.TemporaryDirectory(prefix="signclean-") as place:
        target = Path(place) / Path(path).name
        yield str(target) if _fetch(folder, against, Path(path), target) else None


def _check_ref(folder: Path, ref: str) -> None:
    if ref.startswith("-") or _git(folder, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}") is None:
        raise VersionError(f"'{ref}' is neither a file nor a ref of git here; give one, such as HEAD or origin/main")


def _fetch(folder: Path, ref: str, path: Path, target: Path) -> bool:
    """Write what git has of the list to the target, a file or a folder of files; tell whether it had any."""
    if path.is_dir():
        names = _git(folder, "ls-tree", "--name-only", "-z", f"{ref}:./{path.name}")
        target.mkdir()
        found = [name for name in (names or b"").decode("utf-8").split("\0") if name]
        written = [_write(folder, f"{ref}:./{path.name}/{name}", target / name) for name in found]
        return any(written)
    return _write(folder, f"{ref}:./{path.name}", target)


def _write(folder: Path, name: str, target: Path) -> bool:
    data = _git(folder, "show", name)
    if data is None:
        return False
    target.write_bytes(data)
    return True


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Return what git answers; None where it refuses. VersionError where there is no git."""
    command = _git_command(arguments)
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603 - no shell, git alone
    return done.stdout if done.returncode == 0 else None


def _git_command(arguments: Sequence[str]) -> list[str]:
    git = shutil.which("git")
    if git is None:
        raise VersionError("git is not on the PATH; install it, or give the older list as a file")
    return [git, *arguments]


def changed_lines(path: str, ref: str) -> frozenset[int]:
    """Return the lines (1-based) of the file that are not as git has them under the ref; none where git cannot tell.

    Where lines are gone, those around the gap count.
    """
    folder = Path(path).resolve().parent
    if ref.startswith("-") or shutil.which("git") is None:
        return frozenset()
    patch = _git(folder, "diff", "--unified=0", "--no-color", "--no-ext-diff", ref, "--", f"./{Path(path).name}")
    lines = (patch or b"").decode("utf-8", errors="replace").splitlines()
    return frozenset(number for line in lines if line.startswith("@@") for number in _hunk(line))


def _hunk(line: str) -> range:
    start, _, count = line.split("+")[1].split(maxsplit=1)[0].partition(",")
    if count == "0":
        return range(int(start), int(start) + 2)
    return range(int(start), int(start) + int(count or 1))
