"""Write src/signclean/knowledge/derived.json: the lookups that are kept ready, made of the tables as they stand.

    python -m tools.derive_lookups

Run it from the root of the tree after a change of the tables; until then what was changed is made anew at every start.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Set

import signclean.pipeline  # noqa: F401 - it brings all modules that keep lookups
from signclean.knowledge.derived import FILE, LOOKUPS, mark


def main() -> None:
    """Write the file."""
    FILE.write_text(build(), encoding="utf-8")


def build() -> str:
    """Return the content of the file: a lookup a line, by name; the same tables give the same text."""
    lines = [
        f"{json.dumps(name)}: {json.dumps({'made_of': mark(tables), 'answer': simplify(make())}, ensure_ascii=False)}"
        for name, (make, tables) in sorted(LOOKUPS.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def simplify(answer: object) -> object:
    """Return the answer as JSON can hold it: a set as a sorted list; a mapping keeps its order."""
    if isinstance(answer, Mapping):
        return {key: simplify(value) for key, value in answer.items()}
    if isinstance(answer, Set):
        return sorted(answer)
    return answer


if __name__ == "__main__":
    main()
