"""The program: everything the planner needs to know before it plans."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from planner.domain.calendar import EVERY_WEEKDAY, Calendar
from planner.domain.goals import DEFAULT_GOALS, Goal, GoalKind
from planner.domain.ids import CalendarId, FundId, ProjectId, ResourceId, TaskId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool, Resource
from planner.domain.project import Objective, Project, SelectionRule
from planner.domain.raid import RaidItem
from planner.domain.source import Source
from planner.domain.stakeholder import Stakeholder
from planner.domain.units import ZERO, Category, Money, Percent
from planner.domain.work import Dependency, Mode, Task


@dataclass(frozen=True, kw_only=True)
class Program:
    """A group of related projects that share people and money.

    Attributes:
        first: First plannable date, inclusive.
        last: Last plannable date, inclusive.
        status_date: Nothing unstarted begins before it; a non-working date rounds forward.
        currency: ISO 4217 code; descriptive.
        calendar: Id of the calendar whose working days are planned and counted.
        goals: In order of importance; `stated_goals` as written, `goals` with what they imply.
        unmet_support_price: Money per person-day of unmet support: shown, and part of goal "all in money".
        raid: Risks, assumptions, issues and the like; descriptive, as `stakeholders` are.
    """

    name: str
    first: date
    last: date
    status_date: date
    currency: str = "EUR"
    calendar: CalendarId = EVERY_WEEKDAY.id
    calendars: tuple[Calendar, ...] = (EVERY_WEEKDAY,)
    objectives: tuple[Objective, ...] = ()
    projects: tuple[Project, ...] = ()
    tasks: tuple[Task, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    people: tuple[Person, ...] = ()
    pools: tuple[Pool, ...] = ()
    funds: tuple[Fund, ...] = ()
    stated_goals: tuple[Goal, ...] = DEFAULT_GOALS
    unmet_support_price: Money = ZERO
    raid: tuple[RaidItem, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    notes: str = ""
    source: Source | None = field(default=None, compare=False)

    @cached_property
    def working_calendar(self) -> Calendar:
        """The calendar whose working days are planned and counted."""
        return next(calendar for calendar in self.calendars if calendar.id == self.calendar)

    @cached_property
    def project_by_id(self) -> dict[ProjectId, Project]:
        """Projects by id."""
        return {project.id: project for project in self.projects}

    @cached_property
    def task_by_id(self) -> dict[TaskId, Task]:
        """Tasks by id."""
        return {task.id: task for task in self.tasks}

    @cached_property
    def resource_by_id(self) -> dict[ResourceId, Resource]:
        """People and pools by id."""
        resources: tuple[Resource, ...] = (*self.people, *self.pools)
        return {resource.id: resource for resource in resources}

    @cached_property
    def fund_by_id(self) -> dict[FundId, Fund]:
        """Funds by id."""
        return {fund.id: fund for fund in self.funds}

    @cached_property
    def tasks_by_project(self) -> dict[ProjectId, tuple[Task, ...]]:
        """Tasks of each project, in the workbook's order."""
        return {p.id: tuple(task for task in self.tasks if task.project == p.id) for p in self.projects}

    @cached_property
    def start(self) -> date:
        """First working day of the program."""
        return self.working_calendar.at_or_after(self.first)

    @cached_property
    def end(self) -> date:
        """Exclusive end: the first working day after the last plannable date."""
        return self.working_calendar.after(self.last)

    @cached_property
    def now(self) -> date:
        """First working day on which anything may still be planned: the status date, or the start if that is later."""
        return max(self.start, self.working_calendar.at_or_after(self.status_date))

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """The goals in order; where no project states a benefit, first of all as few projects left out as possible."""
        stated = any(project.benefit is not None for project in self.projects)
        optional = any(project.selection is SelectionRule.MAY for project in self.projects)
        named = any(goal.kind is GoalKind.LEFT_OUT for goal in self.stated_goals)
        if stated or named or not optional:
            return self.stated_goals
        return (Goal(kind=GoalKind.LEFT_OUT), *self.stated_goals)

    @cached_property
    def funded_categories(self) -> frozenset[Category]:
        """Categories that some fund names; costs of all others are unconstrained."""
        return frozenset(fund.category for fund in self.funds)

    @cached_property
    def counted_categories(self) -> frozenset[Category]:
        """Categories that count something other than money."""
        return frozenset(fund.category for fund in self.funds if fund.unit is not None)

    def own_calendar(self, person: Person) -> Calendar | None:
        """Return the person's own calendar, if they have one."""
        return next((c for c in self.calendars if c.id == person.calendar), None)

    def capacity_on(self, resource: Resource, day: date) -> Percent:
        """Return what a person or pool offers on `day` in percent of full-time; 0 is away."""
        if not self.working_calendar.is_working(day):
            return 0
        if isinstance(resource, Pool):
            return resource.capacity_on(day)
        return resource.capacity_on(day, self.own_calendar(resource))

    def labour_category(self, task: Task, mode: Mode) -> Category:
        """Return the category whose funds pay the labour of `task` done in `mode`."""
        return mode.labour_category or self.project_by_id[task.project].labour_category

    def integration_points(self) -> Iterator[Dependency]:
        """Yield the dependencies between two projects."""
        for dependency in self.dependencies:
            tasks = self.task_by_id[dependency.predecessor], self.task_by_id[dependency.successor]
            if tasks[0].project != tasks[1].project:
                yield dependency
