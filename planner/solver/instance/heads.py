"""Heads: who can fill each head of a requirement, at which rates, for how long and at what cost."""

from collections.abc import Hashable
from decimal import Decimal

from planner.domain.remaining import remaining_effort
from planner.domain.work import SHARE_STEP, Mode, Requirement, Task, WorkKind
from planner.solver.instance.resources import UNIT, ResourceData
from planner.solver.instance.work import Candidate, Head


class Reservoirs:
    """Who can fill a requirement, and at which rates. Requirements that ask the same are looked up once."""

    def __init__(self, resources: tuple[ResourceData, ...]) -> None:
        """Prepare for the resources of a program."""
        self._resources = resources
        self._known: dict[Hashable, tuple[tuple[ResourceData, int], ...]] = {}

    def ways(self, requirement: Requirement) -> tuple[tuple[ResourceData, int], ...]:
        """Return each resource that can fill a requirement, with each of its rates, highest first."""
        asked = (
            requirement.resource, requirement.skill, requirement.level, requirement.share, requirement.least_share,
        )  # fmt: skip
        if asked not in self._known:
            able = (resource for resource in self._resources if _can_fill(resource, requirement))
            self._known[asked] = tuple((one, rate) for one in able for rate in _allowed_rates(one, requirement))
        return self._known[asked]


def compile_heads(reservoirs: Reservoirs, task: Task, mode: Mode, requirement: Requirement, length: int) -> list[Head]:
    """Return the heads of a requirement; `length` is that of the block, for kinds duration and support."""
    effort = 0
    if mode.kind is WorkKind.EFFORT:
        effort = _hundredths(remaining_effort(task, mode, requirement))
    candidates = tuple(
        _candidate(resource, rate, mode.kind, effort, length) for resource, rate in reservoirs.ways(requirement)
    )
    support = mode.kind is WorkKind.SUPPORT
    return [
        Head(
            requirement=requirement.id,
            number=number,
            candidates=candidates,
            may_stay_empty=support and (length == 0 or not requirement.must_staff),
            must_cover=support and requirement.must_staff,
            demanded=requirement.demanded_share if support else 0,
        )
        for number in range(requirement.heads)
    ]


def _candidate(resource: ResourceData, rate: int, kind: WorkKind, effort: int, length: int) -> Candidate:
    worked = -(-effort // rate) if kind is WorkKind.EFFORT else length
    given = effort if kind is WorkKind.EFFORT else rate * length
    return Candidate(
        resource=resource.index,
        rate=rate,
        worked=worked,
        given=given,
        day_cost=rate * resource.tick_rate,
        cost=given * resource.tick_rate,
    )


def _can_fill(resource: ResourceData, requirement: Requirement) -> bool:
    if requirement.resource is not None:
        return resource.id == requirement.resource
    return requirement.skill is not None and resource.skills.get(requirement.skill, 0) >= max(1, requirement.level)


def _allowed_rates(resource: ResourceData, requirement: Requirement) -> list[int]:
    """Return the rates at which a resource may work a requirement, highest first."""
    ceiling, least = requirement.share, requirement.least_share
    if least is None:
        rates = {ceiling} | {level for level in resource.levels if level < ceiling}
    else:
        rates = set(range(least, ceiling + 1, SHARE_STEP)) | {ceiling}
        rates |= {level for level in resource.levels if least <= level <= ceiling}
    return sorted((rate for rate in rates if resource.levels and rate <= max(resource.levels)), reverse=True)


def _hundredths(days: Decimal) -> int:
    scaled = days * UNIT
    if scaled != int(scaled):
        raise ValueError(f"{days} person-days are finer than a hundredth")
    return int(scaled)
