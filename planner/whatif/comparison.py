"""Comparison: planned scenarios side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.program import Program
from planner.whatif.changes.change import Change
from planner.whatif.compared.affected import Affected, affected
from planner.whatif.compared.goals import GoalRow, compare_goals
from planner.whatif.compared.money import (
    CategoryRow,
    FundRow,
    StretchRow,
    compare_categories,
    compare_funds,
    compare_stretches,
)
from planner.whatif.compared.moves import Move, moves
from planner.whatif.compared.people import PersonRow, compare_people
from planner.whatif.compared.projects import MilestoneRow, ProjectRow, compare_milestones, compare_projects
from planner.whatif.planned import PlannedScenario
from planner.whatif.scenario import Scenario, chain

__all__ = ["Comparison", "Difference", "PlannedScenario", "compare"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one scenario plans otherwise than the reference.

    Attributes:
        planned: The scenario.
        changes: What it changes and the reference does not, one sentence each, in order.
        moves: Tasks planned otherwise; empty if either has no plan.
        affected: Who must be told.
    """

    planned: PlannedScenario
    changes: tuple[str, ...]
    moves: tuple[Move, ...]
    affected: tuple[Affected, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Scenarios side by side. Every row has one cell for each scenario, in their order; None without a plan.

    Attributes:
        planned: The scenarios; the first is the reference, whatever has no plan says so by its status.
        differences: One for each scenario but the reference.
    """

    planned: tuple[PlannedScenario, ...]
    goals: tuple[GoalRow, ...]
    projects: tuple[ProjectRow, ...]
    milestones: tuple[MilestoneRow, ...]
    people: tuple[PersonRow, ...]
    categories: tuple[CategoryRow, ...]
    funds: tuple[FundRow, ...]
    stretches: tuple[StretchRow, ...]
    differences: tuple[Difference, ...]

    @property
    def reference(self) -> PlannedScenario:
        """The scenario that the others are compared with."""
        return self.planned[0]


def compare(planned: Sequence[PlannedScenario], scenarios: Sequence[Scenario] = ()) -> Comparison:
    """Put planned scenarios side by side; the first is the reference.

    Args:
        scenarios: All there are, so that the changes of those that the planned ones build on are told, too.

    Raises:
        ValueError: If there is none.
    """
    if not planned:
        raise ValueError("nothing to compare")
    return Comparison(
        planned=tuple(planned),
        goals=compare_goals(planned),
        projects=compare_projects(planned),
        milestones=compare_milestones(planned),
        people=compare_people(planned),
        categories=compare_categories(planned),
        funds=compare_funds(planned),
        stretches=compare_stretches(planned),
        differences=tuple(_difference(planned[0], one, scenarios) for one in planned[1:]),
    )


def _difference(reference: PlannedScenario, one: PlannedScenario, scenarios: Sequence[Scenario]) -> Difference:
    moved = tuple(moves(reference, one))
    named = _with_tasks_of(one.program, reference.program)
    same = _changes(reference, scenarios)
    return Difference(
        planned=one,
        changes=tuple(change.describe(named) for change in _changes(one, scenarios) if change not in same),
        moves=moved,
        affected=affected(reference, one, moved),
    )


def _changes(one: PlannedScenario, scenarios: Sequence[Scenario]) -> tuple[Change, ...]:
    if one.scenario is None:
        return ()
    known = any(scenario.id == one.scenario.id for scenario in scenarios)
    whole = chain(scenarios, one.scenario.id) if known else (one.scenario,)
    return tuple(change for scenario in whole for change in scenario.changes)


def _with_tasks_of(program: Program, before: Program) -> Program:
    """Return the program with the tasks that only the other has: a dropped task is spoken of by its name."""
    dropped = tuple(task for task in before.tasks if task.id not in program.task_by_id)
    return replace(program, tasks=(*program.tasks, *dropped))
