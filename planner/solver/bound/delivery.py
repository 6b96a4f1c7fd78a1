"""Delivery: for each project, milestone and task with a due date the day before which no plan can deliver it."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.solver.bound.certain import certain
from planner.solver.bound.destructive import Destructive, Found, IsOver
from planner.solver.bound.energy import Energy, ResourceSet
from planner.solver.bound.heads_and_tails import Heads, Network
from planner.solver.instance.program import Instance

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Delivery:
    """When something can be delivered at the earliest, if its project is selected.

    Attributes:
        project: By index.
        task: By index; None for the project as a whole.
        end: Exclusive end that no plan undercuts, a working-day number; None if no plan delivers it at all.
        because: A sentence that says what this rests on.
    """

    project: int
    task: int | None
    end: int | None
    because: str


@dataclass(frozen=True)
class Known:
    """What is known of a program without a plan; the ground of all its bounds.

    Attributes:
        makespan: Exclusive end of all that is planned in any case; None if no plan has it.
    """

    instance: Instance
    network: Network
    energy: Energy
    heads: Heads
    deliveries: tuple[Delivery, ...]
    makespan: int | None

    @property
    def is_impossible(self) -> bool:
        """Whether it is proved that the program has no plan."""
        always = self.network.certain.always
        return self.makespan is None or any(d.end is None and d.project in always for d in self.deliveries)


def delivery_dates(instance: Instance) -> tuple[Delivery, ...]:
    """Return the earliest ends of all projects with tasks, milestones and tasks with a due date, in their order."""
    return know(instance).deliveries


def know(instance: Instance, is_over: IsOver = lambda: False) -> Known:
    """Work out heads and delivery dates.

    Args:
        is_over: Asked before each date; the rest is then known less well.
    """
    network = Network(instance, certain(instance))
    energy = Energy(instance)
    heads = network.heads()
    _raise_tasks(network, Destructive(network, energy, heads, is_over), heads)
    destructive = Destructive(network, energy, heads, is_over)
    always = network.certain.always
    last = destructive.earliest_end((task.index for task in instance.tasks if task.project in always), always)
    deliveries = tuple(_deliveries(network, destructive, heads))
    return Known(instance, network, energy, heads, deliveries, last.end)


def _raise_tasks(network: Network, destructive: Destructive, heads: Heads) -> None:
    """Raise the heads of tasks with dates, earliest first, so that those after them start from what is known."""
    for task in sorted(_dated(network.instance), key=lambda index: heads.end[index]):
        together = network.certain.alongside[network.instance.tasks[task].project]
        found = destructive.earliest_end((task,), together)
        network.raised(heads, {task: network.beyond if found.end is None else found.end})


def _dated(instance: Instance) -> list[int]:
    milestones = (task.is_milestone for task in instance.program.tasks)
    return [
        task.index
        for task, is_milestone in zip(instance.tasks, milestones, strict=True)
        if not task.is_done and (task.due is not None or is_milestone)
    ]


def _deliveries(network: Network, destructive: Destructive, heads: Heads) -> Iterator[Delivery]:
    instance = network.instance
    dated = set(_dated(instance)) | {task.index for task in instance.tasks if task.due is not None}
    for project in instance.projects:
        if project.index in network.certain.never:
            yield Delivery(project.index, None, None, "The rules of selection leave it out.")
            continue
        together = network.certain.alongside[project.index]
        if project.tasks:
            found = destructive.earliest_end(project.tasks, together)
            yield Delivery(project.index, None, found.end, _because(instance, heads, project.tasks, found))
        for task in project.tasks:
            if task in dated:
                found = destructive.earliest_end((task,), together)
                yield Delivery(project.index, task, found.end, _because(instance, heads, (task,), found))


def _because(instance: Instance, heads: Heads, targets: tuple[int, ...], found: Found) -> str:
    if found.by is not None:
        return f"Its work and what comes before it fill all that {_names(instance, found.by)} can give until then."
    last = max(targets, key=lambda task: (heads.end[task], -task))
    if instance.tasks[last].is_done:
        return "It is done."
    if found.end is None:
        return f"{instance.tasks[last].id} does not fit between its dates, whoever does it."
    if found.end > heads.end[last]:
        return "Otherwise there is no room left for what comes before it between release dates, links and deadlines."
    chain = _chain(instance, heads, last)
    return f"{' → '.join(chain)} takes until then even with everybody free for it."


def _names(instance: Instance, by: ResourceSet) -> str:
    names = [str(instance.resources[number].id) for number in sorted(by)]
    more = len(names) - _MOST_NAMED
    if more > 0:
        return f"{', '.join(names[:_MOST_NAMED])} and {more} more"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _chain(instance: Instance, heads: Heads, last: int) -> list[str]:
    """Return the tasks that hold one another back, first to last; of a long chain its ends."""
    chain: list[int] = [last]
    while (before := heads.because[chain[-1]]) is not None and before not in chain:
        chain.append(before)
    names = [str(instance.tasks[task].id) for task in reversed(chain)]
    return names if len(names) <= 2 * _MOST_NAMED else [*names[:_MOST_NAMED], "…", *names[-_MOST_NAMED:]]
