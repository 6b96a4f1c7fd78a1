"""Register: which ids exist, and what to say of one that does not."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TypeVar

from planner.domain.ids import CalendarId, ModeId, TaskId
from planner.domain.source import Source
from planner.whatif.scenario import Scenario
from planner.whatif.suggestion import did_you_mean
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import (
    CalendarRow,
    ModeRow,
    ObjectiveRow,
    PersonRow,
    PoolRow,
    ProjectRow,
    ScenarioRow,
    TaskRow,
)
from planner.workbook.schema.column import SheetRow
from planner.workbook.schema.texts import SEPARATOR
from planner.workbook.schema.work import MAIN_MODE
from planner.workbook.tables import Tables

Values = TypeVar("Values", bound=SheetRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ids:
    """The ids of one kind of thing.

    Attributes:
        label: The kind, as people call it: `task`.
        where: The sheets that hold it, for the advice.
        names: Names by id.
        unsure: The cell of an id that cannot be read or stands twice: an id that is not there may be meant.
    """

    label: str
    where: str
    names: Mapping[str, str]
    unsure: Source | None = None

    def check(self, id_: str, source: Source, findings: Findings) -> bool:
        """Tell whether an id exists; say so if it does not."""
        if id_ in self.names:
            return True
        if self.unsure is not None:
            advice = f"Mend {self.unsure} first: that row may be meant"
            findings.warn(source, f'there is no {self.label} "{id_}"', advice)
            return False
        findings.problem(source, f'there is no {self.label} "{id_}"', self.advice(id_))
        return False

    def advice(self, id_: str) -> str:
        """Return what to do about an id that does not exist."""
        if (parts := between_commas(id_)) and all(part in self.names for part in parts):
            return as_a_list(parts)
        return f"{did_you_mean(id_, self.names)}. Otherwise add it on sheet {self.where}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All ids that rows may refer to. Ids of faulty rows are among them, so that one fault is said once.

    Attributes:
        people: The people among the resources.
        modes: Ids of the modes of each task of sheet Tasks, in order.
        demand: Tasks that sheet Demand makes.
    """

    projects: Ids
    tasks: Ids
    resources: Ids
    people: frozenset[str]
    calendars: Ids
    objectives: Ids
    scenarios: Ids
    modes: Mapping[TaskId, tuple[ModeId, ...]]
    demand: frozenset[TaskId]


def make_register(
    tables: Tables,
    demand_tasks: Collection[TaskId],
    calendars: Iterable[CalendarId],
    scenarios: Iterable[Scenario],
) -> Register:
    """Collect the ids of all rows.

    Args:
        scenarios: Those of scenario files.
        demand_tasks: Ids of the tasks that sheet Demand makes.
        calendars: Ids of calendars that exist without a row.
    """
    tasks = _ids(tables, "task", TaskRow)
    people = _ids(tables, "person", PersonRow)
    pools = _ids(tables, "pool", PoolRow)
    resources = replace(
        people,
        label="person or pool",
        where="People or Pools",
        names={**people.names, **pools.names},
        unsure=people.unsure or pools.unsure,
    )
    known = _ids(tables, "calendar", CalendarRow)
    of_files = {str(scenario.id): scenario.name for scenario in scenarios}
    in_sheets = _ids(tables, "scenario", ScenarioRow)
    return Register(
        projects=_ids(tables, "project", ProjectRow),
        tasks=replace(tasks, names={**tasks.names, **dict.fromkeys(demand_tasks, "")}),
        resources=resources,
        people=frozenset(people.names),
        calendars=replace(known, names={**known.names, **dict.fromkeys(calendars, "")}),
        objectives=_ids(tables, "objective", ObjectiveRow),
        scenarios=replace(in_sheets, names={**of_files, **in_sheets.names}),
        modes=_modes(tables),
        demand=frozenset(demand_tasks),
    )


def unique(
    rows: Sequence[Row[Values]], key: Callable[[Values], object], field: str, label: str, findings: Findings
) -> tuple[Row[Values], ...]:
    """Return the first row of each key; say of the others where the first one is.

    Args:
        label: What is unique, as people call it: `task`.
    """
    first: dict[object, Row[Values]] = {}
    for row in rows:
        known = first.setdefault(key(row.values), row)
        if known is not row:
            report_twice(row.source(field), known.source(field), f"{label} {_quoted(key(row.values))}", findings)
    return tuple(first.values())


def _quoted(key: object) -> str:
    parts = key if isinstance(key, tuple) else (key,)
    return " and ".join(f'"{part}"' for part in parts)


def report_twice(source: Source, first: Source, label: str, findings: Findings) -> None:
    """Say that something has been said before."""
    findings.problem(source, f"{label} stands here twice, first in {first}", "Keep one of them, or rename one")


def between_commas(text: str) -> list[str]:
    """Return what commas separate in a text; nothing where there are none."""
    parts = [part.strip() for part in text.split(",")]
    return parts if len(parts) > 1 else []


def as_a_list(parts: Sequence[str]) -> str:
    """Return the advice to separate ids by semicolons: a comma may be part of an id, such as a name."""
    return f"Separate them with semicolons: {f'{SEPARATOR} '.join(parts)}"


def say_mode(row: TaskRow) -> bool:
    """Tell whether a row of sheet Tasks describes a way to do the task."""
    return any(value is not None for value in (row.kind, row.effort, row.duration, row.skill, row.resource))


def _ids(tables: Tables, label: str, row_type: type[SheetRow]) -> Ids:
    id_ = attrgetter("id")
    names = {str(id_(row.values)): str(getattr(row.values, "name", "")) for row in tables.rows(row_type)}
    lost = dict.fromkeys(tables.lost_ids(row_type, "id"), "")
    unsure = tables.unsure_id(row_type)
    return Ids(label=label, where=row_type.sheet, names={**lost, **names}, unsure=unsure)


def _modes(tables: Tables) -> dict[TaskId, tuple[ModeId, ...]]:
    further: dict[TaskId, list[ModeId]] = {}
    for row in tables.rows(ModeRow):
        further.setdefault(row.values.task, []).append(row.values.id)
    modes: dict[TaskId, tuple[ModeId, ...]] = {}
    for task in tables.rows(TaskRow):
        others = further.get(task.values.id, [])
        main = [MAIN_MODE] if say_mode(task.values) or not others else []
        modes[task.values.id] = (*main, *others)
    return modes
