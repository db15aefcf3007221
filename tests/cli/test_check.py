"""`signclean check`, `diff` and `rule` as a user meets them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.checking.conftest import PLAIN, make_list

Invoke = Callable[..., Result]

CLEAN = make_list(PLAIN)
FAULTY = make_list([*PLAIN, "Mesa  Azul", "Mesa Azul"])


def write(name: str, text: str) -> None:
    Path(name).write_text(text, encoding="utf-8")


def git(*arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments], check=True, capture_output=True
    )


@pytest.fixture
def repository(folder: Path) -> Path:
    """A repository with one commit of list.txt and of a folder of lists."""
    git("init", "-q", "-b", "main")
    write("list.txt", make_list([*PLAIN, "Mesa Azul"]))
    (folder / "houses").mkdir()
    write("houses/a.txt", "Casa Luz\n")
    write("houses/b.txt", "Red Azul\n")
    git("add", ".")
    git("commit", "-q", "-m", "a list")
    return folder


def test_exit_codes(folder: Path, invoke: Invoke) -> None:
    write("clean.txt", CLEAN)
    write("faulty.txt", FAULTY)
    assert invoke("check", "clean.txt").exit_code == 0
    assert invoke("check", "faulty.txt").exit_code == 1
    assert invoke("check", "faulty.txt", "--exit-zero").exit_code == 0
    assert invoke("check", "missing.txt").exit_code == 2
    assert invoke("check").exit_code == 2


def test_findings_on_stdout_counts_on_stderr(folder: Path, invoke: Invoke) -> None:
    write("faulty.txt", FAULTY)
    result = invoke("check", "faulty.txt")
    assert result.stdout == (
        "faulty.txt:15:5: SC303 2 spaces, where one will do, in 'Mesa  Azul'; type one plain space\n"
        "faulty.txt:16:1: SC101 'Mesa Azul' is listed already on line 15; delete one of the two\n"
    )
    assert result.stderr == "signclean: 1 error, 1 warning in 1 list; --fix settles 1 of them\n"
    assert invoke("check", "faulty.txt", "-q").stderr == ""


def test_a_text_in_which_nobody_signs(folder: Path, invoke: Invoke) -> None:
    write("prose.txt", "We met in the town hall on a cold evening. The mayor spoke, and nobody answered her.\n")
    result = invoke("check", "prose.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert (
        result.stderr
        == "signclean: prose.txt: no signatory block was found in it; paste the list of who signed, one a line\n"
    )


def test_select_and_ignore(folder: Path, invoke: Invoke) -> None:
    write("faulty.txt", FAULTY)
    assert invoke("check", "faulty.txt", "--select", "SC1").stdout.count("\n") == 1
    assert invoke("check", "faulty.txt", "--ignore", "SC101,doubled-space").exit_code == 0
    result = invoke("check", "faulty.txt", "--select", "SC999")
    assert result.exit_code == 2
    assert result.stderr.startswith("signclean: there is no rule 'SC999'; valid are ALL, a beginning of codes")


def test_the_command_line_wins_over_the_file(folder: Path, invoke: Invoke) -> None:
    write("faulty.txt", FAULTY)
    write("signclean.toml", 'select = ["SC303"]\nseverity = { SC303 = "error" }\n')
    assert "::error file=faulty.txt,line=15" in invoke("check", "faulty.txt", "--output-format", "github").stdout
    assert "SC101" in invoke("check", "faulty.txt", "--select", "SC101").stdout
    write("signclean.toml", "slect = []\n")
    result = invoke("check", "faulty.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "unknown key 'slect'; valid are select, ignore," in result.stderr


def test_fix_and_diff(folder: Path, invoke: Invoke) -> None:
    write("faulty.txt", FAULTY)
    shown = invoke("check", "faulty.txt", "--diff")
    assert shown.exit_code == 1
    assert "\n-Mesa  Azul\n Mesa Azul\n+Mesa Azul\n" in shown.stdout
    assert "SC101" in shown.stderr
    assert "faulty.txt: 1 would be fixed, 1 left; nothing is written" in shown.stderr
    assert Path("faulty.txt").read_text("utf-8") == FAULTY
    assert invoke("check", "faulty.txt", "--diff", "--select", "SC303").exit_code == 1
    assert "SC101" in invoke("check", "faulty.txt", "--fix").stdout
    assert Path("faulty.txt").read_text("utf-8") == FAULTY.replace("  ", " ")
    assert invoke("check", "faulty.txt", "--fix", "--unsafe-fixes").exit_code == 0
    assert Path("faulty.txt").read_text("utf-8") == make_list([*PLAIN, "Mesa Azul"])
    assert invoke("check", "faulty.txt", "--unsafe-fixes").exit_code == 2


def test_fix_keeps_the_mark_and_leaves_other_encodings(folder: Path, invoke: Invoke) -> None:
    Path("bom.txt").write_bytes(b"\xef\xbb\xbf" + FAULTY.replace("\n", "\r\n").encode())
    invoke("check", "bom.txt", "--fix")
    assert Path("bom.txt").read_bytes() == b"\xef\xbb\xbf" + FAULTY.replace("  ", " ").replace("\n", "\r\n").encode()
    data = FAULTY.encode("cp1252")
    Path("old.txt").write_bytes(data)
    result = invoke("check", "old.txt", "--fix")
    assert "old.txt: not fixed; it is not UTF-8; save it as UTF-8 to have it fixed" in result.stderr
    assert Path("old.txt").read_bytes() == data


def test_only_what_can_be_written_is_said_to_be_settled(folder: Path, invoke: Invoke) -> None:
    Path("houses").mkdir()
    write("houses/a.yaml", "name: Casa  Luz\n")
    write("list.json", '["Casa  Luz"]')
    write("list.csv", "name\nCasa  Luz\n")
    assert invoke("check", "list.csv").stderr == "signclean: 1 warning in 1 list; --fix settles 1 of them\n"
    assert "settles 1 of them" in invoke("check", "list.csv", "list.json", "houses").stderr
    for name in ("list.json", "houses"):
        assert invoke("check", name).stderr.endswith("1 warning in 1 list; `signclean rule CODE` explains a rule\n")
    assert "settles" not in invoke("check", "-", stdin=FAULTY.encode()).stderr


def test_baseline(folder: Path, invoke: Invoke) -> None:
    write("faulty.txt", FAULTY)
    assert invoke("check", "faulty.txt", "--write-baseline", "known.json").exit_code == 0
    assert json.loads(Path("known.json").read_text("utf-8"))["known"] == {"SC101 mesa azul": 1, "SC303 mesa azul": 1}
    write("faulty.txt", "A line more.\n\n" + FAULTY)
    assert invoke("check", "faulty.txt", "--baseline", "known.json").exit_code == 0
    write("faulty.txt", FAULTY.replace("  ", " ") + "Mesa Azul\n")
    result = invoke("check", "faulty.txt", "--baseline", "known.json")
    assert result.stdout.count("SC101") == 1
    assert "known.json: 'SC303 mesa azul' is found no more; take it out" in result.stderr
    write("known.json", "[]")
    assert "this is no baseline of version 1" in invoke("check", "faulty.txt", "--baseline", "known.json").stderr


def test_reports_go_where_they_are_wanted(folder: Path, invoke: Invoke, monkeypatch: pytest.MonkeyPatch) -> None:
    write("faulty.txt", FAULTY)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary.md"))
    assert invoke("check", "faulty.txt", "--output-format", "sarif", "-o", "out.sarif").stdout == ""
    assert json.loads(Path("out.sarif").read_text("utf-8"))["version"] == "2.1.0"
    invoke("check", "faulty.txt", "--output-format", "github")
    assert Path("summary.md").read_text("utf-8").startswith("**signclean:** 1 warning, 1 error in 1 list.")


def test_against_a_ref(repository: Path, invoke: Invoke) -> None:
    write("list.txt", CLEAN)
    result = invoke("check", "list.txt", "--against", "HEAD")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "list.txt:14:1: SC701 'Mesa Azul' stood on line 15 of HEAD and is gone; put it back"
    )
    write("signclean.toml", '[[withdrawn]]\nname = "Mesa Azul"\ndate = 2026-03-01\nreason = "asked"\n')
    assert invoke("check", "list.txt", "--against", "HEAD").exit_code == 0
    write("new.txt", CLEAN)
    assert invoke("check", "new.txt", "--against", "HEAD").exit_code == 0
    (repository / "houses" / "b.txt").unlink()
    assert "SC701 'Red Azul'" in invoke("check", "houses", "--against", "HEAD").stdout
    result = invoke("check", "list.txt", "--against", "nowhere")
    assert (result.exit_code, result.stderr) == (
        2,
        "signclean: 'nowhere' is neither a file nor a ref of git here; give one, such as HEAD or origin/main\n",
    )
    assert invoke("check", "list.txt", "--against", "--output=x").exit_code == 2


def test_against_a_file_and_annotations_of_changed_lines_first(repository: Path, invoke: Invoke) -> None:
    write("old.txt", make_list([*PLAIN, "Mesa Azul"]))
    write("list.txt", CLEAN)
    assert "SC701" in invoke("check", "list.txt", "--against", "old.txt").stdout
    write("list.txt", make_list([*(f"Mesa  {name}" for name in PLAIN), "Zona Azul"]))
    git("commit", "-q", "-a", "-m", "spaces")
    write("list.txt", make_list([*(f"Mesa  {name}" for name in PLAIN), "Zona  Azul"]))
    out = invoke("check", "list.txt", "--against", "HEAD", "--output-format", "github", "--select", "SC303").stdout
    assert out.splitlines()[0].startswith("::warning file=list.txt,line=15,")
    assert len(out.splitlines()) == 10


def test_diff(folder: Path, invoke: Invoke) -> None:
    write("old.txt", make_list([*PLAIN, "Mesa Azul"]))
    write("new.txt", make_list([*PLAIN, "Nodo Norte"]))
    assert invoke("diff", "old.txt", "old.txt").exit_code == 0
    result = invoke("diff", "old.txt", "new.txt")
    assert (result.exit_code, result.stdout) == (
        1,
        "added: 'Nodo Norte' line 15\nremoved: 'Mesa Azul' was on line 15\n",
    )
    assert json.loads(invoke("diff", "old.txt", "new.txt", "--format", "json").stdout)["added"] == [
        {"name": "Nodo Norte", "line": 15}
    ]
    assert "| added | Nodo Norte | line 15 |" in invoke("diff", "old.txt", "new.txt", "--format", "markdown").stdout
    assert invoke("diff", "old.txt", "missing.txt").exit_code == 2


def test_rule(invoke: Invoke) -> None:
    assert invoke("rule", "SC101").stdout.startswith("SC101 exact-duplicate (error; fix: unsafe)\n")
    assert invoke("rule", "exact-duplicate").stdout == invoke("rule", "sc101").stdout
    assert invoke("rule").stdout.startswith("SC101  exact-duplicate")
    assert invoke("rule", "SC999").exit_code == 2


def test_standard_input(folder: Path, invoke: Invoke) -> None:
    result = invoke("check", "-", stdin=FAULTY.encode())
    assert result.stdout.startswith("-:15:5: SC303 ")
    assert (
        "-: not fixed; standard input cannot be written" in invoke("check", "-", "--fix", stdin=FAULTY.encode()).stderr
    )
    assert invoke("check", "-", "--against", "HEAD", stdin=FAULTY.encode()).exit_code == 2
