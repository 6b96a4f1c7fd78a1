"""Wanted: one task list of a file with its wishes, as the process that opens the file needs to know it."""

from dataclasses import dataclass

from planner.importing.fields import Field
from planner.importing.way_back.task_lists import TaskList
from planner.importing.way_back.wishes import Wish


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A task list to be filled in.

    Attributes:
        titles: What the columns of the three fields are called; of those that exist.
        header_rows: Numbers of the rows of its header, top first.
        first: Number of the first row, and `last` of the last.
        right: Number of the last column.
        models: Column whose look an added one takes, by field.
        day_first: What is known of the order of day and month.
    """

    sheet: str
    titles: dict[Field, str]
    header_rows: tuple[int, ...]
    first: int
    last: int
    right: int
    models: dict[Field, int]
    on_its_side: bool
    has_grid: bool
    day_first: bool | None
    wishes: tuple[Wish, ...]

    def of(self, field: Field) -> tuple[Wish, ...]:
        """Return the wishes for a field, in the order of the rows."""
        return tuple(wish for wish in self.wishes if wish.of is field)


def wanted_of(tasks: TaskList, wishes: tuple[Wish, ...], of_people: Field | None) -> Wanted:
    """Return a task list with its wishes."""
    table = tasks.table
    columns = {
        field: column
        for field, stands_in in ((Field.START, Field.START), (Field.FINISH, Field.FINISH), (Field.PEOPLE, of_people))
        if stands_in is not None and (column := table.column(stands_in)) is not None
    }
    plain = [column.number for column in table.columns if column.field is not Field.PERIOD and column.title]
    usual = max(plain, default=1)
    dated = next((columns[field].number for field in (Field.FINISH, Field.START) if field in columns), usual)
    return Wanted(
        sheet=table.sheet,
        titles={field: column.title or str(field) for field, column in columns.items()},
        header_rows=table.header_rows,
        first=min((line.row.number for line in tasks.lines), default=1),
        last=max((line.row.number for line in tasks.lines), default=1),
        right=max(column.number for column in table.columns),
        models={
            Field.START: columns[Field.START].number if Field.START in columns else dated,
            Field.FINISH: dated,
            Field.PEOPLE: columns[Field.PEOPLE].number if Field.PEOPLE in columns else usual,
        },
        on_its_side=table.on_its_side,
        has_grid=any(column.field is Field.PERIOD for column in table.columns),
        day_first=tasks.file.conventions.day_first,
        wishes=wishes,
    )
