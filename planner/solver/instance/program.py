"""The whole instance: days, resources, tasks, projects, links, funds and the baseline."""

from dataclasses import dataclass
from datetime import date

from planner.domain.ids import FundId, ModeId, ProjectId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage
from planner.domain.units import DAYS_PER_WEEK, Category
from planner.domain.work import Dependency, DependencyKind
from planner.measures.spending import spent_to_date, stretches
from planner.solver.instance.days import Days, number_days
from planner.solver.instance.resources import TICKS, ResourceData, compile_resources, ticks
from planner.solver.instance.tasks import compile_tasks
from planner.solver.instance.work import TaskData

NEVER = -1_000_000
"""Number of a baseline's date that is no working day: no plan has it."""


@dataclass(frozen=True, slots=True)
class ProjectData:
    """A project.

    Attributes:
        benefit: Ticks.
        day_rate: Ticks for each working day after a due date.
        due: Exclusive end of its due date, if any.
        money_left: Ticks of its cap that are not yet spent; None without a cap.
        needs: Projects it is selected only with.
    """

    index: int
    id: ProjectId
    rule: SelectionRule
    benefit: int
    day_rate: int
    due: int | None
    money_left: int | None
    groups: tuple[str, ...]
    needs: tuple[int, ...]
    tasks: tuple[int, ...]

    @property
    def is_overspent(self) -> bool:
        """Whether its costs to date are above its cap already, so that it cannot be selected."""
        return self.money_left is not None and self.money_left < 0


@dataclass(frozen=True, slots=True)
class Link:
    """A dependency that holds something back: the successor's start or end is not yet a fact."""

    predecessor: int
    successor: int
    kind: DependencyKind
    lag: int

    @property
    def from_end(self) -> bool:
        """Whether the predecessor's end counts."""
        return self.kind in (DependencyKind.FS, DependencyKind.FF)

    @property
    def to_end(self) -> bool:
        """Whether the successor's end is held back."""
        return self.kind in (DependencyKind.FF, DependencyKind.SF)


@dataclass(frozen=True, slots=True)
class FundData:
    """A fund: ticks available, who and when it may pay."""

    id: FundId
    category: Category
    available: int
    projects: frozenset[int]
    stretches: frozenset[int]


@dataclass(frozen=True, slots=True)
class StretchData:
    """A stretch of a category, as days `[first, end)` and its number."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class BaselineData:
    """What the baseline says of one task; None where it says nothing. Days that are no working days never match."""

    start: int | None
    end: int | None
    mode: ModeId | None
    resources: frozenset[int] | None


@dataclass(frozen=True)
class Instance:
    """The program in integers.

    Attributes:
        counted: Categories that count something other than money.
        baseline: By task index; None if there is no baseline at all.
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
        projects=_projects(program, days, tasks),
        tasks=tasks,
        links=_links(program, tasks),
        funds=_funds(program),
        stretches={c: _stretches(program, days, c) for c in program.funded_categories},
        counted=program.counted_categories,
        unmet_price=ticks(program.unmet_support_price) // 100,
        baseline=None if baseline is None else _baseline(program, days, resources, baseline),
    )


def _projects(program: Program, days: Days, tasks: tuple[TaskData, ...]) -> tuple[ProjectData, ...]:
    index = {project.id: number for number, project in enumerate(program.projects)}
    needs: dict[ProjectId, set[int]] = {p.id: {index[q] for q in p.only_with if q in index} for p in program.projects}
    for dependency in _binding(program, tasks):
        before = program.task_by_id[dependency.predecessor].project
        after = program.task_by_id[dependency.successor].project
        if before != after and not dependency.optional:
            needs[after].add(index[before])
    return tuple(
        ProjectData(
            index=number,
            id=project.id,
            rule=project.selection,
            benefit=ticks(project.benefit) if project.benefit is not None else 0,
            day_rate=ticks(project.delay_rate / DAYS_PER_WEEK),
            due=None if project.due is None else days.end_of(project.due),
            money_left=None
            if project.budget_cap is None
            else int((project.budget_cap - spent_to_date(program, project.id)) * TICKS),
            groups=tuple(dict.fromkeys(project.exclusive_groups)),
            needs=tuple(sorted(needs[project.id])),
            tasks=tuple(task.index for task in tasks if task.project == number),
        )
        for number, project in enumerate(program.projects)
    )


def _binding(program: Program, tasks: tuple[TaskData, ...]) -> list[Dependency]:
    """Return the dependencies that are not overtaken by facts: what has started or ended is not held back."""
    by_id = {task.id: task for task in tasks}
    binding = []
    for dependency in program.dependencies:
        successor = by_id[dependency.successor].stage
        to_end = dependency.kind in (DependencyKind.FF, DependencyKind.SF)
        if successor is Stage.UNTOUCHED or (to_end and successor is Stage.STARTED):
            binding.append(dependency)
    return binding


def _links(program: Program, tasks: tuple[TaskData, ...]) -> tuple[Link, ...]:
    index = {task.id: task.index for task in tasks}
    return tuple(Link(index[d.predecessor], index[d.successor], d.kind, d.lag) for d in _binding(program, tasks))


def _funds(program: Program) -> tuple[FundData, ...]:
    return tuple(
        FundData(
            id=fund.id,
            category=fund.category,
            available=int(fund.available * TICKS),
            projects=frozenset(
                number for number, p in enumerate(program.projects) if fund.pays_for(p.id, fund.category)
            ),
            stretches=frozenset(
                number for number, s in enumerate(stretches(program, fund.category)) if fund.pays_on(s.first)
            ),
        )
        for fund in program.funds
    )


def _stretches(program: Program, days: Days, category: Category) -> tuple[StretchData, ...]:
    return tuple(
        StretchData(first=days.at_or_after(stretch.first), end=days.end_of(stretch.last))
        for stretch in stretches(program, category)
    )


def _day_or_never(days: Days, day: date) -> int:
    return days.at_or_after(day) if days.calendar.is_working(day) else NEVER


def _baseline(
    program: Program, days: Days, resources: tuple[ResourceData, ...], baseline: Baseline
) -> dict[int, BaselineData]:
    numbers = {resource.id: resource.index for resource in resources}
    unknown = len(resources)
    data = {}
    for index, task in enumerate(program.tasks):
        before: BaselineTask | None = baseline.task_by_id.get(task.id)
        if before is not None:
            data[index] = BaselineData(
                start=None if before.start is None else _day_or_never(days, before.start),
                end=None if before.end is None else _day_or_never(days, before.end),
                mode=before.mode,
                resources=None
                if before.resources is None
                else frozenset(numbers.get(resource, unknown) for resource in before.resources),
            )
    return data
