"""Size: how long large files take from the file to a program: a task list of many rows, and a Microsoft Project XML."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TypeVar

import xlsxwriter

_TITLES = [
    *("ID", "Task", "Owner", "Start", "Finish", "Effort", "Unit"),
    *("Predecessors", "% complete", "Skill", "Notes", "Due"),
]
_MONDAY = date(2027, 1, 4)
_PEOPLE = 50
_NAMES = ("Ana Silva", "Bo Li", "Cy Osei", "Dana Levy", "Ivo Petrov", "Mei Chen", "Tom Becker", "Lena Vogt")
_SPREAD = 300
"""Days over which the tasks begin."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project"><Name>Large</Name>'


def size_lines(rows: int, tasks: int) -> list[str]:
    """Time an import of a list of `rows` tasks and of a Project file of `tasks`; return a line for each."""
    with TemporaryDirectory() as folder:
        return [
            _timed(_write_list(Path(folder) / "list.xlsx", rows), f"{rows:,} rows x {len(_TITLES)} columns, .xlsx"),
            _timed(_write_project(Path(folder) / "project.xml", tasks), f"{tasks:,} tasks, Microsoft Project XML"),
        ]


def _timed(path: Path, label: str) -> str:
    from planner.importing.collection import collection_held_back  # noqa: PLC0415
    from planner.importing.program.assemble import assemble  # noqa: PLC0415 - other benchmarks need no reader
    from planner.importing.understand import understand  # noqa: PLC0415
    from planner.workbook.door import read_sent  # noqa: PLC0415

    with collection_held_back():
        files, reading = _seconds(lambda: read_sent([path]))
        understood, understanding = _seconds(lambda: [understand(file) for file in files])
        imported, assembling = _seconds(lambda: assemble(understood, name="large"))
    total = reading + understanding + assembling
    parts = f"file {reading:.1f}, tables and values {understanding:.1f}, program and review {assembling:.1f}"
    count = 0 if imported.program is None else len(imported.program.tasks)
    return f"{label}: {total:.1f} s ({parts}), {count:,} tasks"


Result = TypeVar("Result")


def _seconds(work: Callable[[], Result]) -> tuple[Result, float]:
    began = monotonic()
    return work(), monotonic() - began


def _write_list(path: Path, rows: int) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Plan")
        dated = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(0, 0, _TITLES, book.add_format({"bold": True}))
        for number in range(1, rows + 1):
            first = _MONDAY + timedelta(days=number % _SPREAD)
            before = f"{number - 1}FS" if number % _PEOPLE > 1 else ""
            person = _NAMES[number % len(_NAMES)]
            sheet.write_row(number, 0, [number, f"Task number {number}", person])
            for column, day in ((3, first), (4, first + timedelta(days=4)), (11, first + timedelta(days=60))):
                sheet.write_datetime(number, column, day, dated)
            sheet.write_row(number, 5, [3, "d", before, 0, "dev", "some note"])
    return path


def _write_project(path: Path, tasks: int) -> Path:
    people = "".join(
        f"<Resource><UID>{n}</UID><ID>{n}</ID><Name>Person {chr(65 + n % 26)}{n}</Name><Type>1</Type></Resource>"
        for n in range(1, _PEOPLE + 1)
    )
    listed = "".join(_task(number) for number in range(1, tasks + 1))
    assigned = "".join(
        f"<Assignment><UID>{n}</UID><TaskUID>{n}</TaskUID><ResourceUID>{n % _PEOPLE + 1}</ResourceUID><Units>1</Units>"
        "<Work>PT24H0M0S</Work></Assignment>"
        for n in range(1, tasks + 1)
    )
    path.write_text(
        f"{_HEAD}<Tasks>{listed}</Tasks><Resources>{people}</Resources><Assignments>{assigned}</Assignments></Project>",
        encoding="utf-8",
    )
    return path


def _task(number: int) -> str:
    first = _MONDAY + timedelta(days=number % _SPREAD)
    link = (
        f"<PredecessorLink><PredecessorUID>{number - 1}</PredecessorUID><Type>1</Type></PredecessorLink>"
        if number % _PEOPLE > 1
        else ""
    )
    return (
        f"<Task><UID>{number}</UID><ID>{number}</ID><Name>Task number {number}</Name><OutlineLevel>1</OutlineLevel>"
        f"<Start>{first}T08:00:00</Start><Finish>{first + timedelta(days=2)}T17:00:00</Finish>"
        f"<Duration>PT24H0M0S</Duration><Work>PT24H0M0S</Work><PercentComplete>0</PercentComplete>{link}</Task>"
    )
