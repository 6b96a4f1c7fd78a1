"""A plan written back as if the project managers had sent it."""

from dataclasses import replace

from planner.domain.plan import first_shown, last_shown
from planner.domain.program import Program
from planner.domain.work import AsSent, Task
from tests.found import found


def written_back(program, plan):
    """Return the program as the plan would be sent: its dates and names, the modes chosen, the shares given."""
    kept = tuple(project for project in program.projects if project.id in plan.selected)
    tasks = tuple(
        _sent(program, task, plan.task_by_id[task.id]) for task in program.tasks if task.project in plan.selected
    )
    links = tuple(link for link in program.dependencies if {link.predecessor, link.successor} <= {t.id for t in tasks})
    return replace(program, projects=kept, tasks=tasks, dependencies=links)


def _sent(program: Program, task: Task, scheduled) -> Task:
    span = program.working_calendar, scheduled.start, scheduled.end, program.start
    names = dict.fromkeys(assignment.resource for assignment in scheduled.assignments)
    mode = found(task.mode(scheduled.mode))
    needs = tuple(_given(need, scheduled.assignments) for need in mode.requirements)
    return replace(
        task,
        modes=(replace(mode, requirements=needs),),
        pins=replace(task.pins, mode=None),
        as_sent=AsSent(first=first_shown(*span), last=last_shown(*span), resources=tuple(names)),
    )


def _given(need, assignments):
    rates = [assignment.rate for assignment in assignments if assignment.requirement == need.id]
    return replace(need, share=max(rates), least_share=min(rates)) if rates else need
