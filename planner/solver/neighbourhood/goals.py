"""Goals of a part, one after the other, as far as a short limit reaches."""

from dataclasses import dataclass, replace
from threading import Event
from time import monotonic

from planner.solver.cpsat import Answer, Limits, Verdict, run
from planner.solver.instance.program import Instance
from planner.solver.model.build import build_model
from planner.solver.model.objective import create_targets
from planner.solver.model.reading import hint_schedule, hint_values, read_schedule
from planner.solver.model.target import Target
from planner.solver.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of a part.

    Attributes:
        schedule: The best one; None if the present one was no solution, or could not be completed in time.
        is_settled: Whether each goal that was looked at was proved best.
        steps: Spent.
    """

    schedule: Schedule | None
    is_settled: bool
    steps: int


def optimise(instance: Instance, first: Schedule, depth: int, limits: Limits, stop: Event) -> Found:
    """Better a schedule of a small instance, goal by goal; a goal that is not proved best in time ends it.

    Args:
        depth: Goals of the program that are looked at, at least; those that are constant in the part do not count.
    """
    return _Optimising(instance, limits, stop).run(first, depth)


class _Optimising:
    """A small model whose goals are optimised in order."""

    def __init__(self, instance: Instance, limits: Limits, stop: Event) -> None:
        self._instance, self._limits, self._stop = instance, limits, stop
        self._until = None if limits.seconds is None else monotonic() + limits.seconds
        self._built = build_model(instance)
        self._values: tuple[int, ...] | None = None
        self._steps = 0

    def run(self, first: Schedule, depth: int) -> Found:
        """Go through the goals."""
        model, variables = self._built.model, self._built.variables
        hint_schedule(model, self._instance, variables, first)
        is_settled = True
        for number, target in enumerate(create_targets(model, self._instance, variables)):
            if isinstance(target.expression, int):
                continue
            if number >= depth and self._values is not None:
                break
            self._complete()
            if self._values is None or len(self._values) < len(model.proto.variables) or not self._minimise(target):
                is_settled = False
                break
            model.add(target.expression <= target.number(self._values))
        schedule = None if self._values is None else read_schedule(variables, self._values)
        return Found(schedule=schedule, is_settled=is_settled, steps=self._steps)

    def _complete(self) -> None:
        """Work out what follows from the decisions hinted, so that the hint is complete."""
        model = self._built.model
        if self._values is not None:
            hint_values(model, self._values)
        model.clear_objective()
        answer = self._run(fix_hints=True)
        if answer.values is not None:
            self._values = answer.values
            hint_values(model, answer.values)

    def _minimise(self, target: Target) -> bool:
        """Better one goal; tell whether it is proved best."""
        self._built.model.minimize(target.expression)
        answer = self._run(fix_hints=False)
        if answer.values is not None:
            self._values = answer.values
        return answer.verdict is Verdict.BEST

    def _run(self, *, fix_hints: bool) -> Answer:
        seconds = None if self._until is None else max(0.0, self._until - monotonic())
        steps = None if self._limits.steps is None else max(1, self._limits.steps - self._steps)
        limits = replace(self._limits, seconds=seconds, steps=steps, fix_hints=fix_hints, is_brief=True)
        answer = run(self._built.model, limits, stop=self._stop)
        self._steps += answer.steps
        return answer
