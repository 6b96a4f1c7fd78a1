"""Task lists: the rows of a file that became tasks, found again by the cells that the program's facts came from."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.ids import ResourceId, TaskId
from planner.importing.fields import Field, Shape
from planner.importing.program.assemble import Imported
from planner.importing.table import SentRow, SentTable
from planner.importing.understand import Understanding
from planner.workbook.grid import cell_name
from planner.workbook.schema import TaskRow

_NAMED_BY = (Field.TASK, Field.TASK_ID, Field.PHASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """A row of a task list.

    Attributes:
        tasks: Id of its task, or of all tasks below a summary, in the order of the rows; none of a row that is neither.
        people: Ids of those its sender named, as far as they are known.
    """

    row: SentRow
    tasks: tuple[TaskId, ...] = ()
    people: tuple[ResourceId, ...] = ()

    @property
    def name(self) -> str:
        """What the row is called."""
        cell = next((self.row.cells[of] for of in _NAMED_BY if of in self.row.cells), None)
        return "" if cell is None else " ".join(cell.text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskList:
    """A table of tasks with its rows in order."""

    file: Understanding
    table: SentTable
    lines: tuple[TaskLine, ...]

    def place(self, line: TaskLine, of: Field) -> str | None:
        """Return the cell of a field in a row, filled or not; None if the table has no such column."""
        if of in line.row.places:
            return line.row.places[of]
        column = self.table.column(of)
        if column is None:
            return None
        at = (line.row.number, column.number) if self.table.on_its_side else (column.number, line.row.number)
        return cell_name(*at)

    def named_at(self, line: TaskLine) -> str:
        """Return the cell that names a row."""
        places = line.row.places
        return next((places[of] for of in _NAMED_BY if of in places), None) or next(iter(places.values()), "A1")


def task_lists_of(imported: Imported, file: str) -> tuple[TaskList, ...]:
    """Return the task lists of a file that are part of the plan."""
    found = _tasks_by_cell(imported, file)
    return tuple(
        TaskList(file=one, table=table, lines=tuple(_with_summaries(_leaves(table, found))))
        for one in imported.files
        if one.file == file
        for table in one.used
        if table.shape is Shape.TASKS
    )


def _tasks_by_cell(imported: Imported, file: str) -> Mapping[tuple[str | None, str | None], deque[TaskRow]]:
    """Return the tasks by the cell that names them; rows below one merged cell share it, in their order."""
    found: dict[tuple[str | None, str | None], deque[TaskRow]] = {}
    for row in imported.tables.rows(TaskRow):
        source = row.source("name")
        if source.file == file:
            found.setdefault((source.sheet, source.cell), deque()).append(row.values)
    return found


def _leaves(table: SentTable, found: Mapping[tuple[str | None, str | None], deque[TaskRow]]) -> Iterator[TaskLine]:
    for row in table.rows:
        places = [row.places[of] for of in _NAMED_BY if of in row.places] + list(row.places.values())[:1]
        key = next(((table.sheet, place) for place in places if found.get((table.sheet, place))), None)
        if row.is_summary or row.is_struck or key is None:
            yield TaskLine(row=row)
        else:
            task = found[key].popleft()
            yield TaskLine(row=row, tasks=(TaskId(task.id),), people=task.people_as_sent)


def _with_summaries(lines: Iterator[TaskLine]) -> Iterator[TaskLine]:
    every = list(lines)
    for position, line in enumerate(every):
        if not line.row.is_summary:
            yield line
            continue
        below = _below(every, position)
        yield TaskLine(row=line.row, tasks=tuple(task for one in below for task in one.tasks))


def _below(lines: Sequence[TaskLine], position: int) -> Iterator[TaskLine]:
    for line in lines[position + 1 :]:
        if line.row.depth <= lines[position].row.depth:
            return
        yield line
