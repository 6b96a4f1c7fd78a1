"""Projects and milestones side by side."""

from decimal import Decimal

from planner.domain.work import WorkKind
from planner.whatif.compared.projects import MilestoneCell, ProjectCell, compare_milestones, compare_projects
from tests.builders import a_mode, a_person, a_program, a_project, a_requirement, a_task, day
from tests.whatif.planned import P, a_plan, planned, worked


def a_milestone():
    return a_task("M", a_mode("M", kind=WorkKind.DURATION, duration=0), due=day(3))


PROGRAM = a_program(
    a_task("A", a_mode("M", a_requirement())),
    a_milestone(),
    a_task("B", project="Q"),
    projects=(a_project("P", due=day(2), cost_of_delay=Decimal(500), manager="Mia"),),
    people=(a_person(rate=Decimal(400)),),
)
BEFORE = planned(PROGRAM, a_plan(PROGRAM, worked("A", 0, 3, "Ana", rate=400), worked("M", 3, 0), worked("B", 0, 1)))
AFTER = planned(PROGRAM, a_plan(PROGRAM, worked("A", 3, 3, "Ana", rate=400), worked("M", 6, 0)), name="later")


def test_a_project_shows_dates_tardiness_cost_and_how_much_later():
    row = next(row for row in compare_projects([BEFORE, AFTER]) if row.project == P)
    assert row.manager == "Mia"
    assert row.cells == (
        ProjectCell(
            is_selected=True,
            first_day=day(0),
            last_day=day(2),
            due=day(2),
            days_late=0,
            delay_cost=Decimal(0),
            cost=Decimal(1200),
            later_by=None,
        ),
        ProjectCell(
            is_selected=True,
            first_day=day(3),
            last_day=day(5),
            due=day(2),
            days_late=3,
            delay_cost=Decimal(500),
            cost=Decimal(1200),
            later_by=3,
        ),
    )


def test_a_project_left_out_has_no_dates():
    cell = compare_projects([BEFORE, AFTER])[1].cells[1]
    assert cell is not None
    assert (cell.is_selected, cell.first_day, cell.last_day, cell.later_by) == (False, None, None, None)


def test_a_milestone_shows_the_day_people_see():
    (row,) = compare_milestones([BEFORE, AFTER])
    assert row.cells == (
        MilestoneCell(day=day(2), due=day(3), days_late=0, later_by=None),
        MilestoneCell(day=day(5), due=day(3), days_late=2, later_by=3),
    )


def test_a_milestone_that_is_dropped_has_no_cell():
    without = a_program(a_task("A", a_mode("M", a_requirement())), people=(a_person(),))
    dropped = planned(without, a_plan(without, worked("A", 0, 3, "Ana")), name="dropped")
    (row,) = compare_milestones([BEFORE, dropped])
    assert row.cells[1] is None


def test_without_a_plan_there_is_no_cell():
    rows = compare_projects([planned(PROGRAM, None), AFTER])
    assert rows[0].cells[0] is None
    assert rows[0].cells[1] is not None
    assert rows[0].cells[1].later_by is None
