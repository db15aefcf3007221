"""Write organizations_index.csv: the keys under which the rows of organizations.csv are found.

    python -m tools.index_organizations

Run it from the root of the tree after every change of that table; a test holds the two together.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from signclean.knowledge.organizations import INDEX, organizations
from signclean.text import comparison_key

KNOWLEDGE = Path(__file__).parents[1] / "src" / "signclean" / "knowledge"
HEAD = "key,named,abbreviated"


def main() -> None:
    """Write the index beside the table."""
    (KNOWLEDGE / INDEX).write_text(build_index(), encoding="utf-8")


def build_index() -> str:
    """Return the index: a row for each key, with the numbers of the rows so named, and of those so abbreviated."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    abbreviated: defaultdict[str, list[str]] = defaultdict(list)
    for number, organization in enumerate(organizations()):
        for label in (organization.name, *organization.aliases):
            named[comparison_key(label)].append(str(number))
        if organization.acronym:
            abbreviated[comparison_key(organization.acronym)].append(str(number))
    rows = sorted(f"{key},{' '.join(named[key])},{' '.join(abbreviated[key])}" for key in {*named, *abbreviated})
    return "\n".join([HEAD, *rows, ""])


if __name__ == "__main__":
    main()
