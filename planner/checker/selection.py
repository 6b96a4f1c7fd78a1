"""Selection: projects are selected as their rules, their groups and the links between them allow."""

from collections.abc import Iterator

from planner.checker.legible import LegiblePlan
from planner.checker.precedence import says_nothing
from planner.checker.violation import Violation
from planner.checker.words import listed, task_named
from planner.domain.project import SelectionRule

RULE = "selection"


def check_selection(legible: LegiblePlan) -> Iterator[Violation]:
    """Report projects that must be selected and are not, or are and must not be."""
    yield from _own_rules(legible)
    yield from _exclusive_groups(legible)
    yield from _only_with(legible)
    yield from _links(legible)


def _own_rules(legible: LegiblePlan) -> Iterator[Violation]:
    for project in legible.program.projects:
        selected = project.id in legible.plan.selected
        if project.selection is SelectionRule.MUST and not selected:
            yield Violation(rule=RULE, message=f"project {project.id} must be done, but is not selected")
        if project.selection is SelectionRule.MUST_NOT and selected:
            yield Violation(rule=RULE, message=f"project {project.id} must not be done, but is selected")


def _exclusive_groups(legible: LegiblePlan) -> Iterator[Violation]:
    groups: dict[str, list[str]] = {}
    for project in legible.program.projects:
        if project.id in legible.plan.selected:
            for group in set(project.exclusive_groups):
                groups.setdefault(group, []).append(project.id)
    for group, projects in sorted(groups.items()):
        if len(projects) > 1:
            message = f"projects {listed(projects)} of exclusive group {group} are all selected; at most one may be"
            yield Violation(rule=RULE, message=message)


def _only_with(legible: LegiblePlan) -> Iterator[Violation]:
    selected = legible.plan.selected
    for project in legible.program.projects:
        for other in project.only_with:
            if project.id in selected and other not in selected:
                message = f"project {project.id} is selected, but only makes sense with project {other}, which is not"
                yield Violation(rule=RULE, message=message)


def _links(legible: LegiblePlan) -> Iterator[Violation]:
    program, selected = legible.program, legible.plan.selected
    for dependency in program.integration_points():
        before, after = program.task_by_id[dependency.predecessor], program.task_by_id[dependency.successor]
        if dependency.optional or after.project not in selected or before.project in selected:
            continue
        if not says_nothing(program, dependency):
            yield Violation(
                rule=RULE,
                tasks=(before.id, after.id),
                message=f"project {after.project} is selected, but {task_named(program, after.id)} waits for "
                f"{task_named(program, before.id)} of project {before.project}, which is not",
            )
