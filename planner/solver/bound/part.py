"""Part: some projects of an instance as an instance of its own, free of money, of all others and of least change."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.project import SelectionRule
from planner.solver.bound.heads_and_tails import Heads
from planner.solver.instance.program import Instance


def part_of(instance: Instance, projects: Sequence[int], heads: Heads) -> Instance:
    """Return the projects alone with everybody; whatever holds their tasks back from outside stays as their heads.

    Every plan that has the projects makes a plan of the part, with the same dates, so that bounds of the part hold.
    """
    chosen = [task for task in instance.tasks if task.project in set(projects)]
    place = {task.index: number for number, task in enumerate(chosen)}
    number_of = {project: number for number, project in enumerate(projects)}
    tasks = tuple(
        replace(
            task,
            index=place[task.index],
            project=number_of[task.project],
            earliest=max(task.earliest, heads.start[task.index]),
        )
        for task in chosen
    )
    return replace(
        instance,
        tasks=tasks,
        projects=tuple(
            replace(
                instance.projects[project],
                index=number,
                rule=SelectionRule.MUST,
                money_left=None,
                groups=(),
                needs=(),
                tasks=tuple(place[task] for task in instance.projects[project].tasks),
            )
            for project, number in number_of.items()
        ),
        links=tuple(
            replace(link, predecessor=place[link.predecessor], successor=place[link.successor])
            for link in instance.links
            if link.predecessor in place and link.successor in place
        ),
        funds=(),
        stretches={},
        baseline=None,
    )
