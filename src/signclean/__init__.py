r"""signclean turns the pasted signatory block of a joint letter into a clean, explained list: who signed, from where.

>>> from signclean import normalize
>>> result = normalize("Signed,\\n\\nRed Solidaria (RS)\\nCasa Abierta, A.C.")
>>> [signatory.display for signatory in result.signatories]
['Red Solidaria (RS)', 'Casa Abierta']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from signclean.version import __version__

if TYPE_CHECKING:
    from signclean.writing import Listing

__all__ = ["__version__", "normalize"]


def normalize(text: str, *, source: str = "text", min_confidence: float = 0.9) -> Listing:
    """Return who signed the letter; any text will do, and one without a signatory block gives an empty list."""
    from signclean import pipeline  # imported late: `import signclean` stays cheap
    from signclean.reading import read_text
    from signclean.writing import Listing

    return Listing.of(pipeline.normalize([read_text(text, source)], pipeline.Settings(min_confidence)))
