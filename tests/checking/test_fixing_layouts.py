"""Safe fixes over layouts, line ends and marks: slips alone change, twice is once, and a list stays who it was."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.checking.check import Checked, check_sheet
from signclean.checking.fixing import fix_text
from signclean.checking.intake import parse_list
from tests.checking.conftest import PLAIN

SLIPS = (("  ", " "), ("\u00a0", " "), ("\u200b ", " "))
"""What a slip puts in the place of a space, and what is right."""

LAYOUTS: dict[str, Callable[[list[str]], list[str]]] = {
    "lines": list,
    "bullets": lambda names: [f"- {name}" for name in names],
    "numbers": lambda names: [f"{n}. {name}" for n, name in enumerate(names, 1)],
    "blank lines": lambda names: [line for name in names for line in (name, "")][:-1],
    "semicolons": lambda names: [f"{name};" for name in names],
    "indented": lambda names: [f"   {name}" for name in names],
    "two parts": lambda names: ["Redes:", "", *names[:6], "", "Casas:", "", *names[6:]],
}
HEAD = ("Carta  abierta\u00a0a todas", "", "Nosotras ,  las que firmamos , decimos:", "", "Firman:", "")


def fix(text: str, path: str = "list.txt", *, unsafe: bool = False) -> str:
    return fix_text(text, lambda now: check(path, now), unsafe=unsafe).text


def check(path: str, text: str) -> Checked:
    return check_sheet(parse_list(path, text))


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(LAYOUTS)),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.dictionaries(st.integers(0, len(PLAIN) - 1), st.sampled_from(SLIPS), max_size=3),
    st.integers(0, len(PLAIN) - 1),
)
def test_slips_alone_change(
    layout: str, ending: str, final: bool, slips: dict[int, tuple[str, str]], commented: int
) -> None:
    names = [name.replace(" ", slips[at][0], 1) if at in slips else name for at, name in enumerate(PLAIN)]
    text, right = (_compose(LAYOUTS[layout](one), ending, final, commented) for one in (names, list(PLAIN)))
    once = fix(text)
    assert fix(once) == once
    assert [line.strip() for line in re.split(r"\r?\n", once)] == [line.strip() for line in re.split(r"\r?\n", right)]
    assert once.count("\r\n") == text.count("\r\n")
    assert once.endswith(ending) is final
    if layout != "indented":
        assert once == right


def _compose(lines: list[str], ending: str, final: bool, commented: int) -> str:
    comment = "# two  houses\u00a0of one name ;"
    return ending.join((*HEAD, *lines[:commented], comment, *lines[commented:])) + (ending if final else "")


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_unsafe_fixes_leave_the_same_signatories(layout: str) -> None:
    names = [*PLAIN[:5], PLAIN[1], *PLAIN[5:9], "Asociacion Civil Rio", *PLAIN[9:], "Asociación Civil Río"]
    text = "\n".join((*HEAD, *LAYOUTS[layout](names))) + "\n"
    once = fix(text, unsafe=True)
    before, after = (parse_list("list.txt", one) for one in (text, once))
    assert {one.display for one in after.signatories} <= {m.text for m in before.mentions}
    assert len(after.signatories) == len(before.signatories)
    assert len(after.mentions) == len(after.signatories)
    assert fix(once, unsafe=True) == once
