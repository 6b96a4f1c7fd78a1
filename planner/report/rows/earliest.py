"""One row for each project, milestone and dated task: the day before which no plan can deliver it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.outcome import EarliestDelivery, Outcome
from planner.domain.plan import Plan, last_shown
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Task
from planner.measures.tardiness import project_end


@dataclass(frozen=True, slots=True, kw_only=True)
class EarliestRow:
    """An earliest delivery beside what is planned; all days inclusive, as people see them.

    Attributes:
        task: None where it is the project as a whole.
        planned: None if the plan does not have the project.
        day: No plan that has the project delivers before this day; None if none delivers it at all.
        spare: Working days from `day` to `planned`: what another plan may gain at most. None if either is missing.
        because: What this rests on, as a sentence.
    """

    project: Project
    task: Task | None
    due: date | None
    planned: date | None
    day: date | None
    spare: int | None
    because: str

    @property
    def what(self) -> str:
        """Which kind of thing is delivered: project, milestone or task."""
        if self.task is None:
            return "project"
        return "milestone" if self.task.is_milestone else "task"


def earliest_rows(program: Program, outcome: Outcome) -> Iterator[EarliestRow]:
    """Yield a row for every earliest delivery, in the program's order of projects."""
    for delivery in outcome.earliest:
        project = program.project_by_id[delivery.project]
        task = None if delivery.task is None else program.task_by_id[delivery.task]
        end = None if outcome.plan is None else _planned_end(program, outcome.plan, delivery)
        yield EarliestRow(
            project=project,
            task=task,
            due=project.due if task is None else task.due,
            planned=None if end is None else last_shown(program.working_calendar, end, end, program.start),
            day=earliest_day(program, delivery),
            spare=None if end is None or delivery.end is None else program.working_calendar.count(delivery.end, end),
            because=delivery.because,
        )


def earliest_day(program: Program, delivery: EarliestDelivery | None) -> date | None:
    """Return the first day on which people may see it delivered; None where nothing is known."""
    if delivery is None or delivery.end is None:
        return None
    return last_shown(program.working_calendar, delivery.end, delivery.end, program.start)


def _planned_end(program: Program, plan: Plan, delivery: EarliestDelivery) -> date | None:
    if delivery.task is None:
        return project_end(program, plan, delivery.project)
    scheduled = plan.task_by_id.get(delivery.task)
    return None if scheduled is None else scheduled.end
