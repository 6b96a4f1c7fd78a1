"""Completeness: every task of a selected project is planned exactly once, and nothing else is."""

from collections import Counter
from collections.abc import Iterator

from planner.checker.legible import LegiblePlan
from planner.checker.violation import Violation
from planner.checker.words import task_named

RULE = "completeness"


def check_completeness(legible: LegiblePlan) -> Iterator[Violation]:
    """Report unknown projects and tasks, tasks that are missing, planned twice, or of a project left out."""
    program, plan = legible.program, legible.plan
    for project in sorted(plan.selected - program.project_by_id.keys()):
        yield Violation(rule=RULE, message=f"project {project} is selected, but the program has no such project")
    rows = Counter(row.task for row in plan.tasks)
    for task_id, count in rows.items():
        task = program.task_by_id.get(task_id)
        named = task_named(program, task_id)
        if task is None:
            yield Violation(rule=RULE, tasks=(task_id,), message=f"{named} is planned, but the program has none such")
            continue
        if count > 1:
            yield Violation(rule=RULE, tasks=(task_id,), message=f"{named} is planned {count} times instead of once")
        if task.project not in plan.selected:
            message = f"{named} is planned, but its project {task.project} is not selected"
            yield Violation(rule=RULE, tasks=(task_id,), message=message)
    for task in program.tasks:
        if task.project in plan.selected and task.id not in rows:
            message = f"{task_named(program, task.id)} of selected project {task.project} is not planned"
            yield Violation(rule=RULE, tasks=(task.id,), message=message)
