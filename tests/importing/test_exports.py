"""Exports of scheduling software: the project is called what its file says, whatever the file is called."""

import pytest

from planner.workbook.formats import mspdi, xer
from planner.workbook.schema import ProjectRow, TaskRow
from tests.importing.imports import rows
from tests.importing.program.sheets import imported

_TASKS = "".join(
    f"<Task><UID>{number}</UID><ID>{number}</ID><Name>{name}</Name><OutlineLevel>1</OutlineLevel>"
    f"<Start>2027-01-{day:02}T08:00:00</Start><Duration>PT40H0M0S</Duration></Task>"
    for number, name, day in ((1, "Piles", 4), (2, "Wall", 11))
)
_OWN_ROW = "<Task><UID>0</UID><ID>0</ID><Name>Harbour rebuild</Name><OutlineLevel>0</OutlineLevel></Task>"


def _mspdi(head, tasks=_TASKS):
    text = f'<Project xmlns="http://schemas.microsoft.com/project">{head}<Tasks>{tasks}</Tasks></Project>'
    return imported(mspdi.read("export (3).xml", text.encode()))


@pytest.mark.parametrize(
    ("head", "tasks", "name"),
    [
        ("<Title>Harbour</Title>", _TASKS, "Harbour"),
        ("<Title>Harbour</Title><Name>old.mpp</Name>", _OWN_ROW + _TASKS, "Harbour"),
        ("<Manager>Ines</Manager>", _OWN_ROW + _TASKS, "Harbour rebuild"),
        ("<Name>Harbour wall.mpp</Name>", _TASKS, "Harbour wall"),
    ],
)
def test_a_project_of_microsoft_project_has_its_own_name(head, tasks, name):
    result = _mspdi(head, tasks)

    assert [project.name for project in rows(result, ProjectRow)] == [name]
    assert [(task.name, task.project) for task in rows(result, TaskRow)] == [("Piles", name), ("Wall", name)]


def test_who_manages_it_is_read_too():
    (project,) = rows(_mspdi("<Title>Harbour</Title><Manager>Ines</Manager>"), ProjectRow)

    assert project.manager == "Ines"


def test_without_a_name_the_file_s_is_taken_and_said():
    result = _mspdi("")

    assert [project.name for project in rows(result, ProjectRow)] == ["export (3)"]
    assert any('the file\'s name was taken: "export (3)"' in str(problem) for problem in result.problems)


def _xer(*projects):
    """Write an export with one task in each project, given by id, code and name."""
    tables = {
        "PROJECT": ("proj_id\tproj_short_name", [f"{id_}\t{code}" for id_, code, _ in projects]),
        "PROJWBS": (
            "wbs_id\tproj_id\tproj_node_flag\twbs_short_name\twbs_name",
            [f"5{id_}\t{id_}\tY\t{code}\t{name}" for id_, code, name in projects],
        ),
        "TASK": (
            "task_id\tproj_id\twbs_id\ttask_code\ttask_name\ttask_type\ttarget_start_date\ttarget_drtn_hr_cnt",
            [
                f"9{id_}\t{id_}\t5{id_}\tA{id_}\tPiles {code}\tTT_Task\t2027-01-04 08:00\t40"
                for id_, code, _ in projects
            ],
        ),
    }
    lines = ["ERMHDR\t20.12\t2026-04-01\tProject\tadmin\tAdmin\tdb\tProject Management\tEUR"]
    for name, (titles, records) in tables.items():
        lines += [f"%T\t{name}", f"%F\t{titles}", *(f"%R\t{record}" for record in records)]
    return imported(xer.read("export.xer", ("\r\n".join([*lines, "%E"]) + "\r\n").encode()))


@pytest.mark.parametrize(
    "projects",
    [((1, "HARB", "Harbour"),), ((1, "HARB", "Harbour"), (2, "QUAY", "New quay"))],
)
def test_projects_of_primavera_have_their_own_codes_and_names(projects):
    result = _xer(*projects)

    assert [(one.id, one.name) for one in rows(result, ProjectRow)] == [(code, name) for _, code, name in projects]
    assert [task.project for task in rows(result, TaskRow)] == [code for _, code, _ in projects]
