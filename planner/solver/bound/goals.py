"""Goals: a value of each goal that no plan can better, in the whole numbers of `planner.solver.search.value`."""

from collections.abc import Callable, Iterable, Sequence

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.solver.bound.delivery import Delivery, Known, know
from planner.solver.bound.least import Prices, least_changes, least_people, least_sum
from planner.solver.bound.tardiness import Term, summed_tardiness
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.instance.work import TaskData

_PER_MILLE = 1000


def goal_bounds(instance: Instance) -> dict[GoalKind, int]:
    """Return a lower bound of every goal as minimised; none of a program that is proved to have no plan."""
    return bounds_from(know(instance))


def bounds_from(known: Known) -> dict[GoalKind, int]:
    """Return the same from what is known already.

    What only certain projects add is summed; a project that may be left out counts where it gains more than it loses.
    """
    return {} if known.is_impossible else {kind: bound(known) for kind, bound in _BOUNDS.items()}


def _lost_value(known: Known) -> int:
    return _value(known, {p.index: 0 for p in known.instance.projects})


def _all_in_money(known: Known) -> int:
    prices = Prices(1, known.instance.unmet_price)
    return _value(known, {p.index: _sum(known, p.tasks, prices) for p in known.instance.projects})


def _value(known: Known, others: dict[int, int]) -> int:
    """Return delay and other costs less benefit: of certain projects, and of the best of the others."""
    projects, always = known.instance.projects, known.network.certain.always
    total = _delay(known, weighted=True)
    total += sum(others[index] - projects[index].benefit for index in always)
    gains: dict[str, int] = {}
    for project in projects:
        if project.index in always or not _may_be_planned(known, project):
            continue
        value = others[project.index] + _own_delay(known, project) - project.benefit
        key = f"group {project.groups[0]}" if project.groups else f"project {project.index}"
        gains[key] = min(gains.get(key, 0), value)
    return total + sum(gains.values())


def _may_be_planned(known: Known, project: ProjectData) -> bool:
    whole = [d for d in known.deliveries if d.project == project.index]
    return project.index not in known.network.certain.never and all(d.end is not None for d in whole)


def _own_delay(known: Known, project: ProjectData) -> int:
    dues = (_due(known, d) for d in known.deliveries if d.project == project.index)
    return sum(project.day_rate * late for late, _ in dues)


def _delay(known: Known, *, weighted: bool) -> int:
    """Return the delay of certain projects: what each has alone, and what they cost one another."""
    total, terms = 0, []
    for delivery in known.deliveries:
        project = known.instance.projects[delivery.project]
        dated = project.due is not None if delivery.task is None else weighted
        if not dated or project.index not in known.network.certain.always:
            continue
        weight = project.day_rate if weighted else 1
        late, due = _due(known, delivery)
        total += weight * late
        if due is not None:
            tasks = project.tasks if delivery.task is None else (delivery.task,)
            terms.append(Term(weight, due, tasks))
    return total + summed_tardiness(terms, known.energy, known.heads, known.instance.horizon)


def _due(known: Known, delivery: Delivery) -> tuple[int, int | None]:
    """Return the days a delivery is late in any plan, and its due date put off by them; None if it has none."""
    instance = known.instance
    due = instance.projects[delivery.project].due if delivery.task is None else instance.tasks[delivery.task].due
    if due is None or delivery.end is None:
        return 0, None
    late = max(0, delivery.end - due)
    return late, due + late


def _left_out(known: Known) -> int:
    """Count projects that cannot be planned, and all but one of those that exclude one another."""
    may = [p for p in known.instance.projects if p.rule is SelectionRule.MAY]
    taken = {group for index in known.network.certain.always for group in known.instance.projects[index].groups}
    out, groups = 0, dict[str, int]()
    for project in may:
        if project.index in known.network.certain.always:
            continue
        if not _may_be_planned(known, project) or taken & set(project.groups):
            out += 1
        elif project.groups:
            groups[project.groups[0]] = groups.get(project.groups[0], 0) + 1
    return out + sum(count - 1 for count in groups.values())


def _unmet_support(known: Known) -> int:
    return _sum(known, _certain_tasks(known), Prices(0, 1))


def _cost(known: Known) -> int:
    return _sum(known, _certain_tasks(known), Prices(1, 0))


def _sum(known: Known, tasks: Iterable[int], prices: Prices) -> int:
    return sum(least_sum(known.instance, known.instance.tasks[task], prices) for task in tasks)


def _changes(known: Known) -> int:
    """Count what certain tasks change; another task of the baseline changes, or is dropped, which counts 1."""
    baseline = known.instance.baseline
    if baseline is None:
        return 0
    certain = set(_certain_tasks(known))
    total = 0
    for task in known.instance.tasks:
        least = least_changes(known.instance, task, known.heads)
        if task.index in certain:
            total += least
        elif task.index in baseline:
            total += min(least, 1)
    return total


def _makespan(known: Known) -> int:
    return max(0, known.makespan or 0)


def _load_peak(known: Known) -> int:
    """Return the load of people who share work that only they can do, if it falls on them evenly."""
    tasks, resources = _certain_tasks(known), known.instance.resources
    peak = 0
    for by in known.energy.sets(tasks):
        offered = sum(sum(resources[r].capacity[known.instance.now :]) for r in by)
        if offered and all(resources[r].is_person for r in by):
            given = sum(known.energy.given(task, by) for task in tasks)
            peak = max(peak, -(-_PER_MILLE * given // offered))
    return peak


def _unsteadiness(known: Known) -> int:
    """Count people on certain tasks, and of each project the heads of its largest task: each has a week at least."""
    total = 0
    for index in known.network.certain.always:
        people = [
            (least_people(known.instance, known.instance.tasks[task]), _works(known.instance.tasks[task]))
            for task in known.instance.projects[index].tasks
        ]
        total += sum(count for count, _ in people) + max((count for count, works in people if works), default=0)
    return total


def _works(task: TaskData) -> bool:
    """Tell whether every head is at work for a day at least, in every mode."""
    return all(mode.length or all(c.worked for h in mode.heads for c in h.candidates) for mode in task.modes)


def _certain_tasks(known: Known) -> Sequence[int]:
    return [t.index for t in known.instance.tasks if t.project in known.network.certain.always]


_BOUNDS: dict[GoalKind, Callable[[Known], int]] = {
    GoalKind.NET_VALUE: _lost_value,
    GoalKind.LEFT_OUT: _left_out,
    GoalKind.UNMET_SUPPORT: _unmet_support,
    GoalKind.COST: _cost,
    GoalKind.LEAST_CHANGE: _changes,
    GoalKind.STEADINESS: _unsteadiness,
    GoalKind.MAKESPAN: _makespan,
    GoalKind.TOTAL_DELAY: lambda known: _delay(known, weighted=False),
    GoalKind.WEIGHTED_TARDINESS: lambda known: _delay(known, weighted=True),
    GoalKind.FAIR_LOAD: _load_peak,
    GoalKind.ALL_IN_MONEY: _all_in_money,
}
