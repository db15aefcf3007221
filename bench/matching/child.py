"""What a child process does: `python -m bench.matching.child REQUEST ANSWER`, two files; the first is read."""

from __future__ import annotations

import gc
import pickle
import sys
from pathlib import Path

from bench.matching.measured import Request
from bench.matching.peers import BY_NAME
from bench.matching.tasks import answer_pairs, join_names
from signclean.cli import GARBAGE_THRESHOLD


def main(request_path: str, answer_path: str) -> None:
    """Do what the request asks for and write the answer."""
    request: Request = pickle.loads(Path(request_path).read_bytes())  # noqa: S301 - written by the run just now
    gc.set_threshold(GARBAGE_THRESHOLD)  # as the command itself sets it; the libraries of the peers gain too
    work = join_names if request.task == "names" else answer_pairs
    answer = work(BY_NAME[request.peer], request)
    Path(answer_path).write_bytes(pickle.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
