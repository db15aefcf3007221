"""The sentences on stderr after a run: what reading had to assume, how many signed, what to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from signclean.model import Document, SignatoryList


def describe_run(result: SignatoryList) -> Iterator[str]:
    """Yield the notes on each input, the counts both ways in one sentence, and where to find the doubts."""
    from signclean.writing.readable import count, describe_summary

    yield from describe_notes(result.documents)
    yield f"{count(result.summary.entries, 'entry', 'entries')}; {describe_summary(result.summary)}"
    if result.doubts:
        yield f"{count(len(result.doubts), 'doubt')} for a person to settle: see `review` in the output"


def describe_notes(documents: Iterable[Document]) -> Iterator[str]:
    """Yield what reading had to assume, a sentence each."""
    for document in documents:
        yield from (f"{document.source}: {note}" for note in document.notes)
