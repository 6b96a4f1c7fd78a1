"""German: a list under a title, roles as rows of their own, subtotals, dates as text in part, a legend below."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from planner.domain.people import Person
from planner.domain.remaining import Stage
from planner.domain.work import Dependency, DependencyKind, WorkKind
from scenarios.programs.launch.messy.page import BOLD, Page, Pages, Value
from scenarios.programs.launch.messy.sent_task import SentLine, SentTask, sent_tasks

_TITLES = (
    "Nr.", "Vorgang", "Vorgangsart", "Rolle", "Kompetenzstufe", "Aufwand (PT)", "Dauer (AT)", "Bearbeiter", "Vorgänger",
    "Beginn", "Ende", "Fertig %", "Status", "Restaufwand (PT)", "Frühester Beginn", "Fällig am", "Spätestens",
    "Optimistisch (PT)", "Wahrscheinlich (PT)", "Pessimistisch (PT)", "Ist-Kosten (€)", "Bemerkung",
)  # fmt: skip
_HEADER = {"bold": True, "bg_color": "#E2EFDA", "bottom": 2, "text_wrap": True}
_GROUP = {"bold": True, "bg_color": "#F2F2F2"}
_TOTAL = {"bold": True, "top": 1}
_KINDS = {
    DependencyKind.FS: "EA", DependencyKind.SS: "AA", DependencyKind.FF: "EE", DependencyKind.SF: "AE",
}  # fmt: skip
_TYPES = {WorkKind.EFFORT: "Fester Aufwand", WorkKind.DURATION: "Feste Dauer", WorkKind.SUPPORT: "Begleitung"}
_STATUS = {Stage.UNTOUCHED: "offen", Stage.STARTED: "in Arbeit", Stage.DONE: "erledigt"}
_AS_TEXT = 3
"""Every third date was typed as text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Liste:
    """A list in this layout.

    Attributes:
        groups: Id of the first task of each group.
        hidden_note: Stands in a hidden row below the header.
    """

    project: str
    name: str
    author: str
    groups: Mapping[str, str]
    hidden_note: str
    old_copy: str = ""


def write_list(path: Path, plan: Liste) -> None:
    """Write a list."""
    with Pages(path, plan.author, date_format="dd.mm.yyyy") as book:
        _write_sheet(book.add("Vorgangsliste"), plan, list(sent_tasks(plan.project)))
        if plan.old_copy:
            _write_sheet(book.add(plan.old_copy), plan, list(sent_tasks(plan.project))[:6])


def _write_sheet(page: Page, plan: Liste, tasks: Sequence[SentTask]) -> None:
    page.widen(9, 46, 15, 16, 9, 9, 9, 24, 28, 11, 11, 8, 10, 10, 11, 11, 11, 11, 11, 11, 12, 46)
    page.write(0, 0, f"Vorgangsliste {plan.name}", {"bold": True, "font_size": 14})
    page.write_row(1, ["Projekt:", plan.name])
    page.write_row(2, ["Projektleitung:", plan.author])
    page.write_row(3, ["Stand:", date(2026, 11, 20)])
    for column, title in enumerate(_TITLES):
        page.write(5, column, title, _HEADER)
    page.write(6, 21, plan.hidden_note)
    page.fold(6)
    row, total = 7, Decimal(0)
    for one in tasks:
        if group := plan.groups.get(one.task.id):
            row = _write_total(page, row, total)
            page.write_row(row, [None, group], _GROUP)
            row, total = row + 1, Decimal(0)
        for values in _rows(one):
            page.write_row(row, _some_as_text(values, row))
            row += 1
        total += sum((line.days or Decimal(0) for line in one.lines), Decimal(0))
    row = _write_total(page, row, total)
    page.write(row + 1, 0, "Legende", BOLD)
    page.write_row(row + 2, ["EA", "Ende - Anfang (ohne Angabe)"])
    page.write_row(row + 3, ["AA", "Anfang - Anfang, EE: Ende - Ende; +5t: fünf Arbeitstage später"])
    page.write(row + 4, 0, "Bitte Zeilen nur oberhalb einfügen - nicht löschen!", {"italic": True})


def _write_total(page: Page, row: int, total: Decimal) -> int:
    if not total:
        return row
    page.write_row(row, [None, "Zwischensumme", None, None, None, total], _TOTAL)
    return row + 1


def _rows(one: SentTask) -> Iterator[list[Value]]:
    """Yield a row for each who works on a task; number and name stand on each, so that filters work."""
    for number, line in enumerate(one.lines or (None,)):
        yield _row(one, line, is_first=number == 0)


def _row(one: SentTask, line: SentLine | None, *, is_first: bool) -> list[Value]:
    task = one.task
    head: list[Value] = [str(task.id), task.name]
    kind = "Meilenstein" if one.is_milestone else _TYPES[one.kind]
    who = None if line is None else line.who(_written) or None
    skill = None if line is None else line.skill or None
    level = line.level if line is not None and line.skill else None
    days = None if line is None else line.days
    if not is_first:
        return [*head, None, skill, level, days, None, who]
    estimate = task.estimate
    return [
        *head, kind, skill, level, days, task.modes[0].duration, who, one.predecessors(_link) or None, *_dates(one),
        task.progress.percent or None, _STATUS[one.stage], task.progress.remaining, task.release, task.due,
        task.deadline,
        *([None] * 3 if estimate is None else [estimate.optimistic, estimate.likely, estimate.pessimistic]),
        task.progress.spent or None, task.notes or None,
    ]  # fmt: skip


def _dates(one: SentTask) -> tuple[Value, Value]:
    sent, progress = one.task.as_sent, one.task.progress
    return (sent.first, sent.last) if sent is not None else (progress.started, progress.finished)


def _some_as_text(values: Sequence[Value], row: int) -> list[Value]:
    return [
        f"{value:%d.%m.%Y}" if isinstance(value, date) and (row + column) % _AS_TEXT == 0 else value
        for column, value in enumerate(values)
    ]


def _link(link: Dependency) -> str:
    lag = f"{link.lag:+d}t" if link.lag else ""
    kind = "" if link.kind is DependencyKind.FS and not lag else _KINDS[link.kind]
    return f"{link.predecessor}{kind}{lag}"


def _written(person: Person) -> str:
    return person.name.partition(" ")[2]
