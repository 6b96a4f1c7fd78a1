"""The dates of a synthetic program once more, over starts and ends alone, and its weighted tardiness.

Who works when, and what it costs, is the checker's: a synthetic program has no rules but the product's own.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from benchmarks.case import Objective, Solution, key_of
from benchmarks.sets.days import date_of, day_of
from planner.domain.plan import Plan
from planner.domain.program import Program

_SATURDAY = 5
_DAYS_PER_WEEK = 5


def synthetic_solution(plan: Plan) -> Solution:
    """Read starts, ends, modes and people off a plan."""
    scheduled = {key_of(task.task): task for task in plan.tasks}
    return Solution(
        start={key: day_of(task.start) for key, task in scheduled.items()},
        end={key: day_of(task.end) for key, task in scheduled.items()},
        mode={key: int(task.mode) for key, task in scheduled.items()},
        people={
            key: {int(given.resource): str(given.skill) for given in task.assignments}
            for key, task in scheduled.items()
            if task.assignments
        },
    )


def synthetic_problems(program: Program, solution: Solution) -> list[str]:
    """Say which tasks are missing, begin before their release or before a predecessor's end and lag."""
    missing = [f"task {task.id} is missing" for task in program.tasks if key_of(task.id) not in solution.end]
    return missing or [*_releases(program, solution), *_links(program, solution)]


def weighted_tardiness(program: Program, solution: Solution) -> Objective:
    """Return the cost of all working days (Monday to Friday) by which projects end after their due dates."""
    ends: dict[int, int] = {}
    for (project, _), end in solution.end.items():
        ends[project] = max(ends.get(project, 0), end)
    return {
        "weighted_tardiness": sum(
            float(project.delay_rate)
            * _weekdays(project.due + timedelta(days=1), date_of(ends[number]))
            / _DAYS_PER_WEEK
            for number, project in enumerate(program.projects)
            if project.due is not None
        )
    }


def _weekdays(first: date, end: date) -> int:
    """Count the dates from Monday to Friday in `[first, end)`."""
    return sum((first + timedelta(days=n)).weekday() < _SATURDAY for n in range((end - first).days))


def _releases(program: Program, solution: Solution) -> Iterator[str]:
    for number, project in enumerate(program.projects):
        first = min((start for key, start in solution.start.items() if key[0] == number), default=None)
        if project.release is not None and first is not None and date_of(first) < project.release:
            yield f"project {number} begins on {date_of(first)}, before its release on {project.release}"


def _links(program: Program, solution: Solution) -> Iterator[str]:
    for link in program.dependencies:
        before, after = key_of(link.predecessor), key_of(link.successor)
        between = _weekdays(date_of(solution.end[before]), date_of(solution.start[after]))
        if solution.start[after] < solution.end[before] or between < link.lag:
            yield f"task {link.successor} begins too early after task {link.predecessor}"
