"""What happens to names between two lists, and what it makes of them to a careful reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bench.fitting import manners as m
from bench.fitting import neighbours as n
from bench.fitting.composed import Phenomenon
from signclean.matching.verdicts import Answer

PHENOMENA: Mapping[Answer, Sequence[Phenomenon]] = {
    "same": (
        *(m.slip, m.two_slips, m.ending, m.small_word, m.ampersand, m.hyphen, m.short_word),
        *(m.letters_behind, m.letters_before, m.letters_told, m.letters_and_slip),
        *(m.legal_form, m.legal_form_and_slip, m.formal_word, m.second_name),
        *(m.country_beside, m.one_country_and_slip, m.country_in_name_and_beside),
    ),
    "doubt": (
        *(n.place_behind, n.country_behind, n.scope_added, n.word_added),
        *(n.sort_of_body_added, n.sort_of_body_replaced, n.translation, n.letters_that_fit),
    ),
    "different": (n.towns, n.countries, n.numbers, n.common_words_abroad, n.topic_replaced, n.coined_replaced),
}
