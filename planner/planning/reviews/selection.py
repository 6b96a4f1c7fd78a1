"""Rules of selection that contradict each other, and projects without work."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.project import Project, SelectionRule
from planner.domain.remaining import Stage, stage
from planner.planning.reviews.remark import blocker, called, problem, warning


def review_selection(program: Program) -> Iterator[InputProblem]:
    """Yield what is odd about which projects are done."""
    first_of_group: dict[str, Project] = {}
    for project in program.projects:
        if not program.tasks_by_project[project.id]:
            yield warning(project.source, f"project {called(project)} has no tasks", "There is nothing to plan for it")
        yield from _without(program, project)
        for group in project.exclusive_groups if project.selection is SelectionRule.MUST else ():
            other = first_of_group.setdefault(group, project)
            if other is not project:
                both = f"projects {called(other)} and {called(project)}"
                what = f'{both} must be done, but exclude each other by group "{group}"'
                yield problem(project.source, what, "Let the planner choose one of them: may do")
    yield from _of_links(program)


def _without(program: Program, project: Project) -> Iterator[InputProblem]:
    for id_ in project.only_with:
        other = program.project_by_id[id_]
        if other.selection is SelectionRule.MUST_NOT and project.selection is not SelectionRule.MUST_NOT:
            what = f"project {called(project)} goes only with project {called(other)}, which must not be done"
            yield blocker(program, project.id, project.source, what, "Change the selection of one of them")


def _of_links(program: Program) -> Iterator[InputProblem]:
    for link in program.integration_points():
        task, before = program.task_by_id[link.successor], program.task_by_id[link.predecessor]
        rules = [program.project_by_id[t.project].selection for t in (before, task)]
        if link.optional or stage(task) is not Stage.UNTOUCHED:
            continue
        if rules[0] is SelectionRule.MUST_NOT and rules[1] is not SelectionRule.MUST_NOT:
            what = f'task {called(task)} waits for "{before.id}", whose project must not be done'
            advice = "Mark the dependency as optional, or change the selection of one of the projects"
            yield blocker(program, task.project, link.source or task.source, what, advice)
