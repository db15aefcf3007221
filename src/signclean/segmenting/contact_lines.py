"""Lines that hold nothing but a link, an e-mail or postal address, or a number to call."""

from __future__ import annotations

import re

from signclean.knowledge.letter_words import street_words
from signclean.text import DIGIT, EMAIL, TELEPHONE, tokens

BOX = re.compile(r"P\.?\s?O\.?\s+Box\b", re.IGNORECASE)
SHORT_NUMBER = re.compile(r"(?=(?:\D*\d){7})[+(]?[\d() .-]{7,}")  # `11.11.11` is a name
CARE_OF = re.compile(r"c/o\s", re.IGNORECASE)
ZIP_END = re.compile(r"\b[A-Z]{2}\s+\d{5}(?:-\d{4})?$")
STREET_NUMBER = re.compile(r"^\d{1,5}\w?,?\s+\w|\s\d{1,5}\w?(?:,|$)")
LINK = re.compile(r"(?:https?://|www\.)\S+|<mailto:\S+", re.IGNORECASE)
LINK_DEFINITION = re.compile(r"\[[^\]]+\]:\s*\S+$")
ADDRESS_WORDS = 9
LABEL_WORDS = 4
FEWEST_SAID = 3


def is_link(text: str) -> bool:
    """Tell whether nothing but a link stands on the line, or words before it that name nobody.

    (`Texte disponible ici : https://…`, but `Open Wells: https://…`.)
    """
    if (LINK.match(text) and len(text.split()) == 1) or LINK_DEFINITION.match(text):
        return True
    label, colon, link = text.partition(": ")
    words = label.split()
    said = len(words) >= FEWEST_SAID and all(word.islower() for word in words[1:])
    return said and bool(colon) and LINK.fullmatch(link.strip()) is not None


def is_contact(text: str) -> bool:
    """Tell whether nothing but an address or a number stands on the line, and a label or sentence before it at most."""
    found = ("@" in text and EMAIL.search(text)) or (DIGIT.search(text) and TELEPHONE.search(text))
    if not found:
        return False
    label, colon, _ = text[: found.start()].partition(":")
    rest = TELEPHONE.sub("", EMAIL.sub("", text))
    labelled = bool(colon) and "," not in label and len(label.split()) <= LABEL_WORDS
    words = text[: found.start()].split()
    if len(words) > LABEL_WORDS and all(word.islower() for word in words[1:] if word[0].isalpha()):
        return True  # `Wer mitzeichnen will, schreibt bitte an …`
    return (labelled and not any(c.isdigit() for c in label)) or not rest.strip(" .,;()<>")


def is_address(text: str) -> bool:
    """Tell whether the line is a postal address or a bare number to call."""
    if BOX.match(text) or CARE_OF.match(text):
        return True
    if not DIGIT.search(text):
        return False
    if SHORT_NUMBER.fullmatch(text):
        return True
    if "\t" in text:
        return False
    words = tokens(text)
    street = len(words) <= ADDRESS_WORDS and STREET_NUMBER.search(text) and not street_words().isdisjoint(words)
    return bool(ZIP_END.search(text) or street)
