"""Delay: what is late in every plan, alone and together."""

from dataclasses import dataclass
from functools import cached_property

from planner.solver.bound.delivery import Delivery, Known
from planner.solver.bound.tardiness import Term, summed_tardiness
from planner.solver.instance.projects import ProjectData


@dataclass(frozen=True, slots=True)
class Unavoidable:
    """What due dates of the certain projects cost in every plan.

    Attributes:
        missed: How many of them no plan keeps.
        alone: What these cost at least, each by itself.
        together: What all cost one another at least past that.
        proved: What all cost at least by a calculation of its own.
    """

    missed: int
    alone: int
    together: int
    proved: int = 0

    @property
    def total(self) -> int:
        """The most that is known of all."""
        return max(self.alone + self.together, self.proved)


@dataclass(frozen=True)
class Delays:
    """The least delay of a program, as far as it is known without a plan.

    Attributes:
        proved: Ticks of delay of the certain projects that are proved otherwise.
    """

    known: Known
    proved: int = 0

    @cached_property
    def cost(self) -> Unavoidable:
        """In ticks, of the certain projects and their tasks."""
        return self._certain(weighted=True)

    @cached_property
    def days(self) -> Unavoidable:
        """In days after the certain projects' own due dates."""
        return self._certain(weighted=False)

    def of(self, project: ProjectData) -> int:
        """Return the ticks of delay that a project costs if it is selected, whatever the others do."""
        mine = (self._due(d) for d in self.known.deliveries if d.project == project.index)
        return sum(project.day_rate * late for late, _ in mine)

    def _certain(self, *, weighted: bool) -> Unavoidable:
        """Sum what each project is late alone, and what they cost one another past that."""
        missed, alone, terms = 0, 0, []
        for delivery in self.known.deliveries:
            project = self.known.instance.projects[delivery.project]
            if project.index not in self.known.network.certain.always or not (weighted or delivery.task is None):
                continue
            weight = project.day_rate if weighted else 1
            late, due = self._due(delivery)
            missed += late > 0
            alone += weight * late
            if due is not None:
                tasks = project.tasks if delivery.task is None else (delivery.task,)
                terms.append(Term(weight, due, tasks))
        together = summed_tardiness(terms, self.known.energy, self.known.heads, self.known.instance.horizon)
        return Unavoidable(missed, alone, together, self.proved if weighted else 0)

    def _due(self, delivery: Delivery) -> tuple[int, int | None]:
        """Return the days a delivery is late in any plan, and its due date put off by them; None if it has none."""
        instance, task = self.known.instance, delivery.task
        due = instance.projects[delivery.project].due if task is None else instance.tasks[task].due
        if due is None or delivery.end is None:
            return 0, None
        late = max(0, delivery.end - due)
        return late, max(0, due + late)
