"""Write docs/rules.md from the rules themselves: `python -m tools.rules_page`."""

from __future__ import annotations

from pathlib import Path

from signclean.checking.explaining import make_page

PAGE = Path(__file__).resolve().parents[1] / "docs" / "rules.md"


def main() -> None:
    """Write the page."""
    PAGE.write_text(make_page(), encoding="utf-8")


if __name__ == "__main__":
    main()
