"""Qualified: which field a word stands for once a title says that the planned, the actual or the remaining is meant."""

from planner.importing.fields import Field
from planner.importing.vocabulary.meaning import Qualifier

_ACTUAL, _BASELINE, _REMAINING = Qualifier.ACTUAL, Qualifier.BASELINE, Qualifier.REMAINING
_PLANNED, _FORECAST, _TOTAL = Qualifier.PLANNED, Qualifier.FORECAST, Qualifier.TOTAL

_FIELDS: dict[tuple[Qualifier, Field], tuple[tuple[Field, float], ...]] = {
    (_ACTUAL, Field.START): ((Field.ACTUAL_START, 1.0),),
    (_ACTUAL, Field.FINISH): ((Field.ACTUAL_FINISH, 1.0),),
    (_ACTUAL, Field.DUE): ((Field.ACTUAL_FINISH, 0.9),),
    (_ACTUAL, Field.DATE): ((Field.ACTUAL_FINISH, 0.7), (Field.DATE, 0.5)),
    (_ACTUAL, Field.EFFORT): ((Field.ACTUAL_EFFORT, 1.0),),
    (_ACTUAL, Field.DURATION): ((Field.OTHER, 0.8), (Field.DURATION, 0.4)),
    (_ACTUAL, Field.COST): ((Field.SPENT, 1.0),),
    (_ACTUAL, Field.BUDGET): ((Field.SPENT, 0.9),),
    (_ACTUAL, Field.SPENT): ((Field.SPENT, 1.0),),
    (_ACTUAL, Field.TOTAL): ((Field.SPENT, 0.6), (Field.ACTUAL_EFFORT, 0.5)),
    (_BASELINE, Field.START): ((Field.BASELINE_START, 1.0),),
    (_BASELINE, Field.FINISH): ((Field.BASELINE_FINISH, 1.0),),
    (_BASELINE, Field.DUE): ((Field.BASELINE_FINISH, 0.9),),
    (_BASELINE, Field.DATE): ((Field.BASELINE_FINISH, 0.7),),
    (_BASELINE, Field.COST): ((Field.BUDGET, 0.9),),
    (_BASELINE, Field.BUDGET): ((Field.BUDGET, 0.95),),
    (_BASELINE, Field.EFFORT): ((Field.EFFORT, 0.55), (Field.OTHER, 0.5)),
    (_BASELINE, Field.DURATION): ((Field.DURATION, 0.5), (Field.OTHER, 0.5)),
    (_REMAINING, Field.EFFORT): ((Field.REMAINING, 1.0),),
    (_REMAINING, Field.DURATION): ((Field.REMAINING, 0.75),),
    (_REMAINING, Field.COST): ((Field.OTHER, 0.9),),
    (_REMAINING, Field.BUDGET): ((Field.OTHER, 0.9),),
    (_PLANNED, Field.COST): ((Field.BUDGET, 0.85), (Field.COST, 0.8)),
    (_PLANNED, Field.PROGRESS): ((Field.OTHER, 0.8), (Field.PROGRESS, 0.4)),
    (_PLANNED, Field.DATE): ((Field.DUE, 0.8), (Field.DATE, 0.5)),
    (_FORECAST, Field.COST): ((Field.COST, 0.6), (Field.OTHER, 0.6)),
    (_FORECAST, Field.BUDGET): ((Field.COST, 0.6), (Field.OTHER, 0.6)),
    (_FORECAST, Field.DATE): ((Field.FINISH, 0.7), (Field.DATE, 0.5)),
    (_TOTAL, Field.COST): ((Field.TOTAL, 0.85), (Field.COST, 0.8)),
    (_TOTAL, Field.BUDGET): ((Field.BUDGET, 0.9), (Field.TOTAL, 0.7)),
    (_TOTAL, Field.EFFORT): ((Field.EFFORT, 0.8), (Field.TOTAL, 0.7)),
    (_TOTAL, Field.DURATION): ((Field.DURATION, 0.9), (Field.TOTAL, 0.4)),
    (_TOTAL, Field.SPENT): ((Field.SPENT, 0.9), (Field.TOTAL, 0.6)),
    (_TOTAL, Field.PROGRESS): ((Field.PROGRESS, 0.9),),
    (_TOTAL, Field.SCORE): ((Field.SCORE, 0.9), (Field.TOTAL, 0.6)),
    (_TOTAL, Field.SHARE): ((Field.TOTAL, 0.8), (Field.SHARE, 0.6)),
    (_TOTAL, Field.HEADS): ((Field.TOTAL, 0.8), (Field.HEADS, 0.6)),
}
_COUNTS = {_PLANNED: 0.97, _ACTUAL: 0.75, _BASELINE: 0.6, _REMAINING: 0.6, _FORECAST: 0.9, _TOTAL: 0.7}
_COUNTS |= {Qualifier.EARLY: 0.6, Qualifier.LATE: 0.45}
"""What is left of a field's weight beside a qualifier that makes no other field of it."""


def qualified(field: Field, qualifier: Qualifier | None) -> tuple[tuple[Field, float], ...]:
    """Return the fields that a field becomes beside a qualifier, and what each counts."""
    if qualifier is None:
        return ((field, 1.0),)
    if qualifier is Qualifier.VARIANCE:
        return ((Field.OTHER, 0.95),)
    return _FIELDS.get((qualifier, field), ((field, _COUNTS[qualifier]),))


_TIMES = frozenset({"minutes", "hours", "days", "weeks", "months", "years"})
_OF_TIME = frozenset(
    {
        Field.EFFORT,
        Field.DURATION,
        Field.REMAINING,
        Field.ACTUAL_EFFORT,
        Field.CAPACITY,
        Field.LAG,
        Field.OPTIMISTIC,
        Field.LIKELY,
        Field.PESSIMISTIC,
    }
)
_OF_MONEY = frozenset({Field.COST, Field.BUDGET, Field.SPENT, Field.CONTINGENCY, Field.RATE, Field.BENEFIT})
_OF_PERCENT = frozenset({Field.PROGRESS, Field.SHARE, Field.PROBABILITY, Field.WEIGHT, Field.CAPACITY})
_OF_PEOPLE = frozenset({Field.HEADS, Field.SHARE, Field.CAPACITY, Field.EFFORT, Field.REMAINING, Field.ACTUAL_EFFORT})
_MEASURED = _OF_TIME | _OF_MONEY | _OF_PERCENT | _OF_PEOPLE
_MEASURES = {"money": _OF_MONEY, "percent": _OF_PERCENT, "people": _OF_PEOPLE} | dict.fromkeys(_TIMES, _OF_TIME)
_WITH, _AGAINST = 1.2, 0.5


def measured(field: Field, unit_name: str) -> float:
    """Return what a field counts in a title that names a unit: more if it is measured so, less if it never is."""
    if unit_name not in _MEASURES or field not in _MEASURED:
        return 1.0
    return _WITH if field in _MEASURES[unit_name] else _AGAINST


def is_measured(field: Field) -> bool:
    """Tell whether a field's values have units."""
    return field in _MEASURED or field is Field.TOTAL
