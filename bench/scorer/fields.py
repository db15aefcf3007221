"""The fields of the mentions found: each is right or wrong where the gold or the reading has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.scorer.keys import comparison_key, count_words
from bench.scorer.outcome import Outcome, Share

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bench.scorer.pairing import Match, Matches
    from bench.scorer.reading import Reading

FIELDS = ("kind", "parent", "acronym", "legal_form", "alias", "place")
ROLE_AGREEMENT = 0.9  # share of the longer role's words that both must have: an article more or less is no error


def score_fields(matches: Matches, reading: Reading) -> Outcome:
    """Return the share of right values of each field in FIELDS, over the mentions that have or were given one."""
    names = {found.n: found.name for found in reading.mentions}
    figures, errors = {}, []
    for field in FIELDS:
        hit = of = 0
        for match in matches.values():
            wanted, got = compare(field, match, names)
            if not (wanted or got) or is_acronym_alone(field, match, wanted, got):
                continue
            of += 1
            hit += wanted == got
            if wanted != got:
                errors.append(f"{field}: {match.row.text}: wanted {wanted!r}, got {got!r}")
        figures[field] = Share(hit, of)
    return Outcome(figures, tuple(errors))


def compare(field: str, match: Match, names: Mapping[int, str]) -> tuple[str, str]:
    """Return the wanted and the given value of `field` in comparable form; `parent` is the coalition's name."""
    row, found = match.row, match.found
    if field == "kind":
        return row.kind, found.kind
    if field == "parent":
        parent = "" if found.member_of is None else names.get(found.member_of, "")
        return comparison_key(row.member_of), comparison_key(parent)
    return comparison_key(getattr(row, field)), comparison_key(getattr(found, field))


def is_acronym_alone(field: str, match: Match, wanted: str, got: str) -> bool:
    """Tell whether the name is all acronym and one side leaves the field empty: either way of filling it is right."""
    return field == "acronym" and "" in (wanted, got) and comparison_key(match.row.name) in (wanted, got)


def score_roles(matches: Matches) -> Outcome:
    """Return the share of mentions whose words of role and affiliation agree, whatever their order."""
    hit = of = 0
    errors = []
    for match in matches.values():
        wanted, got = count_words(match.row.role), count_words(match.found.role)
        if not (wanted or got):
            continue
        of += 1
        longer = max(wanted.total(), got.total())
        if (wanted & got).total() >= ROLE_AGREEMENT * longer:
            hit += 1
        else:
            errors.append(f"role: {match.row.text}: wanted {match.row.role!r}, got {match.found.role.strip()!r}")
    return Outcome({"role": Share(hit, of)}, tuple(errors))
