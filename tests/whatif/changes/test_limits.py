"""Rates and limits."""

from decimal import Decimal

import pytest

from planner.domain.ids import ResourceId
from planner.domain.people import Person
from planner.whatif.changes.change import ChangeError
from planner.whatif.changes.limits import ChangeRate, LimitProjects, LimitTasks
from tests.whatif.launch import ANA, BENCH, launch


@pytest.mark.parametrize("resource", [ANA, BENCH])
def test_a_rate_is_set_for_people_and_pools(resource):
    program = ChangeRate(resource=resource, rate=Decimal("99.5")).apply(launch())
    assert program.resource_by_id[resource].rate == Decimal("99.5")


@pytest.mark.parametrize("limit", [2, None])
def test_limits_are_set_or_taken_away(limit):
    program = LimitTasks(person=ANA, tasks=limit).apply(launch())
    program = LimitProjects(person=ANA, projects=limit).apply(program)
    ana = program.resource_by_id[ANA]
    assert isinstance(ana, Person)
    assert (ana.max_tasks, ana.max_projects) == (limit, limit)


def test_each_says_what_changes():
    assert ChangeRate(resource=ANA, rate=Decimal("99.5")).describe(launch()) == "Ana Silva costs 99.50 a day"
    assert LimitTasks(person=ANA, tasks=1).describe(launch()) == "Ana Silva does at most 1 task at once"
    assert LimitProjects(person=ANA).describe(launch()) == "Ana Silva works for any number of projects at once"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (ChangeRate(resource=ResourceId("ano"), rate=Decimal(1)), 'no person or pool "ano". Perhaps you mean "ana"'),
        (ChangeRate(resource=ANA, rate=Decimal(-1)), "must not be negative"),
        (LimitTasks(person=ANA, tasks=0), "nobody can do 0 tasks at once"),
        (LimitTasks(person=BENCH, tasks=1), '"bench" is a pool'),
        (LimitProjects(person=ANA, projects=0), "nobody can do 0 projects at once"),
    ],
)
def test_what_cannot_be_says_why(change, message):
    with pytest.raises(ChangeError) as raised:
        change.apply(launch())
    assert message in str(raised.value)
