"""Projects: what is selected as a whole, with what it brings, may cost and needs."""

from dataclasses import dataclass

from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.units import DAYS_PER_WEEK
from planner.measures.spending import spent_to_date
from planner.solver.instance.days import Days
from planner.solver.instance.links import binding_dependencies
from planner.solver.instance.resources import TICKS, ticks
from planner.solver.instance.work import TaskData


@dataclass(frozen=True, slots=True)
class ProjectData:
    """A project.

    Attributes:
        benefit: Ticks.
        day_rate: Ticks for each working day after a due date.
        due: Exclusive end of its due date, if any.
        money_left: Ticks of its cap that are not yet spent; None without a cap.
        needs: Projects it is selected only with.
    """

    index: int
    id: ProjectId
    rule: SelectionRule
    benefit: int
    day_rate: int
    due: int | None
    money_left: int | None
    groups: tuple[str, ...]
    needs: tuple[int, ...]
    tasks: tuple[int, ...]

    @property
    def is_overspent(self) -> bool:
        """Whether its costs to date are above its cap already, so that it cannot be selected."""
        return self.money_left is not None and self.money_left < 0


def compile_projects(program: Program, days: Days, tasks: tuple[TaskData, ...]) -> tuple[ProjectData, ...]:
    """Compile projects in the workbook's order."""
    index = {project.id: number for number, project in enumerate(program.projects)}
    needs: dict[ProjectId, set[int]] = {p.id: {index[q] for q in p.only_with if q in index} for p in program.projects}
    for dependency in binding_dependencies(program, tasks):
        before = program.task_by_id[dependency.predecessor].project
        after = program.task_by_id[dependency.successor].project
        if before != after and not dependency.optional:
            needs[after].add(index[before])
    return tuple(
        ProjectData(
            index=number,
            id=project.id,
            rule=project.selection,
            benefit=ticks(project.benefit) if project.benefit is not None else 0,
            day_rate=ticks(project.delay_rate / DAYS_PER_WEEK),
            due=None if project.due is None else days.end_of(project.due),
            money_left=None
            if project.budget_cap is None
            else int((project.budget_cap - spent_to_date(program, project.id)) * TICKS),
            groups=tuple(dict.fromkeys(project.exclusive_groups)),
            needs=tuple(sorted(needs[project.id])),
            tasks=tuple(task.index for task in tasks if task.project == number),
        )
        for number, project in enumerate(program.projects)
    )
