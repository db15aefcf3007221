"""Comments in the list that silence a rule on one line, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from signclean.checking.catalogue import UnknownRuleError, select_codes
from signclean.checking.findings import Edit, Finding, Fix, Hit, Place
from signclean.checking.intake.comments import Comment, find_comments
from signclean.checking.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Silenced:
    """What is left of the findings, how many were silenced, and the hits on the comments themselves by their rule."""

    findings: tuple[Finding, ...]
    count: int
    unused: tuple[Hit, ...]
    unexplained: tuple[Hit, ...]


def silence(sheet: Sheet, findings: Sequence[Finding], active: frozenset[str]) -> Silenced:
    """Return the findings that no comment silences; `active` are the rules that looked.

    A comment for a rule that did not look is neither used nor unused.
    """
    comments = [comment for source in sheet.sources for comment in find_comments(source.path, source.lines)]
    used: set[tuple[int, str]] = set()
    left = []
    for finding in findings:
        silencers = [at for at, comment in enumerate(comments) if _speaks_of(comment, finding)]
        used |= {(at, finding.code) for at in silencers}
        if not silencers:
            left.append(finding)
    unused = tuple(hit for at, comment in enumerate(comments) for hit in _unused(comment, at, used, active))
    return Silenced(tuple(left), len(findings) - len(left), unused, tuple(_unexplained(comments)))


def _speaks_of(comment: Comment, finding: Finding) -> bool:
    lines = range(finding.place.line, max(finding.place.end_line, finding.place.line) + 1)
    return comment.path == finding.path and comment.target in lines and finding.code in _codes(comment.rules)


def _codes(names: Iterable[str]) -> frozenset[str]:
    try:
        return select_codes(names)
    except UnknownRuleError:
        return frozenset(code for name in names for code in _known(name))


def _known(name: str) -> frozenset[str]:
    try:
        return select_codes([name])
    except UnknownRuleError:
        return frozenset()


def _unused(comment: Comment, at: int, used: set[tuple[int, str]], active: frozenset[str]) -> Iterator[Hit]:
    for name in comment.rules:
        codes = _known(name)
        if not codes:
            yield _hit(comment, name, f"'{name}' in a comment is no rule; correct it (`signclean rule` lists them)")
        elif codes <= active and not any((at, code) in used for code in codes):
            yield _hit(
                comment, name, f"the comment ignores {name}, which finds nothing here; delete it", _deletion(comment)
            )


def _unexplained(comments: Iterable[Comment]) -> Iterator[Hit]:
    for comment in comments:
        if not comment.rules:
            message = "the comment ignores no rule; write `# signclean: ignore[SC101] reason`"
            yield _hit(comment, "comment", message)
        elif not comment.reason:
            message = f"the comment ignores {', '.join(comment.rules)} without a reason; write it behind the bracket"
            yield _hit(comment, ", ".join(comment.rules), message)


def _hit(comment: Comment, name: str, message: str, fix: Fix | None = None) -> Hit:
    return Hit(Place(comment.path, comment.line, comment.start, comment.line, comment.end), name, message, fix)


def _deletion(comment: Comment) -> Fix | None:
    if len(comment.rules) > 1:
        return None
    place = Place(comment.path, comment.line, comment.start, comment.line, comment.end)
    return Fix((Edit(place, ""),), safe=False)
