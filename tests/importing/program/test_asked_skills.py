"""Roles of people count as skills only where work asks for them, or nothing else is known."""

from datetime import date

from tests.importing.program.sheets import a_file, imported

FIRST, LAST = date(2027, 1, 4), date(2027, 1, 29)
PEOPLE: list[list[object]] = [
    ["Person", "Role", "Skills"],
    ["Ana Silva", "Lead", "dev (3)"],
    ["Ben Okafor", "Tester", None],
]


def skills_by_person(*, role):
    plan = [["Task ID", "Task", "Role", "Start", "Finish", "Effort (days)"], ["T1", "Design", role, FIRST, LAST, 8]]
    result = imported(a_file("plan.xlsx", Plan=plan, People=PEOPLE))
    assert result.program is not None, list(map(str, result.problems))
    return {person.id: [(skill.id, skill.level) for skill in person.skills] for person in result.program.people}


def test_a_role_that_nobody_asks_for_is_no_skill_beside_others():
    assert skills_by_person(role="dev") == {"Ana Silva": [("dev", 3)], "Ben Okafor": [("Tester", 1)]}


def test_a_role_that_work_asks_for_is_one():
    assert skills_by_person(role="Lead")["Ana Silva"] == [("dev", 3), ("Lead", 1)]
