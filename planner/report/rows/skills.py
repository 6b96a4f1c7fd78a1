"""Skills month by month: how many person-days of which skill each project gets, and what stays unstaffed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ProjectId, RequirementId
from planner.domain.plan import Assignment, Plan
from planner.domain.program import Program
from planner.domain.units import ZERO, PersonDays
from planner.domain.work import Task
from planner.measures.load import days_of_work
from planner.measures.support import unmet_support

Key = tuple[ProjectId, bool, str, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillMonths:
    """One skill (or named person or pool) in one project.

    Attributes:
        is_unstaffed: Whether these are days that nobody covers.
        months: Person-days for each of the months the rows were asked for.
    """

    project: ProjectId
    skill: str
    is_unstaffed: bool
    months: tuple[PersonDays, ...]

    @property
    def total(self) -> PersonDays:
        """Person-days over all months."""
        return sum(self.months, ZERO)


def skill_months(program: Program, plan: Plan) -> tuple[tuple[date, ...], tuple[SkillMonths, ...]]:
    """Return the months (by their first days) and a row for each project and skill, unstaffed demand last."""
    sums: dict[Key, PersonDays] = {}
    for key, person_days in (*_staffed(program, plan), *_unstaffed(program, plan)):
        sums[key] = sums.get(key, ZERO) + person_days
    months = _all_months(month for *_, month in sums)
    order = {project.id: number for number, project in enumerate(program.projects)}
    lines = sorted({key[:3] for key in sums}, key=lambda line: (order[line[0]], line[1], line[2]))
    rows = (
        SkillMonths(
            project=project,
            skill=skill,
            is_unstaffed=unstaffed,
            months=tuple(sums.get((project, unstaffed, skill, month), ZERO) for month in months),
        )
        for project, unstaffed, skill in lines
    )
    return months, tuple(rows)


def _staffed(program: Program, plan: Plan) -> Iterator[tuple[Key, PersonDays]]:
    for scheduled in plan.tasks:
        project = program.task_by_id[scheduled.task].project
        for assignment in scheduled.assignments:
            skill = _skill_given(program, assignment)
            for work in days_of_work(program, scheduled, assignment):
                yield (project, False, skill, work.day.replace(day=1)), work.given


def _unstaffed(program: Program, plan: Plan) -> Iterator[tuple[Key, PersonDays]]:
    for row in unmet_support(program, plan):
        skill = skill_asked(program, program.task_by_id[row.task], row.requirement)
        yield (row.project, True, skill, row.day.replace(day=1)), row.missing


def skill_asked(program: Program, task: Task, requirement: RequirementId) -> str:
    """Return the skill a requirement asks for, or the name of the person or pool it names; its id if it is unknown."""
    for mode in task.modes:
        found = mode.requirement(requirement)
        if found is not None:
            return found.skill or _resource_name(program, found.resource or "")
    return requirement


def _skill_given(program: Program, assignment: Assignment) -> str:
    return assignment.skill or _resource_name(program, assignment.resource)


def _resource_name(program: Program, name: str) -> str:
    resource = next((r for r in program.resource_by_id.values() if r.id == name), None)
    return name if resource is None else resource.name or resource.id


def _all_months(used: Iterable[date]) -> tuple[date, ...]:
    months = sorted(set(used))
    if not months:
        return ()
    first, last = months[0], months[-1]
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    offsets = (divmod(first.month - 1 + n, 12) for n in range(count))
    return tuple(date(first.year + years, month + 1, 1) for years, month in offsets)
