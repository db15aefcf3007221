"""The sentences on stderr after a run: what reading had to assume, how many signed, what to look at."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.model import SignatoryList


def describe_run(result: SignatoryList) -> Iterator[str]:
    """Yield the notes on each input, the counts both ways in one sentence, and where to find the doubts."""
    from signclean.writing.readable import count, describe_summary

    for document in result.documents:
        yield from (f"{document.source}: {note}" for note in document.notes)
    yield f"{count(result.summary.entries, 'entry', 'entries')}; {describe_summary(result.summary)}"
    if result.doubts:
        yield f"{count(len(result.doubts), 'doubt')} for a person to settle: see `review` in the output"
