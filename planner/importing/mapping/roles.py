"""Roles: whether the names in a column are people or what people do."""

from collections.abc import Iterable

from planner.importing.values.plain import key, words
from planner.importing.values.role_words import role_in

_SERIES = words(
    """
    planned, plan, requested, actual, actuals, forecast, baseline, approved, available, required, target, gap, delta,
    difference, ist, soll, geplant, angefordert, prognose, bedarf, verfügbar, ziel, differenz, abweichung, prévu, réel,
    demandé, besoin, disponible, écart, planificado, previsto, real, solicitado, planejado, realizado, solicitada,
    planlagt, faktisk, behov, tilgjengelig, avvik, 計画, 実績, 予定, 予実, 필요, 계획, 실적
    """
)


def is_role(text: str) -> bool:
    """Tell whether a text names what somebody does rather than who they are."""
    return bool(role_in(text.strip()))


def is_series(text: str) -> bool:
    """Tell whether a text names a version of a series of numbers, such as planned or actual, rather than anybody."""
    return key(text) in _SERIES


def part_of_roles(texts: Iterable[str]) -> float:
    """Return how many of the texts are roles, from 0 to 1."""
    every = list(texts)
    return sum(map(is_role, every)) / len(every) if every else 0.0
