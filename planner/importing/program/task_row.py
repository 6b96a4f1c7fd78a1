"""Task row: a task of a list as a row of sheet Tasks: work, dates and people as sent, progress, estimate and cost."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planner.importing.fields import Field
from planner.importing.program.amounts import days_of
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact, assumed
from planner.importing.program.further_lines import Lines
from planner.importing.program.needs import Facts
from planner.importing.program.people import People
from planner.importing.program.projects import as_id
from planner.importing.program.record import Record
from planner.importing.program.work import Work, with_further, work_of
from planner.importing.values.length import Length
from planner.importing.values.money import Amount
from planner.importing.values.words import StatusWord
from planner.workbook.schema import CostRow, RequirementRow, TaskRow
from planner.workbook.schema.work import MAIN_MODE

_DONE = 100
_CENT = Decimal("0.01")
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskNames:
    """How a task is called.

    Attributes:
        name: With that of its summary before it, where several tasks of the list have the same.
        project: The project's id, with the cell that says it.
    """

    id: str
    name: str
    project: Fact


def add_task(lines: Lines, task: TaskNames, people: People, draft: Draft) -> None:
    """Add the row of a task, those of its further requirements, and that of its cost."""
    record = lines.first
    work = with_further(work_of(record, people, record.conventions), lines.further, people)
    named_by = Field.TASK if record.says(Field.TASK) else Field.TASK_ID
    facts: Facts = {
        "project": task.project,
        "id": Fact(value=task.id, source=record.source_of(Field.TASK_ID)),
        "name": Fact(value=task.name, source=record.source_of(named_by)),
        **work.facts,
        "release": record.day(Field.RELEASE),
        "due": record.day(Field.DUE),
        "deadline": record.day(Field.DEADLINE),
        "notes": _notes(record),
        **_as_sent(record, work),
        **_progress(record, draft),
        **_estimate(record),
    }
    row = draft.add(TaskRow, facts, record.source_of(named_by))
    if row is None:
        return
    for other in work.others:
        draft.add(RequirementRow, {**_of_task(record, task.id), **other}, record.source)
    _add_cost(record, task.id, draft)


def _of_task(record: Record, id_: str) -> Facts:
    """Name the task and the way to do it that its sheet says; a workbook beside it may know others."""
    return {"task": Fact(value=id_, source=record.source), "mode": Fact(value=MAIN_MODE, source=record.source)}


def _notes(record: Record) -> Fact | None:
    text = record.text(Field.NOTES)
    return Fact(value=text, source=record.source_of(Field.NOTES)) if text else None


def _as_sent(record: Record, work: Work) -> Facts:
    first, last = record.span()
    facts: Facts = {"first_as_sent": first, "last_as_sent": last}
    if first is not None and last is None and "duration" in work.facts:
        fact = work.facts["duration"]
        facts["last_as_sent"] = first if fact is not None and fact.value == 0 else None
    if work.people:
        of = Field.PEOPLE if record.says(Field.PEOPLE) else Field.OWNER
        facts["people_as_sent"] = Fact(value=tuple(map(as_id, work.people)), source=record.source_of(of))
    return facts


def _progress(record: Record, draft: Draft) -> Facts:
    """Return what has happened; a task reported as done without dates was done on those it was planned for."""
    facts: Facts = {
        "started": record.day(Field.ACTUAL_START),
        "finished": record.day(Field.ACTUAL_FINISH),
        "progress": _percent(record),
        "spent": _spent(record),
    }
    remaining = record.fact(Field.REMAINING)
    if remaining is not None and isinstance(remaining.value, Length):
        days = days_of(remaining.value, remaining.source, record, record.conventions).quantize(_HUNDREDTH)
        facts["remaining"] = remaining.with_value(days)
    status = record.fact(Field.STATUS)
    percent = 0 if facts["progress"] is None else facts["progress"].value
    is_done = (status is not None and status.value is StatusWord.DONE) or percent == _DONE
    if is_done:
        source = record.source_of(Field.STATUS if record.says(Field.STATUS) else Field.PROGRESS)
        facts["progress"] = facts["progress"] or assumed(_DONE, source, "it is reported as done")
        facts["remaining"] = None
    has_begun = is_done or percent or (status is not None and status.value is StatusWord.IN_PROGRESS)
    for name, of, wanted in (("started", Field.START, has_begun), ("finished", Field.FINISH, is_done)):
        planned = record.day(of)
        if facts[name] is None and wanted and planned is not None and isinstance(planned.value, date):
            note = f"reported as {'done' if is_done else 'begun'}, without an actual date: the planned one was taken"
            facts[name] = planned.with_value(planned.value, note)
            draft.findings.assume(planned.source, note)
    return facts


def _spent(record: Record) -> Fact | None:
    """Return what a task has cost so far; a negative amount is said to be none."""
    fact = record.fact(Field.SPENT)
    if fact is None or not isinstance(fact.value, Amount):
        return fact
    if fact.value.value < 0:
        record.findings.problem(fact.source, f"the cost so far {fact.value.value} is negative", "Mend it")
        return Fact(value=None, source=fact.source, cell=fact.cell)
    return fact.with_value(fact.value.value.quantize(_CENT))


def _percent(record: Record) -> Fact | None:
    fact = record.fact(Field.PROGRESS)
    if fact is None or fact.is_faulty or not isinstance(fact.value, int | Decimal):
        return fact if fact is not None and fact.is_faulty else None
    return fact.with_value(int(fact.value)) if fact.value else None


def _estimate(record: Record) -> Facts:
    facts: Facts = {}
    for name, of in (
        ("optimistic", Field.OPTIMISTIC),
        ("likely", Field.LIKELY),
        ("pessimistic", Field.PESSIMISTIC),
    ):
        fact = record.fact(of)
        if fact is not None and isinstance(fact.value, Length):
            days = days_of(fact.value, fact.source, record, record.conventions).quantize(_HUNDREDTH)
            fact = fact.with_value(days)
        facts[name] = fact
    return facts if all(fact is not None for fact in facts.values()) else {}


def _add_cost(record: Record, id_: str, draft: Draft) -> None:
    fact = record.fact(Field.COST)
    if fact is None or not isinstance(fact.value, Amount) or fact.value.value <= 0:
        return
    category = record.text(Field.CATEGORY).casefold()
    facts = {
        **_of_task(record, id_),
        "name": Fact(value="cost as sent", source=fact.source),
        "amount": fact.with_value(fact.value.value.quantize(_CENT)),
        "category": Fact(value=category, source=record.source_of(Field.CATEGORY)) if category else None,
    }
    draft.add(CostRow, facts, fact.source)
