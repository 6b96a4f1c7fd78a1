"""Options: how long and how hard to search."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Limits of one solve. With `steps` and no time limit the plan is the same every time.

    Attributes:
        time_limit: Wall seconds; None is no limit.
        gap: Stop a goal once its relative gap is at most this.
        workers: CP-SAT workers; 8 does best even on two cores.
        seed: Of every random choice.
        steps: Budget of search steps; None is no limit. A step is one constructed schedule, or a hundredth of a
            second of CP-SAT's deterministic time.
    """

    time_limit: float | None = 60.0
    gap: Decimal = Decimal(0)
    workers: int = 8
    seed: int = 1
    steps: int | None = None
