"""Progress, estimates and costs of a task."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.problem import Severity
from planner.workbook.schema import CostRow, TaskRow
from tests.importing.imports import imported, rows, said


def the_task(titles, cells):
    result = imported(
        f"Task | Start | Finish | Effort (days) | {titles}\nBuild | 2027-02-01 | 2027-02-12 | 10 | {cells}"
    )
    return rows(result, TaskRow)[0], result


@pytest.mark.parametrize(
    ("titles", "cells", "progress", "started", "finished"),
    [
        ("% complete", "40%", 40, date(2027, 2, 1), None),
        ("% complete", "100%", 100, date(2027, 2, 1), date(2027, 2, 12)),
        ("Status", "done", 100, date(2027, 2, 1), date(2027, 2, 12)),
        ("Status", "in progress", 0, date(2027, 2, 1), None),
        ("Status", "not started", 0, None, None),
        ("Status | Actual start", "in progress | 2027-02-03", 0, date(2027, 2, 3), None),
        ("% complete | Actual finish", "100% | 2027-02-10", 100, date(2027, 2, 1), date(2027, 2, 10)),
    ],
)
def test_what_has_happened(titles, cells, progress, started, finished):
    task, _ = the_task(titles, cells)

    assert (task.progress, task.started, task.finished) == (progress, started, finished)


def test_a_planned_date_taken_for_an_actual_one_is_said():
    _, result = the_task("Status", "done")

    assert any("without an actual date" in one for one in said(result, Severity.ASSUMPTION))


def test_remaining_effort():
    task, _ = the_task("% complete | Remaining (days)", "40% | 3")

    assert task.remaining == Decimal(3)


def test_three_estimates_or_none():
    three, _ = the_task("Optimistic (days) | Most likely (days) | Pessimistic (days)", "8 | 10 | 15")
    two, _ = the_task("Optimistic (days) | Pessimistic (days)", "8 | 15")

    assert (three.optimistic, three.likely, three.pessimistic) == (Decimal(8), Decimal(10), Decimal(15))
    assert (two.optimistic, two.pessimistic) == (None, None)


def test_a_cost_is_a_row_of_its_own():
    _, result = the_task("Cost (EUR)", "1200")
    (cost,) = rows(result, CostRow)

    assert (cost.amount, cost.name) == (Decimal(1200), "cost as sent")
