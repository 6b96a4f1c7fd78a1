"""Draft: a tiny program being drawn, which features change one after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from planner.domain.calendar import Calendar
from planner.domain.goals import DEFAULT_GOALS, Goal
from planner.domain.ids import CalendarId, TaskId
from planner.domain.money import Fund
from planner.domain.people import Person, Pool
from planner.domain.plan import BaselineTask
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, Mode, Requirement, Task, WorkKind
from tests.builders import a_mode, a_person, a_project, a_requirement, a_task

T = TypeVar("T")

EFFORTS = ("1", "2", "0.5", "1.5", "2.25", "1")
RATES = ("100", "0", "250.50")


@dataclass
class Draft:
    """What a feature may change; dates are asked for by working-day number.

    Attributes:
        draw: Draws from a strategy.
        last: Number of the last plannable working day.
        status: Number of the status date.
    """

    draw: Callable[[st.SearchStrategy[Any]], Any]
    first: date = date(2027, 1, 7)
    last: int = 4
    status: int = 0
    calendars: list[Calendar] = field(default_factory=lambda: [Calendar(id=CalendarId("program"))])
    projects: list[Project] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    pools: list[Pool] = field(default_factory=list)
    funds: list[Fund] = field(default_factory=list)
    links: list[Dependency] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=lambda: list(DEFAULT_GOALS))
    baseline: list[BaselineTask] | None = None
    price: Decimal = Decimal(0)

    def pick(self, options: Sequence[T]) -> T:
        """Draw one of the options; the first is the simplest."""
        chosen: T = self.draw(st.sampled_from(options))
        return chosen

    def number(self, least: int, most: int) -> int:
        """Draw a whole number, both ends included."""
        drawn: int = self.draw(st.integers(least, most))
        return drawn

    def flag(self) -> bool:
        """Draw yes or no."""
        return self.number(0, 1) == 1

    def decimal(self, *options: str) -> Decimal:
        """Draw one of the amounts."""
        return Decimal(self.pick(options))

    def day(self, number: int) -> date:
        """Return the working day with this number, counted from the program's first."""
        calendar = self.calendars[0]
        return calendar.shift(calendar.at_or_after(self.first), number)

    def date_near(self, number: int) -> date:
        """Return a working day, or the date after it, which may be a free one."""
        return self.day(number) + timedelta(days=self.number(0, 1))

    def a_day(self, least: int = 0, most: int | None = None) -> int:
        """Draw the number of a day of the program."""
        return self.number(least, self.last if most is None else max(least, most))

    def _free_day_beside(self, day: date, step: int) -> date:
        """Return a free day next to a working day, which stands for it, or the day itself."""
        beside = day + timedelta(days=step)
        return beside if self.flag() and not self.calendars[0].is_working(beside) else day

    def task(self, fits: Callable[[Task], bool] = lambda _: True) -> Task:
        """Draw a task that a feature can change; one is added where none fits."""
        suitable = [task for task in self.tasks if fits(task)]
        return self.pick(suitable) if suitable else self.add_task()

    def untouched(self, fits: Callable[[Task], bool] = lambda _: True) -> Task:
        """Draw a task without progress, of no month."""
        return self.task(lambda task: stage(task) is Stage.UNTOUCHED and task.month is None and fits(task))

    @property
    def tasks_by_id(self) -> dict[TaskId, Task]:
        """Tasks by id."""
        return {task.id: task for task in self.tasks}

    def effort_task(self) -> Task:
        """Draw an untouched task whose first mode is of kind effort and asks for a skill."""
        return self.untouched(
            lambda t: t.modes[0].kind is WorkKind.EFFORT and t.modes[0].requirements[0].skill == "dev"
        )

    def add_task(self, *modes: Mode, project: str | None = None, **more: Any) -> Task:
        """Add a task; of one person-day unless told otherwise."""
        effort = a_mode("M", a_requirement(effort=self.pick(EFFORTS[:3])))
        task = a_task("ABCDEFGH"[len(self.tasks)], *(modes or (effort,)), project=project or self.any_project(), **more)
        self.tasks.append(task)
        return task

    def any_project(self) -> str:
        """Draw a project."""
        return self.pick(self.projects).id

    def other_project(self) -> Project:
        """Return the second project; added with a task of its own if there is none."""
        if len(self.projects) == 1:
            self.projects.append(a_project("Q"))
        if all(task.project != "Q" for task in self.tasks):
            self.add_task(project="Q")
        return self.projects[1]

    def change_task(self, task: Task, **changes: Any) -> Task:
        """Put a changed task in the place of a task."""
        changed = replace(task, **changes)
        self.tasks = [changed if old.id == task.id else old for old in self.tasks]
        return changed

    def change_mode(self, task: Task, **changes: Any) -> Task:
        """Change the first mode of a task."""
        return self.change_task(task, modes=(replace(task.modes[0], **changes), *task.modes[1:]))

    def change_requirement(self, task: Task, **changes: Any) -> Task:
        """Change the first requirement of a task's first mode."""
        first, *rest = task.modes[0].requirements
        changed: tuple[Requirement, ...] = (replace(first, **changes), *rest)
        return self.change_mode(task, requirements=changed)

    def change_person(self, **changes: Any) -> Person:
        """Change one of the people."""
        person = self.pick(self.people)
        changed = replace(person, **changes)
        self.people = [changed if old.id == person.id else old for old in self.people]
        return changed

    def change_project(self, project: Project, **changes: Any) -> Project:
        """Put a changed project in the place of a project."""
        changed = replace(project, **changes)
        self.projects = [changed if old.id == project.id else old for old in self.projects]
        return changed

    def program(self) -> Program:
        """Return the program drawn."""
        return Program(
            name="drawn",
            first=self.first,
            last=self._free_day_beside(self.day(self.last), 1),
            status_date=self._free_day_beside(self.day(self.status), -1),
            calendar=self.calendars[0].id,
            calendars=tuple(self.calendars),
            projects=tuple(self.projects),
            tasks=tuple(self.tasks),
            dependencies=tuple(self.links),
            people=tuple(self.people),
            pools=tuple(self.pools),
            funds=tuple(self.funds),
            stated_goals=tuple(self.goals),
            unmet_support_price=self.price,
        )


def fill(draft: Draft) -> None:
    """Give a draft one or two projects, two tasks of kind effort, and one or two people."""
    draft.projects = [a_project("P", due=draft.day(draft.number(0, 3)) if draft.flag() else None)]
    if draft.flag():
        draft.projects.append(a_project("Q"))
    for name in ("Ana", "Bex")[: draft.pick((2, 1, 2))]:
        draft.people.append(a_person(name, rate=draft.decimal(*RATES)))
    third = draft.projects[:1] if draft.flag() else []
    for project in (draft.projects[0], draft.projects[-1], *third):
        requirement = a_requirement(effort=draft.pick(EFFORTS), share=draft.pick((100, 100, 50)))
        draft.add_task(a_mode("M", requirement), project=project.id)
