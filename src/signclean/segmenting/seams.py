"""Where one row ends and the next begins, and what tells there whether both are one entry."""

from __future__ import annotations

import re
from collections.abc import Mapping

from signclean.knowledge.lexicon import prepositions
from signclean.segmenting.connectives import (
    announces_across,
    begins_announcing,
    begins_with_label,
    find_connective,
    is_label,
    list_after_label,
)
from signclean.segmenting.entries import Seam
from signclean.segmenting.flow import Flow, ends_in_separator
from signclean.segmenting.forms import (
    begins_bracket,
    begins_with_legal_form,
    ends_open,
    head_of,
    starts_small,
    unclosed,
)
from signclean.segmenting.joining import is_broken
from signclean.segmenting.margins import LEAST_MARGIN, reach_of
from signclean.segmenting.member_lists import announces_rows
from signclean.segmenting.open_lists import (
    begins_list,
    breaks_inside,
    ends_above,
    holds_list,
    lists_below,
    may_go_on,
    names_signer,
)
from signclean.segmenting.passage import Passage
from signclean.segmenting.standing import Standing
from signclean.segmenting.weights import GOOD_MEMBER
from signclean.text import first_tokens

BRACKET_ALONE = re.compile(r"\([^()]*\)\W*")

NEARLY = 0.85
"""A line is nearly full when it and the next word reach this share of the margin: proportional fonts wrap unevenly."""

LEAST_ROW = 40
"""A row of a list that is narrower than this (columns) was hardly wrapped."""

LONG_ENTRY = 60
"""A full stop ends an entry only when that is longer than this (characters); short ones end in abbreviations."""


def signs_of(seam: Seam, flow: Flow, standing: Standing) -> Mapping[str, bool]:
    """Return for each sign of `WRAP` whether it holds at the seam."""
    nearly = _is_nearly_full(seam, flow)
    return {
        **_signs_in_text(seam, flow),
        **_signs_in_layout(seam, flow, nearly=nearly),
        **_signs_in_list(seam, flow, standing, nearly=nearly),
        "complete above": not nearly and _is_complete_above(seam, flow, standing),
        "begins alike": _begins_alike(seam),
        "role below a person": not seam.blank and _is_role_below(seam, standing),
    }


def _signs_in_text(seam: Seam, flow: Flow) -> dict[str, bool]:
    text, rest = seam.item.passage.text, seam.row.text
    ended = ends_in_separator(text)
    return {
        "open bracket": unclosed(text) > 0 and any(")" in row.text or "]" in row.text for row in seam.following),
        "broken word": is_broken(text) and not seam.blank,
        "open last word": ends_open(text) or text.endswith(("/", "&", "(")),
        "bracket alone": bool(BRACKET_ALONE.fullmatch(rest)),
        "bracket below": begins_bracket(rest),
        "announcement below": begins_announcing(rest) or (begins_with_label(rest) and announces_across(text, rest)),
        "legal form": begins_with_legal_form(rest),
        "closing mark": rest[:1] in ")]}»”,;/",
        "small start": starts_small(rest) and not flow.small,
        "separator at the end": ended and not flow.terminated,
        "no terminator": flow.terminated and not ended,
        "full stop": text.endswith((".", ":")) and len(text) > LONG_ENTRY,
    }


def _signs_in_list(seam: Seam, flow: Flow, standing: Standing, *, nearly: bool) -> dict[str, bool]:
    text, rest = seam.item.passage.text, seam.row.text
    opens = is_label(text) or (announces_rows(text) and (text.rstrip().endswith(":") or not nearly))
    below = opens and not seam.blank and lists_below(seam.following, standing)
    listed = holds_list(text) and not names_signer(text, standing)
    wrapped = flow.margin is not None or (listed and _first_line_of_list(seam.item.passage) < seam.last.line)
    return {
        "list below": below or (not seam.blank and begins_list(text, rest, standing)),
        "opens members": opens and not below,
        "list is open": listed and not flow.terminated and text.endswith((",", ";")),
        "list breaks inside": listed and _breaks_list(seam, flow, standing),
        "list goes on": listed and nearly and may_go_on(text, rest, standing, wrapped=wrapped),
        "list is complete": listed and ends_above(text, rest, standing),
    }


def _first_line_of_list(passage: Passage) -> int:
    """Return the line on which the list in a text begins, behind what announces it."""
    start = list_after_label(passage.text) or (find_connective(passage.text) or (0, 0))[1]
    return passage.cut(start).first_line if start < len(passage.text) else passage.last_line


