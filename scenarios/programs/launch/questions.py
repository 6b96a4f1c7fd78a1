"""Five questions a program manager asks of the launch."""

from datetime import date
from decimal import Decimal

from planner.domain.ids import FundId, ProjectId, ResourceId, ScenarioId
from planner.domain.units import Money
from planner.whatif.changes.capacity import ChangeCapacity
from planner.whatif.changes.dates import MoveDueDate, MoveReleaseDate
from planner.whatif.changes.money import ChangeFund, ReleaseContingency
from planner.whatif.changes.people import Hire, RemovePerson
from planner.whatif.scenario import Scenario
from scenarios.programs.people import skills

_QUARTERS_TO_COME = ("27Q1", "27Q2", "27Q3")
_AUGUST = date(2027, 8, 27)

LOSE_STEINER = Scenario(
    id=ScenarioId("lose-steiner"),
    name="Lukas Steiner leaves",
    description="The lead firmware engineer has an offer. What if 19 February is his last day?",
    changes=(RemovePerson(person=ResourceId("steiner"), first=date(2027, 2, 22)),),
)
CONTRACTOR = Scenario(
    id=ScenarioId("contractor"),
    name="Steiner leaves, a contractor comes",
    base=LOSE_STEINER.id,
    description="If he goes: an agency offers a firmware engineer from the end of February, for five months.",
    changes=(
        Hire(
            person=ResourceId("contractor"),
            name="Contractor, firmware",
            skills=skills("firmware 2"),
            first=date(2027, 2, 22),
            last=date(2027, 7, 23),
            rate=Money(840),
        ),
    ),
)
TOOLING_CUT = Scenario(
    id=ScenarioId("tooling-cut"),
    name="Tooling fund cut by 10 %",
    description="Finance asks every program for a tenth of next year's capital money.",
    changes=tuple(
        ChangeFund(fund=FundId(f"CAPEX {quarter}"), by_percent=Decimal(-10)) for quarter in _QUARTERS_TO_COME
    ),
)
GRINDER_IN_MAY = Scenario(
    id=ScenarioId("grinder-in-may"),
    name="Grinder starts in May",
    description="R&D would rather not touch the grinder before the second design review is behind them.",
    changes=(MoveReleaseDate(project=ProjectId("GRD"), to=date(2027, 5, 3)),),
)
AUGUST_LAUNCH = Scenario(
    id=ScenarioId("august-launch"),
    name="In the shops in August",
    description=(
        "A competitor shows in September. Suppose the reserve is released and the listing talks have Andreas Kolb and "
        "Valentina Serra to themselves: are we in the shops by the end of August?"
    ),
    changes=(
        MoveDueDate(project=ProjectId("DIS"), to=_AUGUST),
        *(
            ChangeCapacity(person=ResourceId(who), capacity=100, first=date(2027, 1, 11), last=date(2027, 5, 28))
            for who in ("kolb", "serra")
        ),
        *(ReleaseContingency(fund=FundId(f"RESERVE {quarter}")) for quarter in _QUARTERS_TO_COME),
    ),
)
LAUNCH_QUESTIONS = (LOSE_STEINER, CONTRACTOR, TOOLING_CUT, GRINDER_IN_MAY, AUGUST_LAUNCH)
