"""One row for each project: whether it is selected, when it runs, how late it is and what it costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.ids import ProjectId
from planner.domain.plan import Plan, first_shown, last_shown
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.units import ZERO, Money
from planner.measures.spending import spent_to_date
from planner.measures.tardiness import all_tardiness
from planner.report.rows.money import cost_by_project


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """A project in the plan.

    Attributes:
        first: First day of its first task, None without tasks or when it is not selected.
        last: Last day of its last task, inclusive.
        days_late: Working days after the project's own due date.
        delay_cost: Cost of delay of the project and of its tasks.
        spent: Cost to date, a fact even if the project is not selected.
        to_come: Money still to be spent by the plan.
    """

    project: Project
    selected: bool
    first: date | None
    last: date | None
    days_late: int
    delay_cost: Money
    spent: Money
    to_come: Money

    @property
    def name(self) -> str:
        """The project's name, or its id where it has none."""
        return self.project.name or self.project.id


def project_rows(program: Program, plan: Plan) -> Iterator[ProjectRow]:
    """Yield a row for every project of the program, selected or not."""
    late, delay_costs = _lateness(program, plan)
    costs = cost_by_project(program, plan)
    for project in program.projects:
        first, last = shown_span(program, plan, project.id)
        yield ProjectRow(
            project=project,
            selected=project.id in plan.selected,
            first=first,
            last=last,
            days_late=late.get(project.id, 0),
            delay_cost=delay_costs.get(project.id, ZERO),
            spent=spent_to_date(program, project.id),
            to_come=costs[project.id],
        )


def shown_span(program: Program, plan: Plan, project: ProjectId) -> tuple[date | None, date | None]:
    """Return the first and last day people see of a project's tasks, both inclusive; None without tasks."""
    calendar, spans = program.working_calendar, []
    for task in program.tasks_by_project[project]:
        scheduled = plan.task_by_id.get(task.id)
        if scheduled is not None:
            spans.append((scheduled.start, scheduled.end))
    firsts = (first_shown(calendar, start, end, program.start) for start, end in spans)
    lasts = (last_shown(calendar, start, end, program.start) for start, end in spans)
    return min(firsts, default=None), max(lasts, default=None)


def _lateness(program: Program, plan: Plan) -> tuple[dict[ProjectId, int], dict[ProjectId, Money]]:
    days: dict[ProjectId, int] = {}
    costs: dict[ProjectId, Money] = {}
    for row in all_tardiness(program, plan):
        costs[row.project] = costs.get(row.project, ZERO) + row.cost
        if row.task is None:
            days[row.project] = row.days
    return days, costs
