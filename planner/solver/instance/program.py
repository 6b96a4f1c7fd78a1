"""The whole instance: days, resources, tasks, projects, links, funds and the baseline."""

from dataclasses import dataclass, field

from planner.domain.plan import Baseline
from planner.domain.program import Program
from planner.domain.units import Category
from planner.solver.instance.baseline import BaselineData, compile_baseline
from planner.solver.instance.days import Days, number_days
from planner.solver.instance.funds import FundData, StretchData, compile_funds, compile_stretches
from planner.solver.instance.held import Held
from planner.solver.instance.links import Link, compile_links
from planner.solver.instance.projects import ProjectData, compile_projects
from planner.solver.instance.resources import ResourceData, compile_resources, ticks_for_hundredth
from planner.solver.instance.tasks import compile_tasks
from planner.solver.instance.work import TaskData


@dataclass(frozen=True)
class Instance:
    """The program in integers.

    Attributes:
        counted: Categories that count something other than money.
        baseline: By task index; None if there is no baseline at all.
        held: What the rest of the program takes, if this is a part of one.
    """

    program: Program
    days: Days
    resources: tuple[ResourceData, ...]
    projects: tuple[ProjectData, ...]
    tasks: tuple[TaskData, ...]
    links: tuple[Link, ...]
    funds: tuple[FundData, ...]
    stretches: dict[Category, tuple[StretchData, ...]]
    counted: frozenset[Category]
    unmet_price: int
    baseline: dict[int, BaselineData] | None
    held: Held = field(default_factory=Held)

    @property
    def horizon(self) -> int:
        """Exclusive end of the plannable days."""
        return self.days.horizon

    @property
    def now(self) -> int:
        """First day on which anything may still be planned."""
        return self.days.now

    def payers(self, category: Category, project: int) -> tuple[int, ...]:
        """Return the funds, by position, that may pay costs of this category of a project."""
        return tuple(number for number, f in enumerate(self.funds) if f.category == category and project in f.projects)


def compile_program(program: Program, *, baseline: Baseline | None = None) -> Instance:
    """Compile a program.

    Raises:
        ValueError: If an amount or effort is finer than the grid.
    """
    days = number_days(program)
    resources = compile_resources(program, days)
    tasks = compile_tasks(program, days, resources)
    return Instance(
        program=program,
        days=days,
        resources=resources,
        projects=compile_projects(program, days, tasks),
        tasks=tasks,
        links=compile_links(program, tasks),
        funds=compile_funds(program),
        stretches={c: compile_stretches(program, days, c) for c in program.funded_categories},
        counted=program.counted_categories,
        unmet_price=ticks_for_hundredth(program.unmet_support_price, "the price of unmet support"),
        baseline=None if baseline is None else compile_baseline(program, days, resources, baseline),
    )
