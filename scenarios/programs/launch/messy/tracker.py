"""Tracker: a ticket tool's CSV export, with semicolons: one assignee for each ticket, people by their addresses."""

import csv
from io import StringIO
from pathlib import Path

from planner.domain.people import Person
from planner.domain.remaining import Stage
from planner.domain.work import WorkKind
from scenarios.programs.launch.messy.sent_task import PROGRAM, SentTask, link_text, sent_tasks

_TITLES = (
    "Issue key", "Issue Type", "Summary", "Project name", "Status", "Assignee", "Required skill", "Skill level",
    "Original Estimate", "Duration", "Start date", "End date", "Due date", "Depends on", "% Done", "Optimistic",
    "Most likely", "Pessimistic", "Actual cost", "Comment",
)  # fmt: skip
_TYPES = {WorkKind.EFFORT: "Task", WorkKind.DURATION: "Fixed duration", WorkKind.SUPPORT: "Support"}
_STATUS = {Stage.UNTOUCHED: "To Do", Stage.STARTED: "In Progress", Stage.DONE: "Done"}


def write_export(path: Path, project: str) -> None:
    """Write the export of a project."""
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_TITLES)
    for one in sent_tasks(project):
        writer.writerow(_ticket(one))
    path.write_bytes(text.getvalue().encode("utf-8-sig"))


def _ticket(one: SentTask) -> list[object]:
    task, line = one.task, one.lines[0] if one.lines else None
    sent, progress, estimate = task.as_sent, task.progress, task.estimate
    first, last = (progress.started, progress.finished) if sent is None else (sent.first, sent.last)
    days = task.modes[0].duration
    return [
        task.id,
        "Milestone" if one.is_milestone else _TYPES[one.kind],
        task.name,
        next(project.name for project in PROGRAM.projects if project.id == task.project),
        _STATUS[one.stage],
        "" if line is None else line.who(_written),
        "" if line is None else line.skill,
        "" if line is None or not line.skill else line.level,
        "" if line is None or line.days is None else f"{line.days:f}d",
        "" if days is None else f"{days}d",
        first or "",
        last or "",
        task.due or "",
        one.predecessors(link_text),
        f"{progress.percent}%" if progress.percent else "",
        *(
            ["", "", ""]
            if estimate is None
            else [f"{days:f}d" for days in (estimate.optimistic, estimate.likely, estimate.pessimistic)]
        ),
        progress.spent or "",
        task.notes,
    ]


def _written(person: Person) -> str:
    first, _, last = person.name.casefold().partition(" ")
    return f"{first}.{last}@valmora.example"
