"""Labelled pairs of entries as the fit sees them: what a comparison weighs, and what a careful reader would answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from bench.fitting.watching import Weighed, watch_pair
from signclean.matching.candidates import decode, find_candidates
from signclean.matching.linking import link
from signclean.matching.profiles import Locate, make_profile
from signclean.matching.surveys import Survey, survey
from signclean.matching.verdicts import Answer
from signclean.model import Mention

Label = Callable[[Mention, Mention], Answer | None]
"""Tells what two entries are to a careful reader; None where nobody said."""
COMPOSED = "composed"
"""What the sources of composed lists begin with."""
TRUTH: dict[Answer, float] = {"different": 0.0, "doubt": 0.5, "same": 1.0}


class Example(NamedTuple):
    """A labelled pair. `names` are what is weighed for each pair of their names, `source` the list they stand in."""

    source: str
    texts: tuple[str, str]
    label: Answer
    names: list[Weighed]


def make_examples(source: str, mentions: Sequence[Mention], label: Label, locate: Locate) -> Iterator[Example]:
    """Yield the labelled pairs of a list: those that blocking proposes, and all that are no `different`.

    Entries that read alike are one already, and pairs that share no word are not weighed: neither can teach anything.
    """
    links = link(mentions, locate)
    profiles = [make_profile(head, locate) for head in links.heads]
    found = Survey()
    found.update(survey(profiles, 0, links.listing, len(profiles)))
    proposed = {decode(code) for code in find_candidates(found)}
    for i, j in combinations(range(len(profiles)), 2):
        answer = label(links.heads[i], links.heads[j])
        if answer is None or (answer == "different" and (i, j) not in proposed):
            continue
        names = watch_pair(profiles[i], profiles[j], links.listing)
        if names:
            yield Example(source, (links.heads[i].text, links.heads[j].text), answer, names)
