"""Part: some tasks of a schedule as a small instance of its own, in which all other tasks stay where they are.

What stays is room taken (`Held`). Where a link or a goal needs a task that stays, it is a fact of the part, like a task
that is done: those linked with free tasks, and the last of each project and of all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage
from planner.domain.units import Category
from planner.solver.instance.baseline import BaselineData
from planner.solver.instance.links import Link
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.instance.work import TaskData
from planner.solver.neighbourhood.candidates import Narrowing
from planner.solver.neighbourhood.incumbent import Incumbent
from planner.solver.neighbourhood.remains import Remains
from planner.solver.neighbourhood.ties import Ties
from planner.solver.neighbourhood.ways import Ways
from planner.solver.schedule import Schedule

_LEAST_MARGIN = 10
"""Days by which tasks may leave the span of the free tasks; a quarter of it if that is more."""


@dataclass(frozen=True, slots=True)
class Freed:
    """What is planned again: tasks, and projects whose selection is open too (all their tasks are free then)."""

    tasks: frozenset[int]
    projects: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a schedule.

    Attributes:
        ways: By task index of the part: what it is in the whole; None for facts.
        schedule: The present schedule in the part's numbers.
    """

    instance: Instance
    ways: tuple[Ways | None, ...]
    numbers: tuple[int, ...]
    schedule: Schedule
    whole: Schedule

    def merged(self, found: Schedule) -> Schedule:
        """Return the whole schedule with what was found for the part."""
        placed = dict(self.whole.placed)
        for number, index in enumerate(self.numbers):
            ways, place = self.ways[number], found.placed.get(number)
            if ways is not None:
                placed.pop(index, None)
                if place is not None:
                    placed[index] = ways.outward(place)
        return Schedule(found.selected, placed)


def cut_out(ties: Ties, incumbent: Incumbent, freed: Freed, narrowing: Narrowing) -> Part:
    """Make an instance of the freed tasks; everything else stays as in the incumbent."""
    return _Cut(ties, incumbent, freed, narrowing).part()


