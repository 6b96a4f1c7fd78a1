"""Progress: what a running solve tells whoever watches."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from planner.domain.goals import GoalKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The best plan so far, seen from the goal being optimised.

    Attributes:
        seconds: Since the solve began.
        goal: The goal being optimised; None while a first plan is looked for.
        value: Best value so far in that goal; None without a plan.
        bound: Best bound so far; None where none is known.
        found_by: Which part of the engine reports: `earlier plan`, `construction`, `search`, `neighbourhoods` or
            `model`.
    """

    seconds: float
    goal: GoalKind | None
    value: Decimal | None
    bound: Decimal | None
    found_by: str


OnProgress = Callable[[Progress], None]
