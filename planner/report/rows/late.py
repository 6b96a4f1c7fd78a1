"""What is late: one row for each due date that the plan misses."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.outcome import Outcome
from planner.domain.plan import Plan, last_shown
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import Money
from planner.domain.work import Task
from planner.measures.tardiness import Tardiness, all_tardiness, project_end
from planner.report.rows.earliest import earliest_day


@dataclass(frozen=True, slots=True, kw_only=True)
class LateRow:
    """A missed due date.

    Attributes:
        task: None where it is the project's own due date.
        planned: The last day in the plan, inclusive.
        earliest: No plan delivers before this day; None where that is not known.
        days: Working days late.
        cost: Cost of delay.
    """

    project: Project
    task: Task | None
    due: date
    planned: date
    earliest: date | None
    days: int
    cost: Money

    @property
    def what(self) -> str:
        """Which kind of thing is late: project, milestone or task."""
        if self.task is None:
            return "project"
        return "milestone" if self.task.is_milestone else "task"


def late_rows(program: Program, outcome: Outcome) -> Iterator[LateRow]:
    """Yield a row for every due date that the plan misses, dearest first; none without a plan."""
    plan, known = outcome.plan, outcome.earliest_of
    missed = () if plan is None else (row for row in all_tardiness(program, plan) if row.days)
    for row in sorted(missed, key=lambda row: (-row.cost, -row.days)):
        assert plan is not None
        yield _late(program, plan, row, earliest_day(program, known.get((row.project, row.task))))


def _late(program: Program, plan: Plan, row: Tardiness, earliest: date | None) -> LateRow:
    end = project_end(program, plan, row.project) if row.task is None else plan.task_by_id[row.task].end
    if end is None:
        raise ValueError(f"project {row.project} is late without a task")
    return LateRow(
        project=program.project_by_id[row.project],
        task=None if row.task is None else program.task_by_id[row.task],
        due=row.due,
        planned=last_shown(program.working_calendar, end, end, program.start),
        earliest=earliest,
        days=row.days,
        cost=row.cost,
    )