class _Cut:
    """A part that is being cut out."""

    def __init__(self, ties: Ties, incumbent: Incumbent, freed: Freed, narrowing: Narrowing) -> None:
        self._ties, self._incumbent, self._freed, self._narrowing = ties, incumbent, freed, narrowing
        self._instance, self._placed = incumbent.instance, incumbent.schedule.placed
        self._tasks, self._projects = self._instance.tasks, {self._instance.tasks[i].project for i in freed.tasks}
        self._free = frozenset(index for index in freed.tasks if not self._tasks[index].is_done)
        self._facts = self._all_facts()
        self._numbers = {index: number for number, index in enumerate((*sorted(self._free), *self._facts))}

    def part(self) -> Part:
        """Put it together."""
        ways = {index: self._ways(index) for index in sorted(self._free)}
        ways |= {index: _done(task) for index, task in self._facts.items() if self._is_open(index)}
        tasks = [ways[index].task if index in ways else self._facts[index] for index in self._numbers]
        numbered = tuple(replace(task, index=number) for number, task in enumerate(tasks))
        billed = {name for task in numbered for name in _billed(task)}
        instance = replace(
            self._instance,
            tasks=numbered,
            projects=tuple(map(self._project, self._instance.projects)),
            links=tuple(self._links()),
            stretches={category: s for category, s in self._instance.stretches.items() if category in billed},
            baseline=self._baseline(),
            held=Remains(self._incumbent, self._free).held(numbered, billed),
        )
        return Part(
            instance=instance,
            ways=tuple(ways.get(index) for index in self._numbers),
            numbers=tuple(self._numbers),
            schedule=self._inward(ways),
            whole=self._incumbent.schedule,
        )

    def _all_facts(self) -> dict[int, TaskData]:
        """Return what the free tasks' links and the goals need of other tasks, as done tasks."""
        needed = {other for index in self._free for other in self._ties.linked(index)}
        for project in self._projects:
            needed |= self._last(self._instance.projects[project].tasks)
            needed |= {i for i in self._instance.projects[project].tasks if self._tasks[i].is_done}
        if any(goal.kind is GoalKind.MAKESPAN for goal in self._instance.program.goals):
            needed |= self._last(self._placed)
        return {index: self._fact(index) for index in sorted(needed - self._free) if self._is_known(index)}

    def _last(self, tasks: Iterable[int]) -> set[int]:
        """Return the task that ends last of those that stay."""
        ends = [
            (self._placed[index].end, index) for index in tasks if index in self._placed and index not in self._free
        ]
        return {max(ends)[1]} if ends else set()

    def _is_known(self, index: int) -> bool:
        return index in self._placed or (self._tasks[index].is_done and self._is_open(index))

    def _is_open(self, index: int) -> bool:
        return self._tasks[index].project in self._freed.projects

    def _fact(self, index: int) -> TaskData:
        task = self._tasks[index]
        if task.is_done:
            return task
        start, end = self._placed[index].start, self._placed[index].end
        return replace(
            task, stage=Stage.DONE, start=start, end=end, due=None, pinned_start=None, modes=(), is_month=False
        )

    def _ways(self, index: int) -> Ways:
        """Return a free task as the part has it: month tasks shift only if all of their project are free."""
        task = self._tasks[index]
        months = (i for i in self._instance.projects[task.project].tasks if self._tasks[i].is_month)
        is_held = task.is_month and not self._free.issuperset(months)
        ways = self._narrowing.ways(task, only_now=is_held)
        first, end = self._span
        if index not in self._placed or len(self._free) == len(self._incumbent.movable):
            return ways
        earliest = task.earliest if task.is_started else max(task.earliest, first)
        return replace(ways, task=replace(ways.task, earliest=earliest, latest=min(task.latest, end)))

    @cached_property
    def _span(self) -> tuple[int, int]:
        """The days between which free tasks may move."""
        places = [self._placed[index] for index in self._free if index in self._placed]
        if not places:
            return 0, self._instance.horizon
        first, end = min(place.block for place in places), max(place.end for place in places)
        margin = max(_LEAST_MARGIN, (end - first) // 4)
        return first - margin, end + margin

    def _project(self, project: ProjectData) -> ProjectData:
        """Return a project with its tasks in the part, selected or not as it is now unless that is open."""
        is_selected = project.index in self._incumbent.schedule.selected
        rule = SelectionRule.MUST if is_selected else SelectionRule.MUST_NOT
        if project.index not in self._projects:
            return replace(project, rule=rule, tasks=(), money_left=None)
        return replace(
            project,
            rule=project.rule if project.index in self._freed.projects else rule,
            tasks=tuple(self._numbers[index] for index in project.tasks if index in self._numbers),
            money_left=None if project.money_left is None else project.money_left - self._spent(project),
        )

    def _spent(self, project: ProjectData) -> int:
        """Sum the ticks of money that those tasks of a project cost that stay."""
        return sum(
            amount
            for index in project.tasks
            if index in self._placed and index not in self._free
            for category, _, amount in self._incumbent.bills.get(index, ())
            if category not in self._instance.counted
        )

    def _links(self) -> Iterator[Link]:
        """Yield the links of free tasks, each once."""
        links = {id(link): link for index in sorted(self._free) for link in self._ties.links[index]}
        for link in links.values():
            if link.predecessor in self._numbers and link.successor in self._numbers:
                ends = self._numbers[link.predecessor], self._numbers[link.successor]
                yield replace(link, predecessor=ends[0], successor=ends[1])

    def _baseline(self) -> dict[int, BaselineData] | None:
        before = self._instance.baseline
        return None if before is None else {self._numbers[i]: before[i] for i in self._free if i in before}

    def _inward(self, ways: dict[int, Ways]) -> Schedule:
        placed = {
            number: ways[index].inward(self._placed[index]) if index in ways else self._placed[index]
            for index, number in self._numbers.items()
            if index in self._placed
        }
        return Schedule(self._incumbent.schedule.selected, placed)


def _done(task: TaskData) -> Ways:
    """Return the one way of a done task, which comes and goes with its project."""
    return Ways(task, (0,), ((),))


def _billed(task: TaskData) -> set[Category]:
    """Return the categories that a task may draw on."""
    labour = {mode.labour for mode in task.modes if mode.heads}
    return labour | {cost.category for mode in task.modes for cost in mode.costs}
