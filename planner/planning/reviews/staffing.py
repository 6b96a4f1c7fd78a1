"""Requirements that nobody, or not enough people, can fill."""

from collections.abc import Iterator
from difflib import get_close_matches

from planner.domain.ids import SkillId
from planner.domain.people import FULL_TIME, Person, Resource
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import Mode, Requirement, Task, WorkKind
from planner.planning.reviews.remark import called, problem, warning

_Able = dict[SkillId, list[Resource]]


def review_staffing(program: Program) -> Iterator[InputProblem]:
    """Yield the requirements of tasks that are not done and that cannot be filled."""
    able = _able(program)
    for task in program.tasks:
        if stage(task) is not Stage.DONE:
            yield from _of_task(program, task, able)


def _able(program: Program) -> _Able:
    """Return who has each skill at all."""
    able: _Able = {}
    resources: list[Resource] = [*program.people, *program.pools]
    for resource in resources:
        for skill in {skill.id for skill in resource.skills}:
            able.setdefault(skill, []).append(resource)
    return able


def _of_task(program: Program, task: Task, able: _Able) -> Iterator[InputProblem]:
    modes = [mode for mode in task.modes if task.pins.mode in (None, mode.id)]
    faults = {mode.id: list(_faults(program, mode, able)) for mode in modes}
    is_stuck = all(any(fatal for _, _, _, fatal in found) for found in faults.values())
    is_must = program.project_by_id[task.project].selection is SelectionRule.MUST
    for found in faults.values():
        for need, lack, advice, fatal in found:
            what = f"task {called(task)} needs {lack}"
            source = need.source or task.source
            yield problem(source, what, advice) if fatal and is_stuck and is_must else warning(source, what, advice)


def _faults(program: Program, mode: Mode, able: _Able) -> Iterator[tuple[Requirement, str, str, bool]]:
    """Yield requirement, what is lacking, advice, and whether the mode cannot be done because of it."""
    for need in mode.requirements:
        if (lack := _lack(program, need, able)) is not None:
            yield need, *lack, mode.kind is not WorkKind.SUPPORT or need.must_staff


def _lack(program: Program, need: Requirement, able: _Able) -> tuple[str, str] | None:
    if need.skill is None:
        return None
    holders = able.get(need.skill, [])
    best = max((resource.level(need.skill) for resource in holders), default=0)
    if best == 0:
        every: list[Resource] = [*program.people, *program.pools]
        return f'skill "{need.skill}", which nobody has', _nearest(every, need)
    if best < need.level:
        what = f'skill "{need.skill}" at level {need.level}; the best has level {best}'
        return what, "Lower the level, or raise someone's on sheet People"
    places = sum(_places(r, need) for r in holders if r.level(need.skill) >= need.level)
    if places < need.heads:
        level = f" at level {need.level}" if need.level > 1 else ""
        what = f'{need.heads} heads with skill "{need.skill}"{level}; only {places} can'
        return what, "Ask for fewer heads, or add people who can"
    return None


def _places(resource: Resource, need: Requirement) -> int:
    """Return how many heads of a requirement one person, or a pool at its largest, can hold."""
    if isinstance(resource, Person):
        return 1
    units = max([resource.units, *(period.capacity for period in resource.capacity_periods)])
    return units * FULL_TIME // (need.least_share or need.share)


def _nearest(resources: list[Resource], need: Requirement) -> str:
    wanted, known = str(need.skill).casefold(), dict[str, str]()
    for resource in resources:
        for skill in resource.skills:
            known[skill.id.casefold()] = skill.id
            if wanted in _between_commas(skill.id):
                return f'"{resource.id}" has "{skill.id}": separate skills with semicolons'
    if any(part in known for part in _between_commas(wanted)):
        return "Ask for one skill in a row, and for the others on sheet Requirements"
    match = get_close_matches(wanted, known, n=1, cutoff=0.75)
    if match:
        return f'Perhaps "{known[match[0]]}" is meant'
    return "Add it to someone on sheet People, or change the task"


def _between_commas(skill: str) -> list[str]:
    """Return the names that commas separate in what was read as one skill, without levels; none without a comma."""
    parts = [part.partition(":")[0].strip().casefold() for part in skill.split(",")]
    return parts if len(parts) > 1 else []
