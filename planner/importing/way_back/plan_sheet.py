"""Plan sheet: which plan was written into a file, what it moves there, and what it says that has no place there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import TaskId
from planner.domain.plan import Plan, first_shown, last_shown
from planner.domain.program import Program
from planner.importing.way_back.lines import Line, days_moved
from planner.importing.way_back.listing import Entry, Link, Part
from planner.importing.way_back.task_lists import TaskList

_MOVED = (
    ("Task", 40),
    ("Start was", 12),
    ("Start is", 12),
    ("Finish was", 12),
    ("Finish is", 12),
    ("Working days later", 10),
    ("People were", 26),
    ("People are", 26),
)
_NOT_PLANNED = (("Task", 40), ("Why", 0))
_ELSEWHERE = (("Project", 40), ("Tasks", 0), ("First day", 12), ("Last day", 12))


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedLine:
    """A row of a task list with its list."""

    tasks: TaskList
    line: Line

    @property
    def link(self) -> Link:
        """The row's name, leading to it."""
        name = self.line.line.name or self.tasks.named_at(self.line.line)
        return Link(text=name, sheet=self.tasks.table.sheet, cell=self.tasks.named_at(self.line.line))


def moved_part(lines: Sequence[ListedLine], program: Program) -> Part:
    """Return what the plan changes, row by row."""
    return Part(
        heading="What the plan changes",
        columns=_MOVED,
        rows=[_moved(one, program) for one in lines if _is_moved(one.line)],
        empty="Nothing: the file says what the plan says.",
    )


def not_planned_part(lines: Sequence[ListedLine]) -> Part:
    """Return the rows that the plan says nothing of."""
    rows: list[list[Entry]] = [[one.link, one.line.planned.why_not] for one in lines if one.line.planned.why_not]
    return Part(heading="Rows left as they are", columns=_NOT_PLANNED, rows=rows, empty="None.")


def elsewhere_part(lines: Sequence[ListedLine], program: Program, plan: Plan) -> Part:
    """Return what is planned and has no row in the file, project by project."""
    here = {task for one in lines for task in one.line.line.tasks}
    rows = list(_elsewhere(here, program, plan))
    return Part(heading="Planned, but no row of this file", columns=_ELSEWHERE, rows=rows, empty="Nothing.")


def _elsewhere(here: set[TaskId], program: Program, plan: Plan) -> Iterator[list[Entry]]:
    calendar, start = program.working_calendar, program.start
    for project in program.projects:
        others = [
            scheduled
            for task in program.tasks_by_project[project.id]
            if task.id not in here and (scheduled := plan.task_by_id.get(task.id)) is not None
        ]
        if others:
            first = min(first_shown(calendar, one.start, one.end, start) for one in others)
            last = max(last_shown(calendar, one.start, one.end, start) for one in others)
            yield [project.name or project.id, len(others), first, last]


def _is_moved(line: Line) -> bool:
    planned = line.planned
    dates = planned.first is not None and (planned.first, planned.last) != (line.old_first, line.old_last)
    return dates or (planned.people is not None and line.new_people != line.old_people)


def _moved(one: ListedLine, program: Program) -> list[Entry]:
    line = one.line
    people = line.new_people if line.planned.people is not None else line.old_people
    days: list[date | None] = [line.old_first, line.planned.first, line.old_last, line.planned.last]
    return [one.link, *days, days_moved(program, line), line.old_people, people]
