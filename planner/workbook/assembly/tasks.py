"""Tasks: with progress, pins, as-sent dates and estimates."""

from dataclasses import replace

from planner.domain.ids import ProjectId, RequirementId, ResourceId
from planner.domain.work import AsSent, Estimate, Mode, Pins, Progress, ResourcePin, Task, WorkKind
from planner.workbook.assembly.modes import build_modes
from planner.workbook.assembly.register import Register, unique
from planner.workbook.assembly.work_rows import WorkRows
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import TaskRow
from planner.workbook.schema.tasks import AT
from planner.workbook.tables import Tables


def build_tasks(tables: Tables, work: WorkRows, register: Register, findings: Findings) -> tuple[Task, ...]:
    """Build all tasks of sheet Tasks."""
    rows = unique(tables.rows(TaskRow), lambda row: row.id, "id", "task", findings)
    return tuple(task for row in rows if (task := _task(row, work, register, findings)) is not None)


def _task(row: Row[TaskRow], work: WorkRows, register: Register, findings: Findings) -> Task | None:
    values = row.values
    register.projects.check(values.project, row.source("project"), findings)
    row_ = row if values.month is None or values.duration is not None else _of_month(row)
    modes = build_modes(row_, work, register, findings)
    pins = _pins(row, modes, register, findings)
    as_sent = _as_sent(row, register, findings)
    estimate = _estimate(row, findings)
    _check_actuals(row, findings)
    if not modes or row.is_faulty:
        return None
    if values.month is not None and any(mode.kind is not WorkKind.SUPPORT for mode in modes):
        findings.problem(row.source("month"), "only support work is done by the month", "Choose kind support")
        return None
    return Task(
        id=values.id,
        project=ProjectId(values.project),
        name=values.name,
        modes=modes,
        release=values.release,
        due=values.due,
        deadline=values.deadline,
        month=values.month,
        progress=_progress(row),
        pins=pins,
        as_sent=as_sent,
        estimate=estimate,
        notes=values.notes,
        source=row.source("id"),
        places=row.places("release", "due", "deadline"),
    )


def _of_month(row: Row[TaskRow]) -> Row[TaskRow]:
    values = row.values.model_copy(update={"duration": 0}) if row.values.kind is WorkKind.SUPPORT else row.values
    return replace(row, values=values)


def _progress(row: Row[TaskRow]) -> Progress:
    values = row.values
    return Progress(
        percent=values.progress,
        remaining=values.remaining,
        started=values.started,
        finished=values.finished,
        spent=values.spent,
    )


def _check_actuals(row: Row[TaskRow], findings: Findings) -> None:
    started, finished = row.values.started, row.values.finished
    if started is not None and finished is not None and finished < started:
        what = f"Finished ({finished}) lies before Started ({started})"
        findings.problem(row.source("finished"), what, "Swap or mend the dates")
    sent = row.values.first_as_sent, row.values.last_as_sent
    if sent[0] is not None and sent[1] is not None and sent[1] < sent[0]:
        what = f"Last as sent ({sent[1]}) lies before First as sent ({sent[0]})"
        findings.problem(row.source("last_as_sent"), what, "Swap or mend the dates")


def _pins(row: Row[TaskRow], modes: tuple[Mode, ...], register: Register, findings: Findings) -> Pins:
    values = row.values
    known = register.modes.get(values.id, ())
    if values.pinned_mode is not None and values.pinned_mode not in known:
        names = ", ".join(f'"{name}"' for name in known)
        what = f'task "{values.id}" has no mode "{values.pinned_mode}"'
        findings.problem(row.source("pinned_mode"), what, f"It has {names or 'none'}")
    needs = {need.id for mode in modes for need in mode.requirements}
    resources = tuple(_pin(text, row, needs, register, findings) for text in values.pinned_resources)
    return Pins(start=values.pinned_start, mode=values.pinned_mode, resources=resources)


def _pin(
    text: str, row: Row[TaskRow], needs: set[RequirementId], register: Register, findings: Findings
) -> ResourcePin:
    source = row.source("pinned_resources")
    resource, at, need = text.rpartition(AT)
    if not at or text in register.resources.names:
        register.resources.check(text, source, findings)
        return ResourcePin(resource=ResourceId(text))
    register.resources.check(resource, source, findings)
    if needs and need not in needs:
        names = ", ".join(f'"{name}"' for name in sorted(needs))
        findings.problem(source, f'task "{row.values.id}" has no requirement "{need}"', f"It has {names}")
    return ResourcePin(resource=ResourceId(resource), requirement=RequirementId(need))


def _as_sent(row: Row[TaskRow], register: Register, findings: Findings) -> AsSent | None:
    values = row.values
    known = []
    for name in values.people_as_sent:
        if name in register.resources.names:
            known.append(name)
        else:
            what = f'"{name}" is no person or pool and was left out of the plan as sent'
            findings.warn(row.source("people_as_sent"), what, register.resources.advice(name))
    if values.first_as_sent is None and values.last_as_sent is None and not known:
        return None
    return AsSent(first=values.first_as_sent, last=values.last_as_sent, resources=tuple(known))


def _estimate(row: Row[TaskRow], findings: Findings) -> Estimate | None:
    values = row.values
    optimistic, likely, pessimistic = values.optimistic, values.likely, values.pessimistic
    if optimistic is None and likely is None and pessimistic is None:
        return None
    if optimistic is None or likely is None or pessimistic is None:
        if not row.is_faulty:
            blank = next(f for f in ("optimistic", "likely", "pessimistic") if getattr(values, f) is None)
            what = "the three-point estimate is not complete"
            findings.problem(row.source(blank), what, "Give optimistic, likely and pessimistic, or none")
        return None
    if not optimistic <= likely <= pessimistic:
        what = f"the estimates {optimistic}, {likely}, {pessimistic} are not in order"
        findings.warn(row.source("likely"), what, "Optimistic is least, pessimistic most")
    return Estimate(optimistic=optimistic, likely=likely, pessimistic=pessimistic)
