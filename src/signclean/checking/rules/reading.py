"""Entries that are read with doubt, or that seem to be none."""

from __future__ import annotations

from collections.abc import Iterator

from signclean.checking.findings import Hit, Severity
from signclean.checking.rulebook import Rule, Wishes, rule
from signclean.checking.rules.crammed import crammed_headings, is_lost_end, place_of_ignored, stands_among
from signclean.checking.sheet import Shape, Sheet, place_of
from signclean.knowledge.lexicon import function_words, phrase_key, section_phrases
from signclean.knowledge.prose_words import prose_words
from signclean.model import Ignored, Kind, Mention, Reason
from signclean.text import tokens

LONG_WORDS = 22
"""Words from which on an entry is nearly always two, or prose."""
PROSE_SHARE = 0.25
SENTENCE_WORDS = 5
NOT_SIGNED = {
    Reason.PROSE: "prose",
    Reason.DATE: "a date",
    Reason.FORM_RESIDUE: "the rest of a form",
    Reason.CONTACT: "a contact",
    Reason.LINK: "a link",
    Reason.FOOTNOTE: "a footnote",
    Reason.AFTER_BLOCK: "no entry",
}
"""Reasons for which something is left out that does not belong among entries, in words."""


def _doubt_hits(sheet: Sheet, code: str) -> Iterator[tuple[Mention, str]]:
    for doubt in sheet.doubts:
        if doubt.code == code and doubt.a in sheet.by_id:
            yield sheet.by_number[sheet.by_id[doubt.a].mentions[0]], doubt.reason


@rule(
    "SC601",
    "doubtful-cut",
    Severity.WARNING,
    why="Where an entry ends decides who signed.",
    advice="Put a line end or a semicolon where one entry ends, and a comma where it does not.",
    bad="Alianza del Puerto, Brigada de Salud, DECA, Equipo Pueblo, Foro de Mujeres",
    good="Alianza del Puerto; Brigada de Salud; DECA; Equipo Pueblo; Foro de Mujeres",
)
def doubtful_cut(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """It is in doubt whether an entry is one signature or two.

    Source: the doubts of `normalize`, code `cut`.
    """
    for mention, reason in _doubt_hits(sheet, "cut"):
        message = f"'{mention.text}': {reason}; break the line where one signature ends, and nowhere inside it"
        yield Hit(place_of(mention), mention.name or mention.text, message)


@rule(
    "SC602",
    "doubtful-kind",
    Severity.NOTE,
    why="People and organizations are counted apart.",
    advice="Add what tells them apart: a role behind a person, a legal form or place behind a body.",
    bad="Gray Owls",
    good="Gray Owls, Inc.",
)
def doubtful_kind(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """It is in doubt whether an entry is a person or an organization.

    Source: the doubts of `normalize`, code `kind`.
    """
    for mention, _ in _doubt_hits(sheet, "kind"):
        taken = "a person" if mention.kind is Kind.INDIVIDUAL else "an organization"
        message = (
            f"'{mention.text}' is taken for {taken}, which is far from sure; "
            "add a role behind a person, a legal form or a place behind an organization"
        )
        yield Hit(place_of(mention), mention.name or mention.text, message)


@rule(
    "SC603",
    "looks-like-heading",
    Severity.WARNING,
    why="A heading that is read as an entry is counted as a signatory.",
    advice="Set it apart with blank lines around it and a colon behind it, or complete the name.",
    bad="Casa Luz\nOrganizaciones internacionales\nRed Azul",
    good="Casa Luz\n\nOrganizaciones internacionales:\n\nRed Azul",
)
def looks_like_heading(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """An entry reads like the heading of a part of the list, or a heading stands right below an entry.

    Source: the packaged phrases of headings, and a colon behind an entry that lists no members; headings that are
    meant stand apart, at least from what is above them.
    """
    for mention in sheet.mentions:
        ends_open = mention.text.endswith(":") and mention.n not in sheet.parents
        if ends_open or phrase_key(mention.text) in section_phrases():
            message = f"'{mention.text}' reads like a heading, and is counted as an entry; set it apart, or complete it"
            yield Hit(place_of(mention), mention.text, message)
    for heading in crammed_headings(sheet):
        message = f"'{heading.text}' is read as a heading right below an entry; set it apart, or complete the name"
        if not is_lost_end(sheet, heading):
            yield Hit(place_of_ignored(heading), heading.text, message)


@rule(
    "SC604",
    "looks-like-prose",
    Severity.WARNING,
    why="A sentence among the entries is counted as a signatory, or hides one.",
    advice="Move it above or below the list, or delete it.",
    bad="Casa Luz\nThanks to all who signed so far.\nRed Azul",
    good="Casa Luz\nRed Azul",
)
def looks_like_prose(sheet: Sheet, wishes: Wishes) -> Iterator[Hit]:
    """A line among the entries is a sentence, a date or a link, or an entry reads like one.

    Source: the packaged words of sentences; what `normalize` leaves out between two entries, with its reason.
    """
    for mention in sheet.mentions:
        if sheet.shape is Shape.TEXT and mention.n not in sheet.parents and is_prose(mention):
            message = f"'{mention.text}' reads like a sentence, and is counted as an entry; move it out of the list"
            yield Hit(place_of(mention), mention.text, message)
    for ignored in sheet.ignored:
        if ignored.reason in NOT_SIGNED and stands_among(sheet, ignored) and _says_something(ignored):
            message = (
                f"'{ignored.text}' stands among the entries and is read as {NOT_SIGNED[ignored.reason]}; "
                "move it out of the list"
            )
            yield Hit(place_of_ignored(ignored), ignored.text, message)


def _says_something(ignored: Ignored) -> bool:
    """Tell whether a line is more than the mark of a footnote, and does not announce what stands below it."""
    return any(c.isalpha() for c in ignored.text) and not ignored.text.endswith(":")


def is_prose(mention: Mention) -> bool:
    """Tell whether an entry reads like a sentence: long, or with words that names do not have."""
    words = tokens(mention.text)
    telling = [word for word in words if word in prose_words() and word not in function_words()]
    many = len(words) >= SENTENCE_WORDS and len(telling) >= PROSE_SHARE * len(words)
    return many or (len(words) > LONG_WORDS and mention.kind is not Kind.INDIVIDUAL)


RULES: tuple[Rule, ...] = (doubtful_cut, doubtful_kind, looks_like_heading, looks_like_prose)
