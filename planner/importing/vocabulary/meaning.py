"""Meaning: what a text above a column, beside a table or in a row may stand for."""

from dataclasses import dataclass
from enum import StrEnum

from planner.importing.fields import Field


class Qualifier(StrEnum):
    """What a title says of its value beyond the field: which of several starts, costs, efforts it is."""

    PLANNED = "planned"
    ACTUAL = "actual"
    BASELINE = "baseline"
    REMAINING = "remaining"
    FORECAST = "forecast"
    EARLY = "early"
    LATE = "late"
    TOTAL = "total"
    VARIANCE = "variance"


class RowKind(StrEnum):
    """What a row is that is no row of a table."""

    TOTAL = "total"
    LEGEND = "legend"
    NOTE = "note"


class LabelKind(StrEnum):
    """What stands beside a label above or below a table."""

    PROJECT = "project"
    PROGRAM = "program"
    MANAGER = "project manager"
    SPONSOR = "sponsor"
    AUTHOR = "author"
    CUSTOMER = "customer"
    DEPARTMENT = "department"
    STATUS_DATE = "status date"
    DATE = "date"
    VERSION = "version"
    PERIOD = "reporting period"
    START = "start"
    FINISH = "finish"
    STATUS = "status"
    CURRENCY = "currency"
    UNIT = "unit"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A field that a title may stand for.

    Attributes:
        score: From 0 to 1: 1 is a word that people use for this field alone.
        word: The spelling of the vocabulary that was recognised.
        language: Of that spelling, as in ISO 639-1; empty for words that a user added.
        unit: The unit that the title names, as written; empty without one.
        qualifier: Already part of `field` where there is a field for it: an actual start is `ACTUAL_START`.
    """

    field: Field
    score: float
    word: str
    language: str
    unit: str = ""
    qualifier: Qualifier | None = None
