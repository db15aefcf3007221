"""Legal forms at the end of a name or set apart: `A.C.`, `e. V.`, `asbl`."""

from __future__ import annotations

from functools import lru_cache

from signclean.knowledge.legal_forms import LegalForm, legal_forms
from signclean.text import comparison_key, tokens

LONGEST = 6  # words: `S. A. P. I. de C. V.`


@lru_cache(maxsize=65536)
def is_legal_form(text: str) -> bool:
    """Tell whether the text, which something sets apart, is a legal form and nothing else."""
    return len(text) < 60 and text[:1] not in "(-/" and find_legal_form(text) is not None


def find_legal_form(text: str) -> LegalForm | None:
    """Return the legal form that the whole text is, however dotted and spaced."""
    forms = legal_forms()
    return forms.get(" ".join(tokens(text))) or forms.get(comparison_key(text)) or forms.get(_words_key(text))


@lru_cache(maxsize=65536)
def split_legal_form(text: str) -> tuple[str, str | None]:
    """Return the name without the legal form at its end, and that form; a text that is nothing else stays whole.

    Nothing sets the form apart here, so it counts only with its dots, or where the table says it is used without.
    """
    words = text.split()
    for count in range(min(LONGEST, len(words) - 1), 0, -1):
        tail = " ".join(words[-count:])
        form = find_legal_form(tail) if len(tail) < 60 else None
        if form and _written_as_form(tail, form):
            return text[: text.rindex(words[-count])].rstrip(" ,-–"), tail
    return text, None


def _words_key(text: str) -> str:
    return " ".join(filter(None, (comparison_key(word) for word in text.split())))


def _written_as_form(tail: str, form: LegalForm) -> bool:
    """Tell `AC` and `asbl` from ordinary words: dots, capitals, or the very letters of the table."""
    if "." in tail:
        return True
    return form.bare and (tail != tail.lower() or form.form.replace(".", "") == tail)
