"""Project XML: a plan of Microsoft Project, saved as XML, with custom fields for what Project has no field for."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from planner.domain.work import DependencyKind, WorkKind
from scenarios.programs.launch.messy.sent_task import SentTask, sent_tasks

_HOURS = 8
_TENTHS_PER_DAY = 4_800
_LINKS = (DependencyKind.FF, DependencyKind.FS, DependencyKind.SF, DependencyKind.SS)
_IN_DAYS = 7
_TYPES = {WorkKind.EFFORT: "Fixed work", WorkKind.DURATION: "Fixed duration", WorkKind.SUPPORT: "Support"}
_FIELDS = {
    "188743731": ("Text1", "Task key"),
    "188743734": ("Text2", "Skill"),
    "188743767": ("Number1", "Skill level"),
    "188743737": ("Text3", "Task type"),
    "188743740": ("Text4", "Share of time"),
    "188743743": ("Text5", "Effort"),
    "188743946": ("Date2", "Due date"),
}


def write_project(path: Path, project: str, *, name: str, author: str) -> None:
    """Write the plan of a project; tasks that nobody has dated are scheduled by hand, without dates."""
    root = Element("Project", xmlns="http://schemas.microsoft.com/project")
    _texts(root, Name=path.name, Title=name, Manager=author, StartDate="2026-11-23T08:00:00", CurrencyCode="EUR")
    _texts(root, MinutesPerDay=480, MinutesPerWeek=2400, DaysPerMonth=20, StatusDate="2026-11-20T17:00:00")
    definitions = SubElement(root, "ExtendedAttributes")
    for id_, (field, alias) in _FIELDS.items():
        _texts(SubElement(definitions, "ExtendedAttribute"), FieldID=id_, FieldName=field, Alias=alias)
    tasks = list(sent_tasks(project))
    numbers = {str(one.task.id): number for number, one in enumerate(tasks, start=1)}
    pools = sorted({line.pool for one in tasks for line in one.lines if line.pool})
    listed = SubElement(root, "Tasks")
    for one in tasks:
        _add_task(listed, one, numbers)
    resources = SubElement(root, "Resources")
    for uid, pool in enumerate(pools, start=1):
        _texts(SubElement(resources, "Resource"), UID=uid, ID=uid, Name=pool, Type=1, IsGeneric=1)
    assigned = SubElement(root, "Assignments")
    for uid, (task, pool, heads) in enumerate(_bookings(tasks), start=1):
        ends = {"TaskUID": numbers[task], "ResourceUID": pools.index(pool) + 1}
        _texts(SubElement(assigned, "Assignment"), UID=uid, **ends, Units=heads)
    indent(root)
    path.write_bytes(tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")


def _add_task(listed: Element, one: SentTask, numbers: dict[str, int]) -> None:
    number = numbers[str(one.task.id)]
    element = SubElement(listed, "Task")
    _texts(element, UID=number, ID=number, Name=one.task.name, Manual=1, OutlineLevel=1, OutlineNumber=number)
    days = one.task.modes[0].duration
    _texts(element, Milestone=int(one.is_milestone), PercentComplete=0)
    if days is not None:
        _texts(element, Duration=f"PT{days * _HOURS}H0M0S", DurationFormat=_IN_DAYS)
    if one.task.notes:
        _texts(element, Notes=one.task.notes)
    for link in one.waits_for:
        if uid := numbers.get(str(link.predecessor)):
            kind = _LINKS.index(link.kind)
            lag = {"LinkLag": link.lag * _TENTHS_PER_DAY, "LagFormat": _IN_DAYS}
            _texts(SubElement(element, "PredecessorLink"), PredecessorUID=uid, Type=kind, **lag)
    for id_, value in _custom(one):
        _texts(SubElement(element, "ExtendedAttribute"), FieldID=id_, Value=value)


def _custom(one: SentTask) -> Iterator[tuple[str, object]]:
    line = next((line for line in one.lines if line.skill), None)
    values: dict[str, object] = {"Task key": one.task.id}
    if not one.is_milestone:
        values["Task type"] = _TYPES[one.kind]
    if line is not None:
        values |= {"Skill": line.skill, "Skill level": line.level, "Share of time": f"{line.share} %"}
        values |= {} if line.days is None else {"Effort": f"{line.days:f} d"}
    if one.task.due is not None:
        values["Due date"] = f"{one.task.due}T17:00:00"
    ids = {alias: id_ for id_, (_, alias) in _FIELDS.items()}
    yield from ((ids[alias], value) for alias, value in values.items())


def _bookings(tasks: list[SentTask]) -> Iterator[tuple[str, str, int]]:
    for one in tasks:
        yield from ((str(one.task.id), line.pool, line.heads) for line in one.lines if line.pool)


def _texts(element: Element, **texts: object) -> None:
    for name, text in texts.items():
        SubElement(element, name).text = str(text)
