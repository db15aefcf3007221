"""Write the names of countries that the installed pycountry has, made ready for signclean's start.

    python -m tools.prepare_names

Set-up runs it. The file is not in the tree, for the names are pycountry's; without it they are read at every start.
"""

from __future__ import annotations

import json

from signclean.knowledge.derived import pack
from signclean.knowledge.places.country_names import PREPARED, make_country_names, mark_sources


def main() -> None:
    """Write the file."""
    PREPARED.write_text(json.dumps({"made_of": mark_sources(), "names": pack(make_country_names())}), encoding="utf-8")


if __name__ == "__main__":
    main()
