"""What is taken for granted where money is not stated, and money that cannot be spent."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.units import Category
from planner.measures.spending import spent_to_date
from planner.planning.reviews.remark import assumption, blocker, called, warning
from planner.planning.reviews.unfunded import review_unfunded


def review_money(program: Program) -> Iterator[InputProblem]:
    """Yield assumptions about benefit, cost of delay and categories, and funds and caps that are of no use."""
    for project in program.projects:
        yield from _of_project(program, project)
    used = _used(program)
    yield from review_unfunded(program)
    for fund in program.funds:
        if fund.first > program.last or (fund.last < program.now and not fund.carry_over):
            what = f'fund "{fund.id}" ({fund.first} to {fund.last}) cannot pay anything that is still to be planned'
            yield warning(fund.source, what, "Mend its dates, or let it carry over")
        if fund.category not in used:
            what = f'fund "{fund.id}" pays category "{fund.category}", which nothing costs'
            yield warning(fund.source, what, "Look for another spelling on sheets Projects and Costs")


def _of_project(program: Program, project: Project) -> Iterator[InputProblem]:
    tasks = program.tasks_by_project[project.id]
    others_have = any(other.benefit is not None for other in program.projects)
    if project.benefit is None and others_have and project.selection is SelectionRule.MAY:
        what = f"project {called(project)} states no benefit: 0 is taken"
        yield assumption(project.source, what, "Fill in Benefit if it has one")
    if project.cost_of_delay is None and (project.due or any(task.due for task in tasks)):
        what = f"project {called(project)} has due dates but no cost of delay: 1 a week is taken"
        yield assumption(project.source, what, "Fill in Cost of delay")
    spent = spent_to_date(program, project.id)
    if project.budget_cap is not None and spent > project.budget_cap:
        what = f"project {called(project)} has spent {spent:,} already, more than its cap of {project.budget_cap:,}"
        yield blocker(program, project.id, project.source, what, "Raise the cap")


def _used(program: Program) -> set[Category]:
    """Return the categories of all costs; of labour only if anyone costs anything."""
    labour = any(resource.rate for resource in program.resource_by_id.values())
    used: set[Category] = set()
    for task in program.tasks:
        for mode in task.modes:
            own = program.labour_category(task, mode)
            used |= {cost.category or own for cost in mode.costs if cost.amount}
            used |= {own} if labour and mode.requirements else set()
    return used
