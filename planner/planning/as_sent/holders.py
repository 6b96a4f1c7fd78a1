"""Holders: which of the people named on a task give which of its requirements."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.checker.staffing import can_do
from planner.domain.ids import RequirementId, ResourceId
from planner.domain.people import Pool, Resource
from planner.domain.program import Program
from planner.domain.work import Requirement, Task
from planner.planning.as_sent.sent_task import SentTask


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A requirement and who gives it, as sent.

    Attributes:
        holders: One for each head, or more where more people were named than are asked for: they share the work. A pool
            stands here once for each head it fills.
    """

    requirement: Requirement
    holders: tuple[Resource, ...]

    @property
    def empty(self) -> int:
        """Heads for which nobody is named."""
        return max(0, self.requirement.heads - len(self.holders))


def names_of(task: Task) -> tuple[ResourceId, ...]:
    """Return who is named on a task: as sent, or where the sheet names nobody those who are fixed to it."""
    sent = () if task.as_sent is None else task.as_sent.resources
    return tuple(dict.fromkeys(sent or (pin.resource for pin in task.pins.resources)))


def holders_of(program: Program, sent: SentTask) -> tuple[Held, ...]:
    """Share out the people named on a task among its requirements.

    Those who fit fewest requirements come first, heads still empty before others. Somebody who lacks the skill holds a
    head all the same: the sheet says that they do it.
    """
    needs = sent.mode.requirements
    held: dict[RequirementId, list[Resource]] = {need.id: _named_outright(program, need) for need in needs}
    open_needs = [need for need in needs if need.resource is None]
    taken = {resource.id for holders in held.values() for resource in holders}
    known = (program.resource_by_id.get(name) for name in names_of(sent.task))
    waiting = [(resource, _fitting(sent.task, resource, open_needs)) for resource in known if resource is not None]
    for resource, fitting in sorted(waiting, key=lambda one: len(one[1]) or len(needs) + 1):
        choices = fitting or open_needs
        if resource.id not in taken and choices:
            held[_emptiest(choices, held).id].append(resource)
    return tuple(Held(requirement=need, holders=_filled_up(need, held[need.id])) for need in needs)


def _named_outright(program: Program, need: Requirement) -> list[Resource]:
    resource = None if need.resource is None else program.resource_by_id.get(need.resource)
    return [] if resource is None else [resource] * need.heads


def _fitting(task: Task, resource: Resource, needs: Iterable[Requirement]) -> list[Requirement]:
    pinned = {pin.requirement for pin in task.pins.resources if pin.resource == resource.id}
    fitting = [need for need in needs if can_do(resource, need)]
    return [need for need in fitting if need.id in pinned] or fitting


def _emptiest(needs: list[Requirement], held: dict[RequirementId, list[Resource]]) -> Requirement:
    empty = [need for need in needs if len(held[need.id]) < need.heads]
    return empty[0] if empty else min(needs, key=lambda need: len(held[need.id]))


def _filled_up(need: Requirement, holders: list[Resource]) -> tuple[Resource, ...]:
    """A pool fills the heads that are left."""
    pool = next((resource for resource in holders if isinstance(resource, Pool)), None)
    missing = max(0, need.heads - len(holders))
    return (*holders, *(() if pool is None else [pool] * missing))
