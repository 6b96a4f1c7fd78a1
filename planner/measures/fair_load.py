"""Fair load: how unevenly the work falls on people."""

import math
from decimal import Decimal
from fractions import Fraction

from planner.domain.ids import ResourceId
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.domain.units import PersonDays
from planner.measures.load import plan_load

PER_MILLE = 1000


def offered(program: Program, person: Person) -> PersonDays:
    """Return the person-days someone offers from the status date to the last plannable date."""
    days = program.working_calendar.days(program.now, program.end)
    return Decimal(sum(program.capacity_on(person, day) for day in days)) / 100


def given_by_person(program: Program, plan: Plan) -> dict[ResourceId, PersonDays]:
    """Return the person-days each person gives; people without work are left out."""
    given: dict[ResourceId, PersonDays] = {}
    for work in plan_load(program, plan):
        if isinstance(program.resource_by_id[work.resource], Person):
            given[work.resource] = given.get(work.resource, Decimal(0)) + work.given
    return given


def highest_utilisation(program: Program, plan: Plan) -> int:
    """Return the load of the most loaded person in tenths of a percent of what they offer, rounded up."""
    given = given_by_person(program, plan)
    return max(
        (
            math.ceil(Fraction(given[person.id]) * PER_MILLE / Fraction(offered(program, person)))
            for person in program.people
            if given.get(person.id)
        ),
        default=0,
    )
