"""Budget: what a running solve may still spend of time and steps, and whether it was asked to stop."""

from dataclasses import dataclass, field
from threading import Event
from time import monotonic

from planner.domain.outcome import Stop
from planner.solver.options import Options


@dataclass
class Budget:
    """Limits of one solve, and what of them is spent.

    Attributes:
        began: Reading of the monotonic clock.
        steps: Spent so far.
    """

    options: Options
    stop: Event
    began: float = field(default_factory=monotonic)
    steps: int = 0

    def seconds(self) -> float:
        """Wall seconds spent."""
        return monotonic() - self.began

    def left(self) -> float | None:
        """Seconds left of the time limit."""
        if self.options.time_limit is None:
            return None
        return max(0.0, self.options.time_limit - self.seconds())

    def steps_left(self) -> int | None:
        """Steps left of the step budget."""
        return None if self.options.steps is None else max(0, self.options.steps - self.steps)

    def is_over(self) -> bool:
        """Tell whether a limit is reached or someone asked to stop."""
        return self.stop.is_set() or self.left() == 0.0 or self.steps_left() == 0

    def why(self) -> Stop:
        """Say why a solve that proved nothing ended."""
        if self.stop.is_set():
            return Stop.REQUEST
        if self.steps_left() == 0:
            return Stop.STEP_LIMIT
        if self.left() == 0.0:
            return Stop.TIME_LIMIT
        return Stop.GAP if self.options.gap else Stop.TIME_LIMIT
