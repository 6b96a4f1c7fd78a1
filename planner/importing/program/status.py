"""Status: reports of several rows, as one text for each project: its parts, or the latest of its dates."""

from collections.abc import Sequence
from datetime import date

from planner.domain.source import Source
from planner.importing.fields import Field, Shape
from planner.importing.program.as_written import STATUS, status_in, text_of, unknown_of, value_of
from planner.importing.program.draft import Draft
from planner.importing.program.fact import Fact
from planner.importing.program.names import folded
from planner.importing.program.projects import Projects
from planner.importing.program.record import Record
from planner.importing.program.sources import Part, parts_of
from planner.importing.understand import Understanding

_PARTS = (Field.PHASE, Field.TASK, Field.TEAM, Field.OBJECTIVE)


def read_status(files: Sequence[Understanding], projects: Projects, draft: Draft) -> None:
    """Set the status of projects by reports in rows; `read_projects` took forms, and the first row of each project."""
    for part in parts_of(files, Shape.STATUS):
        for id_, records in _by_project(part, projects, draft).items():
            if len(records) > 1 or not part.table.on_its_side:
                _set(projects, id_, records)
            else:
                _note(projects, id_, records[0])


def _by_project(part: Part, projects: Projects, draft: Draft) -> dict[str, list[Record]]:
    """Return the rows that say something by the id of their project: their own, or the one their file is about."""
    found: dict[str, list[Record]] = {}
    for record in draft.records(part):
        if not any(record.says(of) for of in STATUS):
            continue
        written = next((text for of in (Field.PROJECT, Field.PROJECT_ID) if (text := record.text(of))), None)
        id_ = projects.of_files.get(record.file) if written is None else projects.ids.get(folded(written))
        if id_ is not None:
            found.setdefault(id_, []).append(record)
        else:
            what = "the status names no project, and nothing shows which one the file is about"
            draft.findings.ignore(record.source, what, "Name the project in a column")
    return found


def _set(projects: Projects, id_: str, records: Sequence[Record]) -> None:
    """Set a project's status, unless another table said it before."""
    facts, findings = projects.facts[id_], projects.draft.findings
    known = facts.get("status")
    here = {_place(record.source_of(of)) for record in records for of in STATUS}
    if known is not None and _place(known.source) not in here:
        findings.ignore(records[0].source, f'the status of "{id_}" was left out: {known.source} says it already')
        return
    latest, note = _latest(records)
    if note:
        findings.assume(latest[0].source, note)
    text = "\n".join(dict.fromkeys(_text(record) for record in latest))
    facts["status"] = Fact(value=text, source=latest[0].source).with_value(text, note)


def _note(projects: Projects, id_: str, record: Record) -> None:
    """Add to a project's notes what its form says under labels that nobody knows."""
    lines = list(unknown_of(record))
    known = projects.facts[id_].get("notes")
    if lines:
        source = record.source if known is None else known.source
        said = [] if known is None else [str(known.value)]
        projects.facts[id_]["notes"] = Fact(value="\n".join([*said, *lines]), source=source)


def _place(source: Source) -> tuple[str, str | None, str | None]:
    return source.file, source.sheet, source.cell


def _latest(records: Sequence[Record]) -> tuple[Sequence[Record], str]:
    """Return the rows of the latest date, if each has one, and what is to say about it."""
    dated = [(fact.value, record) for record in records if (fact := value_of(record, Field.DATE)) is not None]
    days = [day for day, _ in dated if isinstance(day, date)]
    if len(days) < len(records) or min(days) == max(days):
        return records, ""
    latest = [record for day, record in dated if day == max(days)]
    return latest, f"of several reports the one of {max(days)} was taken"


def _text(record: Record) -> str:
    """Return what a row says, headed by the part of the project that it is about."""
    said = "; ".join(filter(None, [status_in(record), *unknown_of(record)]))
    about = next((str(fact.value) for of in _PARTS if (fact := text_of(record, of)) is not None), "")
    return f"{about}: {said}" if about else said
