"""Changes against the baseline, in dates and names: what people would have to be told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ResourceId
from planner.domain.plan import Baseline, BaselineTask, Plan, ScheduledTask, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.work import Task
from planner.measures.change import ChangeKind, PlanChange, plan_changes
from planner.report.rows.schedule import people_on

Span = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedTaskRow:
    """One difference of a task from the baseline.

    Attributes:
        detail: The new person, or the two modes.
        before: First and last day in the baseline, inclusive; None where it says nothing.
        after: First and last day in the plan; None for a dropped task.
        days: Working days by which its end moves later; negative is earlier.
        tell: Who works on it now and who did before.
    """

    task: Task
    kind: ChangeKind
    detail: str
    before: Span
    after: Span
    days: int | None
    tell: tuple[str, ...]


def changed_task_rows(program: Program, plan: Plan, baseline: Baseline) -> Iterator[ChangedTaskRow]:
    """Yield a row for every change against the baseline, in the program's order."""
    for change in plan_changes(program, plan, baseline):
        before, after = baseline.task_by_id.get(change.task), plan.task_by_id.get(change.task)
        yield ChangedTaskRow(
            task=program.task_by_id[change.task],
            kind=change.kind,
            detail=_detail(program, change, before, after),
            before=_shown(program, before),
            after=_shown(program, after),
            days=_days_moved(program, before, after),
            tell=_tell(program, before, after),
        )


def _detail(program: Program, change: PlanChange, before: BaselineTask | None, after: ScheduledTask | None) -> str:
    if change.resource is not None:
        return _name(program, change.resource)
    if change.kind is ChangeKind.MODE and before is not None and after is not None:
        return f"{before.mode} → {after.mode}"
    return ""


def _shown(program: Program, task: BaselineTask | ScheduledTask | None) -> Span:
    if task is None:
        return None, None
    calendar, start, end = program.working_calendar, task.start, task.end
    if start is not None and end is not None:
        return first_shown(calendar, start, end, program.start), last_shown(calendar, start, end, program.start)
    return start, None if end is None else calendar.before(end)


def _days_moved(program: Program, before: BaselineTask | None, after: ScheduledTask | None) -> int | None:
    if before is None or after is None:
        return None
    if before.end is not None:
        return program.working_calendar.count(before.end, after.end)
    return None if before.start is None else program.working_calendar.count(before.start, after.start)


def _tell(program: Program, before: BaselineTask | None, after: ScheduledTask | None) -> tuple[str, ...]:
    told = set(() if after is None else people_on(program, after))
    if before is not None and before.resources is not None:
        told |= {_name(program, resource) for resource in before.resources}
    return tuple(sorted(told))


def _name(program: Program, resource: ResourceId) -> str:
    known = program.resource_by_id.get(resource)
    return resource if known is None else known.name or known.id
