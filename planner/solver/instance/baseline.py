"""The baseline, by task."""

from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ModeId
from planner.domain.plan import Baseline, BaselineTask
from planner.domain.program import Program
from planner.solver.instance.days import Days
from planner.solver.instance.resources import ResourceData

NEVER = -1_000_000
"""Number of a baseline's date that is no working day: no plan has it."""


@dataclass(frozen=True, slots=True)
class BaselineData:
    """What the baseline says of one task; None where it says nothing. Days that are no working days never match."""

    start: int | None
    end: int | None
    mode: ModeId | None
    resources: frozenset[int] | None


def _day_or_never(days: Days, day: date) -> int:
    return days.at_or_after(day) if days.calendar.is_working(day) else NEVER


def compile_baseline(
    program: Program, days: Days, resources: tuple[ResourceData, ...], baseline: Baseline
) -> dict[int, BaselineData]:
    """Compile what a baseline says of the program's tasks; what it says of others falls away."""
    numbers = {resource.id: resource.index for resource in resources}
    unknown = len(resources)
    data = {}
    for index, task in enumerate(program.tasks):
        before: BaselineTask | None = baseline.task_by_id.get(task.id)
        if before is not None:
            data[index] = BaselineData(
                start=None if before.start is None else _day_or_never(days, before.start),
                end=None if before.end is None else _day_or_never(days, before.end),
                mode=before.mode,
                resources=None
                if before.resources is None
                else frozenset(numbers.get(resource, unknown) for resource in before.resources),
            )
    return data
