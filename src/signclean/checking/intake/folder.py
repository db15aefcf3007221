"""A folder with one file a signatory: YAML with a key for the name, or text whose first line is the name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from signclean.checking.intake.comments import is_comment_line, without_comment
from signclean.checking.intake.rows import NameColumnError, Record, choose_name_column, make_sheet
from signclean.checking.intake.sources import make_source, read_utf8
from signclean.checking.sheet import Cell, Shape, Sheet, Source
from signclean.errors import UnreadableInputError

YAML = (".yaml", ".yml")
TEXT = (".txt", ".md")
BARE = "name"
NOT_FIXABLE = "fixes are written into text, CSV and TSV alone; edit the file by hand"


def read_folder(path: str, name_column: str | None) -> Sheet:
    """Return the sheet of a folder, its files in the order of their names; hidden files are left out.

    UnreadableInputError where it holds no file of a kind that is read, or one that cannot be read; NameColumnError
    where one names nobody.
    """
    files = [str(file) for file in sorted(Path(path).iterdir()) if _is_read(file)]
    if not files:
        raise UnreadableInputError(f"{path}: no file of {', '.join((*YAML, *TEXT))} stands in this folder; add some")
    sources = [make_source(os.path.join(file), read_utf8(file), NOT_FIXABLE) for file in files]
    records = [_read_file(source) for source in sources]
    heads = list(dict.fromkeys(head for record in records for head in record.fields))
    column = choose_name_column(path, heads, name_column)
    lacking = [record.path for record in records if not record.fields.get(column, ("", ()))[0].strip()]
    if lacking:
        raise NameColumnError(f"{lacking[0]}: there is no '{column}' in it; write one, or move the file elsewhere")
    return make_sheet(path, Shape.FOLDER, sources, records, column)


def _is_read(file: Path) -> bool:
    return file.is_file() and file.suffix.lower() in (*YAML, *TEXT) and not file.name.startswith((".", "README"))


def _read_file(source: Source) -> Record:
    if source.path.lower().endswith(YAML):
        return Record(source.path, dict(_yaml_fields(source)))
    for number, line in enumerate(source.lines, 1):
        text = without_comment(line)
        if text.strip() and not is_comment_line(line):
            start = len(text) - len(text.lstrip())
            return Record(source.path, {BARE: (text.strip(), (Cell(source.path, number, start, text.strip()),))})
    return Record(source.path, {BARE: ("", ())})


def _yaml_fields(source: Source) -> Iterator[tuple[str, tuple[str, tuple[Cell, ...]]]]:
    """Yield the keys of the file with their values: those that are a plain text, not lists or further keys."""
    import yaml  # imported late: only folders need it

    text = "\n".join(source.lines)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        said = " ".join(str(error).split())
        raise UnreadableInputError(f"{source.path}: this is no YAML ({said}); repair it and try again") from error
    if not isinstance(node, yaml.MappingNode):
        raise UnreadableInputError(
            f"{source.path}: keys and values are wanted, such as `name: Casa Luz`; write them so"
        )
    for key, value in node.value:
        if isinstance(value, yaml.ScalarNode):
            mark = value.start_mark
            start = mark.column + (value.style in {"'", '"'})
            yield str(key.value), (value.value, (Cell(source.path, mark.line + 1, start, value.value),))
