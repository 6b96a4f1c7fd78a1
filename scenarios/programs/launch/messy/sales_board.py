"""Sales board: an OpenDocument sheet, workstreams merged down the first column, a row for each who is at work."""

from collections.abc import Mapping
from pathlib import Path

from planner.domain.people import Person
from planner.domain.remaining import Stage
from planner.domain.work import WorkKind
from scenarios.programs.launch.messy.opendocument import Sheet, Value, write_ods
from scenarios.programs.launch.messy.sent_task import SentLine, SentTask, link_text, sent_tasks

_TITLES: tuple[Value, ...] = (
    "Workstream", "Key", "What needs to be done", "Kind", "Skill", "Skill level", "Man-days", "Working days", "Who",
    "From", "To", "Depends on", "Needed by", "State", "% complete", "Cost to date", "Notes",
)  # fmt: skip
_KINDS = {WorkKind.EFFORT: "effort", WorkKind.DURATION: "fixed duration", WorkKind.SUPPORT: "support"}
_STATE = {Stage.UNTOUCHED: "not started", Stage.STARTED: "started", Stage.DONE: "closed"}


def write_board(path: Path, project: str, *, name: str, author: str, status: str, streams: Mapping[str, str]) -> None:
    """Write a board.

    Args:
        streams: Id of the first task of each workstream.
    """
    sheet = Sheet("Board")
    sheet.rows += [
        [f"{name} - who does what until the launch"],
        [],
        ["Project", name],
        ["Project manager", author],
        ["Status", status],
        [],
    ]
    sheet.rows.append(_TITLES)
    top = len(sheet.rows)
    for one in sent_tasks(project):
        if stream := streams.get(one.task.id):
            top = len(sheet.rows)
            sheet.spans[top, 0] = 0
        lines = one.lines or (None,)
        for number, line in enumerate(lines):
            name_ = stream if number == 0 else None
            sheet.rows.append([name_, *(_cells(one, line) if number == 0 else _further(line))])
        sheet.spans[top, 0] += len(lines)
    sheet.rows += [[], ["Do not delete: formulas of the sales dashboard point here"]]
    write_ods(path, [sheet])


def _cells(one: SentTask, line: SentLine | None) -> list[Value]:
    task, sent, progress = one.task, one.task.as_sent, one.task.progress
    first, last = (progress.started, progress.finished) if sent is None else (sent.first, sent.last)
    return [
        str(task.id),
        task.name,
        "milestone" if one.is_milestone else _KINDS[one.kind],
        *_need(line),
        task.modes[0].duration,
        None if line is None else line.who(_written) or None,
        first,
        last,
        one.predecessors(link_text) or None,
        task.due,
        _STATE[one.stage],
        f"{progress.percent} %" if progress.percent else None,
        progress.spent or None,
        task.notes or None,
    ]


def _further(line: SentLine | None) -> list[Value]:
    return [None, None, None, *_need(line), None, None if line is None else line.who(_written) or None]


def _need(line: SentLine | None) -> list[Value]:
    if line is None:
        return [None, None, None]
    return [line.skill or None, line.level if line.skill else None, line.days]


def _written(person: Person) -> str:
    return person.name
