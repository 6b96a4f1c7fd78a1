"""The small program that commands are tried on."""

from tests.builders import a_link, a_mode, a_person, a_program, a_project, a_requirement, a_task, day


def a_small_program(**more):
    """Build two people and three tasks in a row that end on a due date or after it."""
    given = {
        "people": (a_person("Ana"), a_person("Ben")),
        "projects": (a_project("P", due=day(5)),),
        "dependencies": (a_link("Draft", "Build"), a_link("Build", "Ship")),
        "days": 40,
        **more,
    }
    work = [a_mode("M", a_requirement(effort=effort)) for effort in (2, 3)]
    return a_program(
        a_task("Draft", work[0]), a_task("Build", work[1]), a_task("Ship", a_mode("M", duration=0)), **given
    )
