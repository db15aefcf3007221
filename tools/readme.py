"""The console examples of README.md: what they are, what they print, and whether that is what is shown.

`python -m tools.readme` (make readme) writes today's output into the examples; a test holds them to it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
ANY_LINES = "…"  # alone on a line of the shown output: any lines, or none; such an output is never rewritten
SECONDS = 60
BLOCK = re.compile(r"^```console\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)


def find_blocks(text: str) -> list[str]:
    """Return the console blocks of a page."""
    return BLOCK.findall(text)


def split_examples(block: str) -> list[tuple[str, str]]:
    """Return the commands of a console block, each with the output shown; a command stands after `$ `."""
    _, *parts = re.split(r"^\$ ", block, flags=re.MULTILINE)
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in parts)]


def lay_desk(folder: Path) -> Path:
    """Return `folder` with the tree's data in it: what an example writes stays out of the tree."""
    (folder / "data").symlink_to(ROOT / "data")
    return folder


def run_command(command: str, folder: Path) -> str:
    """Return what a command line prints in `folder`, stdout and stderr as they come."""
    path = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}"
    run = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, "NO_COLOR": "1", "COLUMNS": "100"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    return run.stdout


def is_shown(shown: str, printed: str) -> bool:
    """Tell whether the shown output is what was printed; ANY_LINES stands for what is left out."""
    lines = shown.splitlines(keepends=True)
    pattern = "".join(r"(?:.*\n)*?" if line.strip() == ANY_LINES else re.escape(line) for line in lines)
    return re.fullmatch(pattern, printed) is not None


def renew_block(block: str) -> str:
    """Return a console block with today's output, its commands run one after the other on one desk."""
    with tempfile.TemporaryDirectory() as place:
        desk = lay_desk(Path(place))
        return "".join(renew_example(command, shown, desk) for command, shown in split_examples(block))


def renew_example(command: str, shown: str, desk: Path) -> str:
    """Return one command with its output, as shown where that still fits or was shortened by hand."""
    printed = run_command(command, desk)
    keep = ANY_LINES in shown.splitlines() or is_shown(shown, printed)
    return f"$ {command}\n{shown if keep else printed}"


def main() -> None:
    """Write today's outputs into README.md."""
    text = README.read_text(encoding="utf-8")
    renewed = BLOCK.sub(lambda match: f"```console\n{renew_block(match[1])}```", text)
    README.write_text(renewed, encoding="utf-8")


if __name__ == "__main__":
    main()
