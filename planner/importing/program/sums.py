"""Sums: columns of a matrix that are worked out from those before them: totals, weighted scores, means."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from planner.importing.table import ColumnMeaning
from planner.importing.values.plain import key, words

_NAMES = words(
    """
    score, total, sum, total score, overall score, weighted score, weighted total, final score, average, mean, points,
    result, priority score, gesamt, summe, punkte, gesamtpunkte, gesamtpunktzahl, punktzahl, ergebnis, mittelwert,
    nutzwert, score total, total pondéré, note, note globale, note finale, somme, moyenne, puntuación, puntaje,
    puntuación total, puntaje total, suma, promedio, resultado, pontuação, pontuação total, soma, média, poeng,
    totalt, poengsum, snitt, resultat, 合計, 総合点, 点数, 平均, 総合評価, 합계, 총점, 평균, 점수
    """
)
_CLOSE = Decimal("0.06")
"""How far a sum may be off that was typed, or rounded to a tenth."""
_LEAST = 2
"""Rows, and columns before it, that a sum is recognised by."""

_Values = Sequence[Decimal | None]


def sums_in(
    columns: Sequence[ColumnMeaning], values: Mapping[int, _Values], weights: Mapping[int, Decimal | None]
) -> frozenset[int]:
    """Return the numbers of the columns that are sums: by their titles, or because their cells are.

    Args:
        values: By column, row by row.
        weights: By column; empty if there are none.
    """
    found: set[int] = set()
    terms: list[int] = []
    for column in columns:
        number = column.number
        is_named = key(column.title) in _NAMES and len(columns) > 1
        if is_named or _is_sum(values[number], [values[term] for term in terms], [weights.get(t) for t in terms]):
            found.add(number)
        else:
            terms.append(number)
    return frozenset(found)


def _is_sum(totals: _Values, terms: Sequence[_Values], weights: _Values) -> bool:
    if len(terms) < _LEAST:
        return False
    rows = [
        (total, [column[row] or Decimal(0) for column in terms])
        for row, total in enumerate(totals)
        if total is not None
    ]
    if len(rows) < _LEAST:
        return False
    return any(all(abs(total - fit) <= _CLOSE for total, fit in fits) for fits in _fits(rows, weights))


def _fits(
    rows: Sequence[tuple[Decimal, Sequence[Decimal]]], weights: _Values
) -> Iterator[list[tuple[Decimal, Decimal]]]:
    """Yield the totals beside what they would be: a sum, a mean, a weighted sum, a weighted mean."""
    count = Decimal(len(rows[0][1]))
    yield [(total, sum(terms, Decimal(0))) for total, terms in rows]
    yield [(total, sum(terms, Decimal(0)) / count) for total, terms in rows]
    each = [weight or Decimal(0) for weight in weights]
    if whole := sum(each, Decimal(0)):
        weighted = [
            (total, sum((w * term for w, term in zip(each, terms, strict=True)), Decimal(0))) for total, terms in rows
        ]
        yield weighted
        yield [(total, fit / whole) for total, fit in weighted]
