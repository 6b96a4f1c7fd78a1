"""A staffed project as a program: workers as people, skill demands as requirements, and back."""

from benchmarks.case import Key, Solution, key_of, task_id
from benchmarks.sets.days import DAY_ZERO, EVERY_DAY, day_of, last_before
from benchmarks.sets.staffed import StaffedActivity, StaffedProject, Worker, horizon
from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, SkillId
from planner.domain.people import Person, Skill
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Dependency, Mode, Requirement, Task, WorkKind

_PROJECT = ProjectId("0")
_LOWEST = 1
"""The domain's lowest level; the files' is 0."""


def staffed_program(project: StaffedProject, goals: tuple[GoalKind, ...]) -> Program:
    """Write a staffed project as a program with these goals."""
    return Program(
        name=project.name,
        first=DAY_ZERO,
        last=last_before(horizon(project)),
        status_date=DAY_ZERO,
        calendar=EVERY_DAY.id,
        calendars=(EVERY_DAY,),
        projects=(Project(id=_PROJECT),),
        tasks=tuple(_task(number, activity) for number, activity in enumerate(project.activities)),
        dependencies=tuple(
            Dependency(predecessor=task_id((0, predecessor)), successor=task_id((0, number)))
            for number, activity in enumerate(project.activities)
            for predecessor in activity.predecessors
        ),
        people=tuple(_person(number, worker) for number, worker in enumerate(project.workers)),
        stated_goals=tuple(Goal(kind=kind) for kind in goals),
    )


def staffed_solution(_: StaffedProject, plan: Plan) -> Solution:
    """Read starts and people off a plan of the project's program."""
    scheduled = {key_of(task.task): task for task in plan.tasks}
    people: dict[Key, dict[int, str]] = {
        key: {int(given.resource): str(given.skill) for given in task.assignments} for key, task in scheduled.items()
    }
    return Solution(
        start={key: day_of(task.start) for key, task in scheduled.items()},
        mode=dict.fromkeys(scheduled, 0),
        people={key: given for key, given in people.items() if given},
    )


def _task(number: int, activity: StaffedActivity) -> Task:
    requirements = tuple(
        Requirement(
            id=RequirementId(demand.skill),
            skill=SkillId(demand.skill),
            level=demand.level + _LOWEST,
            heads=demand.heads,
        )
        for demand in activity.demands
    )
    mode = Mode(id=ModeId("0"), kind=WorkKind.DURATION, duration=activity.duration, requirements=requirements)
    return Task(id=task_id((0, number)), project=_PROJECT, modes=(mode,))


def _person(number: int, worker: Worker) -> Person:
    return Person(
        id=ResourceId(str(number)),
        skills=tuple(Skill(id=SkillId(name), level=level + _LOWEST) for name, level in worker.skills.items()),
        rate=worker.wage,
    )
