"""The Gantt drawn in cells."""

from dataclasses import replace
from datetime import date

import pytest

from planner.charts.bars import bars
from planner.charts.palette import DONE_COLOUR, LATE_COLOUR, NOW_COLOUR, project_colour
from planner.charts.timescale import Slot
from planner.domain.plan import Baseline, Plan, baseline_of
from planner.domain.program import Program
from planner.domain.work import Progress, WorkKind
from planner.report.sheets.gantt import add_gantt
from planner.report.sheets.gantt_cell import gantt_cell
from planner.sheets.book import Book
from tests.builders import a_mode, a_person, a_plan, a_program, a_project, a_scheduled, a_task, an_assignment, day
from tests.report.opened import opened

GATE = a_mode("gate", kind=WorkKind.DURATION, duration=0)
BLUE = project_colour(0)


def _slot(number: int) -> Slot:
    return Slot(first=day(number), last=day(number), label="", group="")


def _bar(task, scheduled, before=None):
    baseline = None if before is None else baseline_of(a_plan(before))
    (bar,) = bars(a_program(task), a_plan(scheduled), baseline)
    return bar


def test_a_bar_fills_its_days_and_no_others():
    bar = _bar(a_task("A"), a_scheduled("A", 2, 4))
    assert [gantt_cell(bar, _slot(n), BLUE).style.fill for n in range(1, 5)] == [None, BLUE, BLUE, None]


def test_the_part_after_the_due_date_is_marked_and_red():
    bar = _bar(a_task("A", due=day(2)), a_scheduled("A", 2, 4))
    on_time, late = (gantt_cell(bar, _slot(n), BLUE) for n in (2, 3))
    assert (on_time.value, on_time.style.fill) == (None, BLUE)
    assert (late.value, late.style.fill) == ("!", LATE_COLOUR)


def test_what_is_done_is_grey():
    done = a_task("A", progress=Progress(percent=100, started=day(0), finished=day(1)))
    assert gantt_cell(_bar(done, a_scheduled("A", 0, 2)), _slot(1), BLUE).style.fill == DONE_COLOUR


def test_a_milestone_is_a_diamond_with_a_mark_if_it_is_late():
    scheduled = a_scheduled("A", 4, 4, mode="gate")
    cell = gantt_cell(_bar(a_task("A", GATE), scheduled), _slot(3), BLUE)
    assert (cell.value, cell.style.colour, cell.style.fill) == ("◆", BLUE, None)
    late = gantt_cell(_bar(a_task("A", GATE, due=day(1)), scheduled), _slot(3), BLUE)
    assert (late.value, late.style.colour) == ("◆!", LATE_COLOUR)


def test_a_baseline_elsewhere_is_underlined_or_hollow():
    bar = _bar(a_task("A"), a_scheduled("A", 2, 4), a_scheduled("A", 1, 3))
    assert [gantt_cell(bar, _slot(n), BLUE).style.bottom is not None for n in range(4)] == [False, True, True, False]
    mark = _bar(a_task("A", GATE), a_scheduled("A", 4, 4, mode="gate"), a_scheduled("A", 2, 2, mode="gate"))
    assert [gantt_cell(mark, _slot(n), BLUE).value for n in range(4)] == [None, "◇", None, "◆"]


def _sheet(path, program: Program, plan: Plan, baseline: Baseline | None = None):
    with Book(path) as book:
        add_gantt(book, program, plan, baseline)
    return opened(path)["Gantt"]


def _row(sheet, name: str) -> int:
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == name)


def test_a_short_plan_is_drawn_in_days(tmp_path):
    task = replace(a_task("A", due=day(3)), name="Build")
    program = a_program(
        task, status_date=day(1), people=(a_person(),), projects=(replace(a_project("P"), name="Pump"),)
    )
    sheet = _sheet(tmp_path / "g.xlsx", program, a_plan(a_scheduled("A", 2, 6, an_assignment("Ana", 2, 6))))
    assert [sheet.cell(6, column).value for column in range(6, 11)] == ["5", "6", "7", "8", "11"]
    assert sheet.cell(5, 6).value == "Jan 2027"
    row = _row(sheet, "Build")
    assert _row(sheet, "Pump") == row - 1
    assert sheet.cell(row, 5).value == "Ana"
    assert sheet.cell(row, 4).value == 2
    fills = [sheet.cell(row, column).fill.fgColor.rgb for column in range(7, 11)]
    assert fills == ["FF" + colour[1:] for colour in (BLUE, BLUE, LATE_COLOUR, LATE_COLOUR)]
    assert sheet.cell(row, 6).border.left.color.rgb == "FF" + NOW_COLOUR[1:]


@pytest.mark.parametrize(("days", "labels"), [(100, ["4", "11", "18"]), (900, ["Jan", "Feb", "Mar"])])
def test_a_long_plan_is_drawn_in_weeks_or_months(tmp_path, days, labels):
    program = a_program(a_task("A"), days=days + 1)
    sheet = _sheet(tmp_path / "g.xlsx", program, a_plan(a_scheduled("A", 0, days)))
    assert [sheet.cell(6, column).value for column in range(6, 9)] == labels


def test_the_status_date_is_on_the_chart_though_nothing_happens_there(tmp_path):
    done = a_task("A", progress=Progress(percent=100, started=day(0), finished=day(1)))
    program = a_program(done, days=60, status_date=day(20))
    sheet = _sheet(tmp_path / "g.xlsx", program, a_plan(a_scheduled("A", 0, 2)))
    column = next(c for c in range(6, sheet.max_column + 1) if sheet.cell(7, c).border.left.style == "thick")
    assert (sheet.cell(6, column).value, day(20)) == ("1", date(2027, 2, 1))


def test_an_empty_plan_has_an_empty_chart(tmp_path):
    sheet = _sheet(tmp_path / "g.xlsx", a_program(a_task("A")), a_plan(selected=()))
    assert sheet["A2"].value == "The plan has no tasks."
