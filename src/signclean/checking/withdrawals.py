"""Who went without a recorded withdrawal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from signclean.checking.comparing import Changes
from signclean.checking.config import Withdrawal
from signclean.checking.findings import Hit, Place
from signclean.checking.sheet import Sheet
from signclean.model import Mention
from signclean.text import comparison_key


def find_gone(changes: Changes, withdrawn: Iterable[Withdrawal], against: str) -> Iterator[Hit]:
    """Yield each signatory of the old list that is gone, where it stood by what is left of its neighbours."""
    old, new = changes.old, changes.new
    recorded = {comparison_key(one.name) for one in withdrawn}
    gone = {mention.n for mention in changes.removed}
    shared = Counter(mention.name for mention in old.mentions)
    line = 1
    for mention in old.mentions:
        if mention.n in changes.new_of:
            line = changes.new_of[mention.n].lines[0]
        if mention.n in gone and recorded.isdisjoint(_names(old, mention)):
            name = mention.name if mention.name and shared[mention.name] == 1 else mention.text
            message = (
                f"'{mention.text}' stood on line {mention.lines[0]} of {against} and is gone; put it back, or record "
                f'its withdrawal: [[withdrawn]] with name = "{name}", date and reason'
            )
            path = new.sources[0].path if new.sources else new.path
            yield Hit(Place(path, line, 0, line, 0), mention.name or mention.text, message)


def _names(sheet: Sheet, mention: Mention) -> set[str]:
    """Return everything the entry is called, as keys."""
    signatory = sheet.by_id[sheet.signatory_of[mention.n]]
    said = (mention.text, mention.name, mention.acronym, signatory.display, signatory.name)
    return {comparison_key(text) for text in said if text}
