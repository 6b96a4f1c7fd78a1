"""Reasons: what is known about why a program cannot be done as asked.

Each family of rules is given up in turn and the program is planned again; where that helps, the family is named with
what giving it up would mean. Every sentence rests on a plan that the checker has passed for the relaxed program.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from threading import Event
from time import monotonic

from planner.checker import check
from planner.domain.goals import Goal, GoalKind
from planner.domain.outcome import Outcome
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.units import DAYS_PER_WEEK, Money
from planner.domain.work import Mode, Pins, Task
from planner.measures.tardiness import Tardiness, all_tardiness
from planner.planning.money_reasons import money_reasons
from planner.solver.engine import solve
from planner.solver.options import Options


@dataclass(frozen=True, slots=True)
class Relaxation:
    """One family of rules to give up.

    Attributes:
        what: The family, as the end of "It can be done if …".
        relax: Returns the program without it.
        applies: Whether the program has any such rule.
    """

    what: str
    relax: Callable[[Program], Program]
    applies: Callable[[Program], bool]


def reasons(program: Program, *, options: Options, stop: Event | None = None) -> tuple[str, ...]:
    """Say what is known about why no plan obeys all rules.

    Args:
        options: The time limit is for all solves together, steps are for each.
    """
    applicable = [relaxation for relaxation in RELAXATIONS if relaxation.applies(program)]
    began, found = monotonic(), dict[Relaxation, tuple[str, ...]]()
    for number, relaxation in enumerate(applicable):
        share = options
        if options.time_limit is not None:
            left = max(0.0, options.time_limit - (monotonic() - began))
            share = replace(options, time_limit=left / (len(applicable) - number))
        found[relaxation] = tuple(_try(program, relaxation, share, stop))
    known = [sentence for sentences in found.values() for sentence in sentences]
    if not any(sentences for relaxation, sentences in found.items() if relaxation is not LEAVING_OUT):
        other = "other " if known else ""
        known.append(
            f"Giving up any one {other}kind of rule alone was not seen to help; several may stand in the way at once."
        )
    return tuple(known)


def _try(program: Program, relaxation: Relaxation, options: Options, stop: Event | None) -> Iterator[str]:
    began, relaxed = monotonic(), relaxation.relax(program)
    outcome = solve(relaxed, options=options, stop=stop)
    if outcome.plan is None or any(check(relaxed, outcome.plan)):
        return
    yield f"It can be done if {relaxation.what}."
    if relaxation is DEADLINES:
        yield from _lateness(program, relaxed, outcome)
    if relaxation is LEAVING_OUT:
        yield from _left_out(program, outcome)
    if relaxation is MONEY:
        spent = monotonic() - began
        limit = None if options.time_limit is None else max(0.0, options.time_limit - spent)
        yield from money_reasons(program, options=replace(options, time_limit=limit), stop=stop)


def _left_out(program: Program, outcome: Outcome) -> Iterator[str]:
    """Name the must-do projects that the plan with the fewest left out leaves out."""
    assert outcome.plan is not None
    must = [p for p in program.projects if p.selection is SelectionRule.MUST and p.id not in outcome.plan.selected]
    names = ", ".join(f'"{p.id}"' + (f" ({p.name})" if p.name and p.name != p.id else "") for p in must)
    proved = any(goal.kind is GoalKind.LEFT_OUT and goal.is_proved for goal in outcome.goals)
    how = "With as few left out as possible" if proved else "In the best plan found so far"
    if names:
        yield f"{how}, these are left out: {names}."


def _lateness(program: Program, relaxed: Program, outcome: Outcome) -> Iterator[str]:
    """Name the deadlines that a plan with the least lateness misses."""
    assert outcome.plan is not None
    goal = next((goal for goal in outcome.goals if goal.kind is GoalKind.WEIGHTED_TARDINESS), None)
    late = [row for row in all_tardiness(relaxed, outcome.plan) if row.days]
    names = "; ".join(f"{_name(program, row)} by {row.days} working days" for row in late)
    proved = goal is not None and goal.is_proved
    how = "With the least lateness in all" if proved else "In the best plan found so far"
    if names:
        yield f"{how}, these deadlines are missed: {names}."


def _name(program: Program, row: Tardiness) -> str:
    name = program.project_by_id[row.project].name if row.task is None else program.task_by_id[row.task].name
    what, identity = ("project", row.project) if row.task is None else ("task", row.task)
    return f"{what} {identity}" + (f" ({name})" if name and name != identity else "") + f" due {row.due:%Y-%m-%d}"


def _projects(program: Program, change: Callable[[Project], Project]) -> Program:
    return replace(program, projects=tuple(change(project) for project in program.projects))


def _tasks(program: Program, change: Callable[[Task], Task]) -> Program:
    return replace(program, tasks=tuple(change(task) for task in program.tasks))


def _soft_deadlines(program: Program) -> Program:
    """Turn deadlines into due dates at one a day each, to be missed as little as possible."""
    rate = Money(DAYS_PER_WEEK)
    soft = _projects(program, lambda p: replace(p, due=p.deadline, deadline=None, cost_of_delay=rate))
    soft = _tasks(soft, lambda t: replace(t, due=t.deadline, deadline=None))
    return replace(soft, stated_goals=(Goal(kind=GoalKind.WEIGHTED_TARDINESS),))


def _any_plan(program: Program) -> Program:
    return replace(program, stated_goals=())


def _twice_as_long(program: Program) -> Program:
    calendar = program.working_calendar
    end = calendar.shift(program.end, calendar.count(program.start, program.end))
    return replace(program, last=calendar.before(end))


def _may_be_free(task: Task) -> bool:
    """Tell whether a task has pins that are wishes, not the people at work."""
    return task.pins != Pins() and stage(task) is Stage.UNTOUCHED


def _free_mode(mode: Mode) -> Mode:
    return replace(mode, requirements=tuple(replace(r, must_staff=False) for r in mode.requirements))


DEADLINES = Relaxation(
    "deadlines may be missed",
    _soft_deadlines,
    lambda program: any(p.deadline for p in program.projects) or any(t.deadline for t in program.tasks),
)
MONEY = Relaxation(
    "there is money enough (funds and project caps aside)",
    lambda p: _any_plan(_projects(replace(p, funds=()), lambda q: replace(q, budget_cap=None))),
    lambda p: bool(p.funds) or any(q.budget_cap is not None for q in p.projects),
)
LEAVING_OUT = Relaxation(
    "must-do projects may be left out",
    lambda p: _projects(
        replace(p, stated_goals=(Goal(kind=GoalKind.LEFT_OUT),)),
        lambda q: replace(q, selection=SelectionRule.MAY) if q.selection is SelectionRule.MUST else q,
    ),
    lambda p: any(q.selection is SelectionRule.MUST for q in p.projects),
)
RELAXATIONS = (
    DEADLINES,
    Relaxation(
        "the program may last twice as long",
        lambda p: _any_plan(_twice_as_long(p)),
        lambda p: p.start < p.end,
    ),
    MONEY,
    Relaxation(
        "pinned starts, modes and people of unstarted tasks are given up",
        lambda p: _any_plan(_tasks(p, lambda t: replace(t, pins=Pins()) if _may_be_free(t) else t)),
        lambda p: any(_may_be_free(t) for t in p.tasks),
    ),
    Relaxation(
        "support that must be staffed may go short",
        lambda p: _any_plan(_tasks(p, lambda t: replace(t, modes=tuple(_free_mode(m) for m in t.modes)))),
        lambda p: any(r.must_staff for t in p.tasks for m in t.modes for r in m.requirements),
    ),
    Relaxation(
        "people may be on any number of tasks and projects at once",
        lambda p: _any_plan(replace(p, people=tuple(replace(x, max_tasks=None, max_projects=None) for x in p.people))),
        lambda p: any(x.max_tasks is not None or x.max_projects is not None for x in p.people),
    ),
    LEAVING_OUT,
)
