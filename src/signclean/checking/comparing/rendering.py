"""Changes as text, as JSON, and as Markdown for a comment on a pull request."""

from __future__ import annotations

import json
from collections.abc import Iterator

from signclean.checking.comparing.changes import Changes
from signclean.model import Mention
from signclean.text import mask_contacts

MOST_LISTED = 50
"""Rows of one table in a comment; the rest is counted, for comments have a limit."""

ESCAPES = {ord(sign): f"\\{sign}" for sign in "\\`*_[]#"} | {ord(sign): f"&#{ord(sign)};" for sign in "<>@|"}


def render_json(changes: Changes) -> str:
    """Return one JSON object with a list for each sort of change."""
    record = {
        "added": [_entry(m) for m in changes.added],
        "removed": [_entry(m) for m in changes.removed],
        "renamed": [
            {"old": _text(r.old), "new": _text(r.new), "reason": mask_contacts(r.reason)} for r in changes.renamed
        ],
        "moved": [{"name": _text(m.new), "from": m.origin, "to": m.goal} for m in changes.moved],
        "changed": [{"name": _text(c.new), "what": c.what, "old": c.before, "new": c.now} for c in changes.changed],
        "joined": [{"old": [_text(m) for m in j.old], "new": _text(j.new[0])} for j in changes.joined],
        "split": [{"old": _text(s.old[0]), "new": [_text(m) for m in s.new]} for s in changes.split],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _entry(mention: Mention) -> dict[str, object]:
    return {"name": _text(mention), "line": mention.lines[0]}


def _text(mention: Mention) -> str:
    return mask_contacts(mention.text)


def tell_rows(changes: Changes) -> Iterator[tuple[str, str, str]]:
    """Yield every change as its sort, the entry, and what there is to say of it."""
    yield from (("added", _text(m), f"line {m.lines[0]}") for m in changes.added)
    yield from (("removed", _text(m), f"was on line {m.lines[0]}") for m in changes.removed)
    yield from (("renamed", _text(r.old), f"now '{_text(r.new)}' ({mask_contacts(r.reason)})") for r in changes.renamed)
    yield from (("moved", _text(m.new), f"from {m.origin} to {m.goal}") for m in changes.moved)
    yield from (("changed", _text(c.new), f"{c.what}: {c.before}, now {c.now}") for c in changes.changed)
    yield from (("joined", _text(j.old[0]), f"with {_rest(j.old[1:])}is '{_text(j.new[0])}'") for j in changes.joined)
    yield from (("split", _text(s.old[0]), "into " + ", ".join(f"'{_text(m)}'" for m in s.new)) for s in changes.split)


def _rest(mentions: tuple[Mention, ...]) -> str:
    return ", ".join(f"'{_text(m)}'" for m in mentions) + " " if mentions else "another entry "


def render_text(changes: Changes) -> str:
    """Return one line a change, and a sentence where there is none."""
    rows = [f"{sort}: '{name}' {said}" for sort, name, said in tell_rows(changes)]
    return "\n".join(rows or ["no signatory was added, removed, renamed, moved or changed"]) + "\n"


def render_markdown(changes: Changes) -> str:
    """Return a table with a row a change, under the counts; nothing in it can end a cell or begin markup."""
    rows = list(tell_rows(changes))
    if not rows:
        return "No signatory was added, removed, renamed, moved or changed.\n"
    counts: dict[str, int] = {}
    for sort, _, _ in rows:
        counts[sort] = counts.get(sort, 0) + 1
    lines = ["**Signatories:** " + ", ".join(f"{n} {sort}" for sort, n in counts.items()), ""]
    lines += ["| change | signatory | |", "| --- | --- | --- |"]
    lines += [f"| {sort} | {escape(name)} | {escape(said)} |" for sort, name, said in rows[:MOST_LISTED]]
    lines += [f"\n… and {len(rows) - MOST_LISTED} more"] if len(rows) > MOST_LISTED else []
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Return the text as Markdown shows it: signs of markup are written out, a line end is a space."""
    return " ".join(text.split()).translate(ESCAPES)
