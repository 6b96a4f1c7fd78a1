"""The data of a Gantt chart: flat rows whose field names are ours, so that users' text is never more than a value."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.charts.bars import Bar
from planner.domain.ids import ProjectId, TaskId
from planner.domain.remaining import Stage

Datum = dict[str, str | int]

TASK, PROJECT, FIRST, AFTER, LAST = "c0", "c1", "c2", "c3", "c4"
ORDER, STATE, LATENESS, WHO, ID = "c5", "c6", "c7", "c8", "c9"
ON_TIME, LATE, DONE = "on time", "late", "done"
_ONE_DAY = timedelta(days=1)
_STEP = 2
"""Between the places of two tasks; the heads of projects stand between them."""
_HEAD = "\N{BLACK DOWN-POINTING SMALL TRIANGLE} "
"""Begins the label of a project's row: no task has the same one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GanttData:
    """What each layer draws; one task has one row in `spans` or in `marks`.

    Attributes:
        marks: Milestones, at noon of the day they are shown on.
        late: The part of a span after its due date.
        was: Where the baseline has a task, if elsewhere.
        heads: The projects, each on a row of its own above its tasks.
    """

    spans: tuple[Datum, ...]
    marks: tuple[Datum, ...]
    late: tuple[Datum, ...]
    was: tuple[Datum, ...]
    heads: tuple[Datum, ...]


def gantt_data(found: Sequence[Bar]) -> GanttData:
    """Turn bars into the rows of a chart, in their order."""
    rows = tuple(zip(found, _rows(found), strict=True))
    return GanttData(
        spans=tuple(row for bar, row in rows if not bar.is_mark),
        marks=tuple(row | {FIRST: f"{bar.last}T12:00:00"} for bar, row in rows if bar.is_mark),
        late=tuple(row | {FIRST: _moment(max(bar.first, due + _ONE_DAY))} for bar, row, due in _late(rows)),
        was=tuple(row | _span(*bar.was) for bar, row in rows if bar.was is not None),
        heads=tuple(_heads(found)),
    )


def _late(rows: Sequence[tuple[Bar, Datum]]) -> Iterator[tuple[Bar, Datum, date]]:
    for bar, row in rows:
        if bar.days_late and bar.due is not None and not bar.is_mark:
            yield bar, row, bar.due


def _rows(found: Sequence[Bar]) -> Iterator[Datum]:
    projects, labels = _project_labels(found), _task_labels(found)
    for number, bar in enumerate(found):
        yield {
            TASK: labels[bar.task.id],
            PROJECT: projects[bar.project.id],
            **_span(bar.first, bar.last),
            LAST: _moment(bar.last),
            ORDER: _STEP * number,
            STATE: _state(bar),
            LATENESS: f"{bar.days_late} d late" if bar.days_late else "",
            WHO: "unstaffed" if bar.is_unstaffed else ", ".join(bar.who),
            ID: bar.task.id,
        }


def _heads(found: Sequence[Bar]) -> Iterator[Datum]:
    """Yield a row above the tasks of each project, from its first day to its last."""
    projects = _project_labels(found)
    for id_, label in projects.items():
        own = [(number, bar) for number, bar in enumerate(found) if bar.project.id == id_]
        yield {
            TASK: f"{_HEAD}{label}",
            PROJECT: label,
            **_span(min(bar.first for _, bar in own), max(bar.last for _, bar in own)),
            LAST: _moment(max(bar.last for _, bar in own)),
            ORDER: _STEP * own[0][0] - 1,
        }


def _project_labels(found: Sequence[Bar]) -> dict[ProjectId, str]:
    """Return the projects' names, with ids where they have none or several have the same."""
    projects = {bar.project.id: bar.project for bar in found}
    names = Counter(project.name for project in projects.values())
    return {
        id_: project.name if project.name and names[project.name] == 1 else f"{project.name} {id_}".strip()
        for id_, project in projects.items()
    }


def _task_labels(found: Sequence[Bar]) -> dict[TaskId, str]:
    """Return the tasks' names, with the project where several have the same, with the id where that is not enough."""
    projects, names = _project_labels(found), Counter(bar.name for bar in found)
    in_project = Counter((bar.name, bar.project.id) for bar in found)
    labels = {}
    for bar in found:
        own = bar.task.id if in_project[bar.name, bar.project.id] > 1 else projects[bar.project.id]
        labels[bar.task.id] = bar.name if names[bar.name] == 1 else f"{bar.name} ({own})"
    return labels


def _state(bar: Bar) -> str:
    if bar.days_late:
        return LATE
    return DONE if bar.stage is Stage.DONE else ON_TIME


def _span(first: date, last: date) -> Datum:
    return {FIRST: _moment(first), AFTER: _moment(last + _ONE_DAY)}


def _moment(day: date) -> str:
    """Write a date with a time, because browsers take a date alone for midnight in Greenwich."""
    return f"{day}T00:00:00"
