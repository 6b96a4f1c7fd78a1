"""One pass of a serial schedule-generation scheme (Kelley 1963), least slack left first, as a plan of the domain.

Slack left on a day is the latest start less that day, so the order is that of the latest starts.
Each task is done in the mode that draws least on funds, and by whoever of the able would be done first.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from benchmarks.leveler.board import Board, Held
from benchmarks.leveler.network import Network, in_order, network_of, release_of, slack_of
from benchmarks.peer import UnsupportedError
from planner.domain.ids import TaskId
from planner.domain.plan import Assignment, Plan, ScheduledTask
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import FULL_SHARE, DependencyKind, Mode, Pins, Task, WorkKind
from planner.planning.spending import paid_anew


def level(program: Program) -> Plan | None:
    """Plan a program of untouched tasks with links from end to start; None if something finds no place or money.

    Raises:
        UnsupportedError: If the program has anything else.
    """
    _refuse_others(program)
    network, board = network_of(program), Board(program)
    modes = {task.id: _leanest(program, task) for task in program.tasks}
    slack = slack_of(program, network, modes)
    ranked = sorted(slack.latest, key=lambda task: (slack.latest[task], slack.total(task)))
    placed: dict[TaskId, tuple[int, ScheduledTask]] = {}
    for task in in_order(network, {task: rank for rank, task in enumerate(ranked)}):
        earliest = _earliest(program, network, placed, program.task_by_id[task])
        found = _place(program, board, task, modes[task], earliest)
        if found is None:
            return None
        placed[task] = found
    plan = Plan(
        selected=frozenset(project.id for project in program.projects),
        tasks=tuple(placed[task.id][1] for task in program.tasks),
    )
    return paid_anew(program, plan)


def _refuse_others(program: Program) -> None:
    if any(link.kind is not DependencyKind.FS for link in program.dependencies):
        raise UnsupportedError("it knows links from end to start only")
    if any(project.selection is not SelectionRule.MUST for project in program.projects):
        raise UnsupportedError("it does not select projects")
    for task in program.tasks:
        support = any(mode.kind is WorkKind.SUPPORT for mode in task.modes)
        if support or task.pins != Pins() or stage(task) is not Stage.UNTOUCHED:
            raise UnsupportedError(f"it knows no support, pins or progress, but task {task.id} has some")


def _leanest(program: Program, task: Task) -> Mode:
    """Return the mode whose costs take the least part of their funds; of several the first."""
    available = {category: Decimal(0) for category in program.funded_categories}
    for fund in program.funds:
        available[fund.category] += fund.available

    def drawn(mode: Mode) -> Decimal:
        paid = [(cost.amount, cost.category or program.labour_category(task, mode)) for cost in mode.costs]
        return sum((amount / max(Decimal(1), available[c]) for amount, c in paid if c in available), Decimal(0))

    return min(task.modes, key=drawn)


def _earliest(
    program: Program, network: Network, placed: Mapping[TaskId, tuple[int, ScheduledTask]], task: Task
) -> int:
    ends = [placed[before][0] + lag for before, lag in network.before[task.id]]
    return max([release_of(program, task), *ends])


def _place(program: Program, board: Board, task: TaskId, mode: Mode, earliest: int) -> tuple[int, ScheduledTask] | None:
    """Start the task as early as people and pools allow; return its exclusive end on the board and its place."""
    length = mode.duration or 0
    for start in range(earliest, len(board.days) - length + 1):
        held = board.staff(mode, start)
        if held is not None:
            board.take(held)
            end = max([start + length, *(one.days[-1] + 1 for one in held if one.days)])
            days = (*board.days, program.end)
            assignments = tuple(a for one in held for a in _assignments(program, days, one))
            scheduled = ScheduledTask(
                task=task, mode=mode.id, start=days[start], end=days[end], assignments=assignments
            )
            return end, scheduled
    return None


def _assignments(program: Program, days: tuple[date, ...], held: Held) -> list[Assignment]:
    """Write what a person or pool holds as one assignment for each head."""
    effort = held.requirement.effort
    given = Decimal(held.rate * len(held.days)) / FULL_SHARE if effort is None else effort
    assignment = Assignment(
        requirement=held.requirement.id,
        resource=held.resource,
        skill=held.requirement.skill,
        rate=held.rate,
        start=days[held.days[0]],
        end=days[held.days[-1] + 1],
        person_days=given,
        cost=given * program.resource_by_id[held.resource].rate,
    )
    return [assignment] * held.heads
