"""Value: what a schedule reaches in each goal, in the solver's whole numbers. Less is better for all of them."""

from collections.abc import Callable, Iterator

from planner.domain.goals import GoalKind
from planner.domain.project import SelectionRule
from planner.domain.work import WorkKind
from planner.solver.bills import task_bills
from planner.solver.instance.program import Instance
from planner.solver.instance.projects import ProjectData
from planner.solver.schedule import Placed, Schedule, covered_days


def delay_cost(instance: Instance, schedule: Schedule) -> int:
    """Ticks of delay of projects and tasks."""
    total = sum(project.day_rate * days for project, days in _project_delays(instance, schedule))
    for number in schedule.selected:
        project = instance.projects[number]
        for index in project.tasks:
            due, placed = instance.tasks[index].due, schedule.placed.get(index)
            if due is not None and placed is not None:
                total += project.day_rate * max(0, placed.end - due)
    return total


def lost_value(instance: Instance, schedule: Schedule) -> int:
    """Ticks of delay less benefit: the net value, turned round."""
    return delay_cost(instance, schedule) - sum(instance.projects[number].benefit for number in schedule.selected)


def left_out(instance: Instance, schedule: Schedule) -> int:
    """May-do projects that are not selected."""
    return sum(p.rule is SelectionRule.MAY and p.index not in schedule.selected for p in instance.projects)


def unmet_support(instance: Instance, schedule: Schedule) -> int:
    """Hundredths of person-days of support that nobody covers."""
    return sum(_unmet(instance, index, placed) for index, placed in schedule.placed.items())


def cost(instance: Instance, schedule: Schedule) -> int:
    """Ticks of money still to be spent."""
    return sum(
        amount
        for index, placed in schedule.placed.items()
        for category, _, amount in task_bills(instance, instance.tasks[index], placed)
        if category not in instance.counted
    )


def changes(instance: Instance, schedule: Schedule) -> int:
    """Changes against the baseline."""
    if instance.baseline is None:
        return 0
    total = 0
    for task in instance.tasks:
        before, placed = instance.baseline.get(task.index), schedule.placed.get(task.index)
        if task.is_done or (before is None and placed is None):
            continue
        if before is None or placed is None:
            total += 1
            continue
        mode = task.modes[placed.mode]
        total += before.start not in (None, placed.start) or before.end not in (None, placed.end)
        total += before.mode not in (None, mode.id)
        if before.resources is not None:
            heads = zip(mode.heads, placed.heads, strict=True)
            here = {head.candidates[f.candidate].resource for head, f in heads if f is not None}
            total += len(here - before.resources)
    return total


def makespan(instance: Instance, schedule: Schedule) -> int:
    """Exclusive end of the last task."""
    del instance
    return max((placed.end for placed in schedule.placed.values()), default=0)


def total_delay(instance: Instance, schedule: Schedule) -> int:
    """Days after the projects' own due dates."""
    return sum(days for _, days in _project_delays(instance, schedule))


def all_in_money(instance: Instance, schedule: Schedule) -> int:
    """Ticks of cost, delay and unmet support less benefit."""
    unmet = unmet_support(instance, schedule) * instance.unmet_price
    return lost_value(instance, schedule) + cost(instance, schedule) + unmet


def load_peak(instance: Instance, schedule: Schedule) -> int:
    """Load of the most loaded person in tenths of a percent of what they offer, rounded up."""
    given: dict[int, int] = {}
    for index, placed in schedule.placed.items():
        task = instance.tasks[index]
        heads = () if task.is_done else task.modes[placed.mode].heads
        for head, filled in zip(heads, placed.heads, strict=True):
            if filled is not None:
                candidate = head.candidates[filled.candidate]
                days = covered_days(instance, candidate, filled.start, filled.end)
                amount = min(candidate.rate * days, candidate.given or candidate.rate * days)
                given[candidate.resource] = given.get(candidate.resource, 0) + amount
    peaks = (
        -(-1000 * amount // sum(instance.resources[resource].capacity[instance.now :]))
        for resource, amount in given.items()
        if instance.resources[resource].is_person
    )
    return max(peaks, default=0)


def unsteadiness(instance: Instance, schedule: Schedule) -> int:
    """People on tasks plus projects per person and week."""
    weeks = [day.isocalendar()[:2] for day in instance.days.dates]
    people, carried = 0, set()
    for index, placed in schedule.placed.items():
        task = instance.tasks[index]
        heads = () if task.is_done else task.modes[placed.mode].heads
        for head, filled in zip(heads, placed.heads, strict=True):
            if filled is not None:
                resource = head.candidates[filled.candidate].resource
                if instance.resources[resource].is_person:
                    people += 1
                    carried |= {(resource, task.project, weeks[day]) for day in range(filled.start, filled.end)}
    return people + len(carried)


VALUES: dict[GoalKind, Callable[[Instance, Schedule], int]] = {
    GoalKind.NET_VALUE: lost_value,
    GoalKind.LEFT_OUT: left_out,
    GoalKind.UNMET_SUPPORT: unmet_support,
    GoalKind.COST: cost,
    GoalKind.LEAST_CHANGE: changes,
    GoalKind.STEADINESS: unsteadiness,
    GoalKind.MAKESPAN: makespan,
    GoalKind.TOTAL_DELAY: total_delay,
    GoalKind.WEIGHTED_TARDINESS: delay_cost,
    GoalKind.FAIR_LOAD: load_peak,
    GoalKind.ALL_IN_MONEY: all_in_money,
}
"""One function for each goal."""


def value_of(instance: Instance, schedule: Schedule) -> tuple[int, ...]:
    """Return what a schedule reaches in each of the program's goals, in order."""
    return tuple(VALUES[goal.kind](instance, schedule) for goal in instance.program.goals)


def _project_delays(instance: Instance, schedule: Schedule) -> Iterator[tuple[ProjectData, int]]:
    """Yield each selected project that has a due date, with its days after it."""
    for number in schedule.selected:
        project = instance.projects[number]
        ends = [schedule.placed[task].end for task in project.tasks if task in schedule.placed]
        if project.due is not None and ends:
            yield project, max(0, max(ends) - project.due)


def _unmet(instance: Instance, index: int, placed: Placed) -> int:
    task = instance.tasks[index]
    if task.is_done or task.modes[placed.mode].kind is not WorkKind.SUPPORT:
        return 0
    total = 0
    for head, filled in zip(task.modes[placed.mode].heads, placed.heads, strict=True):
        total += head.demanded * (placed.end - placed.block)
        if filled is not None:
            candidate = head.candidates[filled.candidate]
            days = covered_days(instance, candidate, filled.start, filled.end)
            total -= min(head.demanded, candidate.rate) * days
    return total
