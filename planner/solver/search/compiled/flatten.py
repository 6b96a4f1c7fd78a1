"""Flatten: the instance's objects written into tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

import numpy as np

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage
from planner.domain.work import WorkKind
from planner.solver.instance.baseline import BaselineData
from planner.solver.instance.program import Instance
from planner.solver.instance.work import Head, ModeData, TaskData
from planner.solver.search.compiled import goals as kinds
from planner.solver.search.compiled.alone import MOST
from planner.solver.search.compiled.arrays import (
    DONE,
    DURATION,
    EFFORT,
    NONE,
    STARTED,
    SUPPORT,
    UNTOUCHED,
    Arrays,
    Days,
    Ints,
    Table,
    table,
)
from planner.solver.search.compiled.ragged import flat, ints, span
from planner.solver.search.priorities import tails

_OF_CANDIDATE = ("resource", "rate", "worked", "given", "cost", "day_cost")
_CANDIDATE = attrgetter(*_OF_CANDIDATE)
_KIND = {WorkKind.EFFORT: EFFORT, WorkKind.DURATION: DURATION, WorkKind.SUPPORT: SUPPORT}
_STAGE = {Stage.UNTOUCHED: UNTOUCHED, Stage.STARTED: STARTED, Stage.DONE: DONE}
_GOALS = {
    GoalKind.NET_VALUE: kinds.NET_VALUE,
    GoalKind.LEFT_OUT: kinds.LEFT_OUT,
    GoalKind.UNMET_SUPPORT: kinds.UNMET,
    GoalKind.COST: kinds.COST,
    GoalKind.LEAST_CHANGE: kinds.CHANGE,
    GoalKind.STEADINESS: kinds.STEADINESS,
    GoalKind.MAKESPAN: kinds.MAKESPAN,
    GoalKind.TOTAL_DELAY: kinds.DELAY,
    GoalKind.WEIGHTED_TARDINESS: kinds.TARDINESS,
    GoalKind.FAIR_LOAD: kinds.FAIR_LOAD,
    GoalKind.ALL_IN_MONEY: kinds.ALL_IN,
}


def flatten(instance: Instance) -> Arrays:
    """Write an instance into tables."""
    return _Flattened(instance).arrays()


def joined(instance: Instance, mode: ModeData) -> list[tuple[Head, int]]:
    """Return the heads of a mode with how many each stands for: equal ones with one pool to choose from are one."""
    found: list[tuple[Head, int]] = []
    for head in mode.heads:
        if found and _is_one_with(instance, found[-1][0], head):
            found[-1] = found[-1][0], found[-1][1] + 1
        else:
            found.append((head, 1))
    return found


def _is_one_with(instance: Instance, first: Head, second: Head) -> bool:
    return (
        first.requirement == second.requirement
        and len(first.candidates) == 1
        and not first.may_stay_empty
        and not instance.resources[first.candidates[0].resource].is_person
    )


@dataclass(frozen=True)
class _Flattened:
    """An instance while it is written."""

    instance: Instance

    @cached_property
    def modes(self) -> list[tuple[TaskData, ModeData]]:
        """All modes with their tasks."""
        return [(task, mode) for task in self.instance.tasks for mode in task.modes]

    @cached_property
    def heads(self) -> list[list[tuple[Head, int]]]:
        """The heads of each mode."""
        return [joined(self.instance, mode) for _, mode in self.modes]

    @cached_property
    def pins(self) -> list[list[tuple[int, int]]]:
        """Resource and number of the requirement of each mode's pins."""
        return [_pins(task, mode) for task, mode in self.modes]

    @cached_property
    def links(self) -> tuple[list[list[tuple[int, int, bool, bool]]], list[list[tuple[int, int, bool, bool]]]]:
        """Links into and out of each task."""
        into: list[list[tuple[int, int, bool, bool]]] = [[] for _ in self.instance.tasks]
        out: list[list[tuple[int, int, bool, bool]]] = [[] for _ in self.instance.tasks]
        for link in self.instance.links:
            into[link.successor].append((link.predecessor, link.lag, link.from_end, link.to_end))
            out[link.predecessor].append((link.successor, link.lag, link.from_end, link.to_end))
        return into, out

    @cached_property
    def baseline(self) -> list[BaselineData | None]:
        """What the baseline says of each task."""
        return [(self.instance.baseline or {}).get(task.index) for task in self.instance.tasks]

    @cached_property
    def groups(self) -> dict[str, int]:
        """Numbers of the exclusive groups."""
        names = dict.fromkeys(group for project in self.instance.projects for group in project.groups)
        return {name: number for number, name in enumerate(names)}

    def arrays(self) -> Arrays:
        """Write everything."""
        instance, projects = self.instance, self.instance.projects
        capacity, days_in, in_before, offered = _calendars(instance)
        heads = [head for row in self.heads for head, _ in row]
        return Arrays(
            horizon=instance.horizon,
            now=instance.now,
            weeks=_weeks(instance),
            resources=self._resources(in_before, offered),
            capacity=capacity,
            days_in=days_in,
            in_before=in_before,
            tasks=self._tasks(),
            modes=self._modes(),
            heads=self._heads(),
            candidates=self._candidates(),
            pins=_links_table([(r, n, False, False) for row in self.pins for r, n in row], ("resource", "need")),
            into=_links_table([entry for row in self.links[0] for entry in row]),
            out=_links_table([entry for row in self.links[1] for entry in row]),
            projects=self._projects(),
            needs=flat([project.needs for project in projects]),
            group=flat([[self.groups[name] for name in project.groups] for project in projects]),
            groups=len(self.groups),
            project_task=flat([project.tasks for project in projects]),
            was_who=flat([_resources_before(row) for row in self.baseline]),
            several_modes=ints(t.index for t in instance.tasks if len(t.modes) > 1 and not t.is_month),
            staffed=ints(n for n, head in enumerate(heads) if len({c.resource for c in head.candidates}) > 1),
            with_months=ints(p.index for p in projects if _most_shift(instance, p.tasks)),
            goals=ints(_GOALS[goal.kind] for goal in instance.program.goals),
            unmet_price=instance.unmet_price,
            has_costs=any(c.cost or c.day_cost for h in heads for c in h.candidates)
            or any(mode.costs for _, mode in self.modes),
            has_many=any(len(head.candidates) > MOST for head in heads),
        )

    def _resources(self, in_before: Days, offered: Ints) -> Table:
        resources = self.instance.resources
        columns = {
            "in_all": in_before[:, -1],
            "offered": offered,
            "is_person": ints(r.is_person for r in resources),
            "most_tasks": ints(r.max_tasks or 0 for r in resources),
            "most_projects": ints(r.max_projects or 0 for r in resources),
        }
        return table(len(resources), columns)

    def _tasks(self) -> Table:
        tasks, into, out = self.instance.tasks, *self.links
        columns = {
            "stage": ints(_STAGE[task.stage] for task in tasks),
            "project": ints(task.project for task in tasks),
            "fact_start": ints(task.start for task in tasks),
            "fact_end": ints(task.end for task in tasks),
            "earliest": ints(task.earliest for task in tasks),
            "latest": ints(task.latest for task in tasks),
            "due": ints(task.due for task in tasks),
            "pinned": ints(task.pinned_start for task in tasks),
            "is_month": ints(task.is_month for task in tasks),
            "tail": ints(tails(self.instance)),
            **span("mode", (len(task.modes) for task in tasks)),
            **span("into", (len(row) for row in into)),
            **span("out", (len(row) for row in out)),
            **self._before(),
        }
        return table(len(tasks), columns)

    def _before(self) -> dict[str, Ints]:
        rows = self.baseline
        pairs = list(zip(self.instance.tasks, rows, strict=True))
        return {
            "was_there": ints(None if self.instance.baseline is None else row is not None for row in rows),
            "was_start": ints(None if row is None else row.start for row in rows),
            "was_end": ints(None if row is None else row.end for row in rows),
            "was_mode": ints(_mode_before(task, row) for task, row in pairs),
            "was_staffed": ints(row is not None and row.resources is not None for row in rows),
            **span("was", (len(_resources_before(row)) for row in rows)),
        }

    def _modes(self) -> Table:
        modes = [mode for _, mode in self.modes]
        counted, categories = self.instance.counted, sorted(self.instance.stretches)
        columns = {
            "is_plain": ints(
                not task.pins and _is_plain(self.instance, mode, row)
                for (task, mode), row in zip(self.modes, self.heads, strict=True)
            ),
            "kind": ints(_KIND[mode.kind] for mode in modes),
            "length": ints(mode.length for mode in modes),
            "span_start": ints(None if mode.span is None else mode.span[0] for mode in modes),
            "shift": ints(mode.shift for mode in modes),
            "is_over": ints(mode.is_over for mode in modes),
            "dearest": ints(
                max((c.cost or c.day_cost for h in mode.heads for c in h.candidates), default=0) for mode in modes
            ),
            "other_money": ints(sum(c.amount for c in mode.costs if c.category not in counted) for mode in modes),
            "labour_is_money": ints(mode.labour not in counted for mode in modes),
            "labour": ints(categories.index(m.labour) if m.labour in categories else None for m in modes),
            **span("head", (len(row) for row in self.heads)),
            **span("pin", (len(row) for row in self.pins)),
            **span("cost", (len(mode.costs) for mode in modes)),
        }
        return table(len(modes), columns)

    def _heads(self) -> Table:
        heads = [pair for row in self.heads for pair in row]
        modes = [mode for (_, mode), row in zip(self.modes, self.heads, strict=True) for _ in row]
        tasks = [task for (task, _), row in zip(self.modes, self.heads, strict=True) for _ in row]
        columns = {
            "task": ints(task.index for task in tasks),
            "need": ints(_needs(mode)[head.requirement] for mode, (head, _) in zip(modes, heads, strict=True)),
            "heads": ints(number for _, number in heads),
            "may_stay_empty": ints(head.may_stay_empty for head, _ in heads),
            "must_cover": ints(head.must_cover for head, _ in heads),
            "demanded": ints(head.demanded for head, _ in heads),
            **span("candidate", (len(head.candidates) for head, _ in heads)),
        }
        return table(len(heads), columns)

    def _candidates(self) -> Table:
        candidates = [candidate for row in self.heads for head, _ in row for candidate in head.candidates]
        rows = np.array([_CANDIDATE(one) for one in candidates], np.int64).reshape(-1, len(_OF_CANDIDATE))
        return table(len(candidates), dict(zip(_OF_CANDIDATE, rows.T, strict=True)))

    def _projects(self) -> Table:
        projects = self.instance.projects
        columns = {
            "day_rate": ints(project.day_rate for project in projects),
            "benefit": ints(project.benefit for project in projects),
            "due": ints(project.due for project in projects),
            "is_may": ints(project.rule is SelectionRule.MAY for project in projects),
            "is_must": ints(project.rule is SelectionRule.MUST for project in projects),
            "is_barred": ints(project.rule is SelectionRule.MUST_NOT or project.is_overspent for project in projects),
            "money_left": ints(project.money_left for project in projects),
            "most_shift": ints(_most_shift(self.instance, project.tasks) for project in projects),
            **span("needs", (len(project.needs) for project in projects)),
            **span("group", (len(project.groups) for project in projects)),
            **span("task", (len(project.tasks) for project in projects)),
        }
        return table(len(projects), columns)


