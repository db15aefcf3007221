"""Write what the command prints today into the golden files: `python -m tests.golden.renew`, then read the diff."""

from __future__ import annotations

from tests.golden.letters import FOLDER, NAMES, golden_files


def main() -> None:
    """Write the files of every golden letter, and remove those of letters that are none any more."""
    files = {path: content for name in NAMES for path, content in golden_files(name).items()}
    for path in (*FOLDER.glob("*.csv"), *FOLDER.glob("*.jsonl")):
        if path not in files:
            path.unlink()
    for path, content in files.items():
        path.write_bytes(content)


if __name__ == "__main__":
    main()
