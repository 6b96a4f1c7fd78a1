"""Summaries: the review by project and by person."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ProjectId, ResourceId
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.units import ZERO, PersonDays
from planner.domain.work import Task
from planner.planning.as_sent.late import LateKind
from planner.planning.as_sent.review import AsSentReview


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectSummary:
    """What does not add up in one project.

    Attributes:
        first: Earliest first day as sent, and `last` the latest last day; None without dates.
        overloads: Overloads that it has a part in; those that can be levelled do not count.
        days_late: Working days after the project's own due date.
        broken_links: Links it takes part in at either end, `integration_points` those of them with other projects.
    """

    project: ProjectId
    tasks: int
    first: date | None
    last: date | None
    overloads: int
    late: int
    days_late: int
    broken_links: int
    integration_points: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSummary:
    """What does not add up for one person or pool.

    Attributes:
        missing: Person-days asked for beyond what is offered, over all overloads that cannot be levelled.
        overloads: Those that cannot be levelled.
        projects: That ask for it in an overload.
    """

    resource: ResourceId
    asked: PersonDays
    offered: PersonDays
    missing: PersonDays
    overloads: int
    can_level: int
    projects: tuple[ProjectId, ...]


def by_project(program: Program, review: AsSentReview) -> tuple[ProjectSummary, ...]:
    """Sum up every project that is not ruled out, in the workbook's order."""
    of_task = {task.id: task.project for task in program.tasks}
    certain = [found for found in review.overloads if not found.can_level]
    overloads = Counter(p for found in certain for p in {of_task[share.task] for share in found.tasks})
    ends = [(link, {of_task[link.dependency.predecessor], of_task[link.dependency.successor]}) for link in
            review.broken_links]  # fmt: skip
    links = Counter(project for _, projects in ends for project in projects)
    points = Counter(project for link, projects in ends if link.is_integration_point for project in projects)
    missing = Counter(of_task[found.task] for found in review.missing)
    late = Counter(found.project for found in review.late)
    due = {f.project: f.days for f in review.late if f.task is None and f.kind is LateKind.DUE}
    return tuple(
        ProjectSummary(
            project=project.id,
            tasks=len(program.tasks_by_project[project.id]),
            first=min(_days(program.tasks_by_project[project.id], last=False), default=None),
            last=max(_days(program.tasks_by_project[project.id], last=True), default=None),
            overloads=overloads[project.id],
            late=late[project.id],
            days_late=due.get(project.id, 0),
            broken_links=links[project.id],
            integration_points=points[project.id],
            missing=missing[project.id],
        )
        for project in program.projects
        if project.selection is not SelectionRule.MUST_NOT
    )


def _days(tasks: tuple[Task, ...], *, last: bool) -> list[date]:
    sent = [task.as_sent for task in tasks if task.as_sent is not None]
    days = [one.last if last else one.first for one in sent]
    return [day for day in days if day is not None]


def by_person(program: Program, review: AsSentReview) -> tuple[PersonSummary, ...]:
    """Sum up everybody of whom something is asked, those with most too much first."""
    found = [_person(program, review, asked.resource, (asked.asked, asked.offered)) for asked in review.people]
    return tuple(sorted(found, key=lambda one: (-one.missing, -one.can_level, one.resource)))


def _person(
    program: Program, review: AsSentReview, resource: ResourceId, sums: tuple[PersonDays, PersonDays]
) -> PersonSummary:
    mine = [found for found in review.overloads if found.resource == resource]
    certain = [found for found in mine if not found.can_level]
    projects = (program.task_by_id[share.task].project for found in mine for share in found.tasks)
    return PersonSummary(
        resource=resource,
        asked=sums[0],
        offered=sums[1],
        missing=sum((found.missing for found in certain), ZERO),
        overloads=len(certain),
        can_level=len(mine) - len(certain),
        projects=tuple(dict.fromkeys(projects)),
    )
