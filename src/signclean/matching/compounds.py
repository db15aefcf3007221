"""Words that are made of others, as German and its sisters write them: `Landesnetz`, `Elternkreis`."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.senses import word_senses
from signclean.knowledge.word_languages import organization_word_languages

SHORTEST_PART = 4
SHORTEST_COMPOUND = 10
"""Letters from which a word is long enough for a compound."""
COMPOUNDING = frozenset({"da", "de", "en", "et", "fi", "hu", "nl", "no", "sv"})
"""Languages (ISO 639-1) that write two words as one."""
_BODIES = ("head", "formal")
"""What words do in a name that tell a sort of body."""


def differ_in_head(a: str, b: str) -> bool:
    """Tell whether two compounds are of the same people or thing and of two sorts of body: `Elternkreis`."""
    return not _bodies_of(a).isdisjoint(_bodies_of(b))


@lru_cache(maxsize=65536)
def _bodies_of(key: str) -> frozenset[str]:
    """Return what stands in a compound before a word that names a sort of body."""
    senses = word_senses()
    cuts = range(SHORTEST_PART, len(key) - SHORTEST_PART + 1)
    return frozenset(
        key[:at] for at in cuts if (s := senses.get(key[at:])) and s.use in _BODIES and _joins_words(key[at:])
    )


def lacks_middle(short: str, long: str) -> bool:
    """Tell whether a compound is another without a part inside: `Umweltgruppe`, `Umweltschutzgruppe`."""
    parts = range(SHORTEST_PART, len(short) - SHORTEST_PART + 1)
    missing = len(long) - len(short) >= SHORTEST_PART and len(short) >= SHORTEST_COMPOUND
    return missing and any(long.startswith(short[:at]) and long.endswith(short[at:]) for at in parts)


@lru_cache(maxsize=65536)
def senses_at_end(key: str) -> frozenset[str]:
    """Return the senses of the words that a word may end in, as a compound does: `Netz` in `Landesnetz`."""
    senses = word_senses()
    ends = (key[at:] for at in range(1, len(key) - SHORTEST_PART + 1))
    return frozenset(senses[end].name for end in ends if end in senses and _joins_words(end))


def _joins_words(key: str) -> bool:
    """Tell whether a word may be of a language that writes two words as one: Italian `pace` ends no compound."""
    languages = organization_word_languages().get(key)
    return languages is None or not COMPOUNDING.isdisjoint(languages.split())
