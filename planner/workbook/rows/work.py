"""Rows of projects and their work."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from planner.domain.demand import demand_task, demanded_fte
from planner.domain.project import Project
from planner.domain.work import Estimate, Mode, Requirement, Task
from planner.workbook.schema import (
    CostRow,
    DemandRow,
    ModeRow,
    ProjectRow,
    RequirementRow,
    ScoreRow,
    SheetRow,
    TaskRow,
)
from planner.workbook.schema.tasks import AT
from planner.workbook.schema.work import FIRST_REQUIREMENT, MAIN_MODE, ModeColumns, NeedColumns


def project_rows(project: Project) -> Iterator[SheetRow]:
    """Yield a project's own row and those of its scores."""
    yield ProjectRow(**{name: getattr(project, name) for name in ProjectRow.model_fields})
    for objective, score in project.scores:
        yield ScoreRow(project=project.id, objective=objective, score=score)


def task_rows(tasks: Sequence[Task], predecessors: dict[str, list[str]]) -> Iterator[SheetRow]:
    """Yield the rows of tasks, in an order that is read back as the same order.

    Args:
        predecessors: What stands in column Predecessors, by task id.
    """
    own_row = has_own_row(tasks)
    for task in tasks:
        if task.id in own_row:
            yield from _rows(task, tuple(predecessors.get(task.id, ())))
        elif (demand := _demand(task)) is not None:
            yield demand


def has_own_row(tasks: Sequence[Task]) -> frozenset[str]:
    """Return the ids of the tasks that have a row of sheet Tasks."""
    demand = len(list(takewhile(_is_demand, reversed(tasks))))
    return frozenset(task.id for task in tasks[: len(tasks) - demand])


def _is_demand(task: Task) -> bool:
    row = _demand(task)
    if row is None:
        return False
    return task == demand_task(
        project=row.project,
        skill=row.skill,
        month=row.month,
        fte=row.fte,
        level=row.level,
        must_staff=row.must_staff,
    )


def _demand(task: Task) -> DemandRow | None:
    """Return the row of sheet Demand that may stand for a task."""
    first = next(iter(task.modes[0].requirements), None)
    if task.month is None or first is None or first.skill is None or demanded_fte(task) == 0:
        return None
    return DemandRow(
        project=task.project,
        skill=first.skill,
        level=first.level,
        month=task.month,
        fte=demanded_fte(task),
        must_staff=first.must_staff,
    )


def _rows(task: Task, predecessors: tuple[str, ...]) -> Iterator[SheetRow]:
    main = task.modes[0] if task.modes[0].id == MAIN_MODE and not task.modes[0].name else None
    columns = {} if main is None else _mode_columns(main)
    yield TaskRow.model_validate({**_task_columns(task), **columns, "predecessors": predecessors})
    for mode in task.modes:
        if mode is not main:
            key = {"task": task.id, "id": mode.id, "name": mode.name}
            yield ModeRow.model_validate({**key, **_mode_columns(mode)})
        yield from _need_rows(task, mode)
        for cost in mode.costs:
            yield CostRow(
                task=task.id,
                mode=mode.id,
                name=cost.name,
                amount=cost.amount,
                category=cost.category,
                timing=cost.timing,
            )


def _task_columns(task: Task) -> dict[str, object]:
    progress, pins, sent, estimate = task.progress, task.pins, task.as_sent, task.estimate
    return {
        "project": task.project,
        "id": task.id,
        "name": task.name,
        "release": task.release,
        "due": task.due,
        "deadline": task.deadline,
        "progress": progress.percent,
        "remaining": progress.remaining,
        "started": progress.started,
        "finished": progress.finished,
        "spent": progress.spent,
        "pinned_start": pins.start,
        "pinned_mode": pins.mode,
        "pinned_resources": tuple(
            pin.resource if pin.requirement is None else f"{pin.resource}{AT}{pin.requirement}"
            for pin in pins.resources
        ),
        "first_as_sent": None if sent is None else sent.first,
        "last_as_sent": None if sent is None else sent.last,
        "people_as_sent": () if sent is None else sent.resources,
        "month": task.month,
        "notes": task.notes,
        **_estimate(estimate),
    }


def _estimate(estimate: Estimate | None) -> dict[str, object]:
    if estimate is None:
        return {}
    return {"optimistic": estimate.optimistic, "likely": estimate.likely, "pessimistic": estimate.pessimistic}


def _mode_columns(mode: Mode) -> dict[str, object]:
    first = _on_row(mode)
    columns = {} if first is None else _need_columns(first)
    own = set(ModeColumns.model_fields) - set(NeedColumns.model_fields)
    return {**columns, **{name: getattr(mode, name) for name in own}}


def _on_row(mode: Mode) -> Requirement | None:
    """Return the requirement that stands on the row of its mode, if there is one."""
    first = mode.requirements[0] if mode.requirements else None
    return first if first is not None and first.id == FIRST_REQUIREMENT else None


def _need_rows(task: Task, mode: Mode) -> Iterator[RequirementRow]:
    for need in mode.requirements:
        if need is not _on_row(mode):
            key = {"task": task.id, "mode": mode.id, "id": need.id}
            yield RequirementRow.model_validate({**key, **_need_columns(need)})


def _need_columns(need: Requirement) -> dict[str, object]:
    return {name: getattr(need, name) for name in NeedColumns.model_fields}
