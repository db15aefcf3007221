"""What can go wrong, each told in one sentence: place, what is wrong, what to do."""

from __future__ import annotations


class SigncleanError(Exception):
    """Base of every error that signclean raises on purpose; its text is fit to be shown to a user."""


class UnreadableInputError(SigncleanError):
    """The input cannot be read as text: missing, empty, binary, an unknown encoding, too long a line."""


class NoSignatoriesError(SigncleanError):
    """The input was read, but no signatory block stands in it."""


class ColumnError(SigncleanError):
    """A table lacks the column that is asked for, or has one where another is to be added."""


class OutputError(SigncleanError):
    """The output cannot be written: folder missing, file in the way, unknown suffix."""


class KnowledgeError(SigncleanError):
    """A packaged or user-supplied table breaks its own rules; the text names file, row and column."""
