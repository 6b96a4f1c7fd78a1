"""Skills that somebody has, and nobody who has them is there on any day that is planned."""

from collections.abc import Iterator

from planner.domain.ids import SkillId
from planner.domain.people import Resource
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import Mode, Task, WorkKind
from planner.planning.reviews.remark import called, problem, warning


def review_absent(program: Program) -> Iterator[InputProblem]:
    """Yield the skills that tasks need and whose holders all have no capacity; a problem if a task cannot do without.

    Each is said once, in the place of the first who has it.
    """
    days = program.working_calendar.days(program.now, program.end)
    absent = _absent(program) if days else {}
    for skill, holders in absent.items():
        tasks = [task for task in program.tasks if stage(task) is not Stage.DONE and skill in _skills(task)]
        if not tasks:
            continue
        stuck = [task for task in tasks if _is_stuck(program, task, absent)]
        named = (stuck or tasks)[0]
        more = f" and {len(tasks) - 1:,} more need" if len(tasks) > 1 else " needs"
        what = (
            f'nobody who has skill "{skill}" is there on any day from {days[0]} to {days[-1]}, '
            f"and task {called(named)}{more} it"
        )
        advice = "Look at capacity, leave and calendar, or give the skill to somebody else"
        yield (problem if stuck else warning)(holders[0].source, what, advice)


def _absent(program: Program) -> dict[SkillId, list[Resource]]:
    """Return the skills of those alone who are never there, and who has them."""
    days = program.working_calendar.days(program.now, program.end)
    there: set[SkillId] = set()
    absent: dict[SkillId, list[Resource]] = {}
    for resource in program.resource_by_id.values():
        skills = {skill.id for skill in resource.skills}
        if any(program.capacity_on(resource, day) for day in days):
            there |= skills
        else:
            for skill in skills:
                absent.setdefault(skill, []).append(resource)
    return {skill: holders for skill, holders in absent.items() if skill not in there}


def _skills(task: Task) -> set[SkillId]:
    return {need.skill for mode in _possible(task) for need in mode.requirements if need.skill is not None}


def _possible(task: Task) -> list[Mode]:
    return [mode for mode in task.modes if task.pins.mode in (None, mode.id)]


def _is_stuck(program: Program, task: Task, absent: dict[SkillId, list[Resource]]) -> bool:
    """Tell whether a task must be done, takes time, and no way to do it works without those who are absent."""
    is_must = program.project_by_id[task.project].selection is SelectionRule.MUST
    return is_must and not task.is_milestone and all(_lacks(mode, absent) for mode in _possible(task))


def _lacks(mode: Mode, absent: dict[SkillId, list[Resource]]) -> bool:
    return any(
        need.skill in absent and (mode.kind is not WorkKind.SUPPORT or need.must_staff) for need in mode.requirements
    )
