"""The words of signatory lists in many languages: what tells a body, a role, a title, a heading, a connective.

Keys are folded words; the key of a phrase is its folded words joined by one space (`phrase_key`). Keys know neither
case nor dots: where these matter (`AM`, `On.`), the reader of a name looks at the text as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache, lru_cache
from types import MappingProxyType

from signclean.knowledge.derived import derived
from signclean.knowledge.tables import read_columns, read_words
from signclean.model import Kind
from signclean.text import fold, fold_lines, squeeze, tokens

NO_WORD = re.compile(r"[^a-z0-9_\n]+")
"""What stands between the words of a folded text."""


def phrase_key(text: str) -> str:
    """Return the folded words of the text joined by one space; a text without a word (`&`) is its own key."""
    folded = fold(text)
    return folded if folded.isalpha() else " ".join(tokens(text)) or squeeze(text)


def phrase_keys(texts: Sequence[str]) -> list[str]:
    """Return the key of each text, as `phrase_key` does; for whole tables, whose texts hold no line break."""
    lines = NO_WORD.sub(" ", fold_lines("\n".join(texts))).split("\n")
    return [line.strip() or squeeze(text) for line, text in zip(lines, texts, strict=True)] if texts else []


@derived(MappingProxyType, "organization_words.csv")
def organization_words() -> Mapping[str, float]:
    """Return how far a word alone shows a body and not a person or a role, 0-1; content words weigh little."""
    words, weights = read_columns("organization_words.csv", "word", "weight")
    return MappingProxyType(dict(zip(phrase_keys(words), map(float, weights), strict=True)))


@derived(frozenset, "role_words.csv")
def role_words() -> frozenset[str]:
    """Return the words that begin or head a role, trade, office or title; `co chair` and its like are two words."""
    return _keys("role_words.csv", "word")


@derived(frozenset, "titles.csv")
def honorifics() -> frozenset[str]:
    """Return the titles that stand before a personal name, of one word or more.

    Some are given names too (`Don`), and `Irmã` is left out for `Irma`: `titles.is_honorific` tells them apart.
    """
    return keys_by("titles.csv", "phrase", "sense")["honorific"]


@derived(frozenset, "titles.csv")
def postnominals() -> frozenset[str]:
    """Return the letters and words that stand after a personal name: `phd`, `s j`, `esq`, `iii`."""
    return keys_by("titles.csv", "phrase", "sense")["postnominal"]


@derived(frozenset, "titles.csv")
def dotted_titles() -> frozenset[str]:
    """Return the keys of titles that are titles only where a dot is written: `on` of `On.`, `m` of `M.`."""
    [titles] = read_columns("titles.csv", "phrase")
    undotted = {key for key, title in zip(phrase_keys(titles), titles, strict=True) if "." not in title}
    return frozenset(phrase_keys(titles)) - undotted


@derived(frozenset, "connectives.csv")
def list_conjunctions() -> frozenset[str]:
    """Return what joins the last members of a list: `and`, `y`, `sowie`, `&`."""
    return keys_by("connectives.csv", "phrase", "form")["joint"]


@derived(frozenset, "connectives.csv")
def leading_articles() -> frozenset[str]:
    """Return the articles that may precede a member and are no part of its name: `the`, `la`, `l`."""
    return keys_by("connectives.csv", "phrase", "form")["lead"]


@derived(frozenset, "block_markers.csv")
def block_openers() -> frozenset[str]:
    """Return the phrases after which signatories stand: `signed by`, `atentamente`; `opening_labels` are among them."""
    return keys_by("block_markers.csv", "phrase", "sense")["opener"] | opening_labels()


@derived(frozenset, "block_markers.csv")
def opening_labels() -> frozenset[str]:
    """Return the openers that are one only as a whole line or before a colon or comma: `supporters`, `firmas`."""
    return keys_by("block_markers.csv", "phrase", "sense")["opening label"]


@derived(frozenset, "block_markers.csv")
def block_closers() -> frozenset[str]:
    """Return the phrases that begin what follows a list: `press contact`; `closing_labels` are among them."""
    return keys_by("block_markers.csv", "phrase", "sense")["closer"] | closing_labels()


@derived(frozenset, "block_markers.csv")
def closing_labels() -> frozenset[str]:
    """Return the closers that are one only as a whole line or before a colon: `cc`, `notes`, `stand`, `contact`."""
    return keys_by("block_markers.csv", "phrase", "sense")["closing label"]


@derived(frozenset, "block_markers.csv")
def residue_phrases() -> frozenset[str]:
    """Return what forms and web pages leave between names: `timestamp`, `read more`, `share this`."""
    return keys_by("block_markers.csv", "phrase", "sense")["residue"]


@cache
def section_phrases() -> Mapping[str, Kind | None]:
    """Return the phrases of headings inside a list, with the kind they announce, None where they announce none."""
    known = {"": None, **{kind.value: kind for kind in Kind}}
    return MappingProxyType({phrase: known[kind] for phrase, kind in _section_kinds().items()})


@derived(MappingProxyType, "section_words.csv")
def _section_kinds() -> Mapping[str, str]:
    phrases, kinds = read_columns("section_words.csv", "phrase", "kind")
    return MappingProxyType(dict(zip(phrase_keys(phrases), kinds, strict=True)))


@derived(frozenset, "function_words.csv")
def function_words() -> frozenset[str]:
    """Return the articles, prepositions, conjunctions and pronouns: a name never ends with one in small letters."""
    return _keys("function_words.csv", "word")


@derived(frozenset, "function_words.csv")
def articles() -> frozenset[str]:
    """Return the articles of all languages."""
    return keys_by("function_words.csv", "word", "sense")["article"]


@derived(frozenset, "function_words.csv")
def prepositions() -> frozenset[str]:
    """Return the prepositions of all languages, with their contractions (`del`, `aux`, `nella`)."""
    return keys_by("function_words.csv", "word", "sense")["preposition"]


@derived(frozenset, "function_words.csv")
def conjunctions() -> frozenset[str]:
    """Return the conjunctions of all languages, `&` among them."""
    return keys_by("function_words.csv", "word", "sense")["conjunction"]


@derived(frozenset, "organization_notes.csv")
def organization_notes() -> frozenset[str]:
    """Return the notes in parentheses that say how a body takes part: `observadoras`, `secretariat`."""
    return _keys("organization_notes.csv", "phrase")


@cache
def given_names() -> Set[str]:
    """Return given names of many languages, folded, of one word each."""
    return read_words("given_names.txt")


@cache
def surnames() -> Set[str]:
    """Return surnames of many languages, folded, of one word each."""
    return read_words("surnames.txt")


@lru_cache(maxsize=64)
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    """Return the first words of the phrases: what begins with none of them need not be compared with every phrase."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in phrases)


def _keys(table: str, column: str) -> frozenset[str]:
    [texts] = read_columns(table, column)
    return frozenset(phrase_keys(texts))


@cache
def keys_by(table: str, column: str, by: str) -> Mapping[str, frozenset[str]]:
    """Return value of the column `by` -> keys of the rows that have it: a table of many senses is read once."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    texts, values = read_columns(table, column, by)
    for key, value in zip(phrase_keys(texts), values, strict=True):
        found[value].add(key)
    return MappingProxyType({value: frozenset(keys) for value, keys in found.items()})
