"""Staffing: every head of the chosen mode is filled, by different people."""

from itertools import pairwise

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.solver.instance.program import Instance
from planner.solver.model.expression import Expression
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import ModeVars, Variables


def add_staffing(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Choose one candidate for each head; support that need not be staffed may go without."""
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.own_heads:
                _fill(model, mode, head)
            _let_each_person_hold_one_head(model, instance, mode)
            _order_equal_heads(model, mode)


def _fill(model: CpModel, mode: ModeVars, head: HeadVars) -> None:
    if head.data.must_cover and mode.data.length:
        for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
            if candidate.rate < head.data.demanded:
                model.add_bool_and(~literal)
    if head.data.may_stay_empty:
        model.add(sum(head.choose) <= mode.chosen)
    elif not head.is_decided_by(mode.chosen):
        model.add(sum(head.choose) == mode.chosen)


def _let_each_person_hold_one_head(model: CpModel, instance: Instance, mode: ModeVars) -> None:
    held: dict[int, list[IntVar]] = {}
    for head in mode.heads:
        for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
            if instance.resources[candidate.resource].is_person:
                held.setdefault(candidate.resource, []).append(literal)
    for literals in held.values():
        if len(literals) > 1:
            model.add_at_most_one(literals)


def _order_equal_heads(model: CpModel, mode: ModeVars) -> None:
    """Heads of one requirement are alike: fill them in the order of their candidates, empty ones last."""
    for head, following in pairwise(mode.heads):
        if head.data.requirement == following.data.requirement and not head.is_decided_by(mode.chosen):
            model.add(_position(head) <= _position(following))


def _position(head: HeadVars) -> Expression:
    beyond = len(head.choose)
    return beyond + sum((number - beyond) * literal for number, literal in enumerate(head.choose))
