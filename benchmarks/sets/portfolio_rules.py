"""The rules of RCPSP, MRCPSP and RCMPSP once more, over starts and modes alone, and what the sets measure."""

from collections import Counter
from collections.abc import Iterator

from benchmarks.case import Key, Objective, Solution
from benchmarks.sets.portfolio import ActivityMode, Portfolio


def portfolio_problems(portfolio: Portfolio, solution: Solution) -> list[str]:
    """Say what a solution does wrong: completeness first, and only then releases, links and resources."""
    incomplete = list(_completeness(portfolio, solution))
    if incomplete:
        return incomplete
    return [
        *_releases(portfolio, solution),
        *_links(portfolio, solution),
        *_renewable(portfolio, solution),
        *_non_renewable(portfolio, solution),
    ]


def makespan(portfolio: Portfolio, solution: Solution) -> Objective:
    """Return the end of the last activity."""
    return {"makespan": max(_end(portfolio, solution, key) for key in portfolio.activities)}


def delay_and_makespan(portfolio: Portfolio, solution: Solution) -> Objective:
    """Return total project delay `tpd` and total makespan `tms`, as MISTA 2013 defines them.

    A project's delay is its end less release and critical path; the total makespan runs from the first release.
    """
    ends: dict[int, int] = {}
    for key in portfolio.activities:
        ends[key[0]] = max(ends.get(key[0], 0), _end(portfolio, solution, key))
    delay = sum(max(0, ends[p] - (project.due or 0)) for p, project in enumerate(portfolio.projects))
    first = min(project.release for project in portfolio.projects)
    return {"tpd": delay, "tms": max(ends.values()) - first}


def _mode(portfolio: Portfolio, solution: Solution, key: Key) -> ActivityMode:
    return portfolio.activities[key].modes[solution.mode[key]]


def _end(portfolio: Portfolio, solution: Solution, key: Key) -> int:
    return solution.start[key] + _mode(portfolio, solution, key).duration


def _completeness(portfolio: Portfolio, solution: Solution) -> Iterator[str]:
    for key, activity in portfolio.activities.items():
        if key not in solution.start or key not in solution.mode:
            yield f"activity {key} is missing"
        elif not 0 <= solution.mode[key] < len(activity.modes):
            yield f"activity {key} has no mode {solution.mode[key]}"
    for key in sorted({*solution.start, *solution.mode} - set(portfolio.activities)):
        yield f"activity {key} does not exist"


def _releases(portfolio: Portfolio, solution: Solution) -> Iterator[str]:
    for key, start in solution.start.items():
        release = portfolio.projects[key[0]].release
        if start < release:
            yield f"activity {key} starts on day {start}, before its release on day {release}"


def _links(portfolio: Portfolio, solution: Solution) -> Iterator[str]:
    for key, activity in portfolio.activities.items():
        end = _end(portfolio, solution, key)
        for successor in activity.successors:
            if solution.start[successor] < end:
                yield f"activity {successor} starts on day {solution.start[successor]}, but {key} ends on day {end}"


def _renewable(portfolio: Portfolio, solution: Solution) -> Iterator[str]:
    load: Counter[tuple[int, int]] = Counter()
    for key in portfolio.activities:
        for index, units in _mode(portfolio, solution, key).demands:
            if portfolio.resources[index].is_renewable:
                for day in range(solution.start[key], _end(portfolio, solution, key)):
                    load[index, day] += units
    for (index, day), units in sorted(load.items()):
        resource = portfolio.resources[index]
        if units > resource.capacity:
            yield f"{resource.name} has {resource.capacity} units, but {units} are used on day {day}"


def _non_renewable(portfolio: Portfolio, solution: Solution) -> Iterator[str]:
    used: Counter[int] = Counter()
    for key in portfolio.activities:
        for index, units in _mode(portfolio, solution, key).demands:
            used[index] += units
    for index, resource in enumerate(portfolio.resources):
        if not resource.is_renewable and used[index] > resource.capacity:
            yield f"{resource.name} has {resource.capacity} units in all, but {used[index]} are used"
