"""Skills month by month."""

from datetime import date
from decimal import Decimal

from planner.domain.demand import demand_task
from planner.domain.ids import ProjectId, SkillId
from planner.domain.work import WorkKind
from planner.report.rows.skills import skill_months
from tests.builders import (
    a_mode,
    a_person,
    a_plan,
    a_pool,
    a_program,
    a_requirement,
    a_scheduled,
    a_task,
    an_assignment,
)


def test_person_days_fall_on_their_months():
    program = a_program(a_task("A", a_mode("M", a_requirement(effort=25))), days=60, people=(a_person(),))
    plan = a_plan(a_scheduled("A", 0, 25, an_assignment("Ana", 0, 25)))
    months, (row,) = skill_months(program, plan)
    assert months == (date(2027, 1, 1), date(2027, 2, 1))
    assert (str(row.project), row.skill, int(row.total)) == ("P", "dev", 25)
    assert list(map(int, row.months)) == [20, 5]


def test_a_named_resource_stands_by_its_name():
    task = a_task("A", a_mode("M", a_requirement(resource="Bench", effort=1)))
    program = a_program(task, pools=(a_pool(),))
    _, (row,) = skill_months(program, a_plan(a_scheduled("A", 0, 1, an_assignment("Bench", 0, 1, skill=None))))
    assert row.skill == "Bench"


def test_what_nobody_covers_is_a_row_of_its_own_after_the_staffed_ones():
    mode = a_mode("M", a_requirement(effort=None, heads=2), kind=WorkKind.SUPPORT, duration=5)
    program = a_program(a_task("A", mode), people=(a_person(),))
    _, rows = skill_months(program, a_plan(a_scheduled("A", 0, 5, an_assignment("Ana", 0, 5))))
    assert [(row.skill, row.is_unstaffed, int(row.total)) for row in rows] == [("dev", False, 5), ("dev", True, 5)]


def test_months_between_are_shown_though_they_are_empty():
    first, last = (
        demand_task(project=ProjectId("P"), skill=SkillId("dev"), month=date(2027, month, 1), fte=Decimal(1))
        for month in (1, 4)
    )
    program = a_program(first, last, days=90)
    scheduled = [
        a_scheduled(first.id, 0, 20, mode="demand"),
        a_scheduled(last.id, 63, 85, mode="demand"),
    ]
    months, (row,) = skill_months(program, a_plan(*scheduled))
    assert [month.month for month in months] == [1, 2, 3, 4]
    assert list(map(int, row.months)) == [20, 0, 0, 22]
