"""First, last and status date, and the currency."""

from datetime import date

import pytest

from planner.workbook.schema import ProgramRow
from tests.importing.imports import TODAY, imported, rows

PLAN = "Task | Start | Finish | Effort (days) | Status | Cost\n"


def the_program(*lines, answers=None):
    result = imported(PLAN + "\n".join(lines), answers=answers)
    return rows(result, ProgramRow)[0], result


def test_it_spans_all_dates_and_as_long_again():
    program, _ = the_program("A | 2027-01-04 | 2027-01-29 | 5 | |", "B | 2028-12-01 | 2028-12-29 | 5 | |")

    assert program.first == date(2027, 1, 4)
    assert program.last == date(2030, 12, 24)


def test_without_any_date_it_begins_today():
    result = imported("Task | Effort (days)\nDesign | 5\nBuild | 8")

    assert rows(result, ProgramRow)[0].first == TODAY


@pytest.mark.parametrize(
    ("status", "day"), [("done", date(2027, 2, 12)), ("in progress", date(2027, 2, 1)), ("open", TODAY)]
)
def test_the_status_date_is_the_last_day_on_which_something_happened(status, day):
    program, result = the_program(
        f"A | 2027-02-01 | 2027-02-12 | 5 | {status} |", "B | 2027-04-01 | 2027-04-30 | 5 | |"
    )

    assert program.status_date == day
    assert "status date" in {question.id for question in result.open_questions}


@pytest.mark.parametrize("day", ["2027-02-01", "2027-02-20"])
def test_the_status_date_can_be_answered_with_any_day(day):
    program, result = the_program(
        "A | 2027-02-01 | 2027-02-12 | 5 | done |",
        "B | 2027-04-01 | 2027-04-30 | 5 | |",
        answers={"status date": day},
    )

    assert program.status_date == date.fromisoformat(day)
    assert "status date" not in {question.id for question in result.open_questions}


@pytest.mark.parametrize(("cost", "currency"), [("CHF 500", "CHF"), ("500", "EUR"), ("£ 500", "GBP")])
def test_the_currency_that_files_name(cost, currency):
    program, _ = the_program(f"A | 2027-02-01 | 2027-02-12 | 5 | | {cost}")

    assert program.currency == currency
