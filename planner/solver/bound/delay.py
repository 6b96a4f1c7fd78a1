"""Delay: what is late in every plan, alone and together."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.goals import GoalKind
from planner.solver.bound.after import After
from planner.solver.bound.covering import least_tardiness
from planner.solver.bound.crowd import crowds
from planner.solver.bound.delivery import Delivery, Known
from planner.solver.bound.tardiness import Term, summed_tardiness
from planner.solver.instance.projects import ProjectData

_WEIGHTED = frozenset({GoalKind.NET_VALUE, GoalKind.WEIGHTED_TARDINESS, GoalKind.ALL_IN_MONEY})


@dataclass(frozen=True, slots=True)
class Unavoidable:
    """What due dates of the certain projects cost in every plan.

    Attributes:
        missed: How many of them no plan keeps.
        alone: What these cost at least, each by itself.
        together: What all cost one another at least past that.
    """

    missed: int
    alone: int
    together: int

    @property
    def total(self) -> int:
        """What all cost at least."""
        return self.alone + self.together


@dataclass(frozen=True)
class Delays:
    """The least delay of a program, as far as it is known without a plan.

    Attributes:
        proved: What `with_crowds` has worked out of `cost` and `days`.
    """

    known: Known
    proved: tuple[Unavoidable, Unavoidable] | None = None

    @cached_property
    def cost(self) -> Unavoidable:
        """In ticks, of the certain projects and their tasks."""
        return self._certain(weighted=True) if self.proved is None else self.proved[0]

    @cached_property
    def days(self) -> Unavoidable:
        """In days after the certain projects' own due dates."""
        return self._certain(weighted=False) if self.proved is None else self.proved[1]

    def of(self, project: ProjectData) -> int:
        """Return the ticks of delay that a project costs if it is selected, whatever the others do."""
        mine = (self._due(d) for d in self.known.deliveries if d.project == project.index)
        return sum(project.day_rate * late for late, _ in mine)

    def with_crowds(self, kinds: Collection[GoalKind], is_over: Callable[[], bool]) -> "Delays":
        """Return the same with what crowds of projects prove, for the goals asked for.

        Args:
            is_over: Says when to end with what is proved so far.
        """
        cost, days = self.cost, self.days
        if _WEIGHTED.intersection(kinds):
            cost = replace(cost, together=max(cost.together, self._crowded(is_over, weighted=True)))
        if GoalKind.TOTAL_DELAY in kinds:
            days = replace(days, together=max(days.together, self._crowded(is_over, weighted=False)))
        return Delays(self.known, (cost, days))

    def _crowded(self, is_over: Callable[[], bool], *, weighted: bool) -> int:
        known = self.known
        if is_over():
            return 0
        _, terms = self._terms(weighted=weighted)
        among = tuple(crowds(terms, known.energy, known.heads, After(known.network)))
        return least_tardiness(terms, among, known.instance.horizon, is_over)

    def _certain(self, *, weighted: bool) -> Unavoidable:
        """Sum what each project is late alone, and what they cost one another past that."""
        late, terms = self._terms(weighted=weighted)
        together = summed_tardiness(terms, self.known.energy, self.known.heads, self.known.instance.horizon)
        alone = sum(late)
        return Unavoidable(sum(one > 0 for one in late), alone, together)

    def _terms(self, *, weighted: bool) -> tuple[list[int], list[Term]]:
        """Return what each due date costs alone, and the due dates put off by that."""
        late, terms = [], []
        for delivery in self.known.deliveries:
            project = self.known.instance.projects[delivery.project]
            if project.index not in self.known.network.certain.always or not (weighted or delivery.task is None):
                continue
            weight = project.day_rate if weighted else 1
            days, due = self._due(delivery)
            late.append(weight * days)
            if due is not None and weight and due <= self.known.instance.horizon:
                terms.append(Term(weight, due, project.tasks if delivery.task is None else (delivery.task,)))
        return late, terms

    def _due(self, delivery: Delivery) -> tuple[int, int | None]:
        """Return the days a delivery is late in any plan, and its due date put off by them; None if it has none."""
        instance, task = self.known.instance, delivery.task
        due = instance.projects[delivery.project].due if task is None else instance.tasks[task].due
        if due is None or delivery.end is None:
            return 0, None
        late = max(0, delivery.end - due)
        return late, max(0, due + late)
