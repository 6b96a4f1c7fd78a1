"""Pools: no more of a pool is used on a day than it has units."""

from collections.abc import Iterator

from planner.checker.legible import LegiblePlan
from planner.checker.overload import heads_by_resource, overloads
from planner.checker.violation import Violation
from planner.checker.words import day_named, listed, resource_named

RULE = "pools"


def check_pools(legible: LegiblePlan) -> Iterator[Violation]:
    """Report pools that are used above their capacity."""
    for pool, heads in heads_by_resource(legible, legible.program.pools):
        for found in overloads(legible, pool, heads):
            message = (
                f"{resource_named(pool)} is used at {found.load} % of {found.capacity} % from "
                f"{day_named(found.first)} to {day_named(found.last)}, by {listed(found.tasks)}"
            )
            yield Violation(rule=RULE, tasks=found.tasks, message=message)
