"""Portfolio: projects of activities with modes over shared resources, what RCPSP, MRCPSP and RCMPSP files describe."""

from dataclasses import dataclass, replace
from functools import cached_property

from benchmarks.case import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """What activities demand.

    Attributes:
        capacity: Units; of a renewable resource on each day, of another once.
    """

    name: str
    capacity: int
    is_renewable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityMode:
    """One way to do an activity.

    Attributes:
        duration: Days.
        demands: Index of a resource and units of it, where positive; on each day if the resource is renewable.
    """

    duration: int
    demands: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A piece of work; its successors may start once it has ended."""

    modes: tuple[ActivityMode, ...]
    successors: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Subproject:
    """One project of a portfolio.

    Attributes:
        release: Day before which none of its activities starts.
        due: Exclusive end after which it is delayed: release + critical path; None where delay is not measured.
    """

    release: int = 0
    due: int | None = None
    activities: tuple[Activity, ...]


@dataclass(frozen=True, kw_only=True)
class Portfolio:
    """An instance: projects and all their resources, global and local."""

    name: str
    projects: tuple[Subproject, ...]
    resources: tuple[Resource, ...]

    @cached_property
    def activities(self) -> dict[Key, Activity]:
        """Every activity by project and number, in file order."""
        return {
            (p, a): activity for p, project in enumerate(self.projects) for a, activity in enumerate(project.activities)
        }

    @cached_property
    def order(self) -> tuple[Key, ...]:
        """The activities, predecessors first (Kahn 1962).

        Raises:
            ValueError: If a successor does not exist or the successors form a circle.
        """
        waiting = dict.fromkeys(self.activities, 0)
        for key, activity in self.activities.items():
            for successor in activity.successors:
                if successor not in waiting:
                    raise ValueError(f"{self.name}: activity {key} has a successor {successor} that does not exist")
                waiting[successor] += 1
        ready = [key for key, count in waiting.items() if count == 0]
        for key in ready:
            for successor in self.activities[key].successors:
                waiting[successor] -= 1
                if waiting[successor] == 0:
                    ready.append(successor)
        if len(ready) < len(waiting):
            raise ValueError(f"{self.name}: the successors form a circle")
        return tuple(ready)


def demands_of(units: list[int], *, first: int = 0) -> tuple[tuple[int, int], ...]:
    """Turn a row of units, one for each resource from index `first` on, into demands."""
    return tuple((first + index, amount) for index, amount in enumerate(units) if amount > 0)


def with_due_dates(portfolio: Portfolio) -> Portfolio:
    """Give each project the due date release + critical path of its own activities with the shortest modes."""
    lengths = dict.fromkeys(range(len(portfolio.projects)), 0)
    ready = dict.fromkeys(portfolio.activities, 0)
    for key in portfolio.order:
        activity = portfolio.activities[key]
        end = ready[key] + min(mode.duration for mode in activity.modes)
        lengths[key[0]] = max(lengths[key[0]], end)
        for successor in activity.successors:
            if successor[0] == key[0]:
                ready[successor] = max(ready[successor], end)
    projects = (replace(project, due=project.release + lengths[p]) for p, project in enumerate(portfolio.projects))
    return replace(portfolio, projects=tuple(projects))
