"""Words of one meaning in several languages."""

from __future__ import annotations

import pytest

from signclean.knowledge.senses import word_senses


@pytest.mark.parametrize("word", ["quijote", "rivers", "el", ""])
def test_words_without_a_sense(word: str) -> None:
    assert word not in word_senses()


@pytest.mark.parametrize(
    ("words", "use"),
    [
        (("foundation", "fundacion", "stiftung"), "formal"),
        (("network", "rede", "reseau", "netzwerk"), "head"),
        (("landesverband", "ortsgruppe"), "chapter"),
        (("mundial", "world"), "scope"),
        (("youth", "jugend"), "offshoot"),
        (("refugee", "fluchtlinge"), "topic"),
    ],
)
def test_words_of_one_sense(words: tuple[str, ...], use: str) -> None:
    senses = {word_senses()[word] for word in words}
    assert len(senses) == 1
    assert senses.pop().use == use


def test_words_are_folded() -> None:
    assert all(word.isascii() and word == word.lower() and word for word in word_senses())
