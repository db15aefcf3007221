"""One signatory listed more than once: by the verdicts of matching, told apart by how the entries differ."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.checking.findings import Edit, Hit, Place, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.line_removal import remove_line, unsafe_fix
from signclean.checking.rules.pairs import Pair, doubted, in_other_language, repeated, repeated_lines, where
from signclean.checking.sheet import Sheet, place_of, related_to


def _hits(sheet: Sheet, sort: str, sentence: str) -> Iterator[Hit]:
    """Yield the later entry of each pair of a sort; `sentence` has `{first}` and `{line}` in it."""
    for pair in repeated(sheet):
        if pair.sort == sort:
            yield _hit(sheet, pair, sentence)


def _hit(sheet: Sheet, pair: Pair, sentence: str) -> Hit:
    first, later = pair.first, pair.later
    message = f"'{later.text}' {sentence.format(first=first.text, line=where(first, later))}"
    edits = remove_line(sheet, later)
    return Hit(place_of(later), later.name or later.text, message, unsafe_fix(edits), (related_to(first),))


@rule(
    "SC101",
    "exact-duplicate",
    Severity.ERROR,
    why="The signatory is counted twice, and readers who find it doubt the rest of the list.",
    advice="Delete one of the two entries.",
    bad="Casa Luz\nRed Sur\nCasa Luz",
    good="Casa Luz\nRed Sur",
    fix="unsafe",
)
def exact(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry stands in the list twice, the same but for case, spaces and punctuation.

    Source: joint letters are put together from several forms and mails, and bodies answer more than one.
    """
    yield from _hits(sheet, "exact", "is listed already on {line}; delete one of the two")
    for number, cell in repeated_lines(sheet):
        message = f"'{cell.text.strip()}' is on line {number} already; delete one of the two lines"
        edit = Edit(Place(cell.path, cell.line, 0, cell.line + 1, 0), "")
        yield Hit(cell.place(0, len(cell.text)), cell.text.strip(), message, unsafe_fix((edit,)))


@rule(
    "SC102",
    "near-duplicate",
    Severity.ERROR,
    why="Two spellings of one name are counted as two signatories.",
    advice="Keep the better spelling and delete the other entry.",
    bad="Fundación Río Limpio, A.C.\nFundacion Rio Limpio",
    good="Fundación Río Limpio, A.C.",
    fix="unsafe",
)
def near(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """Two entries are one signatory in two spellings: accents, a slip of the pen, a legal form, a place.

    Source: the verdict `same` of matching, the one by which `normalize` joins entries.
    """
    yield from _hits(sheet, "near", "is the same signatory as '{first}' on {line}; keep one of the two")


@rule(
    "SC103",
    "cross-language-duplicate",
    Severity.ERROR,
    why="One body under its names in two languages is counted as two signatories.",
    advice="Keep one entry; put the other name into brackets behind it if readers need both.",
    bad="Centro de Derechos Humanos de Ronzales\nRonzales Human Rights Center",
    good="Centro de Derechos Humanos de Ronzales (Ronzales Human Rights Center)",
    fix="unsafe",
)
def cross_language(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """Two entries are, or may well be, one signatory under its names in two languages.

    Source: the verdicts `same` and `doubt` of matching where words agree in sense, not in letters.
    """
    yield from _hits(sheet, "language", "is '{first}' on {line} in another language; keep one of the two")
    for first, later, _ in doubted(sheet):
        if in_other_language(first, later):
            said = f"'{later.text}' may be '{first.text}' on {where(first, later)} in another language"
            yield Hit(
                place_of(later),
                later.name or later.text,
                f"{said}; keep one, or ignore this",
                None,
                (related_to(first),),
            )


@rule(
    "SC104",
    "acronym-duplicate",
    Severity.ERROR,
    why="An acronym beside the name it stands for is counted as a second signatory.",
    advice="Delete the acronym, or write it into brackets behind the name.",
    bad="Red por la Infancia (REDI)\nREDI",
    good="Red por la Infancia (REDI)",
    fix="unsafe",
)
def acronym(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry is nothing but the acronym of another entry.

    Source: the verdict `same` of matching where one name is the letters of the other.
    """
    yield from _hits(sheet, "acronym", "stands for '{first}' on {line}; keep one of the two")


@rule(
    "SC105",
    "member-twice",
    Severity.ERROR,
    why="The coalition seems to have more members than it has.",
    advice="Delete one of the two members. A member that also signed by itself is no fault.",
    bad="Mesa Sur: Casa Luz; Red Azul; Casa Luz",
    good="Mesa Sur: Casa Luz; Red Azul",
)
def member_twice(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A coalition lists one member twice.

    Source: lists of members are kept by the coalition and pasted whole, with their own repetitions.
    """
    for pair in repeated(sheet):
        if pair.sort == "member":
            coalition = sheet.by_number[pair.first.member_of or 0].text
            yield _hit(
                sheet,
                pair,
                f"is listed twice among the members of '{coalition}', first as '{{first}}' on {{line}}; "
                "delete one of the two",
            )


RULES: tuple[Rule, ...] = (exact, near, cross_language, acronym, member_twice)
