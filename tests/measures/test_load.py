"""Load: what each assignment takes, day by day."""

from decimal import Decimal

from planner.domain.people import Leave
from planner.measures.load import days_of_work, load_by_day
from tests.builders import a_mode, a_person, a_plan, a_program, a_requirement, a_scheduled, a_task, an_assignment, day

ANA = a_person("Ana", leave=(Leave(first=day(1), last=day(1)),))
PROGRAM = a_program(a_task("A", a_mode("M", a_requirement("R", effort="1.2"))), people=(ANA,))


def test_days_away_are_skipped_and_the_last_day_is_partial():
    work = an_assignment("Ana", 0, 4, rate=50, person_days="1.2")
    row = a_scheduled("A", 0, 4, work)
    days = [(found.day, found.rate, found.given) for found in days_of_work(PROGRAM, row, work)]
    assert days == [(day(0), 50, Decimal("0.5")), (day(2), 50, Decimal("0.5")), (day(3), 50, Decimal("0.2"))]


def test_the_whole_rate_counts_as_load_on_a_partial_day():
    first, second = an_assignment("Ana", 2, 3, rate=50, person_days="0.2"), an_assignment("Ana", 2, 4, rate=30)
    plan = a_plan(a_scheduled("A", 2, 4, first, second))
    assert load_by_day(PROGRAM, plan) == {("Ana", day(2)): 80, ("Ana", day(3)): 30}
