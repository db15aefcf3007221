"""One run of `check`: settings, lists, fixes, baseline, report."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from signclean.checking.baseline import dump_baseline, read_baseline, subtract
from signclean.checking.catalogue import select_codes
from signclean.checking.check import Checked, check_sheet
from signclean.checking.config import Choice, Config
from signclean.checking.config_file import find_config, read_config
from signclean.checking.findings import Finding
from signclean.checking.fixing import count_safe
from signclean.checking.ordering import parse_order
from signclean.checking.output_format import OutputFormat
from signclean.cli.checking.inputs import read_lists
from signclean.cli.checking.older import find_changed_lines, hits_against
from signclean.cli.checking.repairs import repair
from signclean.cli.checking.reporting import put_report
from signclean.cli.streams import STREAM, tell
from signclean.writing import write_output


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration, and what the command line says over it."""

    config: Config
    command: Choice

    def choice(self, path: str) -> Choice:
        """Return what holds for one list."""
        return self.config.for_file(path, self.command)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the run shall do beside looking."""

    fix: bool
    unsafe: bool
    diff: bool
    against: str | None
    quiet: bool


def read_settings(  # noqa: PLR0913, PLR0917 - one parameter an option
    path: str | None,
    baseline: str | None,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    order: str | None,
    name_column: str | None,
) -> Settings:
    """Return the settings: the command line over the file named, or the nearest one, over the defaults."""
    found = Path(path) if path else find_config(Path.cwd())
    config = read_config(found) if found else Config()
    command = Choice(
        select=select_codes(_split(select)) if select else None,
        ignore=select_codes(_split(ignore)) if ignore else None,
        order=parse_order(order) if order else None,
        name_column=name_column,
    )
    if config.baseline and found and not baseline:
        baseline = os.path.join(found.parent, config.baseline)
    return Settings(config.with_baseline(baseline), command)


def _split(names: Sequence[str]) -> list[str]:
    return [name for text in names for name in text.split(",")]


def run_check(  # noqa: PLR0913, PLR0917 - what to look at, how, and where to put it
    files: Sequence[str],
    settings: Settings,
    asked: Asked,
    format: OutputFormat | None,  # noqa: A002 - the option is --output-format
    output: str | None,
    write_baseline: str | None,
) -> int:
    """Check the lists, fix them if asked, write the report; return how many findings are left, those of a patch too."""
    names = list(dict.fromkeys(files))
    sheets = read_lists(names, [settings.choice(name).name_column for name in names])
    checked, waiting = [], 0
    for sheet in sheets:
        choice = settings.choice(sheet.path)
        extra = hits_against(sheet, asked.against, settings.config, choice) if asked.against else []
        one = check_sheet(sheet, choice, settings.config.severity, extra)
        if asked.fix or asked.diff:
            write = not asked.diff
            one, count = repair(one, choice, settings.config.severity, extra, unsafe=asked.unsafe, write=write)
            waiting += count
        checked.append(one)
    if write_baseline:
        text = dump_baseline([finding for one in checked for finding in one.findings])
        write_output(write_baseline, text.encode("utf-8"), force=True)
        return 0
    findings = _drop_known(checked, settings.config.baseline, quiet=asked.quiet)
    changed = find_changed_lines(names, asked.against) if format is OutputFormat.GITHUB else {}
    safe = 0 if asked.fix else _count_safe(checked, findings)
    put_report(findings, names, changed, format, output, safe=safe, to_stderr=asked.diff, quiet=asked.quiet)
    return len(findings) + waiting


def _count_safe(checked: Sequence[Checked], findings: Sequence[Finding]) -> int:
    told = set(findings)
    files = (one for one in checked if one.sheet.path != STREAM)
    return sum(count_safe(one.sheet, told.intersection(one.findings)) for one in files)


def _drop_known(checked: Sequence[Checked], baseline: str | None, *, quiet: bool) -> list[Finding]:
    findings = [finding for one in checked for finding in one.findings]
    if not baseline:
        return findings
    new, stale = subtract(findings, read_baseline(baseline))
    for key in stale:
        if not quiet:
            tell(f"{baseline}: '{key}' is found no more; take it out, or make the file anew with --write-baseline")
    return new
