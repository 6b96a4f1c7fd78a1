"""What-if: a solved synthetic program is changed and planned again, from the plan it had and afresh."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from threading import Event
from time import monotonic

from benchmarks.synthetic import FEWEST_TASKS, synthetic
from planner.domain.ids import ProjectId
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.planning.solve import CheckedOutcome, make_plan
from planner.solver.options import Options
from planner.solver.progress import Progress
from planner.whatif.apply import apply_changes
from planner.whatif.changes.change import Change
from planner.whatif.changes.delay import DelayProject
from planner.whatif.changes.effort import ScaleEffort
from planner.whatif.changes.leave import AddLeave
from planner.whatif.changes.money import ChangeFund
from planner.whatif.changes.people import RemovePerson
from planner.whatif.changes.selection import ForceOut

_GOES_AFTER = timedelta(weeks=12)
_AWAY_FROM, _AWAY_TO = timedelta(weeks=8), timedelta(weeks=12, days=-3)
_DELAY = timedelta(weeks=8)
_LONGER = 2
"""How many times as long the plan before the change was made: nobody tries changes on a hasty plan."""
_LOADING = Options(time_limit=None, steps=10, workers=1)
"""What is planned first, so that compiled code is loaded before anything is timed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A changed program with a plan of the one before."""

    name: str
    program: Program
    previous: Plan


def whatif(*, tasks: int, seed: int, time_limit: float, more: float) -> Iterator[str]:
    """Yield one line for each change of a synthetic program: values of the first goal, and seconds to the first plan.

    Args:
        time_limit: Seconds for solving afresh after a change; the plan before it has twice as many.
        more: Seconds from the first plan on where the plan before is known.
    """
    make_plan(synthetic(tasks=FEWEST_TASKS, seed=seed), options=_LOADING)
    program, options = synthetic(tasks=tasks, seed=seed), Options(time_limit=time_limit, seed=seed)
    before = make_plan(program, options=replace(options, time_limit=_LONGER * time_limit))
    yield f"{program.name}, {program.goals[0].kind}, {_value(before)} in {_LONGER * time_limit:g} s before any change"
    if before.outcome.plan is None:
        return
    yield f"{'':<20}{'first plan':>11}{'value':>15}{f'{more:g} s later':>15}{f'afresh {time_limit:g} s':>15}"
    for case in cases(program, before.outcome.plan):
        seconds, first = _first(case, options)
        warm = make_plan(case.program, options=replace(options, time_limit=seconds + more), previous=case.previous)
        fresh = make_plan(case.program, options=options)
        yield f"{case.name:<20}{seconds:>9.2f} s" + "".join(f"{_value(one):>15}" for one in (first, warm, fresh))


def cases(program: Program, plan: Plan) -> Iterator[Case]:
    """Yield changed programs; who and what changes is what the plan has most work of."""
    people, projects = _by_work(program, plan)
    busiest, largest = people[0].id, projects[0]
    leaving = next(person for person in people if _is_spare(program, person)).id
    ending = next(project for project in projects if not _is_waited_for(program, project))
    release = program.project_by_id[largest].release or program.first
    changes: dict[str, list[Change]] = {
        "a person leaves": [RemovePerson(person=leaving, first=program.first + _GOES_AFTER)],
        "a month of leave": [AddLeave(person=busiest, first=program.first + _AWAY_FROM, last=program.first + _AWAY_TO)],
        "10 % less money": [ChangeFund(fund=fund.id, by_percent=Decimal(-10)) for fund in program.funds],
        "a project later": [DelayProject(project=largest, until=release + _DELAY)],
        "20 % more effort": [ScaleEffort(project=largest, by_percent=Decimal(20))],
        "a project removed": [ForceOut(project=ending)],
    }
    for name, made in changes.items():
        yield Case(name=name, program=apply_changes(program, made), previous=plan)
    yield Case(name="a project added", program=program, previous=_without(program, plan, ending))


def _by_work(program: Program, plan: Plan) -> tuple[list[Person], list[ProjectId]]:
    """Return people and projects, those with most person-days first."""
    work: Counter[str] = Counter()
    for scheduled in plan.tasks:
        for assignment in scheduled.assignments:
            work[assignment.resource] += int(assignment.person_days)
            work[program.task_by_id[scheduled.task].project] += int(assignment.person_days)
    projects = sorted(plan.selected, key=lambda project: (-work[project], project))
    return sorted(program.people, key=lambda person: (-work[person.id], person.id)), projects


def _is_spare(program: Program, person: Person) -> bool:
    """Tell whether somebody else has each of a person's skills at their level."""
    others = [other for other in program.people if other is not person]
    return all(any((other.level(skill.id) or 0) >= skill.level for other in others) for skill in person.skills)


def _is_waited_for(program: Program, project: ProjectId) -> bool:
    """Tell whether tasks of another project depend on one of this project's."""
    links = (
        (program.task_by_id[link.predecessor], program.task_by_id[link.successor]) for link in program.dependencies
    )
    return any(before.project == project != after.project for before, after in links)


def _without(program: Program, plan: Plan, project: ProjectId) -> Plan:
    """Return the plan as if it had been made before there was the project."""
    tasks = tuple(one for one in plan.tasks if program.task_by_id[one.task].project != project)
    return Plan(selected=plan.selected - {project}, tasks=tasks)


def _first(case: Case, options: Options) -> tuple[float, CheckedOutcome]:
    """Plan until there is a plan; return the wall seconds with compiling and checking, and the plan."""
    stop, began = Event(), monotonic()

    def watch(progress: Progress) -> None:
        if progress.value is not None:
            stop.set()

    checked = make_plan(case.program, options=options, previous=case.previous, on_progress=watch, stop=stop)
    return monotonic() - began, checked


def _value(checked: CheckedOutcome) -> str:
    """Return the first goal's value, or why there is none."""
    if checked.violations:
        return "unsound"
    return f"{checked.outcome.goals[0].value:,.0f}" if checked.outcome.goals else str(checked.outcome.status)
