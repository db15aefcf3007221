"""Opening a registry: its index is built once, in the user's cache, and again when the file or the map changes."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from signclean.errors import KnowledgeError, OutputError
from signclean.knowledge.registry.building import build_index
from signclean.knowledge.registry.mapping import RegistryMap
from signclean.knowledge.registry.registry import Registry, open_index

VERSION = 1
"""To be raised when the index or the comparison key changes: older indexes are then built again."""
DIGITS = 16


def open_registry(path: Path, wanted: RegistryMap, *, homonyms: bool = False) -> Registry:
    """Return the registry, ready to be looked up; its index is built where there is none of this file and map.

    With `homonyms`, names of several countries are never found; without, they are a KnowledgeError, as is all that
    breaks the rules of `read_registry` and `build_index`. OutputError where the cache cannot be written.
    """
    index = index_of(path, wanted, homonyms=homonyms)
    if not index.exists():
        _build(path, wanted, index, homonyms=homonyms)
    return open_index(index, str(path))


def index_is_ready(path: Path, wanted: RegistryMap, *, homonyms: bool = False) -> bool:
    """Tell whether the index of the file and map is there already; KnowledgeError where the file is not."""
    return index_of(path, wanted, homonyms=homonyms).exists()


def index_of(path: Path, wanted: RegistryMap, *, homonyms: bool) -> Path:
    """Return where the index stands: its name tells the file's path, and its size, time of change and map."""
    try:
        state = path.stat()
    except OSError as error:
        raise KnowledgeError(f"{path}: it cannot be read ({error.strerror}); check its name and folder") from error
    place = _digest(str(path.resolve()))
    return cache_folder() / f"{place}-{_digest(VERSION, state.st_size, state.st_mtime_ns, wanted, homonyms)}.sqlite"


def cache_folder() -> Path:
    """Return the folder of the indexes: under XDG_CACHE_HOME where it is set, else where the system keeps caches."""
    if told := os.environ.get("XDG_CACHE_HOME"):
        base = Path(told)
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path.home() / ("Library/Caches" if sys.platform == "darwin" else ".cache")
    return base / "signclean" / "registries"


def _build(path: Path, wanted: RegistryMap, index: Path, *, homonyms: bool) -> None:
    try:
        index.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, wanted, index, homonyms=homonyms)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"{index.parent}: the index of {path} cannot be written there ({error}); set XDG_CACHE_HOME"
        ) from error
    _drop_older(index)


def _write_whole(path: Path, wanted: RegistryMap, index: Path, *, homonyms: bool) -> None:
    """Write the index under another name first: one that stands under its own is whole."""
    unfinished = index.with_suffix(f".{os.getpid()}.part")
    try:
        build_index(path, wanted, unfinished, homonyms=homonyms)
        unfinished.replace(index)
    finally:
        unfinished.unlink(missing_ok=True)


def _drop_older(index: Path) -> None:
    """Remove the indexes of earlier states of the same file."""
    for other in index.parent.glob(f"{index.name[:DIGITS]}-*.sqlite"):
        if other != index:
            with suppress(OSError):  # Windows keeps a file that another run has open; the next build removes it
                other.unlink()


def _digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:DIGITS]
