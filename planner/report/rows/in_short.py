"""A scenario in short: the few numbers that most questions are about."""

from dataclasses import dataclass
from datetime import date

from planner.domain.plan import last_shown
from planner.domain.units import Money, PersonDays
from planner.measures.goals import net_value, total_delay
from planner.measures.spending import total_cost
from planner.measures.support import total_unmet
from planner.measures.tardiness import cost_of_delay
from planner.whatif.planned import PlannedScenario


@dataclass(frozen=True, slots=True, kw_only=True)
class InShort:
    """What a scenario's plan amounts to.

    Attributes:
        selected: How many projects are selected.
        last: Last day of work; None without tasks.
        days_late: Working days late, summed over the projects.
    """

    selected: int
    last: date | None
    days_late: int
    net_value: Money
    delay_cost: Money
    cost: Money
    unmet: PersonDays


def in_short(planned: PlannedScenario) -> InShort | None:
    """Return the numbers of a scenario; None without a plan."""
    program, plan = planned.program, planned.plan
    if plan is None:
        return None
    lasts = (last_shown(program.working_calendar, task.start, task.end, program.start) for task in plan.tasks)
    return InShort(
        selected=len(plan.selected),
        last=max(lasts, default=None),
        days_late=total_delay(program, plan),
        net_value=net_value(program, plan),
        delay_cost=cost_of_delay(program, plan),
        cost=total_cost(program, plan),
        unmet=total_unmet(program, plan),
    )
