"""Priorities: how urgent each task is before anything is placed."""

from planner.domain.remaining import Stage
from planner.solver.instance.program import Instance
from planner.solver.instance.windows import shortest

FAR = 10_000
"""Days later than any date that matters."""
_EASE = 20.0
"""Days by which the due dates of the least urgent project are relaxed."""


def latest_starts(instance: Instance) -> list[float]:
    """Return for each task a start after which something would be late: from deadlines, due dates and tails.

    Due dates of projects with a high cost of delay pull harder. Tasks without any date that matters come last.
    """
    highest = max((project.day_rate for project in instance.projects), default=1) or 1
    late = [0.0] * len(instance.tasks)
    for task in instance.tasks:
        project = instance.projects[task.project]
        ease = _EASE * (1 - project.day_rate / highest)
        dates = [due + ease for due in (task.due, project.due) if due is not None]
        if task.latest < instance.horizon:
            dates.append(float(task.latest))
        late[task.index] = min(dates, default=float(FAR))
    length = [shortest(task) for task in instance.tasks]
    for _ in instance.tasks:
        before = list(late)
        for link in instance.links:
            after = late[link.successor] - (0 if link.to_end else length[link.successor])
            bound = after - link.lag + (0 if link.from_end else length[link.predecessor])
            late[link.predecessor] = min(late[link.predecessor], bound)
        if before == late:
            break
    return [late[task.index] - length[task.index] for task in instance.tasks]


def tails(instance: Instance) -> list[int]:
    """Return the least days from each task's end to the end of its project, by links from ends to starts."""
    tasks, found = instance.tasks, [0] * len(instance.tasks)
    length = [shortest(task) for task in tasks]
    links = [
        link
        for link in instance.links
        if link.from_end
        and not link.to_end
        and tasks[link.successor].stage is Stage.UNTOUCHED
        and tasks[link.predecessor].project == tasks[link.successor].project
    ]
    for _ in tasks:
        before = list(found)
        for link in reversed(links):
            found[link.predecessor] = max(
                found[link.predecessor], link.lag + length[link.successor] + found[link.successor]
            )
        if before == found:
            break
    return found