def _signs_in_layout(seam: Seam, flow: Flow, *, nearly: bool) -> dict[str, bool]:
    margin = flow.margin or flow.width
    wide = margin >= LEAST_MARGIN or flow.margin is not None
    full = wide and reach_of(seam.last, seam.row) > margin
    return {
        "line is full": full and not seam.blank,
        "line is nearly full": nearly and not full and not seam.blank,
        "line is not full": wide and not nearly and not seam.blank and not flow.terminated,
        "inside a paragraph": flow.paragraphs and not seam.blank and not _is_member_alone(seam),
        "blank between": seam.blank and not flow.spaced,
        "blank everywhere": seam.blank and flow.spaced,
        "beside a bullet": _is_beside_bullet(seam, wide=wide and (full or flow.margin is None)),
        "shallower indent": seam.row.indent < seam.item.indent and seam.item.style is not None,
        "hanging row": _is_hanging(seam),
        "deeper indent": seam.row.indent >= seam.item.indent + 2 and seam.item.style is None and not seam.blank,
    }


def _is_hanging(seam: Seam) -> bool:
    """Tell whether a row stands deeper right below a long one, which has no mark: so wrapped ends are set off."""
    deeper = seam.row.indent > seam.item.indent and seam.last.indent in {seam.item.indent, seam.row.indent}
    return seam.item.style is None and not seam.blank and deeper and reach_of(seam.last, seam.row) >= LEAST_MARGIN


def _is_nearly_full(seam: Seam, flow: Flow) -> bool:
    """Tell whether the row above is about as long as the margin, or one of a list, whose rows are of all lengths."""
    margin = flow.margin or flow.width
    if margin < LEAST_MARGIN and flow.margin is None:
        return False
    amid = _is_amid_members(seam, flow) and holds_list(seam.item.passage.text)
    return amid or reach_of(seam.last, seam.row) > NEARLY * margin


def _breaks_list(seam: Seam, flow: Flow, standing: Standing) -> bool:
    """Tell whether a row of some length, too narrow for a margin, ends inside a member of the list it holds."""
    text = seam.item.passage.text
    narrow = flow.margin is None and seam.last.width >= LEAST_ROW and not seam.blank
    return narrow and breaks_inside(text, seam.row.text, standing)


def _is_amid_members(seam: Seam, flow: Flow) -> bool:
    """Tell whether the rows are parts of a list with semicolons, as few rows are.

    Whoever adds a member to a wrapped paragraph rarely wraps it anew, so the length of its rows tells nothing.
    """
    wide = seam.last.width >= LEAST_MARGIN
    return flow.plain and not seam.blank and ";" in seam.last.text and (wide or ";" in seam.row.text)


def _is_role_below(seam: Seam, standing: Standing) -> bool:
    """Tell whether a person's name stands above and a title, office or trade below it, which ends the paragraph."""
    above, below = seam.item.passage.text, seam.row.text
    if len(seam.following) > 1 and not seam.following[1].blank:
        return False
    head = head_of(below)
    return "," not in above and standing.is_role(head) and not standing.is_person(head) and standing.is_person(above)


def _begins_alike(seam: Seam) -> bool:
    """Tell whether both begin with one preposition: so people sign for bodies (`Pour la Ligue du Sel : Luc Roy`)."""
    above, first = seam.item.passage.text, seam.row.opening[:1]
    return ":" in above and not prepositions().isdisjoint(first) and first == first_tokens(above, 1)


def _is_complete_above(seam: Seam, flow: Flow, standing: Standing) -> bool:
    """Tell whether a short marked row is a name and the row below is one as well: its bullet was left out.

    Where rows were wrapped the upper one has to end as names do.
    """
    above, below = seam.item.passage.text, seam.row.text
    if seam.item.style is None or holds_list(above) or standing.of(below) < GOOD_MEMBER:
        return False
    if above.endswith(")") or standing.ends_in_legal_form(above):
        return standing.begins_name(below)
    wraps = flow.margin is not None or seam.row.indent > seam.item.indent
    return not wraps and standing.of(above) >= GOOD_MEMBER


def _is_beside_bullet(seam: Seam, *, wide: bool) -> bool:
    """Tell whether an unmarked row begins at the bullet's own column in a list too narrow to be wrapped there."""
    at_column = seam.item.style is not None and seam.row.indent == seam.item.indent
    return at_column and not wide and not starts_small(seam.row.text)


def _is_member_alone(seam: Seam) -> bool:
    """Tell whether the item is one of the members below a label, each on rows of its own."""
    return seam.below.label and not holds_list(seam.item.passage.text)