def _is_plain(instance: Instance, mode: ModeData, heads: Sequence[tuple[Head, int]]) -> bool:
    """Tell whether a mode is a fixed duration with one choice for each head, pools that are never away."""
    choices = [head.candidates[0].resource for head, _ in heads if len(head.candidates) == 1]
    resources = [instance.resources[choice] for choice in choices]
    return (
        mode.kind is WorkKind.DURATION
        and len(set(choices)) == len(heads)
        and all(not resource.is_person and min(resource.capacity) > 0 for resource in resources)
    )


def _links_table(
    rows: Sequence[tuple[int, ...]], columns: Sequence[str] = ("task", "lag", "from_end", "to_end")
) -> Table:
    return table(len(rows), {name: ints(row[n] for row in rows) for n, name in enumerate(columns)})


def _needs(mode: ModeData) -> dict[str, int]:
    """Return the numbers of a mode's requirements."""
    return {need: number for number, need in enumerate(dict.fromkeys(head.requirement for head in mode.heads))}


def _pins(task: TaskData, mode: ModeData) -> list[tuple[int, int]]:
    needs = _needs(mode)
    return [(pin.resource, needs.get(pin.requirement or "", NONE)) for pin in task.pins]


def _weeks(instance: Instance) -> Ints:
    numbers: dict[tuple[int, int], int] = {}
    return ints(numbers.setdefault(day.isocalendar()[:2], len(numbers)) for day in instance.days.dates)


