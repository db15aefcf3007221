"""Write src/signclean/knowledge/derived.json: the lookups that are kept ready, made of the tables as they stand.

    python -m tools.derive_lookups

Run it from the root of the tree after a change of the tables; until then what was changed is made anew at every start.
"""

from __future__ import annotations

import json

import signclean.pipeline  # noqa: F401 - it brings all modules that keep lookups
from signclean.knowledge.derived import FILE, LOOKUPS, mark, pack


def main() -> None:
    """Write the file; the old one goes first, for a lookup that asks another shall not find what was kept of that."""
    FILE.unlink(missing_ok=True)
    FILE.write_text(build(), encoding="utf-8")


def build() -> str:
    """Return the content of the file: a lookup a line, by name; the same tables give the same text."""
    lines = [
        f"{json.dumps(name)}: {json.dumps({'made_of': mark(tables), 'answer': pack(make())})}"
        for name, (make, tables) in sorted(LOOKUPS.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    main()
