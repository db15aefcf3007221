"""What a registry says of a seat, and the ids that come out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from signclean.knowledge.registry import Registry, RegistryMap, open_registry
from signclean.locating import add_ids, decide_countries, gather_evidence
from signclean.model import Kind, Signatory, Signed
from tests.locating.conftest import MakeMention

ROWS = """id,name,country
1,Casa del Viento,MX
2,Haus des Windes e.V.,DE
3,Abuelas de Plaza de Mayo,UY
4,Red del Viento Perú,CL
5,Viento,MX
6,Luz Gris,
7,Casa del Mar,AR
8,Casa del Mar,AR
"""

LookUp = Callable[[str, dict[str, object]], Signatory]


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    folder = tmp_path_factory.mktemp("registry")
    (folder / "registry.csv").write_text(ROWS, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        return open_registry(folder / "registry.csv", RegistryMap(name="name", country="country", id="id"))


@pytest.fixture
def look_up(registry: Registry, mention: MakeMention) -> LookUp:
    """Return the verdict on a signatory with one mention."""

    def look_up(name: str, fields: dict[str, object]) -> Signatory:
        (placed,) = gather_evidence([mention(name, **fields)], registry)
        decided = decide_countries([Signatory("s1", name, name, placed.kind, Signed.DIRECT, (1,))], {1: placed})
        return add_ids(decided, {1: placed}, registry)[0]

    return look_up


@pytest.mark.parametrize(
    ("name", "fields", "country", "ids"),
    [
        ("Casa", {}, None, ()),
        ("Casa del Viento", {"kind": Kind.INDIVIDUAL}, None, ()),
        ("Casa del Viento", {"place": "Perú"}, "PE", ()),  # another body of the name
        ("Viento", {}, None, ("5",)),  # a name of one word is no more than a hint
        ("Luz Gris", {}, None, ("6",)),
        ("CASA DEL VIENTO", {}, "MX", ("1",)),
        ("Casa Roja", {"aliases": ("Casa del Viento",)}, "MX", ("1",)),
        ("Haus des Windes", {"legal_form": "e.V."}, "DE", ("2",)),
        ("Abuelas de Plaza de Mayo", {}, "UY", ("3",)),  # the user's own registry knows better
        ("Red del Viento Perú", {}, "CL", ("4",)),
        ("Casa del Mar", {}, "AR", ("7", "8")),
    ],
)
def test_seats_and_ids(
    name: str, fields: dict[str, object], country: str | None, ids: tuple[str, ...], look_up: LookUp
) -> None:
    found = look_up(name, fields)
    assert (found.country, found.ids) == (country, ids)


def test_without_a_registry_nothing_of_it_is_loaded() -> None:
    folder = Path(__file__).parents[2] / "src" / "signclean" / "locating"
    lines = [line for path in folder.glob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    assert not [line for line in lines if line.startswith("from signclean.knowledge.registry")]
