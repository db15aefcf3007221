"""A run of the pipeline as both commands want it: with a progress bar, and an error where nobody signed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from signclean.cli.manners import WRONG
from signclean.cli.progress import progress_bar
from signclean.cli.streams import tell
from signclean.model import Document, SignatoryList

if TYPE_CHECKING:
    from signclean.knowledge.registry import Registry

NO_BLOCK = "no-block"
ADVICE = "paste the list of who signed, one a line"


def run(
    documents: Sequence[Document],
    *,
    min_confidence: float | None = None,
    registry: Registry | None = None,
    quiet: bool = False,
) -> SignatoryList:
    """Return who signed the documents; end the command where one of them has no signatory block, after telling each.

    `min_confidence` is None for the pipeline's own.
    """
    from signclean import pipeline

    settings = pipeline.Settings(registry=registry)
    if min_confidence is not None:
        settings = replace(settings, min_confidence=min_confidence)
    with progress_bar(sys.stderr, quiet=quiet) as bar:
        result = pipeline.normalize(documents, settings, bar)
    missing = [doubt.reason for doubt in result.doubts if doubt.code == NO_BLOCK]
    for reason in missing:
        tell(f"{reason}; {ADVICE}")
    if missing:
        raise typer.Exit(WRONG)
    return result
