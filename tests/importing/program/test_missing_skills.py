"""Skills that work asks for and nobody is known to have."""

from datetime import date

from tests.importing.program.sheets import a_file, imported, said

FIRST, LAST = date(2027, 1, 4), date(2027, 1, 29)
HEADER = ["Task ID", "Task", "Role", "Skill level", "Start", "Finish", "Effort (days)"]


def test_a_pool_stands_for_them_and_is_as_good_as_any_task_asks():
    rows = [["T1", "Design", "dev", 1, FIRST, LAST, 8], ["T2", "Build", "dev", 3, FIRST, LAST, 8]]
    result = imported(a_file("plan.xlsx", Plan=[HEADER, *rows]))
    assert result.program is not None, list(map(str, result.problems))
    (pool,) = result.program.pools
    assert [(pool.units, [(skill.id, skill.level) for skill in pool.skills])] == [(1, [("dev", 3)])]
    assert said(result, 'nobody is known to be "dev"')


def units_for(*people):
    header = ["Task", "Assigned to", "Start", "Finish"]
    rows = [[f"Build {number}", name, FIRST, LAST] for number, name in enumerate(people)]
    result = imported(a_file("plan.xlsx", Plan=[header, *rows]))
    assert result.program is not None, list(map(str, result.problems))
    (pool,) = result.program.pools
    return pool.units


def test_names_with_numbers_that_stand_for_two_are_two_units():
    assert units_for("Dev 1", "Dev 2", "Dev 1") == 2


def test_one_name_on_several_tasks_is_one_unit():
    assert units_for("Dev 1", "Dev 1") == 1
