"""The plain linear program over buckets of days: fractions of tasks, done in order, within what resources offer.

A project is late by what the buckets of its tasks' fractions come to on average: what a bound by the book would be.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from ortools.linear_solver import pywraplp

from planner.domain.goals import GoalKind
from planner.solver.bound import Known
from planner.solver.instance.resources import TICKS

_DAYS = 10
"""Of a bucket."""
_MILLISECONDS = 1000

Parts = Mapping[int, list[pywraplp.Variable]]
"""Of each task the part that is done by the end of each bucket."""


def bucket_bound(known: Known, kind: GoalKind, seconds: float) -> float | None:
    """Return the least delay, weighted or not, of the linear program; None if it takes longer than `seconds`."""
    solver = pywraplp.Solver.CreateSolver("GLOP")
    buckets = -(-known.instance.horizon // _DAYS)
    certain = known.network.certain.always
    tasks = [task for task in known.instance.tasks if task.project in certain and not task.is_done]
    done = {task.index: [solver.NumVar(0, 1, "") for _ in range(buckets)] for task in tasks}
    for task, parts in done.items():
        for sooner, later in pairwise(parts):
            solver.Add(sooner <= later)
        for part in parts[: known.heads.start[task] // _DAYS]:
            part.SetUb(0)
        parts[-1].SetLb(1)
    _add_order(solver, known, done)
    _add_resources(solver, known, done, buckets)
    _set_objective(solver, known, done, kind)
    solver.SetTimeLimit(int(seconds * _MILLISECONDS))
    if solver.Solve() != pywraplp.Solver.OPTIMAL:
        return None
    return float(solver.Objective().Value())


def _add_order(solver: pywraplp.Solver, known: Known, done: Parts) -> None:
    """What has to end before something else begins is, by the end of each bucket, done to no smaller part."""
    for link in known.instance.links:
        if link.predecessor in done and link.successor in done and link.from_end and not link.to_end and link.lag >= 0:
            for before, after in zip(done[link.predecessor], done[link.successor], strict=True):
                solver.Add(before >= after)


def _add_resources(solver: pywraplp.Solver, known: Known, done: Parts, buckets: int) -> None:
    for by in known.energy.sets(done):
        supply = known.energy.supply(by)
        amounts = [(task, amount) for task in done if (amount := known.energy.amount(task, by))]
        for bucket in range(buckets):
            first, end = bucket * _DAYS, min((bucket + 1) * _DAYS, known.instance.horizon)
            room = solver.Constraint(-solver.infinity(), supply[end] - supply[first])
            for task, amount in amounts:
                _add_part(room, done[task], bucket, amount)


def _set_objective(solver: pywraplp.Solver, known: Known, done: Parts, kind: GoalKind) -> None:
    objective = solver.Objective()
    objective.SetMinimization()
    for weight, due, tasks in _dated(known, is_weighted=kind is not GoalKind.TOTAL_DELAY):
        late = solver.NumVar(0, solver.infinity(), "")
        objective.SetCoefficient(late, weight)
        for task in tasks:
            if task in done:
                row = solver.Constraint(0, solver.infinity())
                row.SetCoefficient(late, 1)
                for bucket in range(len(done[task])):
                    _add_part(row, done[task], bucket, -max(0, bucket * _DAYS + 1 - due))


def _add_part(row: pywraplp.Constraint, parts: list[pywraplp.Variable], bucket: int, factor: int) -> None:
    """Add `factor` × what is done within a bucket."""
    row.SetCoefficient(parts[bucket], row.GetCoefficient(parts[bucket]) + factor)
    if bucket:
        row.SetCoefficient(parts[bucket - 1], row.GetCoefficient(parts[bucket - 1]) - factor)


def _dated(known: Known, *, is_weighted: bool) -> Iterator[tuple[float, int, tuple[int, ...]]]:
    """Yield what a day costs, due date and tasks of all that every plan has and that has a due date."""
    for project in known.instance.projects:
        if project.index not in known.network.certain.always:
            continue
        weight = project.day_rate / TICKS if is_weighted else 1.0
        if project.due is not None:
            yield weight, project.due, project.tasks
        for task in project.tasks:
            due = known.instance.tasks[task].due
            if is_weighted and due is not None:
                yield weight, due, (task,)
