"""English: a title block, a header of two merged rows, phases by indent, weeks painted at the right, an old copy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from planner.domain.people import Person
from planner.domain.remaining import Stage
from planner.domain.work import Dependency, WorkKind
from scenarios.programs.launch.messy.page import BOLD, Page, Pages, Value
from scenarios.programs.launch.messy.sent_task import SentLine, SentTask, link_text, sent_tasks

_HEADER_ROW = 5
_TOP = (
    ("No.", ""), ("Ref.", ""), ("Activity", ""), ("Discipline", ""), ("Skill level", ""), ("Task type", ""),
    ("Plan", "Effort"), ("Plan", "Duration"), ("Plan", "Start"), ("Plan", "Finish"),
    ("Predecessors", ""), ("Resource names", ""), ("% done", ""),
    ("Status", ""),
    ("Work to go", ""), ("Due", ""), ("Deadline", ""),
    ("Estimate", "Best case"), ("Estimate", "Most likely"), ("Estimate", "Worst case"),
    ("Cost to date", ""), ("Remarks", ""),
)  # fmt: skip
_HEADER = {
    "bold": True,
    "bg_color": "#1F3864",
    "font_color": "#FFFFFF",
    "border": 1,
    "align": "center",
    "valign": "top",
}
_PHASE = {"bold": True, "bg_color": "#D9E2F3"}
_INDENTED = {"indent": 1}
_BAR = {"bg_color": "#8EA9DB"}
_GREY = {"italic": True, "font_color": "#7F7F7F"}
_TYPES = {WorkKind.EFFORT: "Fixed work", WorkKind.DURATION: "Fixed duration", WorkKind.SUPPORT: "Support"}
_STATUS = {Stage.UNTOUCHED: "open", Stage.STARTED: "in progress", Stage.DONE: "done"}
_ONE_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan in this layout.

    Attributes:
        block: Label and value above the table, one below the other.
        phases: Id of the first task of each phase.
        weeks: First and last Monday of the painted weeks; None without them.
    """

    project: str
    title: str
    author: str
    block: Sequence[tuple[str, Value]]
    phases: Mapping[str, str]
    weeks: tuple[date, date] | None = None
    old_copy: str = ""


def write_plan(path: Path, plan: Plan) -> None:
    """Write a plan."""
    with Pages(path, plan.author) as book:
        page = book.add("Plan")
        _write_sheet(page, plan, list(sent_tasks(plan.project)))
        if plan.old_copy:
            old = book.add(plan.old_copy)
            _write_sheet(old, plan, [one for one in sent_tasks(plan.project) if one.stage is not Stage.UNTOUCHED])


def _write_sheet(page: Page, plan: Plan, tasks: Sequence[SentTask]) -> None:
    page.widen(5, 9, 46, 16, 9, 14, 10, 10, 11, 11, 24, 26, 8, 11, 10, 11, 11, 9, 9, 9, 11, 46)
    page.write(0, 0, plan.title, {"bold": True, "font_size": 16})
    for row, (label, value) in enumerate(plan.block, start=1):
        page.write(row, 1, label, BOLD)
        page.write(row, 2, value)
    _write_header(page)
    mondays = _mondays(plan)
    for number, monday in enumerate(mondays):
        page.write(_HEADER_ROW + 1, len(_TOP) + number, monday, {**_HEADER, "num_format": "dd mmm yy"})
    row = _HEADER_ROW + 2
    numbers = {str(one.task.id): number for number, one in enumerate(tasks, start=1)}
    for one in tasks:
        if phase := plan.phases.get(one.task.id):
            page.write_row(row, [None, None, phase], _PHASE)
            row += 1
        row = _write_task(page, row, one, numbers, mondays)
    page.write(row, 1, "do not delete this row - insert new activities above", _GREY)
    page.write(row + 2, 1, "Legend:", BOLD)
    page.write(row + 3, 1, None, _BAR)
    page.write(row + 3, 2, "work planned in that week (dates in columns Start and Finish count)")


