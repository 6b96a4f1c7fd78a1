"""Lexicographic: one goal after the other, without giving up what the earlier ones reached."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from planner.domain.goals import GoalKind
from planner.domain.program import Program
from planner.solver.budget import Budget
from planner.solver.cpsat import Answer, Limits, Verdict, run
from planner.solver.instance.program import Instance
from planner.solver.model.build import BuiltModel
from planner.solver.model.objective import create_targets
from planner.solver.model.reading import hint_schedule, hint_values, read_schedule
from planner.solver.model.target import Target
from planner.solver.schedule import Schedule

_SHARE_OF_GOAL = 0.6
"""Part of the time left that a goal may take while others follow."""


class Run(Protocol):
    """The running solve, as far as the goals are concerned."""

    program: Program
    budget: Budget
    bounds: dict[GoalKind, Decimal]
    """Of each goal, as far as known; those known beforehand hold for every plan."""
    reached: dict[GoalKind, Decimal]
    """Value of each goal when its turn was over; later goals may give up its tolerance."""

    def learn(self, kind: GoalKind, bound: Decimal) -> None:
        """Learn a bound of a goal."""

    def keep(self, instance: Instance, schedule: Schedule) -> bool:
        """Keep a schedule's plan."""

    def report(self, goal: GoalKind | None, value: Decimal | None, bound: Decimal | None, by: str) -> None:
        """Tell whoever watches."""


@dataclass
class Lexicographic:
    """Optimises the goals of one model in order.

    Attributes:
        values: Of the best solution so far, one for each variable; None before there is one.
    """

    solve: Run
    instance: Instance
    built: BuiltModel
    values: tuple[int, ...] | None = None

    def run(self, first: Schedule | None) -> Verdict:
        """Find a plan, then go through the goals; a verdict other than FOUND is that of the first run."""
        model = self.built.model
        if first is not None:
            hint_schedule(model, self.instance, self.built.variables, first)
            self._complete()
        if self.values is None:
            answer = self._take(run(model, self._limits(1.0), stop=self.solve.budget.stop))
            if self.values is None:
                return answer.verdict
        for number, target in enumerate(create_targets(model, self.instance, self.built.variables)):
            if self.solve.budget.is_over():
                break
            self._complete()
            self._optimise(number, target)
            self._hold(number, target)
        return Verdict.FOUND

    def _complete(self) -> None:
        """Let CP-SAT work out what follows from the variables hinted, so that the next hint is complete."""
        model = self.built.model
        if self.values is not None:
            hint_values(model, self.values)
        if self.values is None or len(self.values) < len(model.proto.variables):
            model.clear_objective()
            limits = Limits(
                seconds=self.solve.budget.left(), workers=1, seed=self.solve.budget.options.seed, fix_hints=True
            )
            answer = run(model, limits, stop=self.solve.budget.stop)
            if answer.values is not None:
                self.values = answer.values
                hint_values(model, self.values)

    def _optimise(self, number: int, target: Target) -> None:
        model = self.built.model
        if self._is_least(target):
            return
        model.clear_objective()
        model.minimize(target.expression)
        is_last = number == len(self.solve.program.goals) - 1
        answer = run(
            model,
            self._limits(1.0 if is_last else _SHARE_OF_GOAL),
            stop=self.solve.budget.stop,
            on_better=lambda objective, bound: self._report(target, objective, bound),
        )
        if self.built.is_complete and answer.bound is not None and answer.verdict is not Verdict.IMPOSSIBLE:
            self.solve.learn(target.kind, target.bound(answer.bound))
        self._take(answer)

    def _is_least(self, target: Target) -> bool:
        """Tell whether the solution in hand reaches the bound known, and keep the model at or above it otherwise.

        With a budget of steps never, so that they repeat: when bounds are known is a matter of time.
        """
        bound = self.solve.bounds.get(target.kind)
        if bound is None or self.solve.budget.options.steps is not None:
            return False
        least, number = target.least(bound), self._number(target)
        if number is not None and number <= least:
            return True
        self.built.model.add(target.expression >= least)
        return False

    def _number(self, target: Target) -> int | None:
        """Return what the best solution reaches; None if time ran out before the goal's own variables had values."""
        if self.values is None or len(self.values) < len(self.built.model.proto.variables):
            return None
        return target.number(self.values)

    def _take(self, answer: Answer) -> Answer:
        self.solve.budget.steps += answer.steps
        values = answer.values
        if values is not None and self.solve.keep(self.instance, read_schedule(self.built.variables, values)):
            self.values = values
        return answer

    def _limits(self, share: float) -> Limits:
        budget = self.solve.budget
        left, steps = budget.left(), budget.steps_left()
        return Limits(
            seconds=None if left is None else left * share,
            steps=None if steps is None else max(1, int(steps * share)),
            workers=budget.options.workers,
            seed=budget.options.seed,
            gap=float(budget.options.gap),
        )

    def _hold(self, number: int, target: Target) -> None:
        """Keep what a goal reached, less its tolerance, while later ones are optimised."""
        reached = self._number(target)
        if reached is None:
            return  # nothing follows any more
        self.solve.reached[target.kind] = target.value(reached)
        goal = self.solve.program.goals[number]
        slack = int(goal.slack(target.value(reached)) / target.unit)
        self.built.model.add(target.expression <= reached + slack)

    def _report(self, target: Target, objective: int | None, bound: int | None) -> None:
        value = None if objective is None else target.value(objective)
        limit = None if bound is None or not self.built.is_complete else target.bound(bound)
        self.solve.report(target.kind, value, limit, "model")
