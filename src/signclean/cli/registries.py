"""The registry that a command is given, opened before anything else is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from signclean.cli.manners import WrongUseError
from signclean.cli.streams import tell

if TYPE_CHECKING:
    from signclean.knowledge.registry import Registry


def open_asked(file: str | None, columns: str | None, *, homonyms: bool, quiet: bool = False) -> Registry | None:
    """Return the registry that was asked for, None where none was; tell of an index that is still to be built.

    Raises KnowledgeError for a registry or map that breaks the rules, WrongUseError for options without a registry.
    """
    if file is None:
        if columns or homonyms:
            raise WrongUseError("--registry-map and --registry-homonyms speak of a registry; give --registry FILE.csv")
        return None
    from signclean.knowledge.registry import STANDARD_MAP, index_is_ready, open_registry, parse_map

    path, wanted = Path(file), parse_map(columns or STANDARD_MAP)
    if not quiet and not index_is_ready(path, wanted, homonyms=homonyms):
        tell(f"{file}: read for the first time; building its index")
    return open_registry(path, wanted, homonyms=homonyms)
