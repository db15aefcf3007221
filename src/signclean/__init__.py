r"""signclean turns the pasted signatory block of a joint letter into a clean, explained list: who signed, from where.

>>> from signclean import normalize
>>> result = normalize("Signed,\\n\\nRed Solidaria (RS)\\nCasa Abierta, A.C.")
>>> [signatory.display for signatory in result.signatories]
['Red Solidaria (RS)', 'Casa Abierta']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from signclean.version import __version__

if TYPE_CHECKING:
    from os import PathLike

    from signclean.writing import Listing

__all__ = ["__version__", "dedupe", "normalize"]


def normalize(  # noqa: PLR0913 - one parameter an option of the command
    text: str,
    *,
    source: str = "text",
    min_confidence: float = 0.9,
    registry: str | PathLike[str] | None = None,
    registry_map: str | None = None,
    registry_homonyms: bool = False,
) -> Listing:
    """Return who signed the letter; any text will do, and one without a signatory block gives an empty list.

    `registry` is a CSV of bodies with countries and ids, `registry_map` tells its columns, `registry_homonyms` leaves
    names of several countries unmatched: see docs/registry.md. KnowledgeError where the file or the map breaks a rule.
    """
    from signclean import pipeline  # imported late: `import signclean` stays cheap
    from signclean.reading import read_text
    from signclean.writing import Listing

    known = None
    if registry is not None:
        from pathlib import Path

        from signclean.knowledge.registry import STANDARD_MAP, open_registry, parse_map

        known = open_registry(Path(registry), parse_map(registry_map or STANDARD_MAP), homonyms=registry_homonyms)
    settings = pipeline.Settings(min_confidence, registry=known)
    return Listing.of(pipeline.normalize([read_text(text, source)], settings))


def dedupe(names: Any, *, column: str | None = None, overwrite_columns: bool = False, workers: int = 1) -> Any:  # noqa: ANN401 - pandas has no types
    """Return which names are one body or person: for an iterable of texts a list with one `deduping.Row` for each.

    A pandas DataFrame (`column` holds the names) or Series comes back as a DataFrame with the columns `cluster_id`,
    `canonical_name`, `confidence` and `doubt_with` added; ColumnError where it has one of that name, unless
    `overwrite_columns`. With `workers` above 1 the caller's script is imported by other processes: guard what it runs
    by `if __name__ == "__main__"`.
    """
    from signclean.deduping import dedupe_names
    from signclean.deduping.frames import dedupe_frame, is_pandas

    if is_pandas(names):
        return dedupe_frame(names, column, overwrite_columns=overwrite_columns, workers=workers)
    return list(dedupe_names(names, workers=workers).rows())
