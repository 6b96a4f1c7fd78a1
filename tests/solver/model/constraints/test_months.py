"""Months alone: the month demand of a project shifts as a whole, by whole months."""

from datetime import date

import pytest

from planner.domain.work import WorkKind
from planner.solver.model.constraints.modes import add_modes
from planner.solver.model.constraints.months import add_months
from tests.builders import a_mode, a_program, a_project, a_requirement, a_task, day
from tests.solver.alone import INFEASIBLE, OPTIMAL, alone

JANUARY, FEBRUARY, MARCH = (date(2027, month, 1) for month in (1, 2, 3))
"""Working days 0 to 19, 20 to 39 and 40 to 62; the program begins on Monday, 4 January."""


def a_month(name, month):
    """Build the demand of one month."""
    mode = a_mode("M", a_requirement(effort=None), kind=WorkKind.SUPPORT, duration=0)
    return a_task(name, mode, month=month)


def shifting(*tasks, months=2, days=63, **more):
    """Build a model of month demand that may shift."""
    program = a_program(*tasks, days=days, projects=(a_project(may_shift_months=months),), **more)
    model = alone(program, add_modes, add_months)
    model.select()
    return model


@pytest.mark.parametrize(("shift", "span"), [(0, (0, 20)), (1, (20, 40)), (2, (40, 63))])
def test_a_month_spans_the_working_days_of_its_shifted_month(shift, span):
    model = shifting(a_month("A", JANUARY))
    model.fix(model.mode(shift=shift).chosen, 1)
    assert (model.least(model.task().block), model.most(model.task().block)) == (span[0], span[0])
    assert (model.least(model.task().end), model.most(model.task().end)) == (span[1], span[1])


@pytest.mark.parametrize(
    ("shifts", "status"), [((0, 0), OPTIMAL), ((1, 1), OPTIMAL), ((0, 1), INFEASIBLE), ((1, 0), INFEASIBLE)]
)
def test_months_of_a_project_shift_together(shifts, status):
    model = shifting(a_month("A", JANUARY), a_month("B", FEBRUARY))
    for task, shift in zip("AB", shifts, strict=True):
        model.fix(model.mode(task, shift=shift).chosen, 1)
    assert model.status() == status


def test_no_month_shifts_past_the_end_and_so_none_of_its_project_does():
    model = shifting(a_month("A", JANUARY), a_month("B", FEBRUARY))
    assert [mode.data.shift for mode in model.task("B").modes] == [0, 1]
    model.fix(model.mode("A", shift=2).chosen, 1)
    assert model.status() == INFEASIBLE


def test_a_project_that_is_left_out_shifts_nowhere():
    program = a_program(a_month("A", JANUARY), days=63, projects=(a_project(may_shift_months=2),))
    model = alone(program, add_modes, add_months)
    model.select(yes=False)
    assert model.most(sum(model.variables.shift[0])) == 0


def test_unshifted_months_are_cut_to_what_is_left_of_the_program():
    model = shifting(a_month("A", JANUARY), a_month("B", MARCH), months=0, days=45, status_date=day(12))
    assert [task.modes[0].data.span for task in model.variables.tasks] == [(12, 20), (40, 45)]


def test_a_month_that_is_over_is_an_empty_span_at_the_status_date():
    model = shifting(a_month("A", JANUARY), months=0, status_date=day(30))
    assert model.task().modes[0].data.span == (30, 30)
    assert model.status() == OPTIMAL
