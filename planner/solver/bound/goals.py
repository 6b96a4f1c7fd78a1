"""Goals: a value of each goal that no plan can better, in the whole numbers of `planner.solver.search.value`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.solver.bound.delay import Delays
from planner.solver.bound.delivery import Known, know
from planner.solver.bound.least import Prices, least_changes, least_people, least_sum
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.instance.work import TaskData

_PER_MILLE = 1000


def goal_bounds(instance: Instance) -> dict[GoalKind, int]:
    """Return a lower bound of every goal as minimised; none of a program that is proved to have no plan."""
    return bounds_from(know(instance))


def bounds_from(known: Known, delays: Delays | None = None) -> dict[GoalKind, int]:
    """Return the same from what is known already, `delays` too if they have been worked out.

    What only certain projects add is summed; a project that may be left out counts where it gains more than it loses.
    """
    if known.is_impossible:
        return {}
    always = known.network.certain.always
    tasks = tuple(task.index for task in known.instance.tasks if task.project in always)
    ground = _Ground(known, known.instance, tasks, delays or Delays(known))
    return {kind: bound(ground) for kind, bound in _BOUNDS.items()}


@dataclass(frozen=True)
class _Ground:
    """What all bounds rest on.

    Attributes:
        tasks: Those of the projects that every plan has.
    """

    known: Known
    instance: Instance
    tasks: tuple[int, ...]
    delays: Delays

    @property
    def always(self) -> frozenset[int]:
        """Projects of every plan."""
        return self.known.network.certain.always

    def may_be_planned(self, project: ProjectData) -> bool:
        """Tell whether nothing is known that keeps a project out of every plan."""
        whole = (d for d in self.known.deliveries if d.project == project.index)
        return project.index not in self.known.network.certain.never and all(d.end is not None for d in whole)

    def least(self, tasks: Iterable[int], prices: Prices) -> int:
        """Sum what tasks cost and miss at least."""
        return sum(least_sum(self.instance, self.instance.tasks[task], prices) for task in tasks)


def _lost_value(ground: _Ground) -> int:
    return _value(ground, {p.index: 0 for p in ground.instance.projects})


def _all_in_money(ground: _Ground) -> int:
    prices = Prices(1, ground.instance.unmet_price)
    return _value(ground, {p.index: ground.least(p.tasks, prices) for p in ground.instance.projects})


def _value(ground: _Ground, others: dict[int, int]) -> int:
    """Return delay and other costs less benefit: of certain projects, and of the best of the others."""
    projects = ground.instance.projects
    total = ground.delays.cost.total + sum(others[index] - projects[index].benefit for index in ground.always)
    gains: dict[str, int] = {}
    for project in projects:
        if project.index in ground.always or not ground.may_be_planned(project):
            continue
        value = others[project.index] + ground.delays.of(project) - project.benefit
        key = f"group {project.groups[0]}" if project.groups else f"project {project.index}"
        gains[key] = min(gains.get(key, 0), value)
    return total + sum(gains.values())


def _left_out(ground: _Ground) -> int:
    """Count projects that cannot be planned, and all but one of those that exclude one another."""
    may = [p for p in ground.instance.projects if p.rule is SelectionRule.MAY]
    taken = {group for index in ground.always for group in ground.instance.projects[index].groups}
    out, groups = 0, dict[str, int]()
    for project in may:
        if project.index in ground.always:
            continue
        if not ground.may_be_planned(project) or taken & set(project.groups):
            out += 1
        elif project.groups:
            groups[project.groups[0]] = groups.get(project.groups[0], 0) + 1
    return out + sum(count - 1 for count in groups.values())


def _unmet_support(ground: _Ground) -> int:
    return ground.least(ground.tasks, Prices(0, 1))


def _cost(ground: _Ground) -> int:
    return ground.least(ground.tasks, Prices(1, 0))


def _changes(ground: _Ground) -> int:
    """Count what certain tasks change; another task of the baseline changes, or is dropped, which counts 1."""
    baseline = ground.instance.baseline
    if baseline is None:
        return 0
    certain = set(ground.tasks)
    total = 0
    for task in ground.instance.tasks:
        least = least_changes(ground.instance, task, ground.known.heads)
        if task.index in certain:
            total += least
        elif task.index in baseline:
            total += min(least, 1)
    return total


def _makespan(ground: _Ground) -> int:
    return max(0, ground.known.makespan or 0)


def _load_peak(ground: _Ground) -> int:
    """Return the load of people who share work that only they can do, if it falls on them evenly."""
    tasks, resources = ground.tasks, ground.instance.resources
    peak = 0
    for by in ground.known.energy.sets(tasks):
        offered = sum(sum(resources[r].capacity[ground.instance.now :]) for r in by)
        if offered and all(resources[r].is_person for r in by):
            given = sum(ground.known.energy.given(task, by) for task in tasks)
            peak = max(peak, -(-_PER_MILLE * given // offered))
    return peak


def _unsteadiness(ground: _Ground) -> int:
    """Count people on certain tasks, and of each project the heads of its largest task: each has a week at least."""
    total = 0
    for index in ground.always:
        people = [
            (least_people(ground.instance, ground.instance.tasks[task]), _works(ground.instance.tasks[task]))
            for task in ground.instance.projects[index].tasks
        ]
        total += sum(count for count, _ in people) + max((count for count, works in people if works), default=0)
    return total


def _works(task: TaskData) -> bool:
    """Tell whether every head is at work for a day at least, in every mode."""
    return all(mode.length or all(c.worked for h in mode.heads for c in h.candidates) for mode in task.modes)


_BOUNDS: dict[GoalKind, Callable[[_Ground], int]] = {
    GoalKind.NET_VALUE: _lost_value,
    GoalKind.LEFT_OUT: _left_out,
    GoalKind.UNMET_SUPPORT: _unmet_support,
    GoalKind.COST: _cost,
    GoalKind.LEAST_CHANGE: _changes,
    GoalKind.STEADINESS: _unsteadiness,
    GoalKind.MAKESPAN: _makespan,
    GoalKind.TOTAL_DELAY: lambda ground: ground.delays.days.total,
    GoalKind.WEIGHTED_TARDINESS: lambda ground: ground.delays.cost.total,
    GoalKind.FAIR_LOAD: _load_peak,
    GoalKind.ALL_IN_MONEY: _all_in_money,
}
