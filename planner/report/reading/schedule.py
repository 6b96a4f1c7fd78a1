"""From rows of sheet *Schedule* to scheduled tasks, as yet without their assignments."""

from collections.abc import Iterator

from planner.domain.ids import ModeId
from planner.domain.plan import ScheduledTask
from planner.domain.program import Program
from planner.domain.work import Task
from planner.report.reading.known import warn_of_unknown
from planner.report.reading.rows import ScheduleEntry
from planner.report.reading.spans import end_after, warn_of_day_off
from planner.report.rows.schedule import AT_START, MILESTONE
from planner.workbook.findings import Findings
from planner.workbook.row import Row


def scheduled_tasks(
    program: Program, rows: tuple[Row[ScheduleEntry], ...], findings: Findings
) -> Iterator[ScheduledTask]:
    """Yield a scheduled task for each row, in their order."""
    calendar = program.working_calendar
    for row in rows:
        values = row.values
        warn_of_unknown("task", values.task, program.task_by_id, row.source("task"), findings)
        mode = _mode(row, program.task_by_id.get(values.task), findings)
        warn_of_day_off(calendar, "First day", values.first, row.source("first"), findings)
        if values.last != values.first:
            warn_of_day_off(calendar, "Last day", values.last, row.source("last"), findings)
        start, end = values.first, end_after(calendar, values.last)
        if _is_empty(values):
            start = end = values.last if values.kind.endswith(AT_START) else end
        yield ScheduledTask(task=values.task, mode=mode, start=start, end=end)


def _is_empty(values: ScheduleEntry) -> bool:
    """Tell whether the row is shown on one day although it takes none."""
    no_days = values.kind.startswith(MILESTONE) if values.days is None else values.days == 0
    return values.first == values.last and no_days


def _mode(row: Row[ScheduleEntry], task: Task | None, findings: Findings) -> ModeId:
    modes = {} if task is None else {mode.id: mode for mode in task.modes}
    mode = row.values.mode
    if mode is None and len(modes) == 1:
        (only,) = modes
        findings.assume(row.source("mode"), f'Mode is empty; the only one of the task, "{only}", was taken')
        return only
    if mode is None:
        findings.problem(row.source("mode"), "Mode is empty", f"Choose one of: {', '.join(modes)}")
        return ModeId("")
    if modes:
        warn_of_unknown(f'mode of task "{row.values.task}" called', mode, modes, row.source("mode"), findings)
    return mode
