"""Pins: what is decided already stays. Pinned modes are the only ones the instance offers."""

from ortools.sat.python.cp_model import CpModel

from planner.solver.instance.program import Instance
from planner.solver.instance.work import ResourcePinData
from planner.solver.model.variables import ModeVars, Variables


def add_pins(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Start pinned tasks on their day; give pinned people and pools a head."""
    del instance
    for task in variables.tasks:
        if task.data.pinned_start is not None:
            model.add(task.block == task.data.pinned_start).only_enforce_if(task.selected)
        for mode in task.modes:
            for pin in () if mode.data.is_over else task.data.pins:
                _hold(model, mode, pin)


def _hold(model: CpModel, mode: ModeVars, pin: ResourcePinData) -> None:
    """Let the resource hold a head: of the pinned requirement where the mode has it, else any."""
    named = [head for head in mode.heads if head.data.requirement == pin.requirement]
    literals = [
        literal
        for head in named or mode.heads
        for candidate, literal in zip(head.data.candidates, head.choose, strict=True)
        if candidate.resource == pin.resource
    ]
    model.add_bool_or(~mode.chosen, *literals)
