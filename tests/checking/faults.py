"""The faults: each an edit of one or two lines of a list, with the rules that must tell it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from signclean.checking.ordering import Convention, group, infer, longest_run, sort_key
from signclean.checking.sheet import Sheet
from signclean.locating.rules import TOLD
from signclean.model import Kind, Mention

FAR = 8
SORTED = 0.92  # share of entries in order from which on one more out of it stands out
SLIPS = ("Guatemla", "Argentna", "Hondurras", "Venezula", "Portugl", "Ecuadro")


def count_kept(mentions: list[Mention], convention: Convention) -> int:
    """How many entries stand in order."""
    keys = [sort_key(mention.text, convention) for mention in mentions]
    return sum(len(longest_run([keys[at] for at in run])) for run in group(mentions, convention.scope))


@dataclass
class Line:
    """A line with the entry that has it to itself (None for all others), and the fault planted in it."""

    text: str
    entry: Mention | None = None
    fault: str | None = None
    used: bool = False


class Plant:
    """The lines of a list while faults are planted into it; each line takes part in one fault at most."""

    def __init__(self, sheet: Sheet, lines: list[Line], dice: random.Random) -> None:
        self.sheet, self.lines, self.dice = sheet, lines, dice
        direct = [m for m in sheet.mentions if m.member_of is None]
        found = infer(direct)
        self.ordered = found is not None and count_kept(direct, found) >= SORTED * len(direct)
        self.forms = [m.legal_form for m in sheet.mentions if m.legal_form]

    @classmethod
    def of(cls, sheet: Sheet, dice: random.Random) -> Plant:
        """Make the bed; a line on which something is found already is left alone."""
        from signclean.checking.check import check_sheet

        told = {line for f in check_sheet(sheet).findings for line in (f.line, *(r.place.line for r in f.related))}
        lone = {m.lines[0]: m for m in sheet.lone() if m.member_of is None and m.n not in sheet.parents}
        lines = [Line(text, lone.get(n)) for n, text in enumerate(sheet.sources[0].lines, 1)]
        for number, line in enumerate(lines, 1):
            line.used = number in told
        return cls(sheet, lines, dice)

    def free(self, fits: Callable[[Line], bool]) -> list[Line]:
        """Return the lines that may take a fault."""
        return [line for line in self.lines if line.entry and not line.used and fits(line)]

    def has_room(self, kind: str, count: int) -> bool:
        """Tell whether so many faults of a kind fit; with some to spare, for one may spoil the place of another."""
        return len(self.free(lambda line: FAULTS[kind].fits(self, line))) >= count * 2

    def put(self, kind: str) -> None:
        """Plant one fault."""
        line = self.dice.choice(self.free(lambda one: FAULTS[kind].fits(self, one)))
        line.used = True
        FAULTS[kind].put(self, line, kind)

    def at(self, line: Line) -> int:
        return next(i for i, one in enumerate(self.lines) if one is line)

    def insert(self, position: int, text: str, kind: str) -> None:
        """Put a line before an entry, set off by a blank line where the entry is."""
        set_off = position > 0 and not self.lines[position - 1].text.strip()
        self.lines[position:position] = [Line(text, None, kind, used=True), *([Line("")] if set_off else [])]

    def further(self, line: Line) -> list[int]:
        """Return the positions of the entries further down, without the last one and the next.

        They stand in the same part of the list: what is written as there would be a fault of its own elsewhere.
        """
        at = self.at(line)
        part = self._part(line)
        return [i for i, one in enumerate(self.lines) if one.entry and i > at + 1 and self._part(one) == part][:-1]

    def _part(self, line: Line) -> int:
        return self.sheet.region_of(line.entry.lines[0]) if line.entry else -1

    def later(self, line: Line) -> int:
        """Return the position of an entry further down in the same part."""
        return self.dice.choice(self.further(line))

    def below_first(self) -> int:
        """Return the position of an entry anywhere but at the beginning and the end."""
        return self.dice.choice([i for i, one in enumerate(self.lines) if one.entry][1:-1])

    def text(self) -> str:
        return "\n".join(line.text for line in self.lines) + "\n"

    def expected(self) -> list[tuple[str, frozenset[int], frozenset[str]]]:
        return [
            (line.fault, frozenset({n} | ({n + 1} if line.fault == "wrapped" else set())), FAULTS[line.fault].codes)
            for n, line in enumerate(self.lines, 1)
            if line.fault
        ]


@dataclass(frozen=True)
class Fault:
    """Where a fault fits, how it is put in, and the rules of which one must tell it."""

    codes: frozenset[str]
    fits: Callable[[Plant, Line], bool]
    put: Callable[[Plant, Line, str], None]


def change(codes: str, fits: Callable[[Plant, Line], bool], edit: Callable[[Plant, str], str]) -> Fault:
    """A fault that changes the text of one line."""

    def put(bed: Plant, line: Line, kind: str) -> None:
        line.text, line.fault = edit(bed, line.text), kind

    return Fault(frozenset(codes.split()), fits, put)


def repeat(codes: str, fits: Callable[[Plant, Line], bool], edit: Callable[[Plant, Line], str]) -> Fault:
    """A fault that adds a line about the same signatory further down."""

    def put(bed: Plant, line: Line, kind: str) -> None:
        bed.insert(bed.later(line), edit(bed, line), kind)

    return Fault(frozenset(codes.split()), lambda bed, line: fits(bed, line) and bool(bed.further(line)), put)


def body(line: Line) -> str:
    """The entry alone, without bullet or number before it."""
    assert line.entry
    start = line.entry.spans[0].start
    return line.text[start:].rstrip()


def again(line: Line, text: str) -> str:
    """Another line about the entry, begun as its own line is."""
    assert line.entry
    return line.text[: line.entry.spans[0].start] + text


def name(line: Line) -> str:
    """What the entry is called, without place, acronym and the other cells of a row, where it stands so in the line."""
    called = line.entry.name if line.entry else ""
    return called if called in body(line) else body(line)


def words(line: Line) -> list[str]:
    return body(line).split()


def is_body(line: Line) -> bool:
    return line.entry is not None and line.entry.kind is Kind.ORGANIZATION


def slip(bed: Plant, line: Line) -> str:
    """The entry with two letters of its longest word swapped."""
    text = body(line)
    word = max(re.findall(r"[^\W\d_]+", name(line)), key=len)
    at = bed.dice.randrange(1, len(word) - 2)
    wrong = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return again(line, text.replace(word, wrong, 1))


def has_long_word(line: Line) -> bool:
    longest = max(re.findall(r"[^\W\d_]+", name(line)), key=len, default="")
    return len(longest) >= 8 and len(words(line)) >= 3 and all(a != b for a, b in pairwise(longest))


def between(text: str, sign: str, dice: random.Random) -> str:
    """Put a sign in the place of a space inside the entry."""
    spaces = [m.start() for m in re.finditer(r"(?<=[\w,)]) (?=[\w(])", text)]
    at = dice.choice(spaces)
    return text[:at] + sign + text[at + 1 :]


def inside(text: str, sign: str, dice: random.Random) -> str:
    """Put a sign between two letters."""
    at = dice.choice([m.end() for m in re.finditer(r"[^\W\d_](?=[^\W\d_])", text)])
    return text[:at] + sign + text[at:]


def garble(text: str) -> str:
    return re.sub(r"[à-öø-ÿÀ-Ö]", lambda m: m[0].encode().decode("cp1252", errors="replace"), text)


def tells_abroad(line: Line) -> bool:
    """The name tells its country by itself, and nothing is set apart."""
    sure = [e for e in line.entry.place_evidence if e.strength >= 0.92 and e.country] if line.entry else []
    named = [e for e in sure if e.rule in {"country in the name", "demonym in the name"}]
    return (
        is_body(line) and bool(named) and not any(e.rule in TOLD for e in sure) and not line.text.rstrip().endswith(")")
    )


def put_abroad(bed: Plant, text: str) -> str:
    return add(text, " (Noruega)" if "orw" not in text and "oruega" not in text else " (México)")


def add(text: str, more: str) -> str:
    """Put something behind the entry, before the separator that ends its line."""
    bare = text.rstrip(" ;,")
    return bare + more + text[len(bare) :]


def glue(sign: str) -> Callable[[Plant, Line, str], None]:
    def put(bed: Plant, line: Line, kind: str) -> None:
        following = bed.lines[bed.at(line) + 1]
        line.text, line.fault = line.text.rstrip(" ;,") + sign + body(following), kind
        bed.lines.remove(following)

    return put


def may_glue(bed: Plant, line: Line) -> bool:
    at = bed.at(line) + 1
    following = bed.lines[at] if at < len(bed.lines) else None
    return (
        following is not None
        and following.entry is not None
        and not following.used
        and is_body(line)
        and is_body(following)
    )


def wrap_spaces(line: Line) -> list[int]:
    """Return where the entry may be broken: between two words, not within its bullet or number."""
    start = line.entry.spans[0].start if line.entry else 0
    return [m.start() for m in re.finditer(r"(?<=\w) (?=[^\W\d_(])", line.text) if m.start() > start]


def may_wrap(bed: Plant, line: Line) -> bool:
    return is_body(line) and len(words(line)) >= 4 and bool(wrap_spaces(line))


def wrap(bed: Plant, line: Line, kind: str) -> None:
    middle = min(wrap_spaces(line), key=lambda at: abs(at - len(line.text) * bed.dice.uniform(0.4, 0.7)))
    rest = line.text[middle + 1 :]
    line.text, line.fault = line.text[:middle], kind
    bed.lines.insert(bed.at(line) + 1, Line(rest, None, None, used=True))


def wrong_places(bed: Plant, line: Line) -> list[int]:
    """Return where the line would stand out of order, far from its own place, in its own section."""
    at = bed.at(line)
    key = sort_key(body(line), Convention())
    section = line.entry.section if line.entry else None
    same = [i for i, one in enumerate(bed.lines) if one.entry and one.entry.section == section]
    keys = {i: sort_key(body(bed.lines[i]), Convention()) for i in same}
    far = [i for i in same if abs(same.index(i) - same.index(at)) >= FAR and not bed.lines[i].used and i - 1 in keys]
    return [i for i in far if not keys[i - 1] <= key <= keys[i]]


def move(bed: Plant, line: Line, kind: str) -> None:
    goal = bed.dice.choice(wrong_places(bed, line))
    bed.lines.remove(line)
    bed.lines.insert(goal, line)
    line.fault = kind


def add_prose(bed: Plant, line: Line, kind: str) -> None:
    sentence = bed.dice.choice(
        (
            "Thanks to everyone who signed this letter and shared it with others.",
            "If you want to add your organization, please write to us before Friday.",
            "Les agradecemos mucho que hayan firmado esta carta con nosotros.",
        )
    )
    bed.insert(bed.below_first(), sentence, kind)


def drop_bracket(bed: Plant, text: str) -> str:
    at = text.rindex(")")
    return text[:at] + text[at + 1 :]


def other_form(bed: Plant, text: str) -> str:
    return re.sub(r"((?:[A-Za-z]\.\s?){2,4})$", lambda m: m[0].replace(".", "").replace(" ", ""), text.rstrip())


def has_usual_form(bed: Plant, line: Line) -> bool:
    form = line.entry.legal_form if line.entry else None
    return bool(form) and bed.forms.count(form) >= 4 and bool(re.search(r"(?:[A-Z]\.){2,4}$", line.text.rstrip()))


def plain(text: str) -> str:
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def any_line(bed: Plant, line: Line) -> bool:
    return len(words(line)) >= 3 and bool(re.search(r"\w \w", body(line)))


def ends_bare(bed: Plant, line: Line) -> bool:
    return any_line(bed, line) and line.text.rstrip()[-1] not in ";,."


FAULTS: dict[str, Fault] = {
    "exact": repeat("SC101 SC106", any_line, lambda bed, line: again(line, body(line))),
    "accents": repeat(
        "SC102 SC106",
        lambda bed, line: is_body(line) and plain(name(line)) != name(line),
        lambda bed, line: again(line, plain(body(line))),
    ),
    "slip": repeat("SC102 SC106", lambda bed, line: is_body(line) and has_long_word(line), slip),
    "acronym": repeat(
        "SC104 SC106",
        lambda bed, line: bool(line.entry and line.entry.acronym and re.search(r"\([A-Z]{4,}\)$", body(line))),
        lambda bed, line: again(line, (line.entry.acronym or "") if line.entry else ""),
    ),
    "order": Fault(
        frozenset({"SC201"}), lambda bed, line: bed.ordered and is_body(line) and bool(wrong_places(bed, line)), move
    ),
    "separator": change(
        "SC202",
        ends_bare,
        lambda bed, text: text.rstrip() + ";",
    ),
    "glued": Fault(frozenset({"SC203"}), may_glue, glue("; ")),
    "glued without a sign": Fault(
        frozenset({"SC203"}), lambda bed, line: may_glue(bed, line) and body(line).endswith((")", "A.C.")), glue(" ")
    ),
    "wrapped": Fault(
        frozenset({"SC204"}),
        may_wrap,
        wrap,
    ),
    "bracket": change("SC301", lambda bed, line: body(line).endswith(")"), drop_bracket),
    "quote": change("SC302", any_line, lambda bed, text: between(text, " “", bed.dice)),
    "doubled space": change("SC303", any_line, lambda bed, text: between(text, "  ", bed.dice)),
    "no-break space": change("SC304", any_line, lambda bed, text: between(text, "\u00a0", bed.dice)),
    "dash": change(
        "SC305",
        lambda bed, line: bool(re.search(r"\w-\w", body(line))),
        lambda bed, text: re.sub(r"(?<=\w)-(?=\w)", "‐", text),
    ),
    "apostrophe": change(
        "SC306",
        lambda bed, line: bool(re.search(r"\w['’]\w", body(line))),
        lambda bed, text: re.sub(r"['’]", "´", text),
    ),
    "invisible": change(
        "SC307", any_line, lambda bed, text: inside(text, bed.dice.choice("\u200b\u00ad\ufeff"), bed.dice)
    ),
    "mojibake": change(
        "SC308", lambda bed, line: bool(re.search("[áéíóúñüöä]", body(line))), lambda bed, text: garble(text)
    ),
    "legal form": change("SC401", has_usual_form, other_form),
    "unknown place": change(
        "SC402",
        lambda bed, line: is_body(line) and body(line)[-1].isalpha() and not (line.entry and line.entry.place),
        lambda bed, text: add(text, f" ({bed.dice.choice(SLIPS)})"),
    ),
    "other country": change("SC403", lambda bed, line: tells_abroad(line), put_abroad),
    "e-mail": change("SC501", any_line, lambda bed, text: add(text, f", kontakt{bed.dice.randrange(99)}@mail.example")),
    "telephone": change(
        "SC502",
        any_line,
        lambda bed, text: add(text, f", +52 55 {bed.dice.randrange(1000, 9999)} {bed.dice.randrange(1000, 9999)}"),
    ),
    "identity": change("SC503", any_line, lambda bed, text: add(text, f", DNI {bed.dice.randrange(10**7, 10**8)}Z")),
    "prose": Fault(frozenset({"SC604"}), any_line, add_prose),
    "bullet": change(
        "SC205", lambda bed, line: line.text[:1].isalpha(), lambda bed, text: bed.dice.choice(("- ", "• ", "* ")) + text
    ),
}


def list_kinds() -> Iterator[str]:
    yield from FAULTS