def _calendars(instance: Instance) -> tuple[Days, Days, Days, Ints]:
    """Squeeze days away out of every resource's calendar: capacity and day of each day in, days in before each day."""
    number, horizon = len(instance.resources), instance.horizon
    capacity = np.array([r.capacity for r in instance.resources], np.int32).reshape(number, horizon)
    in_before = np.zeros((number, horizon + 1), np.int32)
    np.cumsum(capacity > 0, axis=1, out=in_before[:, 1:])
    most = int(in_before[:, -1].max(initial=0))
    squeezed, days_in = np.zeros((number, most), np.int32), np.zeros((number, most), np.int32)
    for row in range(number):
        days = np.flatnonzero(capacity[row])
        squeezed[row, : len(days)], days_in[row, : len(days)] = capacity[row, days], days
    return squeezed, days_in, in_before, capacity[:, instance.now :].sum(axis=1, dtype=np.int64)


def _most_shift(instance: Instance, tasks: Sequence[int]) -> int:
    months = [len(instance.tasks[index].modes) - 1 for index in tasks if instance.tasks[index].is_month]
    return min(months, default=0)


def _resources_before(row: BaselineData | None) -> list[int]:
    return [] if row is None or row.resources is None else sorted(row.resources)


def _mode_before(task: TaskData, row: BaselineData | None) -> int | None:
    """Return the position of the baseline's mode; one past all if the task has it no more."""
    if row is None or row.mode is None:
        return None
    return next((n for n, mode in enumerate(task.modes) if mode.id == row.mode), len(task.modes))
