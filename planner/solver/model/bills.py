"""Bills: what the decisions cost, in units of the money grid, by stretch of time where funds ask.

Costs are summed in tiers (head, task, project, fund), so that no row grows large coefficients. What is due before a
boundary between stretches depends on whether the work is over by then, has not begun, or straddles it.
"""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel

from planner.domain.units import Category
from planner.domain.work import WorkKind
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.instance.work import Candidate
from planner.solver.model.attendance import block_starts, runs_in
from planner.solver.model.choice import by_choice, idle
from planner.solver.model.expression import Expression, highest
from planner.solver.model.heads import HeadVars
from planner.solver.model.other_costs import DueBefore, OtherCosts
from planner.solver.model.tiers import in_tiers
from planner.solver.model.variables import ModeVars, TaskVars, Variables


class Bills:
    """The costs of one model."""

    def __init__(self, model: CpModel, instance: Instance, variables: Variables) -> None:
        """Look at a model; variables are made as they are asked for."""
        self._model, self._instance, self._variables = model, instance, variables
        self._units, self._marks = variables.grid.units, variables.marks
        self._others = OtherCosts(model, instance, variables)

    def money(self, project: ProjectData) -> Iterator[Expression]:
        """Yield everything a project costs in money, one term a task."""
        for task in self._tasks(project):
            terms = [
                self._head_cost(task, mode, head)
                for mode in task.modes
                if mode.data.labour not in self._instance.counted
                for head in mode.heads
            ]
            terms += [
                self._units(cost.amount) * mode.chosen
                for mode in task.modes
                for cost in mode.data.costs
                if cost.category not in self._instance.counted
            ]
            if terms:
                yield self._tier(terms, task)

    def by_stretch(self, category: Category, projects: list[ProjectData]) -> list[list[Expression]]:
        """Return what the projects owe in each stretch of a funded category."""
        edges = [stretch.first for stretch in self._instance.stretches[category]]
        owed: list[list[Expression]] = [[] for _ in edges]
        for project in projects:
            for task in self._tasks(project):
                for due_before in self._dues(task, category):
                    self._cut(task, due_before, edges, owed)
        return owed

    def _tasks(self, project: ProjectData) -> Iterator[TaskVars]:
        for index in project.tasks:
            if not self._variables.tasks[index].data.is_done:
                yield self._variables.tasks[index]

    def _cut(self, task: TaskVars, due_before: DueBefore, edges: list[int], owed: list[list[Expression]]) -> None:
        """Split one cost at the edges that lie inside the task's window."""
        low, high = task.window.earliest - 1, max(task.window.latest, task.window.earliest + 1)
        before: Expression = 0
        for number, first in enumerate(edges):
            end = edges[number + 1] if number + 1 < len(edges) else high + 1
            if end > low and (first <= high or number == 0):
                due = due_before(min(end, high + 1))
                owed[number].append(due - before)
                before = due

    def _dues(self, task: TaskVars, category: Category) -> Iterator[DueBefore]:
        """Yield one function for each cost of a category that a task may have."""
        for mode in task.modes:
            if mode.data.labour == category:
                for head in mode.heads:
                    yield self._labour(task, mode, head)
            for cost in mode.data.costs:
                if cost.category == category:
                    yield self._others.due(task, mode, cost)

    def _tier(self, terms: list[Expression], task: TaskVars) -> Expression:
        if len(terms) == 1:
            return terms[0]
        cost = in_tiers(self._model, sum(terms))
        total = self._model.new_int_var(0, highest(cost), f"cost[{task.data.id}]")
        self._model.add(total == cost)
        return total

    def _head_cost(self, task: TaskVars, mode: ModeVars, head: HeadVars) -> Expression:
        if mode.data.kind is WorkKind.SUPPORT:
            return self._labour(task, mode, head)(max(task.window.latest, task.window.earliest + 1) + 1)
        pairs = zip(head.data.candidates, head.choose, strict=True)
        return sum(self._units(candidate.cost) * literal for candidate, literal in pairs if candidate.cost)

    def _labour(self, task: TaskVars, mode: ModeVars, head: HeadVars) -> DueBefore:
        if mode.data.kind is WorkKind.SUPPORT:
            return lambda day: self._support_before(task, mode, head, day)
        return lambda day: self._work_before(task, mode, head, day)

    def _support_before(self, task: TaskVars, mode: ModeVars, head: HeadVars, day: int) -> Expression:
        tables = []
        for candidate in head.data.candidates:
            resource = self._instance.resources[candidate.resource]
            table = {}
            for start in block_starts(task, mode):
                end = max(start, min(start + mode.data.length, day))
                table[start] = self._units(candidate.day_cost) * (end - start - resource.away_in(start, end))
            tables.append(table)
        return by_choice(self._model, self._marks, task, mode, head, tables=tables, otherwise=0)

    def _work_before(self, task: TaskVars, mode: ModeVars, head: HeadVars, day: int) -> Expression:
        if day > task.window.latest:
            return self._head_cost(task, mode, head)
        costs = [self._units(candidate.cost) for candidate in head.data.candidates]
        if not any(costs) or day <= task.window.earliest:
            return 0
        due = self._model.new_int_var(0, max(costs), f"due[{head.end.name},{day}]")
        self._model.add(due == 0).only_enforce_if(idle(self._model, mode, head))
        is_begun, is_over = ~self._marks.at_least(head.start, day), ~self._marks.at_least(head.end, day + 1)
        for candidate, literal in zip(head.data.candidates, head.choose, strict=True):
            whole = self._units(candidate.cost)
            worked = day - head.start - self._away_before(task, head, candidate, day)
            partial = in_tiers(self._model, self._units(candidate.day_cost) * worked)
            self._model.add(due == 0).only_enforce_if(literal, ~is_begun)
            self._model.add(due == whole).only_enforce_if(literal, is_over)
            if self._variables.grid.exact:
                self._model.add(due == partial).only_enforce_if(literal, is_begun, ~is_over)
            else:
                self._model.add(due <= partial).only_enforce_if(literal, is_begun, ~is_over)
                self._model.add(due >= partial - self._instance.horizon).only_enforce_if(literal, is_begun, ~is_over)
        return due

    def _away_before(self, task: TaskVars, head: HeadVars, candidate: Candidate, day: int) -> Expression:
        """Sum the days away between the start of the work and `day`."""
        return sum(
            (min(run.end, day) - run.first) * self._marks.overlaps(head.start, head.end, run.first, run.end)
            for run in runs_in(self._instance.resources[candidate.resource], task)
            if run.first < day
        )
