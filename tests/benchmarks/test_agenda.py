# ruff: noqa: DTZ001 - the files know no time zones
"""Agenda: working hours between two moments."""

from datetime import date, datetime

import pytest

from benchmarks.sets.agenda import Agenda

MONDAY = datetime(2020, 1, 6)
AGENDA = Agenda(
    start=MONDAY,
    hours=frozenset({8, 9, 10, 11, 13, 14, 15, 16}),
    days_off=frozenset({5, 6}),
    holidays=frozenset({date(2020, 1, 8)}),
)


@pytest.mark.parametrize(
    ("moment", "hours"),
    [
        (datetime(2020, 1, 5, 9), 0),
        (datetime(2020, 1, 6, 8), 0),
        (datetime(2020, 1, 6, 12), 4),
        (datetime(2020, 1, 6, 13), 4),
        (datetime(2020, 1, 6, 17), 8),
        (datetime(2020, 1, 8, 15), 16),  # a holiday
        (datetime(2020, 1, 9, 8), 16),
        (datetime(2020, 1, 13, 9), 33),  # after a weekend
    ],
)
def test_only_worked_hours_count(moment, hours):
    assert AGENDA.number(moment) == hours


def test_start_within_a_day_leaves_out_the_hours_before_it():
    late = Agenda(start=datetime(2020, 1, 6, 14), hours=AGENDA.hours, days_off=frozenset(), holidays=frozenset())

    assert late.number(datetime(2020, 1, 6, 16)) == 2
    assert late.number(datetime(2020, 1, 7, 9)) == 4
