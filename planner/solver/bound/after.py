"""After: how many days lie at least between the end of a task and the delivery of targets, on whatever day it ends.

Tails of another kind than in `heads_and_tails`: they do not depend on the day of delivery, as each task counts with the
fewest days that it takes at any time of the year.
"""

from collections import deque
from collections.abc import Iterable

from planner.solver.bound.heads_and_tails import Network
from planner.solver.bound.ways import Ways


class After:
    """Longest ways from tasks to targets over the links between tasks that every plan has."""

    def __init__(self, network: Network) -> None:
        self._network = network
        fewest: dict[int, int] = {}
        for ways in network.ways:
            fewest.setdefault(id(ways), _fewest_days(ways, network.instance.horizon))
        self._days = [fewest[id(ways)] for ways in network.ways]

    def days(self, targets: Iterable[int]) -> dict[int, int]:
        """Return for targets, and tasks that must end before they are done, the days from their end; may be negative.

        Only tasks of certain projects that are not done are looked at. Days grow to past the horizon at most, so that
        links in a circle come to an end.
        """
        from_end = {task: 0 for task in targets if self._is_free(task)}
        from_start = {task: self._days[task] for task in from_end}
        queue = deque(from_end)
        while queue:
            self._look_back(queue.popleft(), from_end, from_start, queue)
        return from_end

    def _look_back(self, task: int, from_end: dict[int, int], from_start: dict[int, int], queue: deque[int]) -> None:
        """Hold back what the links into a task come from."""
        for link in self._network.into[task]:
            before = link.predecessor
            reached = from_end.get(task) if link.to_end else from_start[task]
            if reached is None or not self._is_free(before):
                continue
            if not link.from_end and self._network.instance.tasks[before].start is not None:
                continue
            days = min(link.lag + reached, self._network.beyond)
            side = from_end if link.from_end else from_start
            if days <= side.get(before, days - 1):
                continue
            side[before] = days
            least = from_end[before] + self._days[before] if before in from_end else days
            from_start[before] = max(from_start.get(before, least), least)
            queue.append(before)

    def _is_free(self, task: int) -> bool:
        data = self._network.instance.tasks[task]
        return not data.is_done and data.end is None and data.project in self._network.certain.always


def _fewest_days(ways: Ways, horizon: int) -> int:
    """Return the fewest days from the start to the end of a task, on whatever day it starts; 0 if it cannot be done."""
    return min((end - start for start, end in enumerate(ways.first_end) if end <= horizon), default=0)
