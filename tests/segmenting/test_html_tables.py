from __future__ import annotations

import pytest

from tests.segmenting.conftest import build_rows

TABLES = [
    ("<tr><td>Casa Lirio</td><td>Perú</td></tr>", ["Casa Lirio\tPerú"]),
    ("<tr><th>Nom</th><th>Pays</th></tr>\n<tr><td>Le Sel</td><td></td></tr>", ["Nom\tPays", "Le Sel\t"]),
    ("<table>\n<tr>\n  <td>Casa\n  Lirio</td>\n  <td>Perú</td>\n</tr>\n</table>", ["Casa Lirio\tPerú"]),
    ("<tr><td>Casa Lirio<br>(CL)</td><td>Perú</td></tr>", ["Casa Lirio (CL)\tPerú"]),
    ("<tr><td></td><td></td></tr>\n<tr><td>Hof</td><td>Ghana</td></tr>", ["Hof\tGhana"]),
    ("<tr><td>Hof</td><td>Ghana</td>\n<tr><td>Sal</td><td>Chile</td>", ["Hof\tGhana", "Sal\tChile"]),
    ("<tr><td>Hof Süd</td></tr>\n<p>Rede Maré</p>", ["Hof Süd", "Rede Maré"]),
    ("<p>Hof Süd</p><p>Rede Maré</p>", ["Hof Süd", "Rede Maré"]),
    ("<ul><li>Hof Süd</li><li>Rede Maré</li></ul>", ["Hof Süd", "Rede Maré"]),
]


@pytest.mark.parametrize(("text", "rows"), TABLES)
def test_the_cells_of_a_table_row_are_one_row(text: str, rows: list[str]) -> None:
    assert [row.text for row in build_rows(text) if not row.blank] == rows


def test_cells_keep_their_place() -> None:
    [row] = [row for row in build_rows("<tr><td>Hof</td>\n<td>Ghana</td></tr>") if not row.blank]
    assert [(span.line, span.start, span.end) for span in row.body.spans()] == [(1, 8, 11), (2, 4, 9)]
