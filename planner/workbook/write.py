"""Write a program as a workbook, or as a folder of workbooks, that reads back as the same program."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from types import MappingProxyType

from planner.domain.ids import ProjectId, TaskId
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Dependency, Task
from planner.sheets.book import Book
from planner.sheets.lists import Lists
from planner.sheets.style import TITLE, WRAPPED
from planner.whatif.scenario import Scenario
from planner.workbook.rows.frame import frame_rows
from planner.workbook.rows.links import LinkRows, link_rows
from planner.workbook.rows.scenarios import scenario_rows
from planner.workbook.rows.work import has_own_row, project_rows, task_rows
from planner.workbook.schema import EXAMPLE, SHEETS, SheetRow
from planner.workbook.sheet import add_choices, write_sheet

CREATED = datetime(2026, 1, 1, tzinfo=UTC)
"""Kept in every file's properties, so that the same program is the same file."""
PROGRAM_FILE = "program.xlsx"
_PROJECT_SHEETS = ("Projects", "Tasks", "Dependencies", "Costs", "Modes", "Requirements", "Demand", "Scores")
_NOT_IN_FILE_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_LONGEST_FILE_NAME = 60
_READ_ME_WIDTH = 100
_READ_ME = (
    "Each sheet has its column names in row 1; notes on them say what to write. Sheets and columns you do not need may "
    "be deleted, columns of your own are passed over.",
    f"Rows whose first cell begins with {EXAMPLE} show how to fill a sheet. They are never read.",
    "Begin with Program, Projects, Tasks and People. A task needs its project, an id, an effort in person-days and a "
    "skill; a milestone has duration 0.",
    "Sheet Tasks has more columns, such as levels, fixed dates and three-point estimates. They are folded away while "
    "they are blank: click the + above the column letters.",
    "A cell that cannot be read is named with its file, sheet and address; nothing is guessed.",
)

Rows = Mapping[type[SheetRow], Sequence[SheetRow]]
Unread = Mapping[type[SheetRow], Mapping[tuple[int, str], str]]


def write_program(path: Path, program: Program, scenarios: Sequence[Scenario] = ()) -> None:
    """Write one program workbook."""
    links = _links(program, program.tasks, program.dependencies)
    rows = [*frame_rows(program)]
    for project in program.projects:
        rows += project_rows(project)
    rows += [*task_rows(program.tasks, links.short), *links.rows, *scenario_rows(scenarios)]
    write_rows(path, sorted_rows(rows))


def write_folder(folder: Path, program: Program, scenarios: Sequence[Scenario] = ()) -> None:
    """Write one program workbook and one workbook for each project, as project managers would send them.

    What joins projects (dependencies between them, people, funds, scenarios) is in the program's workbook. Read back,
    tasks are sorted by project.
    """
    folder.mkdir(parents=True, exist_ok=True)
    between = [
        link for link in program.dependencies if len(_projects_of(program, link.predecessor, link.successor)) > 1
    ]
    links = link_rows(between, (), frozenset(program.task_by_id))
    write_rows(folder / PROGRAM_FILE, sorted_rows([*frame_rows(program), *links.rows, *scenario_rows(scenarios)]))
    digits = len(str(len(program.projects)))
    for number, project in enumerate(program.projects, start=1):
        name = _NOT_IN_FILE_NAME.sub("_", f"{number:0{digits}d} {project.name or project.id}")[:_LONGEST_FILE_NAME]
        rows = sorted_rows(_of_project(program, project))
        sheets = [row_type for row_type in SHEETS if row_type.sheet in _PROJECT_SHEETS]
        write_rows(folder / f"{name.rstrip(' .')}.xlsx", rows, sheets=sheets)


def write_rows(
    path: Path,
    rows: Rows,
    *,
    sheets: Iterable[type[SheetRow]] = SHEETS,
    examples: bool = False,
    unread: Unread = MappingProxyType({}),
    more: Callable[[Book], None] | None = None,
) -> None:
    """Write sheets of rows, with drop-downs, notes and a page that says how to fill them.

    Args:
        examples: Whether each sheet begins with an example row.
        unread: Texts of cells that could not be read, by kind of row, then by row and field: written as they were, so
            that whoever reads the workbook is told again.
        more: Adds further sheets before the lists of the drop-downs.
    """
    with Book(path, created=CREATED) as book:
        _write_read_me(book)
        written = [
            (write_sheet(book, one, rows.get(one, ()), example=examples, unread=unread.get(one, {})), one)
            for one in sheets
        ]
        if more is not None:
            more(book)
        lists = Lists(book)
        names = {sheet.name for sheet, _ in written}
        for sheet, row_type in written:
            add_choices(sheet, row_type, lists, len(rows.get(row_type, ())), sheets=names)


def sorted_rows(rows: Iterable[SheetRow]) -> Rows:
    """Sort rows by their sheet, keeping their order."""
    by_type: dict[type[SheetRow], list[SheetRow]] = {}
    for row in rows:
        by_type.setdefault(type(row), []).append(row)
    return by_type


def _of_project(program: Program, project: Project) -> Iterable[SheetRow]:
    tasks = program.tasks_by_project[project.id]
    own = [d for d in program.dependencies if _projects_of(program, d.predecessor, d.successor) == {project.id}]
    links = _links(program, tasks, own)
    return [*project_rows(project), *task_rows(tasks, links.short), *links.rows]


def _links(program: Program, tasks: Sequence[Task], links: Sequence[Dependency]) -> LinkRows:
    own_row = has_own_row(tasks)
    successors = [task.id for task in tasks if task.id in own_row]
    return link_rows(links, successors, frozenset(program.task_by_id))


def _projects_of(program: Program, *tasks: TaskId) -> set[ProjectId]:
    return {program.task_by_id[task].project for task in tasks}


def _write_read_me(book: Book) -> None:
    sheet = book.add_sheet("Read me")
    sheet.set_widths([_READ_ME_WIDTH])
    sheet.write(0, 0, "How to fill this workbook", TITLE)
    for number, text in enumerate(_READ_ME, start=2):
        sheet.write(number, 0, text, WRAPPED)
        sheet.set_height(number, ceil(len(text) / _READ_ME_WIDTH))
    sheet.set_up_print(header_rows=0)
