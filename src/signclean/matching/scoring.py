"""From clues and vetoes to a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, product
from math import exp, fsum
from typing import Literal

from signclean.knowledge.organizations import Organization
from signclean.matching.acronym_clues import acronym_clues, bear_same_letters
from signclean.matching.alignment import align
from signclean.matching.comparison import Comparison, compare_forms
from signclean.matching.forms import Form
from signclean.matching.keys import Word
from signclean.matching.kind_clues import kind_clues, scope_clues
from signclean.matching.known_bodies import known_as_one, may_be_sisters
from signclean.matching.letter_names import letters_for
from signclean.matching.listing import Listing
from signclean.matching.namesakes import namesake_clues
from signclean.matching.notes import meet_in_notes
from signclean.matching.parents import parent_clues
from signclean.matching.persons import person_clues, shared_names
from signclean.matching.place_clues import place_clues
from signclean.matching.profiles import Profile
from signclean.matching.sides import quote
from signclean.matching.verdicts import Answer, Clue, Verdict, Veto
from signclean.matching.vetoes import entry_vetoes, name_vetoes, place_vetoes
from signclean.matching.weights import weights
from signclean.matching.word_clues import told_alias_clues, word_clues

_HIGHEST: dict[Answer, float] = {"different": 0.01, "doubt": 0.5, "same": 1.0}
"""Probability that is left where a veto caps the answer."""
Care = Literal["explained", "brief", "hasty"]
"""How much of a verdict is wanted: all, no evidence in words, or of names that are far apart not the probability."""
_SHARED_BY_MANY = "country-agrees"
"""The clue that most pairs of a list have, where it is a list of one land."""
FAR = 40.0
"""Log-odds beyond which nothing changes; the clues of names of a whole paragraph add up to more."""


def judge(a: Profile, b: Profile, listing: Listing, *, briefly: bool = False) -> Verdict:
    """Return the verdict on two entries: that of the pair of their names which agrees best. It is symmetric.

    `briefly` asks for the answer alone: evidence is left out, and clues where the first have told the two apart.
    """
    if b.sort_key < a.sort_key:
        a, b = b, a
    if entry := list(entry_vetoes(a, b)):
        return weigh(entry)
    if a.person:
        return weigh(list(person_clues(a, b)), shared_names(a, b))
    names_a = (*listing.names_of(a), *letters_for(a, b, listing))
    names_b = (*listing.names_of(b), *letters_for(b, a, listing))
    if len(names_a) == len(names_b) == 1:
        best = _judge_names(a, b, names_a[0], names_b[0], listing, care="hasty" if briefly else "explained")
    else:
        care: Care = "brief" if briefly else "explained"
        verdicts = (_judge_names(a, b, *names, listing, care=care) for names in product(names_a, names_b))
        best = max(verdicts, key=lambda verdict: verdict.probability)
    apart = best.answer == "different" and not best.veto
    if best.answer != "same" and listing.knows_bodies and (body := known_as_one(a, b)):
        return max(best, _judge_known(a, b, body, listing), key=lambda verdict: verdict.probability)
    return _judge_letters(a, b, listing) if apart and bear_same_letters(a, b, listing) else best


def _judge_names(  # noqa: PLR0913 - two entries, a name of each, the list
    a: Profile, b: Profile, form_a: Form, form_b: Form, listing: Listing, *, care: Care
) -> Verdict:
    """Return the verdict on two entries by one name of each."""
    if meet_in_notes(a, b, form_a, form_b):
        return _NOTHING_SHARED
    told = listing.are_aliases(form_a, form_b)
    alignment = align(form_a, form_b, listing)
    if not alignment.links and not told:
        return _NOTHING_SHARED
    pair = compare_forms(a, b, alignment, listing)
    if told:
        return _conclude(
            [*told_alias_clues(pair), *place_clues(pair), *parent_clues(pair), *place_vetoes(pair)], pair, care
        )
    said = chain(word_clues(pair), kind_clues(pair), scope_clues(pair))
    clues = _gather(said) if care == "hasty" else list(said)
    findings: list[Clue | Veto] = [*clues]
    if not is_hopeless(clues):
        findings += (*namesake_clues(pair), *place_clues(pair), *acronym_clues(pair), *name_vetoes(pair))
        findings += parent_clues(pair)
    return _conclude(findings, pair, care)


def _conclude(findings: Sequence[Clue | Veto], pair: Comparison, care: Care) -> Verdict:
    return weigh(findings, pair.shared) if care == "explained" else decide(findings)


def _judge_letters(a: Profile, b: Profile, listing: Listing) -> Verdict:
    """Return the verdict on two entries whose letters agree, and nothing else."""
    pair = compare_forms(a, b, align(a.forms[0], b.forms[0], listing), listing)
    return weigh([Clue("letters-of-two-names", "the names differ, their letters agree"), *place_vetoes(pair)])


def _judge_known(a: Profile, b: Profile, body: Organization, listing: Listing) -> Verdict:
    """Return the verdict on two entries whose names the table of bodies gives as those of one."""
    pair = compare_forms(a, b, align(a.forms[0], b.forms[0], listing), listing)
    pair = replace(pair, a=replace(pair.a, inside=None), b=replace(pair.b, inside=None))  # the table has them with it
    apart = not pair.alignment.links or may_be_sisters(body, a, b)
    rule = "known-names" if apart else "known-alias"
    findings: list[Clue | Veto] = [Clue(rule, f"both are known as names of '{body.name}'"), *place_vetoes(pair)]
    if bool(a.spot) != bool(b.spot):
        findings.append(Clue("town-apart", "a place beside one of them"))
    return weigh(findings)


_NOTHING_SHARED = Verdict("different", 0.0, (), ("the names have no word in common",))


def _gather(clues: Iterable[Clue]) -> list[Clue]:
    """Return the clues that words give, up to the one that leaves no hope: all of them speak against, none for."""
    table = weights()
    worth, found = 0.0, []
    for clue in clues:
        found.append(clue)
        worth += table.clues[clue.rule] * clue.amount
        if worth < table.hopeless:
            break
    return found


def is_hopeless(clues: Sequence[Clue]) -> bool:
    """Tell whether the words alone put two names so far apart that nothing else can bring them back into doubt."""
    table = weights()
    return sum(table.clues[c.rule] * c.amount for c in clues) < table.hopeless


def weigh(findings: Sequence[Clue | Veto], shared: Sequence[Word] = ()) -> Verdict:
    """Return the verdict that clues and vetoes give together; a veto caps the answer and the probability.

    The words that the names share speak for it, whatever else does.
    """
    table = weights()
    vetoes = [finding for finding in findings if isinstance(finding, Veto)]
    weighed = [(table.clues[f.rule] * f.amount, f.text) for f in findings if isinstance(f, Clue)]
    weighed.sort(key=lambda item: (-abs(item[0]), item[1]))
    return decide(findings)._replace(
        evidence_for=(*(text for worth, text in weighed if worth > 0), *_tell_shared(shared)),
        evidence_against=(*(veto.text for veto in vetoes), *(text for worth, text in weighed if worth < 0)),
    )


def decide(findings: Iterable[Clue | Veto]) -> Verdict:
    """Return the verdict without its evidence in words; it does not depend on the order of the findings.

    What many entries of a list share makes a doubt of two names that are far apart, but never joins what is in doubt.
    """
    table = weights()
    worths, lift, highest, vetoed = [table.start], 0.0, 1.0, None
    for finding in findings:
        if isinstance(finding, Clue):
            worth = table.clues[finding.rule] * finding.amount
            worths.append(worth)
            lift += worth if finding.rule == _SHARED_BY_MANY else 0.0
            continue
        highest = min(highest, _HIGHEST[finding.cap])
        vetoed = vetoed or (finding.rule if finding.cap == "different" else None)
    total = fsum(worths)
    probability = _to_probability(total)
    if lift and probability >= table.same:
        probability = _to_probability(total - lift)
    probability = min(highest, probability)
    answer: Answer = "same" if probability >= table.same else "doubt" if probability >= table.doubt else "different"
    return Verdict(answer, probability, veto=vetoed)


def _to_probability(log_odds: float) -> float:
    return 1 / (1 + exp(-max(-FAR, min(FAR, log_odds))))


def _tell_shared(words: Sequence[Word]) -> Iterator[str]:
    if words:
        yield f"both names have {quote(words)}"
