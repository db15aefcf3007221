"""Edits a copy of the first letter's block at places drawn from a seed, and tells what `diff` must say of it.

Five entries are added, four removed, six renamed (accents, a legal form, an acronym, slips), two moved into
the coalition.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from signclean.checking.sheet import Sheet
from signclean.model import Kind, Mention

NEWCOMERS = (
    "Consejo de Pueblos del Istmo",
    "Lakeside Refugee Welcome",
    "Observatorio de Fronteras Abiertas (OFA)",
    "Taller de Saberes Migrantes",
    "Yuma Legal Accompaniment",
    "Clínica Jurídica del Puerto",
    "Colectivo Ruta Sur, A.C.",
    "Derechos en Movimiento",
    "Red de Mujeres del Bajío (REMUBA)",
    "Pastoral de Movilidad Humana, Honduras",
    "Marcela Quint, abogada",
    "Puentes de Esperanza",
    "Quince Ríos Solidarity",
    "Voces Unidas por la Vida, Guatemala",
)


@dataclass
class Edited:
    """A copy with what became of the entries, as they are written."""

    text: str = ""
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)


def edit_copy(sheet: Sheet, seed: int) -> Edited:
    """Return the edited copy of a seed."""
    dice = random.Random(seed)
    lines = list(sheet.sources[0].lines)
    left = [m for m in sheet.lone() if m.member_of is None and m.n not in sheet.parents and signed_once(sheet, m)]
    dice.shuffle(left)
    edited = Edited()
    for way in (*WAYS, *dice.choices(WAYS, k=2)):
        entry, new = next((m, way(m, dice)) for m in left if way(m, random.Random(0)))
        left.remove(entry)
        lines[entry.lines[0] - 1] = lines[entry.lines[0] - 1].replace(entry.text, new or "")
        edited.renamed[entry.text] = new or ""
    first = [m for m in left if "," not in m.text][:6]  # among the members of a coalition a comma may part two
    left = first + [m for m in left if m not in first]
    edited.removed = [m.text for m in left[:4]]
    edited.moved = [m.text for m in left[4:6]]
    gone = {m.lines[0] for m in left[:6]}
    before = {m.lines[0]: name for m, name in zip(left[6:11], dice.sample(NEWCOMERS, 5), strict=True)}
    edited.added = list(before.values())
    goals = dice.choices(_lines_in_coalition(sheet), k=2)
    for number in range(len(lines), 0, -1):
        for goal, name in zip(goals, edited.moved, strict=True):
            if goal == number:
                lines[number - 1] += f" {name};"
        lines[number - 1 : number] = [
            *([before[number]] if number in before else []),
            *([] if number in gone else [lines[number - 1]]),
        ]
    edited.text = "\n".join(lines) + "\n"
    return edited


def signed_once(sheet: Sheet, mention: Mention) -> bool:
    """Tell whether a body stands in the list once, and nobody doubts which it is."""
    id_ = sheet.signatory_of[mention.n]
    doubted = any(id_ in (doubt.a, doubt.b) for doubt in sheet.doubts)
    return len(sheet.by_id[id_].mentions) == 1 and not doubted and mention.kind is Kind.ORGANIZATION


def _lines_in_coalition(sheet: Sheet) -> Sequence[int]:
    lines = {m.lines[1] for m in sheet.mentions if m.member_of is not None}
    return [number for number in sorted(lines) if sheet.line_text(sheet.path, number).endswith(";")]


def _plain(mention: Mention, dice: random.Random) -> str | None:
    text = "".join(c for c in unicodedata.normalize("NFD", mention.text) if not unicodedata.combining(c))
    return text if text != mention.text else None


def _with_form(mention: Mention, dice: random.Random) -> str | None:
    if mention.legal_form or mention.acronym or mention.place:
        return None
    return mention.text + dice.choice((", A.C.", ", Inc.", " A.C.", ", LLC"))


def _without_acronym(mention: Mention, dice: random.Random) -> str | None:
    end = f" ({mention.acronym})"
    if not mention.text.endswith(end) or not (mention.acronym or "").isalpha():
        return None
    name = mention.text.removesuffix(end)
    return dice.choice((name, f"{mention.acronym} - {name}", f"{mention.acronym}, {name}"))


def _slip(mention: Mention, dice: random.Random) -> str | None:
    words = [word for word in re.findall(r"[^\W\d_]+", mention.text) if len(word) >= 7 and len(set(word)) > 5]
    if not words:
        return None
    word = dice.choice(words)
    at = dice.randrange(1, len(word) - 2)
    middle = dice.choice(("", word[at] * 2, "x"))
    wrong = word[:at] + middle + word[at + 1 :]
    return mention.text.replace(word, wrong, 1)


WAYS: tuple[Callable[[Mention, random.Random], str | None], ...] = (_plain, _with_form, _without_acronym, _slip)