def _write_header(page: Page) -> None:
    for column, (upper, lower) in enumerate(_TOP):
        if not lower:
            page.merge((_HEADER_ROW, column), (_HEADER_ROW + 1, column), upper, _HEADER)
        else:
            page.write(_HEADER_ROW + 1, column, lower, _HEADER)
    for upper in dict.fromkeys(upper for upper, lower in _TOP if lower):
        columns = [column for column, (word, _) in enumerate(_TOP) if word == upper]
        page.merge((_HEADER_ROW, columns[0]), (_HEADER_ROW, columns[-1]), upper, _HEADER)


def _write_task(page: Page, row: int, one: SentTask, numbers: Mapping[str, int], mondays: Sequence[date]) -> int:
    """Write the rows of a task: one for each who works on it; return the row after them."""
    first, *others = one.lines or (None,)
    page.write_row(row, _cells(one, first, numbers))
    page.write(row, 2, one.task.name, _INDENTED)
    for number, monday in enumerate(mondays):
        if _is_busy(one, monday):
            page.write(row, len(_TOP) + number, None, _BAR)
    for further, line in enumerate(others, start=row + 1):
        page.write_row(further, [None, None, None, *_who(line)[:2], None, *_size(line)])
        page.write(further, 11, _who(line)[2])
    return row + 1 + len(others)


def _cells(one: SentTask, line: SentLine | None, numbers: Mapping[str, int]) -> list[Value]:
    task = one.task
    skill, level, who = _who(line) if line is not None else (None, None, None)
    days = _size(line)
    return [
        numbers[str(task.id)], str(task.id), None, skill, level,
        "Milestone" if one.is_milestone else _TYPES[one.kind],
        days[0], _duration(one), *_dates(one),
        one.predecessors(lambda link: _link(link, numbers)) or None, who, _percent(one), _STATUS[one.stage],
        None if task.progress.remaining is None else f"{task.progress.remaining:f} d", task.due, task.deadline,
        *_estimate(one),
        task.progress.spent or None, task.notes or None,
    ]  # fmt: skip


def _estimate(one: SentTask) -> list[Value]:
    estimate = one.task.estimate
    if estimate is None:
        return [None] * 3
    return [f"{days:f} d" for days in (estimate.optimistic, estimate.likely, estimate.pessimistic)]


def _who(line: SentLine) -> tuple[Value, Value, Value]:
    return line.skill or None, line.level if line.skill else None, line.who(_written) or None


def _size(line: SentLine | None) -> list[Value]:
    return [None if line is None or line.days is None else f"{line.days:f} d"]


def _duration(one: SentTask) -> Value:
    days = one.task.modes[0].duration
    return None if days is None else f"{days} d"


def _dates(one: SentTask) -> tuple[Value, Value]:
    sent, progress = one.task.as_sent, one.task.progress
    if sent is not None:
        return sent.first, sent.last
    return progress.started, progress.finished


def _percent(one: SentTask) -> Value:
    return f"{one.task.progress.percent} %" if one.stage is not Stage.UNTOUCHED else None


def _link(link: Dependency, numbers: Mapping[str, int]) -> str:
    number = numbers.get(str(link.predecessor))
    return link_text(link, ref="" if number is None else str(number))


def _written(person: Person) -> str:
    first, _, last = person.name.partition(" ")
    return f"{first[0]}. {last}"


def _mondays(plan: Plan) -> list[date]:
    if plan.weeks is None:
        return []
    first, last = plan.weeks
    return [first + number * _ONE_WEEK for number in range((last - first).days // 7 + 1)]


def _is_busy(one: SentTask, monday: date) -> bool:
    first, last = _dates(one)
    if not isinstance(first, date) or not isinstance(last, date):
        return False
    return first < monday + _ONE_WEEK and last >= monday
