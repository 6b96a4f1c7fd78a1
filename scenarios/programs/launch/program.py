"""The whole program, put together."""

from dataclasses import replace
from datetime import date

from planner.domain.program import Program
from planner.domain.units import Money
from scenarios.programs.launch.as_sent import AS_SENT
from scenarios.programs.launch.care import CARE_TASKS
from scenarios.programs.launch.design import DESIGN_LINES
from scenarios.programs.launch.distribution import DISTRIBUTION_LINES
from scenarios.programs.launch.marketing import MARKETING_LINES
from scenarios.programs.launch.money import FUNDS
from scenarios.programs.launch.options import CAFE_LINES, GRINDER_LINES, OFFICE_LINES, TOUR_LINES
from scenarios.programs.launch.projects import OBJECTIVES, PROJECTS
from scenarios.programs.launch.prototype import PROTOTYPE_LINES
from scenarios.programs.launch.sales import SALES_LINES
from scenarios.programs.launch.series import SERIES_LINES
from scenarios.programs.launch.team import CALENDARS, COMPANY, PEOPLE, POOLS
from scenarios.programs.work import links_of, tasks_of

_LINES = (
    *PROTOTYPE_LINES,
    *SERIES_LINES,
    *DESIGN_LINES,
    *MARKETING_LINES,
    *SALES_LINES,
    *DISTRIBUTION_LINES,
    *OFFICE_LINES,
    *GRINDER_LINES,
    *CAFE_LINES,
    *TOUR_LINES,
)

LAUNCH = Program(
    name="Solea launch",
    first=date(2026, 9, 1),
    last=date(2027, 10, 29),
    status_date=date(2026, 11, 23),
    currency="EUR",
    calendar=COMPANY.id,
    calendars=CALENDARS,
    objectives=OBJECTIVES,
    projects=PROJECTS,
    tasks=(*(replace(task, as_sent=AS_SENT.get(task.id)) for task in tasks_of(_LINES)), *CARE_TASKS),
    dependencies=links_of(_LINES),
    people=PEOPLE,
    pools=POOLS,
    funds=FUNDS,
    unmet_support_price=Money(400),
    notes="As sent by the project managers in week 47 of 2026",
)
