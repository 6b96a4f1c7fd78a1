"""Because: what the bound of each goal rests on, in a program manager's words, to be read after "from"."""

from planner.domain.goals import GoalKind
from planner.solver.bound.delay import Delays, Unavoidable

_FIXED = {
    GoalKind.LEFT_OUT: "projects that no plan can have, and those that exclude one another",
    GoalKind.UNMET_SUPPORT: "support that nobody can cover, each task looked at alone",
    GoalKind.COST: "the cheapest way to do each task, looked at alone",
    GoalKind.LEAST_CHANGE: "tasks that cannot stay as they are in the baseline, each looked at alone",
    GoalKind.STEADINESS: "the fewest people that each task needs, and one week with work for each project",
    GoalKind.MAKESPAN: "the day before which no plan can deliver all that must be done",
    GoalKind.FAIR_LOAD: "work that only certain people can do, spread evenly over them",
}


def because(delays: Delays) -> dict[GoalKind, str]:
    """Return for each goal what its bound from `bounds_from` with these delays rests on."""
    late = _late(delays.cost)
    return _FIXED | {
        GoalKind.TOTAL_DELAY: _late(delays.days),
        GoalKind.WEIGHTED_TARDINESS: late,
        GoalKind.NET_VALUE: f"the benefits of all projects that can be done; {late}",
        GoalKind.ALL_IN_MONEY: (
            f"the benefits of all projects that can be done; the cheapest way to do each task, looked at alone; {late}"
        ),
    }


def _late(delay: Unavoidable) -> str:
    """Say what delay cannot be avoided."""
    found = []
    if delay.missed:
        found.append(f"{delay.missed} due {'date' if delay.missed == 1 else 'dates'} that no plan can keep")
    if delay.total > delay.alone:
        found.append("projects that need the same people or pools and cannot all have them first")
    return "; ".join(found) or "due dates that are all kept, as far as is known"
