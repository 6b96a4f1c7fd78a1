"""The rules of MSPSP and iMOPSE once more, over starts and people alone, and what the sets measure."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from benchmarks.case import Objective, Solution
from benchmarks.sets.staffed import StaffedActivity, StaffedProject


def staffed_problems(project: StaffedProject, solution: Solution) -> list[str]:
    """Say what a solution does wrong: completeness first, and only then links, skills and people's days."""
    rows = {(0, number) for number in range(len(project.activities))}
    strange = sorted(set(solution.start) ^ rows) + sorted(set(solution.people) - rows)
    if strange:
        return [f"activity {key} is missing or does not exist" for key in strange]
    return [
        *_links(project, solution),
        *(problem for number in range(len(project.activities)) for problem in _staffing(project, solution, number)),
        *_one_at_a_time(project, solution),
    ]


def staffed_makespan(project: StaffedProject, solution: Solution) -> Objective:
    """Return the end of the last activity."""
    return {"makespan": max(_end(project, solution, number) for number in range(len(project.activities)))}


def makespan_and_cost(project: StaffedProject, solution: Solution) -> Objective:
    """Return the end of the last activity and the wages of all days worked."""
    cost = sum(
        (
            project.workers[worker].wage * activity.duration
            for number, activity in enumerate(project.activities)
            for worker in solution.people.get((0, number), {})
        ),
        Decimal(0),
    )
    return {**staffed_makespan(project, solution), "cost": float(cost)}


def _end(project: StaffedProject, solution: Solution, number: int) -> int:
    return solution.start[0, number] + project.activities[number].duration


def _links(project: StaffedProject, solution: Solution) -> Iterator[str]:
    for number, activity in enumerate(project.activities):
        start = solution.start[0, number]
        if start < 0:
            yield f"activity {number} starts before day 0"
        for predecessor in activity.predecessors:
            end = _end(project, solution, predecessor)
            if start < end:
                yield f"activity {number} starts on day {start}, but {predecessor} ends on day {end}"


def _staffing(project: StaffedProject, solution: Solution, number: int) -> Iterator[str]:
    activity: StaffedActivity = project.activities[number]
    given = solution.people.get((0, number), {})
    heads = Counter(given.values())
    demands = {demand.skill: demand for demand in activity.demands}
    for skill in sorted({*heads, *demands}):
        asked = demands[skill].heads if skill in demands else 0
        if heads[skill] != asked:
            yield f"activity {number} asks for {asked} with skill {skill}, but {heads[skill]} give it"
    for worker, skill in given.items():
        if not 0 <= worker < len(project.workers):
            yield f"activity {number} has worker {worker}, who does not exist"
        elif skill in demands and not project.workers[worker].can(demands[skill]):
            yield f"worker {worker} cannot give skill {skill} to activity {number}"


def _one_at_a_time(project: StaffedProject, solution: Solution) -> Iterator[str]:
    spans = sorted(
        (worker, solution.start[0, number], _end(project, solution, number), number)
        for number in range(len(project.activities))
        for worker in solution.people.get((0, number), {})
    )
    busy = [span for span in spans if span[1] < span[2]]
    for (worker, _, end, number), (other, start, _, following) in pairwise(busy):
        if worker == other and start < end:
            yield f"worker {worker} is on activities {number} and {following} on day {start}"
