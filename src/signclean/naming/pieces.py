"""A mention's text as pieces: the head, and what commas, dashes, slashes, brackets, colons and full stops set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from signclean.knowledge.abbreviations import abbreviations
from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import honorifics, phrase_key
from signclean.knowledge.places.abbreviations import find_abbreviation
from signclean.text import comparison_key

CANDIDATE = re.compile(  # the sign first, which is found at once
    r"[-‐–—−/(\[,:;|•·.](?:(?<=/)/?|(?<=[-‐–—−])[-‐–—−]*|(?<=\.)(?=\s)|(?<=[(\[,:;|•·]))"
)
INFLECTION = re.compile(r"\([^\W\d_A-Z]{1,4}\)")  # `Empregados(as)`
LETTERS_BEFORE = re.compile(r"(?:^|[(\[,|–—-]\s*|\bd[aeo]s? )[A-Z]{2,12}\Z")  # `CUX/CE`: letters with those of a state
STATE = re.compile(r"[A-Z]{2}(?![^\W_])")
ACRONYM_BEFORE = re.compile(r"[(\[,|–—-]\s*(?:[A-Z]{2,9}/)*[A-Z]{2,9}\Z")  # `– ITXC/CSX/IGX`, but not `CAR/UFX`
ACRONYM_BEHIND = re.compile(r"(?!U)[A-Z]{2,9}(?=[/,)\]]|\Z)")
SHORTENED = re.compile(r"(?<![^\W_])[a-z]/[a-z](?![^\W_])")  # `c/o`, `t/a`, `d/b/a`
INFLECTED = re.compile(r"(?<=[^\W\d_]{3})/-?[^\W\d_A-Z]{1,3}(?![^\W_])")  # `Trabajadores/as`
SUSPENDED = re.compile(r"(?<=[^\W\d_])[-‐] (?:und|oder|bzw\.|en|of|och|og|ja|és) ")  # `Natur- und Tierschutz`
INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+ ?")  # `J.W. (Jan Willem) Oldenkamp`: one name
LETTER = re.compile(r"[^\W_]")
LAST_WORD = re.compile(r"[^\W_]+(?:·[^\W_]+)?$")
NEXT_WORD = re.compile(r"\s*[^\W\d_]+")
STOPPED_TWICE = re.compile(r"[^\W\d_]\.-(?:[^\W\d_]+\.)?[^\W\d_]+$")  # `Priv.-Doz.`, `Dipl.-Soz.-päd.`
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»')
QUOTES = frozenset('"“”„«»')
VOWELS = frozenset("aeiouy")
CLOSING = {"(": ")", "[": "]"}
LONGEST_CLIPPED = 4  # letters of an abbreviation that no table has


class Mark:
    """What stands before a piece. `AFTER` is text after a closing bracket with no other separator.

    `HYPHEN` is a dash with a space on one side only, `STROKE` a slash with none: they may join as well as part
    (`Fe y Vida- Panamá`, `VIH/SIDA`). No enumeration, as `words.Form` is none.
    """

    HEAD: Final = "head"
    COMMA: Final = "comma"
    DASH: Final = "dash"
    HYPHEN: Final = "hyphen"
    SLASH: Final = "slash"
    STROKE: Final = "stroke"
    DOUBLE_SLASH: Final = "double slash"
    BRACKET: Final = "bracket"
    COLON: Final = "colon"
    STOP: Final = "full stop"
    AFTER: Final = "after"


DASHES = frozenset({Mark.DASH, Mark.HYPHEN})
JOINTS = DASHES | {Mark.SLASH, Mark.STROKE}
SLASHES = frozenset({Mark.SLASH, Mark.DOUBLE_SLASH})
BRACKETS = dict.fromkeys("([", Mark.BRACKET)
MARKS = {"//": Mark.DOUBLE_SLASH, "|": Mark.SLASH, ":": Mark.COLON, ".": Mark.STOP, **BRACKETS}
COMMAS = frozenset(",;•·")


class Piece(NamedTuple):
    """A stretch of the text that one separator sets apart: `text[start:end]`, neither separator nor brackets in it."""

    text: str
    start: int
    end: int
    mark: str


@lru_cache(maxsize=16384)
def split_pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of the text in order, a letter in each; quotation marks and brackets keep theirs together."""
    if text[:1].isalpha() and text[-1].isalpha() and text.replace(" ", "").isalpha():
        return (Piece(text, 0, len(text), Mark.HEAD),)  # as most are
    return tuple(_pieces(text))


def split_bracket(piece: Piece) -> tuple[Piece, ...]:
    """Return the pieces of what brackets hold, at their places in the whole text; commas part them as brackets do."""
    return tuple(
        one._replace(
            start=piece.start + one.start,
            end=piece.start + one.end,
            mark=piece.mark if one.mark in {Mark.HEAD, Mark.COMMA} else one.mark,
        )
        for one in split_pieces(piece.text)
    )


