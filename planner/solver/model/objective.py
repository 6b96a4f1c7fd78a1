"""Goals as expressions to be made small, one small function each."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from math import gcd

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.resources import TICKS, UNIT
from planner.solver.instance.work import ModeData
from planner.solver.model.attendance import block_starts
from planner.solver.model.bills import Bills
from planner.solver.model.change import change_terms
from planner.solver.model.choice import by_choice
from planner.solver.model.expression import Expression, bounds
from planner.solver.model.fair_load import load_peak
from planner.solver.model.heads import HeadVars
from planner.solver.model.steadiness import steadiness_terms
from planner.solver.model.target import Target
from planner.solver.model.tiers import in_tiers
from planner.solver.model.variables import ModeVars, TaskVars, Variables
from planner.solver.model.workload import bound_workloads


class Goals:
    """Builds targets over one model."""

    def __init__(self, model: CpModel, instance: Instance, variables: Variables) -> None:
        self.model, self.instance, self.variables = model, instance, variables
        self.bills = Bills(model, instance, variables)
        self._late: dict[int, IntVar] = {}

    def late(self, project: int) -> IntVar:
        """Days after the project's own due date."""
        due = self.instance.projects[project].due
        assert due is not None
        if project not in self._late:
            ends = [self.variables.tasks[task].end for task in self.instance.projects[project].tasks]
            self._late[project] = self._days_after(due, ends, project)
        return self._late[project]

    def _days_after(self, due: int, ends: list[IntVar], project: int) -> IntVar:
        most = max([0, *(bounds(end)[1] - due for end in ends)])
        days = self.model.new_int_var(0, most, f"late[{project},{due}]")
        for end in ends:
            self.model.add(days >= end - due).only_enforce_if(self.variables.selected[project])
        return days

    def delays(self) -> list[tuple[int, IntVar]]:
        """Ticks a day and days late, for each due date."""
        found = []
        for project in self.instance.projects:
            if project.due is not None and project.tasks:
                found.append((project.day_rate, self.late(project.index)))
            for index in project.tasks:
                due = self.instance.tasks[index].due
                if due is not None:
                    days = self._days_after(due, [self.variables.tasks[index].end], project.index)
                    found.append((project.day_rate, days))
        return [(rate, days) for rate, days in found if rate]

    def in_ticks(self, terms: list[tuple[int, Expression]], kind: GoalKind, slop: int = 0) -> Target:
        """Scale weighted terms by their greatest common divisor."""
        unit = gcd(*(weight for weight, _ in terms)) or 1
        expression = sum((weight // unit * term for weight, term in terms), 0)
        return Target(kind, in_tiers(self.model, expression), Decimal(unit) / TICKS, Decimal(slop) / TICKS)

    def benefits(self) -> list[tuple[int, Expression]]:
        """Ticks of benefit, negative, for each project."""
        return [(-p.benefit, self.variables.selected[p.index]) for p in self.instance.projects if p.benefit]

    def costs(self) -> list[tuple[int, Expression]]:
        """Money, one term a task."""
        unit = self.variables.grid.unit
        return [(unit, term) for project in self.instance.projects for term in self.bills.money(project)]

    def unmet(self) -> list[Expression]:
        """Hundredths of person-days of support that nobody covers, one term a head."""
        return [
            self._unmet(task, mode, head)
            for task in self.variables.tasks
            for mode in task.modes
            if mode.data.kind is WorkKind.SUPPORT and mode.data.length
            for head in mode.heads
        ]

    def _unmet(self, task: TaskVars, mode: ModeVars, head: HeadVars) -> Expression:
        length, demanded = mode.data.length, head.data.demanded
        tables = []
        for candidate in head.data.candidates:
            resource, met = self.instance.resources[candidate.resource], min(demanded, candidate.rate)
            tables.append(
                {
                    start: demanded * length - met * (length - resource.away_in(start, start + length))
                    for start in block_starts(task, mode)
                }
            )
        return by_choice(self.model, self.variables.marks, task, mode, head, tables=tables, otherwise=demanded * length)


def _net_value(goals: Goals) -> Target:
    return goals.in_ticks([*goals.benefits(), *goals.delays()], GoalKind.NET_VALUE)


def _left_out(goals: Goals) -> Target:
    may = [p.index for p in goals.instance.projects if p.rule is SelectionRule.MAY]
    expression = len(may) - sum(goals.variables.selected[index] for index in may)
    return Target(GoalKind.LEFT_OUT, expression, Decimal(1))


def _unmet_support(goals: Goals) -> Target:
    return Target(GoalKind.UNMET_SUPPORT, sum(goals.unmet(), 0), Decimal(1) / UNIT)


def _cost(goals: Goals) -> Target:
    target = goals.in_ticks(goals.costs(), GoalKind.COST, goals.variables.grid.slop)
    if not isinstance(target.expression, int):
        goals.model.add(target.expression >= least_cost(goals.instance) // int(target.unit * TICKS))
    return target


def least_cost(instance: Instance) -> int:
    """Ticks of money that must-do projects cost at the very least: each head filled by its cheapest candidate."""
    return sum(
        min((_cheapest(instance, mode) for mode in task.modes), default=0)
        for task in instance.tasks
        if instance.projects[task.project].rule is SelectionRule.MUST
    )


def _cheapest(instance: Instance, mode: ModeData) -> int:
    others = sum(cost.amount for cost in mode.costs if cost.category not in instance.counted)
    if mode.labour in instance.counted or mode.kind is WorkKind.SUPPORT:
        return others
    return others + sum(min((c.cost for c in head.candidates), default=0) for head in mode.heads)


def _least_change(goals: Goals) -> Target:
    terms = change_terms(goals.model, goals.instance, goals.variables)
    return Target(GoalKind.LEAST_CHANGE, sum(terms, 0), Decimal(1))


def _steadiness(goals: Goals) -> Target:
    terms = steadiness_terms(goals.model, goals.instance, goals.variables)
    return Target(GoalKind.STEADINESS, sum(terms, 0), Decimal(1))


def _makespan(goals: Goals) -> Target:
    latest = max([0, *(bounds(task.end)[1] for task in goals.variables.tasks)])
    sure = [task for task in goals.variables.tasks if _is_must(goals.instance, task)]
    least = max([0, *(bounds(task.end)[0] for task in sure)])
    last = goals.model.new_int_var(min(least, latest), latest, "makespan")
    for task in goals.variables.tasks:
        goals.model.add(last >= task.end).only_enforce_if(task.selected)
    bound_workloads(goals.model, goals.instance, goals.variables, last)
    return Target(GoalKind.MAKESPAN, last, Decimal(1))


def _is_must(instance: Instance, task: TaskVars) -> bool:
    return instance.projects[task.data.project].rule is SelectionRule.MUST


def _total_delay(goals: Goals) -> Target:
    dated = [p.index for p in goals.instance.projects if p.due is not None and p.tasks]
    return Target(GoalKind.TOTAL_DELAY, sum((goals.late(index) for index in dated), 0), Decimal(1))


def _weighted_tardiness(goals: Goals) -> Target:
    return goals.in_ticks(list(goals.delays()), GoalKind.WEIGHTED_TARDINESS)


def _all_in_money(goals: Goals) -> Target:
    price = goals.instance.unmet_price
    unmet: list[tuple[int, Expression]] = [(price, term) for term in goals.unmet()] if price else []
    terms = [*goals.benefits(), *goals.delays(), *goals.costs(), *unmet]
    return goals.in_ticks(terms, GoalKind.ALL_IN_MONEY, goals.variables.grid.slop)


def _fair_load(goals: Goals) -> Target:
    return Target(GoalKind.FAIR_LOAD, load_peak(goals.model, goals.instance, goals.variables), Decimal(1))


GOALS: dict[GoalKind, Callable[[Goals], Target]] = {
    GoalKind.NET_VALUE: _net_value,
    GoalKind.LEFT_OUT: _left_out,
    GoalKind.UNMET_SUPPORT: _unmet_support,
    GoalKind.COST: _cost,
    GoalKind.LEAST_CHANGE: _least_change,
    GoalKind.STEADINESS: _steadiness,
    GoalKind.MAKESPAN: _makespan,
    GoalKind.TOTAL_DELAY: _total_delay,
    GoalKind.WEIGHTED_TARDINESS: _weighted_tardiness,
    GoalKind.FAIR_LOAD: _fair_load,
    GoalKind.ALL_IN_MONEY: _all_in_money,
}


def create_targets(model: CpModel, instance: Instance, variables: Variables) -> Iterator[Target]:
    """Write the program's goals, in order; each only when it is asked for, since some need many variables."""
    goals = Goals(model, instance, variables)
    for goal in instance.program.goals:
        yield GOALS[goal.kind](goals)
