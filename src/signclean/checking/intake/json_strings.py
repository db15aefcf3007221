"""JSON with the offset of every character of its strings: what the json module reads, and where it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
CHARACTER = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\\]")

Token = re.Match[str]


@dataclass(frozen=True, slots=True)
class JsonString:
    """A string, and the offset in the file of each of its characters and of the quote behind it."""

    text: str
    columns: tuple[int, ...]


def parse_with_places(text: str) -> object:
    """Return the value in the text, its strings as JsonString, keys of objects as str; json.JSONDecodeError."""
    json.loads(text)  # tells what is wrong, and where; the tokens below rely on there being nothing
    tokens = TOKEN.finditer(text)
    return _value(next(tokens), tokens)


def _value(token: Token, tokens: Iterator[Token]) -> object:
    if token[0] == "[":
        return list(_items(tokens))
    if token[0] == "{":
        return dict(_pairs(tokens))
    return _string(token) if token[0].startswith('"') else json.loads(token[0])


def _items(tokens: Iterator[Token]) -> Iterator[object]:
    for token in tokens:
        if token[0] == "]":
            return
        if token[0] != ",":
            yield _value(token, tokens)


def _pairs(tokens: Iterator[Token]) -> Iterator[tuple[str, object]]:
    for token in tokens:
        if token[0] == "}":
            return
        if token[0] != ",":
            next(tokens)  # the colon
            yield json.loads(token[0]), _value(next(tokens), tokens)


def _string(token: Token) -> JsonString:
    start, end = token.start() + 1, token.end() - 1
    columns = [start + match.start() for match in CHARACTER.finditer(token[0][1:-1])]
    return JsonString(json.loads(token[0]), (*columns, end))
