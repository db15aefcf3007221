from __future__ import annotations

import gettext
from pathlib import Path

import pycountry
import pytest

from signclean.errors import KnowledgeError
from signclean.knowledge.places.catalogue import read_catalogue
from signclean.knowledge.places.country_names import LATIN, OTHER_SCRIPTS

LOCALES = Path(pycountry.LOCALES_DIR)


@pytest.mark.parametrize("language", [*LATIN.split(), *OTHER_SCRIPTS.split()])
def test_it_reads_what_the_standard_library_reads(language: str) -> None:
    translations = gettext.translation("iso3166-1", LOCALES, [language])
    names = [getattr(c, field) for c in pycountry.countries for field in ("name", "official_name") if hasattr(c, field)]
    read = read_catalogue(LOCALES / language / "LC_MESSAGES" / "iso3166-1.mo")
    assert [read.get(name, name) for name in names] == [translations.gettext(name) for name in names]


def test_what_is_no_catalogue_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.mo"
    path.write_bytes(b"msgid")
    with pytest.raises(KnowledgeError, match=r"names\.mo: no message catalogue"):
        read_catalogue(path)
