"""What became of a list: who came, who went, who is called otherwise, stands elsewhere, is something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from signclean.checking.comparing.manner import in_manner_of
from signclean.checking.comparing.moves import find_moved
from signclean.checking.comparing.pairing import Pairing, context_of, pair_entries
from signclean.checking.comparing.pieces import find_pieces
from signclean.checking.comparing.reasons import tell_rename
from signclean.checking.comparing.recutting import recut
from signclean.checking.comparing.standing import tell_changes, tell_place
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from signclean.text import squeeze


@dataclass(frozen=True, slots=True)
class Renamed:
    """One signatory under another name, and why it is the same."""

    old: Mention
    new: Mention
    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """An entry that stands in another section or coalition, each told in words."""

    old: Mention
    new: Mention
    origin: str
    goal: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry of which something else changed: what it is, what it was before, what it is now."""

    new: Mention
    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Regrouped:
    """One entry that became several, or several that became one."""

    old: tuple[Mention, ...]
    new: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """All that happened between two versions, each in the order of the text; `old` and `new` as they were compared."""

    old: Sheet
    new: Sheet
    added: tuple[Mention, ...]
    removed: tuple[Mention, ...]
    renamed: tuple[Renamed, ...]
    moved: tuple[Moved, ...]
    changed: tuple[Changed, ...]
    joined: tuple[Regrouped, ...]
    split: tuple[Regrouped, ...]
    new_of: dict[int, Mention]
    """Number of an old entry -> the new entry that it is."""

    def __bool__(self) -> bool:
        """Tell whether anything happened."""
        return any((self.added, self.removed, self.renamed, self.moved, self.changed, self.joined, self.split))


def compare_lists(old: Sheet, new: Sheet) -> Changes:
    """Return what happened between two versions of a list; entries that only changed places are not told."""
    rewritten = in_manner_of(new, old)
    changes = _compare(recut(old, rewritten.sheet), recut(rewritten.sheet, old))
    return _restore(changes, rewritten.restore)


def _compare(old: Sheet, new: Sheet) -> Changes:
    pairing = pair_entries(old, new)
    split = [Regrouped((whole,), parts) for whole, parts in find_pieces(pairing.old_left, pairing.new_left)]
    joined = [Regrouped(parts, (whole,)) for whole, parts in find_pieces(pairing.new_left, pairing.old_left)]
    placed_old = {m.n for one in (*split, *joined) for m in one.old}
    placed_new = {m.n for one in (*split, *joined) for m in one.new}
    repeated = list(_repetitions(old, new, pairing))
    joined += [one for one in repeated if isinstance(one, Regrouped)]
    known_old, _ = _known(pairing)
    told = {one.new.n for one in repeated if isinstance(one, Changed)}
    pairs = sorted(pairing.pairs, key=lambda pair: pair[1].n)
    moved = list(find_moved(old, new, pairs, pairing.alike))
    return Changes(
        old=old,
        new=new,
        added=tuple(m for m in pairing.new_left if m.n not in placed_new | told),
        removed=tuple(m for m in pairing.old_left if m.n not in placed_old | known_old),
        renamed=tuple(Renamed(a, b, tell_rename(a, b, old, new)) for a, b in pairs if _is_renamed(a, b)),
        moved=tuple(Moved(a, b, tell_place(old, a), tell_place(new, b)) for a, b in moved),
        changed=(*_changes(old, new, pairs, moved), *(one for one in repeated if isinstance(one, Changed))),
        joined=tuple(joined),
        split=tuple(split),
        new_of=_targets([*pairs, *pairing.alike], split, joined),
    )


def _restore(changes: Changes, put: Callable[[Mention], Mention]) -> Changes:
    """Return the changes with each new entry put where it stands in the list as it is."""
    return replace(
        changes,
        added=tuple(map(put, changes.added)),
        renamed=tuple(replace(one, new=put(one.new)) for one in changes.renamed),
        moved=tuple(replace(one, new=put(one.new)) for one in changes.moved),
        changed=tuple(replace(one, new=put(one.new)) for one in changes.changed),
        joined=tuple(replace(one, new=tuple(map(put, one.new))) for one in changes.joined),
        split=tuple(replace(one, new=tuple(map(put, one.new))) for one in changes.split),
        new_of={number: put(mention) for number, mention in changes.new_of.items()},
    )


def _is_renamed(a: Mention, b: Mention) -> bool:
    """Tell whether two entries of one signatory say something else; a line end may take a comma or leave a hyphen."""
    if squeeze(a.text) == squeeze(b.text):
        return False
    wrapped = a.lines[0] < a.lines[1] or b.lines[0] < b.lines[1]
    return not wrapped or _letters(a.text) != _letters(b.text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _known(pairing: Pairing) -> tuple[set[int], set[int]]:
    """Return the old and new entries that are left, but whose signatory stands in the other list all the same."""
    if not pairing.known:
        return set(), set()
    kept = {pairing.known[a.n] for a, _ in pairing.pairs} | {pairing.known[-b.n] for _, b in pairing.pairs}
    old = {m.n for m in pairing.old_left if pairing.known[m.n] in kept}
    return old, {m.n for m in pairing.new_left if pairing.known[-m.n] in kept}


def _repetitions(old: Sheet, new: Sheet, pairing: Pairing) -> Iterator[Regrouped | Changed]:
    """Yield what became of the entries that repeat another: dropped beside it, or one more of it elsewhere.

    One more of it at the same place is one that was added.
    """
    known_old, known_new = _known(pairing)
    for mention in pairing.old_left:
        if mention.n in known_old:
            id_ = pairing.known[mention.n]
            kept = next(b for a, b in pairing.pairs if id_ in (pairing.known[a.n], pairing.known[-b.n]))
            if context_of(new, kept) == context_of(old, mention):
                yield Regrouped((mention,), (kept,))
            else:
                yield Changed(kept, "standing", f"also {tell_place(old, mention)}", tell_place(new, kept))
    for mention in pairing.new_left:
        if mention.n in known_new:
            id_ = pairing.known[-mention.n]
            kept = next(b for a, b in pairing.pairs if id_ in (pairing.known[a.n], pairing.known[-b.n]))
            if context_of(new, kept) != context_of(new, mention):
                yield Changed(mention, "standing", tell_place(new, kept), f"also {tell_place(new, mention)}")


def _changes(
    old: Sheet, new: Sheet, pairs: Sequence[tuple[Mention, Mention]], moved: Sequence[tuple[Mention, Mention]]
) -> Iterator[Changed]:
    gone = {b.n for _, b in moved}
    for a, b in pairs:
        for what, before, now in tell_changes(old, new, a, b, moved=b.n in gone):
            yield Changed(b, what, before, now)


def _targets(
    pairs: list[tuple[Mention, Mention]], split: list[Regrouped], joined: list[Regrouped]
) -> dict[int, Mention]:
    found = {a.n: b for a, b in pairs}
    for one in (*split, *joined):
        found |= {mention.n: one.new[0] for mention in one.old}
    return found
