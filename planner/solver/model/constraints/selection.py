"""Selection: which projects may, must or must not be done, and with which others."""

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.project import SelectionRule
from planner.solver.instance.program import Instance
from planner.solver.model.variables import Variables


def add_selection(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Obey each project's rule, exclusive groups and what it is selected only with."""
    groups: dict[str, list[IntVar]] = {}
    for project in instance.projects:
        selected = variables.selected[project.index]
        if project.rule is not SelectionRule.MAY:
            model.add(selected == int(project.rule is SelectionRule.MUST))
        for group in project.groups:
            groups.setdefault(group, []).append(selected)
        for needed in project.needs:
            model.add_implication(selected, variables.selected[needed])
    for members in groups.values():
        model.add_at_most_one(members)