def _pieces(text: str) -> Iterator[Piece]:
    start, mark, at = 0, Mark.HEAD, 0
    quoted = [found.span() for found in QUOTED.finditer(text)] if '"' in text or "“" in text or "«" in text else []
    while found := CANDIDATE.search(text, at):
        at = found.end()
        if any(a < found.start() < b for a, b in quoted) or (following := _mark(text, found.start(), at)) is None:
            continue
        yield from _piece(text, start, found.start(), mark)
        start, mark = at, following
        if mark is Mark.BRACKET:
            end = _closing(text, at, found[0])
            yield from _piece(text, start, end, mark)
            start, mark = min(end + 1, len(text)), Mark.AFTER
            at = start
    yield from _piece(text, start, len(text), mark)


def _mark(text: str, start: int, end: int) -> str | None:
    """Return what the sign `text[start:end]` begins; None where it separates nothing (`c/o`, `St. Mary`, `1,5`)."""
    sign, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
    open_before, open_after = not before or before.isspace(), not after or after.isspace()
    if sign in CLOSING:
        if INITIALS.fullmatch(text, 0, start):
            return None
        glued = before.isdigit() or before == ")" or INFLECTION.match(text, start)
        return Mark.BRACKET if open_before or not glued else None
    if sign in COMMAS:
        return Mark.COMMA if open_after or (sign == "," and after.isalpha()) else None
    if sign == ".":
        whole = text[end:].lstrip()[:1].islower() or _is_abbreviated(text[:start]) or _is_inside_form(text, start, end)
        return None if whole else Mark.STOP
    if sign in MARKS:
        return MARKS[sign] if open_after or sign == "//" else None
    joins = (
        _joins_words(text, start) or _joins_letters(text, start, end) if sign == "/" else SUSPENDED.match(text, start)
    )
    return None if joins else _joint(sign, open_before, open_after)


def _joins_words(text: str, start: int) -> bool:
    """Tell whether a slash shortens two words (`t/a`), or joins the ending of the other gender: `Trabajadores/as`."""
    return bool(SHORTENED.match(text, start - 1) or INFLECTED.match(text, start))


def _joins_letters(text: str, start: int, end: int) -> bool:
    """Tell whether a slash joins letters that something sets apart: `CUX/CE` with its state, `ITXC/CSX/IGX`."""
    state = LETTERS_BEFORE.search(text, 0, start) and STATE.match(text, end)
    return bool(state or (ACRONYM_BEFORE.search(text, 0, start) and ACRONYM_BEHIND.match(text, end)))


def _joint(sign: str, open_before: bool, open_after: bool) -> str | None:
    """Return the mark of a slash or dash from the spaces around it; a hyphen without any joins two words."""
    if sign == "/":
        return Mark.SLASH if open_before or open_after else Mark.STROKE
    if not (open_before or open_after):
        return None
    return Mark.DASH if open_before and open_after else Mark.HYPHEN


def _is_abbreviated(text: str) -> bool:
    """Tell whether the full stop after the text belongs to its last word: an initial or an abbreviation."""
    if STOPPED_TWICE.search(text) or text.endswith((")", "]")):
        return not text.endswith((")", "]"))
    last = LAST_WORD.search(text)
    word = phrase_key(last[0]) if last else ""
    if len(word) < 2 or word in abbreviations() or word in honorifics() or (last and find_abbreviation(last[0] + ".")):
        return True  # of a state, the last: `Wash. State`
    return len(word) <= LONGEST_CLIPPED and not VOWELS & set(word)


def _is_inside_form(text: str, start: int, end: int) -> bool:
    """Tell whether the full stop stands inside a legal form of two words: `Ltda. ME`."""
    word, behind = LAST_WORD.search(text[:start]), NEXT_WORD.match(text, end)
    return word is not None and behind is not None and comparison_key(word[0] + behind[0]) in legal_forms()


def _closing(text: str, start: int, opening: str) -> int:
    """Return where the bracket that was opened just before `start` closes; the end of the text where it never does."""
    depth = 1
    for i in range(start, len(text)):
        depth += (text[i] == opening) - (text[i] == CLOSING[opening])
        if depth == 0:
            return i
    return len(text)


def _piece(text: str, start: int, end: int, mark: str) -> Iterator[Piece]:
    joint = "-–—/" if mark is Mark.AFTER else ""  # `(SEATRA)-Uganda`
    while start < end and (text[start].isspace() or text[start] in ",;" + joint):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    while mark is Mark.BRACKET and end > start and text[end - 1] == "*":
        end -= 1  # of a footnote
    if mark is Mark.BRACKET and end - start > 2 and text[start] in QUOTES and text[end - 1] in QUOTES:
        inner = text[start + 1 : end - 1]  # `("CRX")`
        start, end = (start, end) if QUOTES & set(inner) else (start + 1, end - 1)
    if LETTER.search(text, start, end):
        yield Piece(text[start:end], start, end, mark)
