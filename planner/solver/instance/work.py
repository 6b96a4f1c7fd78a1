"""Work: tasks, modes, heads and the candidates that can fill them."""

from dataclasses import dataclass

from planner.domain.ids import ModeId, RequirementId, TaskId
from planner.domain.remaining import Stage
from planner.domain.units import Category
from planner.domain.work import CostTiming, WorkKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """One resource at one rate that can fill a head.

    Attributes:
        rate: Percent of a day on each day worked.
        worked: Days worked (kinds effort and duration); of kind support it depends on the start.
        given: Hundredths of person-days in total, likewise.
        day_cost: Ticks for each full day worked.
        cost: Ticks in total; kinds effort and duration only.
    """

    resource: int
    rate: int
    worked: int
    given: int
    day_cost: int
    cost: int


@dataclass(frozen=True, slots=True)
class Head:
    """One head of a requirement.

    Attributes:
        number: Which of the requirement's heads.
        may_stay_empty: Support that need not be staffed.
        demanded: Percent below which a support day counts as partly unmet.
    """

    requirement: RequirementId
    number: int
    candidates: tuple[Candidate, ...]
    may_stay_empty: bool
    must_cover: bool
    demanded: int


@dataclass(frozen=True, slots=True)
class OtherCost:
    """A cost that is not labour, in ticks."""

    amount: int
    category: Category
    timing: CostTiming


@dataclass(frozen=True, slots=True)
class ModeData:
    """One way to do a task, or (of a month task) one shift of its month.

    Attributes:
        length: Days of the block (kinds duration and support); 0 for kind effort.
        span: `(start, end)` of a month task under this shift; None for all others.
        shift: Months of shift that this stands for; 0 for all others.
    """

    id: ModeId
    kind: WorkKind
    length: int
    heads: tuple[Head, ...]
    costs: tuple[OtherCost, ...]
    labour: Category
    span: tuple[int, int] | None = None
    shift: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it is support without a day to come: nobody is on it, not even who is pinned."""
        return self.kind is WorkKind.SUPPORT and not self.length


@dataclass(frozen=True, slots=True)
class ResourcePinData:
    """A resource that must hold a head, of `requirement` where the mode has it."""

    resource: int
    requirement: RequirementId | None


@dataclass(frozen=True, slots=True)
class TaskData:
    """A task.

    Attributes:
        start: Actual start of a started or done task, else None.
        end: Actual end of a done task, else None.
        earliest: First day its (remaining) work may lie on.
        latest: Exclusive end of the last day it may lie on.
        due: Exclusive end of its due date, if any.
        pinned_start: Day it must start on, if any.
        modes: Those that may be chosen; none for a done task.
    """

    index: int
    id: TaskId
    project: int
    stage: Stage
    start: int | None
    end: int | None
    earliest: int
    latest: int
    due: int | None
    pinned_start: int | None
    pins: tuple[ResourcePinData, ...]
    modes: tuple[ModeData, ...]
    is_month: bool

    @property
    def is_done(self) -> bool:
        """Whether nothing of it is still to be planned."""
        return self.stage is Stage.DONE

    @property
    def is_started(self) -> bool:
        """Whether its work goes on from the status date."""
        return self.stage is Stage.STARTED
