"""An outcome in words."""

from planner.domain.outcome import Outcome, Status

_STATUS = {
    Status.OPTIMAL: "Optimal: proved best in every goal",
    Status.FEASIBLE: "A sound plan, not proved best in every goal",
    Status.INFEASIBLE: "Infeasible: proved that no plan obeys all rules",
    Status.UNKNOWN: "Unknown: neither a plan nor a proof that there is none",
}


def outcome_text(outcome: Outcome) -> str:
    """Say in one line what came of planning: `A sound plan, not proved best … (time limit, 60 s)`."""
    return f"{_STATUS[outcome.status]} ({outcome.stop}, {outcome.seconds:.0f} s)"
