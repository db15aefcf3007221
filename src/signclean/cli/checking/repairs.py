"""Fixes of a run: written into the file, or shown as a patch."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from pathlib import Path

from signclean.checking.check import Checked, check_sheet
from signclean.checking.config import Choice
from signclean.checking.findings import Hit, Severity
from signclean.checking.fixing import fix_text
from signclean.checking.intake import parse_list
from signclean.checking.rulebook import Rule
from signclean.checking.sheet import Shape
from signclean.cli.streams import STREAM, printable, tell, write_stdout
from signclean.text import mask_contacts
from signclean.writing import write_output

MARK = "\ufeff"


def repair(  # noqa: PLR0913 - what was found, and what may be done about it
    one: Checked,
    choice: Choice,
    severity: Mapping[str, Severity],
    extra: Sequence[tuple[Rule, Hit]],
    *,
    unsafe: bool,
    write: bool,
) -> tuple[Checked, int]:
    """Fix a list and return what is still found in it, and how many fixes wait to be made.

    Without `write` the patch is shown, nothing changed, and all of them wait.
    """
    sheet = one.sheet
    if sheet.path == STREAM or sheet.shape not in (Shape.TEXT, Shape.TABLE) or sheet.sources[0].fixable:
        if one.findings:
            tell(f"{sheet.path}: not fixed; {_why_not(one)}")
        return one, 0
    path = sheet.path
    data = Path(path).read_bytes().decode("utf-8")
    text = data.removeprefix(MARK)

    def check(now: str) -> Checked:
        return check_sheet(parse_list(path, now, choice.name_column), choice, severity, extra)

    fixed = fix_text(text, check, unsafe=unsafe)
    if fixed.text != text and write:
        write_output(path, (data[: len(data) - len(text)] + fixed.text).encode("utf-8"), force=True)
        tell(f"{path}: {fixed.count} fixed, {len(fixed.checked.findings)} left")
    elif fixed.text != text:
        write_stdout(make_patch(path, text, fixed.text).encode("utf-8"))
        tell(f"{path}: {fixed.count} would be fixed, {len(fixed.checked.findings)} left; nothing is written")
        return fixed.checked, fixed.count
    return fixed.checked, 0


def _why_not(one: Checked) -> str:
    if one.sheet.path == STREAM:
        return "standard input cannot be written; name the file"
    return one.sheet.sources[0].fixable or "fixes are written into text, CSV and TSV alone"


def make_patch(path: str, before: str, after: str) -> str:
    """Return the unified diff of the two texts; contacts in it are masked, so such a patch is for reading."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"a/{path}", f"b/{path}", lineterm="")
    return "".join(printable(mask_contacts(line)) + "\n" for line in lines)
