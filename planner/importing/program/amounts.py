"""Amounts: how long work takes, what people offer and what they cost, as the program workbook wants it."""

from decimal import Decimal

from planner.domain.source import Source
from planner.importing.fields import Field
from planner.importing.program.fact import Fact
from planner.importing.program.record import Record
from planner.importing.values.length import Length
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.money import Amount
from planner.importing.values.reading import Conventions

_A_FULL_WEEK = 5
"""Percent below which a capacity in hours a week looks like one in full-time people."""

_COUNTED = {
    LengthUnit.MINUTES: "{c.hours_per_day} hours were taken as a working day",
    LengthUnit.HOURS: "{c.hours_per_day} hours were taken as a working day",
    LengthUnit.WEEKS: "{c.days_per_week} working days were taken as a week",
    LengthUnit.MONTHS: "{c.days_per_month} working days were taken as a month",
}


def days_of(length: Length, source: Source, record: Record, conventions: Conventions) -> Decimal:
    """Return a length in working days, having said how many of its unit were taken as one."""
    if (counted := _COUNTED.get(length.unit)) is not None and not length.is_elapsed:
        record.findings.assume_of_sheet(source, counted.format(c=conventions))
    return length.in_days(conventions)


def capacity_of(record: Record) -> Fact | None:
    """Return a person's capacity in percent of full-time."""
    fact = record.fact(Field.CAPACITY if record.says(Field.CAPACITY) else Field.SHARE)
    if fact is not None and isinstance(fact.value, int) and 0 < fact.value < _A_FULL_WEEK:
        what = f"{fact.value} % of full-time is next to nothing: are full-time people meant?"
        record.findings.warn(fact.source, what, "Name what the column counts: FTE, hours a week, percent")
    return fact


def rate_of(record: Record) -> Fact | None:
    """Return what a full-time day of a person costs."""
    fact = record.fact(Field.RATE)
    if fact is None or not isinstance(fact.value, Amount):
        return fact
    if fact.value.value < 0:
        record.findings.problem(fact.source, f"the rate {fact.value.value} is negative", "Mend it")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    return fact.with_value(fact.value.value)
