"""Tree: the WBS elements and activities of a P6 export in the order in which they hang below each other."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.workbook.formats.xer_parts.schedule import Schedule
from planner.workbook.formats.xer_parts.tables import Row, number


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the tree.

    Attributes:
        level: 1 right below the project.
        code: Codes of the WBS elements from the top, with dots between them.
        element: The WBS element, if the line is one.
        task: The activity, if it is one.
    """

    project: Row
    level: int
    code: str
    element: Row | None = None
    task: Row | None = None


def lines_of(schedule: Schedule) -> list[Line]:
    """Return all projects' lines: below each WBS element first its activities, then the elements in it."""
    return [line for project in schedule.projects for line in _lines(schedule, project)]


def _lines(schedule: Schedule, project: Row) -> Iterator[Line]:
    """Yield a project's lines; activities that hang on no element come last, right below the project."""
    tasks = schedule.tasks_by_element(project)
    root = schedule.root_of(project).get("wbs_id", "")
    for line in _elements(schedule, project, root):
        if line.element is not None and line.level > 0:
            yield line
        place = line.element.get("wbs_id", "") if line.element else root
        for task in tasks.pop(place, ()):
            yield Line(project, line.level + 1, line.code, task=task)
    for lost in tasks.values():
        yield from (Line(project, 1, "", task=task) for task in lost)


def _elements(schedule: Schedule, project: Row, root: str) -> Iterator[Line]:
    """Yield the WBS elements from the root down; the root has level 0."""
    below = _children(schedule.elements.get(project.get("proj_id", ""), []), root)
    waiting = [Line(project, 0, "")]
    while waiting:
        line = waiting.pop()
        yield line
        place = line.element.get("wbs_id", "") if line.element else root
        for child in reversed(below.pop(place, ())):
            name = child.get("wbs_short_name", "")
            waiting.append(Line(project, line.level + 1, f"{line.code}.{name}".strip("."), element=child))


def _children(elements: list[Row], root: str) -> dict[str, list[Row]]:
    """Return the elements below each one, in their order; those whose own parent is missing hang on the root."""
    known = {element.get("wbs_id", "") for element in elements}
    found: dict[str, list[Row]] = {}
    for element in elements:
        parent = element.get("parent_wbs_id", "")
        if element.get("wbs_id", "") != root:
            found.setdefault(parent if parent in known else root, []).append(element)
    for children in found.values():
        children.sort(key=lambda element: number(element.get("seq_num", "")) or 0)
    return found
