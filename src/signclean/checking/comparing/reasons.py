"""Why two entries of different wording are one signatory, in words."""

from __future__ import annotations

from signclean.checking.comparing.slips import find_slip
from signclean.checking.sheet import Sheet
from signclean.matching import compare
from signclean.model import Mention
from signclean.text import comparison_key, squeeze


def tell_rename(old: Mention, new: Mention, old_sheet: Sheet, new_sheet: Sheet) -> str:
    """Return the reason: the plainest that is true, else the evidence of matching."""
    if comparison_key(old.text) == comparison_key(new.text):
        return _tell_manner(squeeze(old.text).casefold(), squeeze(new.text).casefold())
    if slip := find_slip(old.text, new.text):
        return f"spelling: {quote(slip[0])}, now {quote(slip[1])}"
    if comparison_key(old.name) == comparison_key(new.name):
        return " and ".join(_parts(old, new)) or "what stands beside the name"
    among = [m for m in new_sheet.mentions if m.n != new.n]
    verdict = compare(_apart(old), new, among)
    return "; ".join(verdict.evidence_for[:2]) or "the words but for what stands behind them"


def quote(word: str) -> str:
    """Return a word between quotation marks, without the signs that stand around it."""
    return "'" + word.strip("()[]{}.,;:") + "'"


def _tell_manner(old: str, new: str) -> str:
    """Return in what two small-letter texts of the same folded letters differ."""
    if old == new:
        return "capitals"
    letters_old, letters_new = ([c for c in text if c.isalnum()] for text in (old, new))
    return "punctuation" if letters_old == letters_new else "accents"


def _parts(old: Mention, new: Mention) -> list[str]:
    """Return what changed beside a name that stayed."""
    parts = {
        "legal form": (old.legal_form, new.legal_form),
        "acronym": (old.acronym, new.acronym),
        "place": (old.place, new.place),
        "role": (old.role, new.role),
    }
    return [what for what, (a, b) in parts.items() if comparison_key(a or "") != comparison_key(b or "")]


def _apart(mention: Mention) -> Mention:
    """Return the old entry under a number that no entry of the new list has."""
    return mention._replace(n=0, member_of=None)
