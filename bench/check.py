"""How long `signclean check` takes, and how much memory: a list of 5,000 lines, and ten times that.

`python -m bench.check` makes both lists from the packaged words, runs the command on each in a process of its own, and
fails where a limit is broken. Not part of the tests: it takes a minute.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from pathlib import Path

from signclean.knowledge.lexicon import organization_words, surnames

LINES = 5_000
TIMES = 10
MOST_SECONDS = 3.0
MOST_MEGABYTES = 300.0
MOST_TIMES_LONGER = 12.0
HEADS = ("Centro de", "Red", "Fundación", "Casa", "Instituto", "Comité de", "Coalition for", "Observatorio", "Verein")
FORMS = ("", "", "", "", ", A.C.", " e.V.", ", Inc.")


def make_list(lines: int) -> str:
    """Return a sorted list of invented bodies, the same for the same number of lines; one in fifty is there twice."""
    dice = random.Random(lines)  # noqa: S311 - the list must be the same every time
    topics, names = sorted(organization_words()), sorted(surnames())
    made = [
        f"{dice.choice(HEADS)} {dice.choice(topics).capitalize()} {dice.choice(names).capitalize()} "
        f"{dice.choice(names).capitalize()}{dice.choice(FORMS)}"
        for _ in range(lines * 49 // 50)
    ]
    made += dice.sample(made, lines - len(made))
    return "Firman:\n\n" + "\n".join(sorted(made)) + "\n"


def run(path: Path) -> tuple[float, float]:
    """Return the seconds the command takes on a list, start-up included, and its peak of memory in MB."""
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execv(sys.executable, [sys.executable, "-m", "signclean", "check", str(path)])  # noqa: S606 - our own command
    _, _, usage = os.wait4(pid, 0)
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return time.perf_counter() - started, usage.ru_maxrss / unit


def main() -> int:
    """Print the figures; return 1 where a limit is broken."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.txt"
        path.write_text(make_list(LINES), encoding="utf-8")
        seconds, megabytes = run(path)
        limits = f"at most {MOST_SECONDS} s and {MOST_MEGABYTES:.0f} MB"
        print(f"{LINES} lines: {seconds:.2f} s, {megabytes:.0f} MB ({limits})")
        path.write_text(make_list(LINES * TIMES), encoding="utf-8")
        longer, more = run(path)
        times = longer / seconds
        print(
            f"{LINES * TIMES} lines: {longer:.2f} s, {more:.0f} MB: {times:.1f} times (at most {MOST_TIMES_LONGER:.0f})"
        )
    return int(seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES or times > MOST_TIMES_LONGER)


if __name__ == "__main__":
    sys.exit(main())
