"""From entries to clusters of entries, part by part: no step holds more of a long list than mentions and numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence, Set
from itertools import combinations
from typing import NamedTuple

from signclean.matching.candidates import decode, find_candidates
from signclean.matching.chapters import Extensions, find_extensions
from signclean.matching.clusters import Clustering, cluster, find_groups
from signclean.matching.judging import Book
from signclean.matching.listing import Listing, make_listing
from signclean.matching.profiles import Locate, make_profile, own_evidence
from signclean.matching.questions import Question, find_questions
from signclean.matching.spreading import PART_SIZE, Spread, split, work_here
from signclean.matching.surveys import Survey, survey
from signclean.matching.tally import Tally, tally
from signclean.matching.twins import group_twins, twin_key
from signclean.model import Mention

LARGEST_GROUP = 40
"""Entries that hang together up to which all pairs are compared beforehand; of more, each pair when it is needed."""


class Links(NamedTuple):
    """Which entries belong together.

    `twins` are positions of mentions that read alike, the best written one, its head, first. The clusters and the
    questions hold positions in `heads`; `book` gives the verdict on any two of them.
    """

    twins: list[list[int]]
    heads: list[Mention]
    clustering: Clustering
    questions: list[Question]
    book: Book

    @property
    def listing(self) -> Listing:
        """What the list as a whole tells."""
        return self.book.state[0]


def link(mentions: Sequence[Mention], locate: Locate = own_evidence, spread: Spread = work_here) -> Links:
    """Return which mentions belong together; it depends neither on their order nor on how the work is spread."""
    keys, counts = _read_all(mentions, locate, spread)
    twins = group_twins(keys, mentions)
    heads = [mentions[positions[0]] for positions in twins]
    found, listing = _survey_all(heads, counts, locate, spread)
    book = Book(heads, (listing, locate), spread)
    book.judge_all(find_candidates(found))
    judged = {decode(code): verdict for code, verdict in book.notable.items()}
    groups = (group for group in find_groups(judged) if len(group) <= LARGEST_GROUP)
    book.foresee(pair for group in groups for pair in combinations(group, 2))
    order = [f"{head.text} {keys[positions[0]]}" for head, positions in zip(heads, twins, strict=True)]
    clustering = cluster(len(heads), judged, book.ask, order)
    return Links(twins, heads, clustering, find_questions(clustering, book, order), book)


def _read_all(mentions: Sequence[Mention], locate: Locate, spread: Spread) -> tuple[array[int], Tally]:
    """Return for each mention the number that it shares with its twins, and the counts over all."""
    parents = {mention.member_of for mention in mentions if mention.member_of is not None}
    keys, counts = array("Q"), Tally()
    for part_keys, part_counts in spread(_read_part, (locate, parents), split(mentions)):
        keys.extend(part_keys)
        counts.update(part_counts)
    return keys, counts


def _read_part(state: tuple[Locate, Set[int]], mentions: Sequence[Mention]) -> tuple[array[int], Tally]:
    locate, parents = state
    profiles = [make_profile(mention, locate) for mention in mentions]
    return array("Q", (twin_key(profile, parents) for profile in profiles)), tally(profiles)


def _survey_all(heads: Sequence[Mention], counts: Tally, locate: Locate, spread: Spread) -> tuple[Survey, Listing]:
    """Return the keys of all entries, and what the list as a whole tells."""
    found, extensions, listing = Survey(), Extensions(), make_listing(counts)
    firsts = range(0, len(heads), PART_SIZE)
    parts = zip(firsts, split(heads), strict=True)
    for keys, extended in spread(_survey_part, (listing, counts.wholes, locate, len(heads)), parts):
        found.update(keys)
        extensions.update(extended)
    return found, listing.with_extensions(extensions)


def _survey_part(
    state: tuple[Listing, Set[int], Locate, int], part: tuple[int, Sequence[Mention]]
) -> tuple[Survey, Extensions]:
    listing, names, locate, size = state
    profiles = [make_profile(mention, locate) for mention in part[1]]
    return survey(profiles, part[0], listing, size), find_extensions(profiles, names)
