"""Outcome: what came of planning."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from planner.domain.goals import GoalKind
from planner.domain.ids import ProjectId, TaskId
from planner.domain.plan import Plan


class Status(StrEnum):
    """What is known about the plan."""

    OPTIMAL = "optimal"
    """Proved best in every goal, in order."""
    FEASIBLE = "feasible"
    """A sound plan; not proved best in every goal."""
    INFEASIBLE = "infeasible"
    """Proved, twice, that no plan obeys all rules."""
    UNKNOWN = "unknown"
    """Neither a plan nor a proof within the limit."""


class Stop(StrEnum):
    """Why planning ended."""

    PROVED = "proved optimal"
    GAP = "gap reached"
    TIME_LIMIT = "time limit"
    STEP_LIMIT = "step limit"
    REQUEST = "stopped by request"
    INFEASIBLE = "proved infeasible"
    ROUNDED = "amounts too large to prove anything"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalResult:
    """What was reached in one goal.

    Attributes:
        value: Of the plan, in the goal's own unit.
        bound: No plan that keeps the earlier goals' reached values can be better than this; None where none is known.
        reached: In the goal's own turn, where later goals have since used up some of its tolerance; None: `value`.
        because: What the bound rests on, to be read after "from"; empty without one.
    """

    kind: GoalKind
    value: Decimal
    bound: Decimal | None
    reached: Decimal | None = None
    because: str = ""

    @property
    def best(self) -> Decimal:
        """The best value reached, before later goals used up some of the tolerance."""
        if self.reached is None:
            return self.value
        return max(self.value, self.reached) if self.kind.is_maximised else min(self.value, self.reached)

    @property
    def gap(self) -> Decimal | None:
        """How far the best reached may be from the best possible: |best − bound| ÷ |best| (÷ 1 within 1 of zero)."""
        if self.bound is None:
            return None
        return abs(self.best - self.bound) / max(abs(self.best), Decimal(1))

    @property
    def is_proved(self) -> bool:
        """Whether no better value exists."""
        return self.bound is not None and (
            self.best >= self.bound if self.kind.is_maximised else self.best <= self.bound
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EarliestDelivery:
    """When a project, or a milestone or dated task of it, can be delivered at the earliest by any plan that has it.

    Attributes:
        task: None where it is the project as a whole.
        end: Exclusive end that no plan undercuts; None if no plan delivers it at all.
        because: What this rests on, as a sentence.
    """

    project: ProjectId
    task: TaskId | None
    end: date | None
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Status, plan or none, goals reached and why planning ended.

    Attributes:
        seconds: Wall time spent.
        remarks: In the program manager's words: how far planning got without a plan, or what is known about why
            there is none.
        earliest: Deliveries of all that is not done yet; empty where there was no time to work them out.
    """

    status: Status
    plan: Plan | None
    goals: tuple[GoalResult, ...] = ()
    seconds: float
    stop: Stop
    remarks: tuple[str, ...] = ()
    earliest: tuple[EarliestDelivery, ...] = ()

    @property
    def earliest_of(self) -> dict[tuple[ProjectId, TaskId | None], EarliestDelivery]:
        """Earliest deliveries by project and task; None stands for the project as a whole."""
        return {(delivery.project, delivery.task): delivery for delivery in self.earliest}
