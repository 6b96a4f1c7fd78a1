"""Fair load: how much of what they offer the most loaded person gives."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Candidate
from planner.solver.model.attendance import block_starts
from planner.solver.model.choice import if_chosen
from planner.solver.model.expression import Expression
from planner.solver.model.variables import ModeVars, TaskVars, Variables


def load_peak(model: CpModel, instance: Instance, variables: Variables) -> IntVar:
    """Return the load of the most loaded person in tenths of a percent of what they offer."""
    given: dict[int, list[Expression]] = {}
    for resource, amount in _given(model, instance, variables):
        given.setdefault(resource, []).append(amount)
    for resource, held in instance.held.given.items():
        given.setdefault(resource, []).append(held)
    peak = model.new_int_var(0, 1000, "peak")
    for index, amounts in given.items():
        offered = sum(instance.resources[index].capacity[instance.now :])
        load = model.new_int_var(0, offered, f"load[{index}]")
        model.add(load == sum(amounts))
        model.add(offered * peak >= 1000 * load)
    return peak


def _given(model: CpModel, instance: Instance, variables: Variables) -> Iterator[tuple[int, Expression]]:
    """Yield each person with the hundredths of person-days that they give as a candidate."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
                    if not instance.resources[candidate.resource].is_person:
                        continue
                    if mode.data.kind is WorkKind.SUPPORT:
                        table = _given_by_start(instance, task, mode, candidate)
                        yield candidate.resource, if_chosen(model, variables.marks, task, literal, table)
                    else:
                        yield candidate.resource, candidate.given * literal


def _given_by_start(instance: Instance, task: TaskVars, mode: ModeVars, candidate: Candidate) -> dict[int, int]:
    resource, length = instance.resources[candidate.resource], mode.data.length
    return {
        start: candidate.rate * (length - resource.away_in(start, start + length)) for start in block_starts(task, mode)
    }
