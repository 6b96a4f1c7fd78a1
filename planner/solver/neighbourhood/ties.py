"""Ties: what of an instance is tied to what, looked up by index. Worked out once, whatever the schedule."""

from planner.solver.instance.links import Link
from planner.solver.instance.program import Instance
from planner.solver.instance.work import TaskData


class Ties:
    """Who may work on what, and which links a task has.

    Attributes:
        links: By task, those into it and out of it.
        resources: By task, all that may fill one of its heads.
        users: By resource, the tasks that it may work on.
        predecessors: By task.
    """

    def __init__(self, instance: Instance) -> None:
        """Look at each task and link once."""
        self.links: tuple[list[Link], ...] = tuple([] for _ in instance.tasks)
        self.predecessors: tuple[list[int], ...] = tuple([] for _ in instance.tasks)
        for link in instance.links:
            self.links[link.predecessor].append(link)
            self.links[link.successor].append(link)
            self.predecessors[link.successor].append(link.predecessor)
        self.resources = tuple(_resources(task) for task in instance.tasks)
        self.users: tuple[list[int], ...] = tuple([] for _ in instance.resources)
        for task, resources in enumerate(self.resources):
            for resource in sorted(resources):
                self.users[resource].append(task)

    def linked(self, task: int) -> list[int]:
        """Return the tasks at the other ends of a task's links."""
        return [link.predecessor if link.successor == task else link.successor for link in self.links[task]]


def _resources(task: TaskData) -> frozenset[int]:
    heads = (head for mode in task.modes for head in mode.heads)
    return frozenset(candidate.resource for head in heads for candidate in head.candidates)
