"""Dates: earliest deliveries as the rest of the planner knows them, by ids and dates."""

from collections.abc import Iterator

from planner.domain.outcome import EarliestDelivery
from planner.solver.bound.delivery import Delivery, Known
from planner.solver.instance.program import Instance


def earliest_deliveries(known: Known) -> Iterator[EarliestDelivery]:
    """Yield the earliest deliveries of all that is not done yet."""
    instance = known.instance
    for delivery in known.deliveries:
        if not _is_done(instance, delivery):
            yield EarliestDelivery(
                project=instance.projects[delivery.project].id,
                task=None if delivery.task is None else instance.tasks[delivery.task].id,
                end=None if delivery.end is None else instance.days.date(delivery.end),
                because=delivery.because,
            )


def _is_done(instance: Instance, delivery: Delivery) -> bool:
    tasks = instance.projects[delivery.project].tasks if delivery.task is None else (delivery.task,)
    return bool(tasks) and all(instance.tasks[task].is_done for task in tasks)
