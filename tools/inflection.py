"""Gender and number of demonyms, from the masculine singular, in eighteen languages."""

from __future__ import annotations

Endings = tuple[tuple[str, tuple[str, ...]], ...]
"""Ending of the masculine singular -> endings of all forms; the first that fits counts."""

SPANISH: Endings = (
    ("o", ("o", "a", "os", "as")),
    ("és", ("és", "esa", "eses", "esas")),
    ("án", ("án", "ana", "anes", "anas")),
    ("ín", ("ín", "ina", "ines", "inas")),
    ("ón", ("ón", "ona", "ones", "onas")),
    ("í", ("í", "íes", "ís")),
    ("ú", ("ú", "úes", "ús")),
    ("ol", ("ol", "ola", "oles", "olas")),
    ("a", ("a", "as")),
    ("e", ("e", "es")),
    ("i", ("i", "is")),
    ("", ("", "es")),
)
PORTUGUESE: Endings = (
    ("o", ("o", "a", "os", "as")),
    ("ês", ("ês", "esa", "eses", "esas")),
    ("ol", ("ol", "ola", "óis", "olas")),
    ("uz", ("uz", "uza", "uzes", "uzas")),
    ("r", ("r", "res")),
    ("", ("", "s")),
)
FRENCH: Endings = (
    ("ien", ("ien", "ienne", "iens", "iennes")),
    ("éen", ("éen", "éenne", "éens", "éennes")),
    ("on", ("on", "onne", "ons", "onnes")),
    ("ais", ("ais", "aise", "aises")),
    ("ois", ("ois", "oise", "oises")),
    ("e", ("e", "es")),
    ("è", ("è", "ès")),
    ("s", ("s", "se", "ses")),
    ("", ("", "e", "s", "es")),
)
ITALIAN: Endings = (
    ("co", ("co", "ca", "ci", "che")),
    ("io", ("io", "ia", "i", "ie")),
    ("o", ("o", "a", "i", "e")),
    ("ese", ("ese", "esi")),
    ("e", ("e", "i")),
    ("a", ("a", "i", "e")),
    ("", ("",)),
)
CATALAN: Endings = (
    ("à", ("à", "ana", "ans", "anes")),
    ("ès", ("ès", "esa", "esos", "eses")),
    ("ís", ("ís", "isa", "isos", "ises")),
    ("ús", ("ús", "usa", "usos", "uses")),
    ("í", ("í", "ina", "ins", "ines")),
    ("ó", ("ó", "ona", "ons", "ones")),
    ("enc", ("enc", "enca", "encs", "enques")),
    ("asc", ("asc", "asca", "ascs", "asques")),
    ("ac", ("ac", "aca", "acs", "aques")),
    ("eny", ("eny", "enya", "enys", "enyes")),
    ("a", ("a", "es")),
    ("e", ("e", "a", "es")),
    ("i", ("i", "ia", "is", "ies")),
    ("u", ("u", "a", "us", "es")),
    ("", ("", "a", "s", "es")),
)
ENGLISH: Endings = (
    ("ese", ("ese",)),
    ("ish", ("ish",)),
    ("ch", ("ch",)),
    ("ss", ("ss",)),
    ("ois", ("ois",)),
    ("", ("", "s")),
)
DUTCH: Endings = (
    ("ees", ("ees", "ese")),
    ("s", ("s", "se")),
    ("sch", ("sch", "sche")),
    ("", ("",)),
)
SWEDISH: Endings = (("", ("", "t", "a")),)
DANISH: Endings = (("", ("", "e")),)
POLISH: Endings = (
    ("ski", ("ski", "ska", "skie", "skiego", "skiej", "skich", "skim", "skimi", "ską", "scy")),
    ("cki", ("cki", "cka", "ckie", "ckiego", "ckiej", "ckich", "ckim", "ckimi", "cką", "ccy")),
)
CZECH: Endings = (
    ("ský", ("ský", "ská", "ské", "ského", "skému", "ském", "ským", "ských", "skými", "skou", "ští")),
    ("cký", ("cký", "cká", "cké", "ckého", "ckému", "ckém", "ckým", "ckých", "ckými", "ckou", "čtí")),
)
SLOVAK: Endings = (
    ("ský", ("ský", "ská", "ské", "ského", "skej", "skému", "skom", "ským", "ských", "skými", "skú", "skí")),
    ("sky", ("sky", "ska", "ske", "skeho", "skej", "skemu", "skom", "skym", "skych", "skymi", "sku", "ski")),
    ("cký", ("cký", "cká", "cké", "ckého", "ckej", "ckému", "ckom", "ckým", "ckých", "ckými", "ckú", "ckí")),
)
CROATIAN: Endings = (("ki", ("ki", "ka", "ko", "ke", "kih", "kog", "koj", "kom", "kim", "ku")),)
SLOVENE: Endings = (("ki", ("ki", "ka", "ko", "ke", "kih", "kega", "kem", "kim", "kimi")),)
GERMAN_ADJECTIVE = ("", "e", "er", "en", "es", "em")


def inflect_german(word: str) -> list[str]:
    """Return the forms of an adjective (`mexikanisch`), of a person's name (`Mexikaner`, `Chilene`), or of `Wiener`."""
    if word[0].islower() or word.endswith("isch"):
        return [word + ending for ending in GERMAN_ADJECTIVE]
    if word == "Deutsche":
        return ["Deutsche", "Deutscher", "Deutschen", "Deutsches"]
    if word.endswith("e"):
        return [word, f"{word}n", f"{word[:-1]}in", f"{word[:-1]}innen"]
    return [word, f"{word}n", f"{word}s", f"{word}in", f"{word}innen"]


def inflect(language: str, word: str) -> list[str]:
    """Return all forms of a demonym; forms given one by one (`francês/francesa`) are returned as they are."""
    if "/" in word:
        return word.split("/")
    if language == "de":
        return inflect_german(word)
    for ending, forms in _ENDINGS[language]:
        if word.endswith(ending):
            return [word.removesuffix(ending) + form for form in forms]
    return [word]


_ENDINGS: dict[str, Endings] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
    "ca": CATALAN,
    "sv": SWEDISH,
    "da": DANISH,
    "no": DANISH,
    "pl": POLISH,
    "cs": CZECH,
    "sk": SLOVAK,
    "hr": CROATIAN,
    "sl": SLOVENE,
}
