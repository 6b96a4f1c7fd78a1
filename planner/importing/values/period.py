"""Period: a stretch of dates that a column or a cell stands for."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Granularity(StrEnum):
    """How long a period is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Dates from `first` to `last`, both inclusive."""

    first: date
    last: date
    granularity: Granularity
