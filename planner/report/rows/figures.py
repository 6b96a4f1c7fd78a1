"""Key figures: the plan in a dozen numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from planner.domain.goals import GoalKind
from planner.domain.plan import Baseline, Plan, last_shown
from planner.domain.program import Program
from planner.domain.units import ZERO
from planner.measures.fair_load import given_by_person, offered
from planner.measures.goals import measure
from planner.measures.tardiness import all_tardiness, cost_of_delay
from planner.report.rows.goals import unit_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number (or date, or name) and what it counts."""

    label: str
    value: Decimal | int | date | str
    unit: str = ""


def figures(program: Program, plan: Plan, baseline: Baseline | None = None) -> Iterator[Figure]:
    """Yield the key figures of a plan, all from the measures."""
    benefits = (p.benefit for p in program.projects if p.id in plan.selected and p.benefit is not None)
    yield Figure(label="Projects selected", value=len(plan.selected), unit=f"of {len(program.projects)}")
    yield Figure(label="Tasks planned", value=len(plan.tasks), unit=f"of {len(program.tasks)}")
    if plan.tasks:
        yield Figure(label="Last day of work", value=_last_day(program, plan))
    yield Figure(label="Benefit of the selected projects", value=sum(benefits, ZERO), unit=program.currency)
    yield Figure(label="Cost of delay", value=cost_of_delay(program, plan), unit=program.currency)
    for kind in (GoalKind.NET_VALUE, GoalKind.COST, GoalKind.UNMET_SUPPORT, GoalKind.MAKESPAN):
        unit = unit_of(kind, program.currency)
        yield Figure(label=f"{kind[0].upper()}{kind[1:]}", value=measure(program, plan, kind), unit=unit)
    if baseline is not None:
        changes = measure(program, plan, GoalKind.LEAST_CHANGE, baseline=baseline)
        yield Figure(label=f"Changes against {baseline.name}", value=changes, unit="changes")
    missed = sum(row.days > 0 for row in all_tardiness(program, plan))
    yield Figure(label="Due dates missed", value=missed, unit=f"of {sum(1 for _ in all_tardiness(program, plan))}")
    yield from _busiest(program, plan)


def _last_day(program: Program, plan: Plan) -> date:
    calendar = program.working_calendar
    return max(last_shown(calendar, task.start, task.end, program.start) for task in plan.tasks)


def _busiest(program: Program, plan: Plan) -> Iterator[Figure]:
    given = given_by_person(program, plan)
    loads = [
        (given[person.id] / offered(program, person), person.name or person.id)
        for person in program.people
        if given.get(person.id) and offered(program, person)
    ]
    if loads:
        load, name = max(loads)
        yield Figure(label="Most loaded person", value=name, unit=f"{load:.0%} of what they offer")
