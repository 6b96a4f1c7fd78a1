"""One part of the model alone: its variables, the rules it is given, and the decisions a test fixes."""

from collections.abc import Callable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.solver.instance.program import Instance, compile_program
from planner.solver.model.expression import Expression
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import ModeVars, TaskVars, Variables, create_variables

OPTIMAL = cp_model.OPTIMAL
INFEASIBLE = cp_model.INFEASIBLE

Rule = Callable[[cp_model.CpModel, Instance, Variables], None]


@dataclass
class Alone:
    """A model of a program with only some of the rules."""

    model: cp_model.CpModel
    instance: Instance
    variables: Variables

    def task(self, name: str = "A") -> TaskVars:
        """Return the variables of a task."""
        return next(task for task in self.variables.tasks if task.data.id == name)

    def mode(self, task: str = "A", name: str = "M", shift: int = 0) -> ModeVars:
        """Return the variables of a mode (of a month task: of one shift)."""
        return next(m for m in self.task(task).modes if m.data.id == name and m.data.shift == shift)

    def head(self, task: str = "A", number: int = 0, mode: str = "M", shift: int = 0) -> HeadVars:
        """Return the variables of a head."""
        return self.mode(task, mode, shift).heads[number]

    def fix(self, expression: Expression, value: int) -> None:
        """Fix a decision."""
        self.model.add(expression == value)

    def select(self, project: str = "P", *, yes: bool = True) -> None:
        """Select a project, or not."""
        number = next(p.index for p in self.instance.projects if p.id == project)
        self.fix(self.variables.selected[number], int(yes))

    def place(self, task: str = "A", *, start: int | None = None, end: int | None = None, mode: str = "M") -> None:
        """Select the task's project, choose a mode and put the task in time."""
        variables = self.task(task)
        self.fix(variables.selected, 1)
        self.fix(self.mode(task, mode).chosen, 1)
        if start is not None:
            self.fix(variables.block, start)
        if end is not None:
            self.fix(variables.end, end)

    def choice(self, who: str, rate: int = 100, **head) -> cp_model.IntVar:
        """Return the literal that gives a head to someone at a rate."""
        variables = self.head(**head)
        pairs = zip(variables.data.candidates, variables.choose, strict=True)
        return next(literal for c, literal in pairs if self.instance.resources[c.resource].id == who and c.rate == rate)

    def give(self, who: str, rate: int = 100, **head) -> None:
        """Give a head to someone at a rate."""
        self.fix(self.choice(who, rate, **head), 1)

    def status(self) -> cp_model.CpSolverStatus:
        """Solve: OPTIMAL or INFEASIBLE, nothing else on models this small."""
        return self.solver().status(self.model)

    def least(self, expression: Expression) -> int:
        """Return the least value of an expression."""
        self.model.minimize(expression)
        solver = self.solver()
        assert solver.status(self.model) == OPTIMAL
        return solver.value(expression)

    def most(self, expression: Expression) -> int:
        """Return the greatest value of an expression."""
        return -self.least(-expression)

    @staticmethod
    def solver() -> "OneWorker":
        """Return a solver that repeats itself."""
        return OneWorker()


class OneWorker(cp_model.CpSolver):
    """CP-SAT on one worker."""

    def __init__(self) -> None:
        super().__init__()
        self.parameters.num_workers = 1
        self.parameters.random_seed = 1

    def status(self, model: cp_model.CpModel) -> cp_model.CpSolverStatus:
        """Solve a model that must be valid."""
        assert model.validate() == ""
        return self.solve(model)


def alone(program: Program, *rules: Rule, baseline: Baseline | None = None) -> Alone:
    """Create the variables of a program and add these families of rules only."""
    model = cp_model.CpModel()
    instance = compile_program(program, baseline=baseline)
    variables = create_variables(model, instance)
    for rule in rules:
        rule(model, instance, variables)
    return Alone(model, instance, variables)
