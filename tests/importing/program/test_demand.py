"""Roles by month."""

from datetime import date

from planner.importing.fields import Shape
from tests.importing.program.sheets import PLAN, a_file, imported

MONTHS = [date(2027, month, 1) for month in range(2, 7)]


def test_levels_of_a_skill_are_told_apart():
    rows = [["Skill", "Skill level", *MONTHS], ["care", 1, 1, 1, 2, 2, 1], ["care", 2, 1, 2, 2, 2, 1]]
    result = imported(a_file("plan.xlsx", Plan=PLAN, **{"Headcount FTE": rows}), shape=Shape.DEMAND)
    assert result.program is not None, list(map(str, result.problems))
    needs = [(task.month, task.modes[0].requirements[0].level) for task in result.program.tasks if task.month]
    assert sorted(needs) == [(month, level) for month in MONTHS for level in (1, 2)]
