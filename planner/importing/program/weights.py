"""Weights: how much criteria count, in rows, titles and columns of a matrix, and as whole numbers."""

import re
from collections.abc import Sequence
from decimal import Decimal

from planner.importing.fields import Field
from planner.importing.program.record import Record
from planner.importing.values.plain import key, words
from planner.importing.values.reading import Read

WHOLE = 100
"""What weights that are no whole numbers are scaled to add up to."""
_NAMES = words(
    """
    weight, weights, weighting, weightings, gewicht, gewichte, gewichtung, gewichtungen, poids, pondération,
    pondérations, coefficient, peso, pesos, ponderación, ponderación, ponderação, ponderações, vekt, vekter, vekting,
    重み, 重み付け, ウェイト, ウエイト, 加重, 가중치, 비중
    """
)
_BESIDE = words(
    """
    criteria, criterion, criterion's, kriterium, kriterien, der, in, of, the, des, de, do, da, del, critère, critères,
    criterio, criterios, critério, critérios, kriterier, factor, factors, faktor, percent, prozent, total, relative, 1
    """
)
_BETWEEN = re.compile(r"[\W_]+")
_IN_TITLE = re.compile(r"[(\[]?\s*(?:[^\W\d_]+[.:]?\s*)?(\d+(?:[.,]\d+)?)\s*%\s*[)\]]?")


def says_weight(text: str) -> bool:
    """Tell whether a text names weights and nothing else: `Weight`, `Gewichtung in %`, `Peso (%)`."""
    said = [word for word in _BETWEEN.split(key(text)) if word]
    return any(word in _NAMES for word in said) and all(word in _NAMES | _BESIDE for word in said)


def is_weights(record: Record) -> bool:
    """Tell whether a row of a matrix holds weights: it says so, or it names no project and its shares make a whole."""
    if any(says_weight(cell.text) for cell in record.row.cells.values()):
        return True
    if record.says(Field.PROJECT) or record.says(Field.PROJECT_ID):
        return False
    readings = record.row.amounts.values()
    shares = [r.value for r in readings if isinstance(r, Read) and isinstance(r.value, Decimal)]
    return len(shares) > 1 and sum(shares) in (1, WHOLE)


def weight_in(title: str) -> tuple[str, Decimal | None]:
    """Return a title without the weight that it holds, and that weight: `Revenue` and 30 of `Revenue (30 %)`."""
    found = _IN_TITLE.search(title)
    if found is None:
        return title, None
    rest = " ".join(f"{title[: found.start()]} {title[found.end() :]}".replace(" / ", " ").split()).strip(" /:-")
    return rest or title, Decimal(found[1].replace(",", "."))


def whole_weights(weights: Sequence[Decimal]) -> list[int]:
    """Return weights as whole numbers: themselves if they are, else as parts of 100, largest rests up, none of them 0.

    Args:
        weights: At least 0; those that are 0 stay so.
    """
    if all(weight == int(weight) for weight in weights):
        return [int(weight) for weight in weights]
    exact = [weight * WHOLE / sum(weights) for weight in weights]
    parts = [int(part) for part in exact]
    rests = sorted(range(len(exact)), key=lambda n: parts[n] - exact[n])
    for n in rests[: WHOLE - sum(parts)]:
        parts[n] += 1
    return [max(1, part) if weight else 0 for part, weight in zip(parts, weights, strict=True)]
