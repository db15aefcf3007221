"""The rules in words: for the terminal, and as the page of the documentation."""

from __future__ import annotations

from signclean.checking.catalogue import all_rules
from signclean.checking.rulebook import Rule

INTRODUCTION = """\
# The rules of `signclean check`

Every finding has the code and the name of its rule; `signclean rule SC101` prints what stands here. A rule is chosen
with `--select` and `--ignore`, by code, by name, or by the beginning of codes (`SC1`), and silenced on one line by a
comment at its end or on the line above, with the reason: `# signclean: ignore[SC101] two houses of one name`.

| rule | | severity | fix |
| --- | --- | --- | --- |
"""


def describe_rule(one: Rule) -> str:
    """Return a rule as text for a terminal: what it finds, why that matters, what to type, an example."""
    return "\n".join(
        (
            f"{one.code} {one.slug} ({one.severity}; fix: {one.fix or 'none'})",
            "",
            one.what,
            f"Why: {one.why}",
            f"What to do: {one.advice}",
            f"Source: {one.source}",
            "",
            "For instance",
            *(f"    {line}" for line in one.bad.splitlines()),
            "should be",
            *(f"    {line}" for line in one.good.splitlines()),
        )
    )


def list_rules() -> str:
    """Return a line a rule."""
    return "\n".join(f"{one.code}  {one.slug:26}{one.what}" for one in all_rules().values())


def make_page() -> str:
    """Return the page of all rules in Markdown."""
    rows = [
        f"| [{r.code}](#{r.code.lower()}) | {r.slug} | {r.severity} | {r.fix or ''} |" for r in all_rules().values()
    ]
    return INTRODUCTION + "\n".join(rows) + "\n" + "".join(_section(one) for one in all_rules().values())


def _section(one: Rule) -> str:
    return f"""
## {one.code}

**{one.slug}** ({one.severity}). {one.what}

{one.why} {one.advice}

Source: {one.source}

```text
{one.bad}
```

should be

```text
{one.good}
```
"""
