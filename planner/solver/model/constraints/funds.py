"""Funds: costs are paid by funds of their category that may pay the project on that date, and caps are kept."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from planner.domain.units import Category
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.model.bills import Bills
from planner.solver.model.expression import Expression
from planner.solver.model.tiers import in_tiers
from planner.solver.model.variables import Variables


def add_funds(model: CpModel, instance: Instance, variables: Variables) -> None:
    """Split the costs of each category, project and stretch over the funds that may pay them; keep project caps."""
    bills = Bills(model, instance, variables)
    for category in sorted(instance.stretches):
        _pay(model, instance, variables, bills, category)
    for project in instance.projects:
        if project.money_left is not None:
            available = variables.grid.available(project.money_left)
            if available < 0:
                model.add(variables.selected[project.index] == 0)
            else:  # holds of a project left out as well: it costs nothing
                model.add(in_tiers(model, sum(bills.money(project))) <= available)


def _pay(model: CpModel, instance: Instance, variables: Variables, bills: Bills, category: Category) -> None:
    """Let funds pay for groups of projects that the same funds may pay for."""
    drawn: dict[int, list[Expression]] = {number: [] for number, _ in enumerate(instance.funds)}
    for payers, projects in _groups(instance, category):
        for number, due in enumerate(bills.by_stretch(category, projects)):
            held = sum(instance.held.bills.get((category, project.index, number), 0) for project in projects)
            parts: list[Expression] = []
            for fund in payers:
                if number in instance.funds[fund].stretches:
                    limit = max(0, variables.grid.available(instance.funds[fund].available))
                    part = model.new_int_var(0, limit, f"pays[{instance.funds[fund].id},{number}]")
                    parts.append(part)
                    drawn[fund].append(part)
            model.add(sum(parts) == in_tiers(model, sum(due)) + variables.grid.units(held))
    for fund, drawings in drawn.items():
        if drawings:
            model.add(sum(drawings) <= max(0, variables.grid.available(instance.funds[fund].available)))


def _groups(instance: Instance, category: Category) -> Iterator[tuple[tuple[int, ...], list[ProjectData]]]:
    """Group projects by the funds that may pay them."""
    groups: dict[tuple[int, ...], list[ProjectData]] = {}
    for project in instance.projects:
        groups.setdefault(instance.payers(category, project.index), []).append(project)
    yield from groups.items()
