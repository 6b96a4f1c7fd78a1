"""Months: month demand shifts with its project, by whole months, and is cut to what is still to come."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.checker import check
from planner.domain.demand import demand_task
from planner.domain.ids import ProjectId, SkillId
from planner.domain.plan import ScheduledTask
from planner.domain.program import Program
from tests.builders import a_plan, a_program, a_project
from tests.checker.rules import broken_rules

STARTS = [date(2027, 1, 1), date(2027, 2, 1), date(2027, 3, 1), date(2027, 4, 1), date(2027, 5, 3)]
"""First working day of each month from January 2027 on; program and status date begin on 4 January."""


def demand(month: int):
    return demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=date(2027, month, 1), fte=Decimal("0.5"))


def two_months(*, days: int = 85, **more) -> Program:
    return a_program(demand(1), demand(2), days=days, projects=(a_project("P", may_shift_months=2),), **more)


def span(month: int, start: date, end: date) -> ScheduledTask:
    task = demand(month)
    return ScheduledTask(task=task.id, mode=task.modes[0].id, start=start, end=end)


def shifted(month: int, by: int) -> ScheduledTask:
    start = max(STARTS[month - 1 + by], date(2027, 1, 4))
    return span(month, start, STARTS[month + by])


@pytest.mark.parametrize("by", [0, 1, 2])
def test_the_months_of_a_project_shift_together(by):
    assert broken_rules(two_months(), a_plan(shifted(1, by), shifted(2, by))) == []


@pytest.mark.parametrize(("first", "second"), [(0, 1), (2, 1)])
def test_unequal_shifts_are_reported(first, second):
    (found,) = check(two_months(), a_plan(shifted(1, first), shifted(2, second)))
    assert found.rule == "months"
    assert "do not all shift" in found.message


@pytest.mark.parametrize("most", [0, 1])
def test_no_further_than_the_project_may_shift(most):
    program = replace(two_months(), projects=(a_project("P", may_shift_months=most),))
    assert broken_rules(program, a_plan(shifted(1, most), shifted(2, most))) == []
    found = list(check(program, a_plan(shifted(1, most + 1), shifted(2, most + 1))))
    assert [violation.rule for violation in found] == ["months", "months"]


@pytest.mark.parametrize(("start", "end"), [((2, 2), (3, 1)), ((2, 1), (2, 26)), ((1, 29), (3, 1))])
def test_a_month_is_whole_to_the_day(start, end):
    row = span(2, date(2027, *start), date(2027, *end))
    (found,) = check(two_months(), a_plan(shifted(1, 0), row))
    assert (found.rule, found.tasks) == ("months", (row.task,))


def test_what_is_past_is_cut_off():
    program = two_months(status_date=date(2027, 2, 10))
    past, current = span(1, date(2027, 2, 10), date(2027, 2, 10)), span(2, date(2027, 2, 10), date(2027, 3, 1))
    assert broken_rules(program, a_plan(past, current)) == []
    assert broken_rules(program, a_plan(replace(past, end=date(2027, 2, 11)), current)) == ["months"]
    assert broken_rules(program, a_plan(past, replace(current, start=date(2027, 2, 11)))) == ["months"]


def test_an_unshifted_month_is_cut_at_the_end_of_the_program_a_shifted_one_must_fit():
    program = two_months(days=35)
    end = date(2027, 2, 22)
    assert program.end == end
    assert broken_rules(program, a_plan(shifted(1, 0), span(2, STARTS[1], end))) == []
    assert broken_rules(program, a_plan(span(1, STARTS[1], end), span(2, end, end))) == ["months"]
