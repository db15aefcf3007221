"""Which pairs of clusters are left open, and by which of their entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from signclean.matching.clusters import Clustering, Pair
from signclean.matching.judging import Book
from signclean.matching.verdicts import Verdict


class Question(NamedTuple):
    """Two clusters, by number, that may be one; `nearest` are the two entries, by position, which agree best."""

    clusters: Pair
    nearest: Pair
    verdict: Verdict


def find_questions(clustering: Clustering, book: Book, order: Sequence[str]) -> list[Question]:
    """Return the pairs of clusters that a pair of entries leaves open, the likeliest first.

    Where anything keeps two entries of the clusters apart there is no question left, unless their nearest entries were
    the same and only the others forbade the join. `order` breaks ties by the texts of the entries.
    """
    questions = list(_find_nearest(clustering, order).values())
    book.foresee(pair for question in questions for pair in _across(question, clustering))
    asked = [q for q in questions if q.verdict.answer == "same" or not _is_vetoed(_across(q, clustering), book)]
    return sorted(asked, key=lambda question: (-question.verdict.probability, question.clusters))


def _find_nearest(clustering: Clustering, order: Sequence[str]) -> dict[Pair, Question]:
    home = {position: number for number, members in enumerate(clustering.clusters) for position in members}
    nearest: dict[Pair, Question] = {}
    for (i, j), verdict in clustering.open_pairs.items():
        pair = (min(home[i], home[j]), max(home[i], home[j]))
        question = Question(pair, (i, j), verdict)
        if pair not in nearest or _rank(question, order) > _rank(nearest[pair], order):
            nearest[pair] = question
    return nearest


def _rank(question: Question, order: Sequence[str]) -> tuple[float, list[str]]:
    return question.verdict.probability, sorted(order[position] for position in question.nearest)


def _across(question: Question, clustering: Clustering) -> Iterator[Pair]:
    """Yield the pairs of an entry of the one cluster and one of the other."""
    a, b = (clustering.clusters[number] for number in question.clusters)
    return ((min(i, j), max(i, j)) for i, j in product(a, b))


def _is_vetoed(pairs: Iterable[Pair], book: Book) -> bool:
    return any(book.ask(pair).veto for pair in pairs)
