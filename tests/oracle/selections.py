"""Selections: every set of projects that may be done together."""

from collections.abc import Iterator
from itertools import chain, combinations

from planner.domain.ids import ProjectId
from planner.domain.program import Program
from planner.domain.project import SelectionRule
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, DependencyKind, Task


def says_nothing(dependency: Dependency, successor: Task) -> bool:
    """Tell whether what the link would hold back is a fact already."""
    holds_start = dependency.kind in (DependencyKind.FS, DependencyKind.SS)
    return stage(successor) is Stage.DONE or (holds_start and stage(successor) is Stage.STARTED)


def selections(program: Program) -> Iterator[frozenset[ProjectId]]:
    """Yield every set of projects that keeps the rules of selection."""
    ids = [project.id for project in program.projects]
    subsets = chain.from_iterable(combinations(ids, size) for size in range(len(ids), -1, -1))
    needs = [*_stated_needs(program), *_needs_of_links(program)]
    for subset in map(frozenset, subsets):
        if _keeps_own_rules(program, subset) and all(b in subset for a, b in needs if a in subset):
            yield subset


def _keeps_own_rules(program: Program, subset: frozenset[ProjectId]) -> bool:
    groups = [group for p in program.projects if p.id in subset for group in set(p.exclusive_groups)]
    forced = {True: SelectionRule.MUST_NOT, False: SelectionRule.MUST}
    kept = all(p.selection is not forced[p.id in subset] for p in program.projects)
    return kept and len(groups) == len(set(groups))


def _stated_needs(program: Program) -> Iterator[tuple[ProjectId, ProjectId]]:
    return ((project.id, other) for project in program.projects for other in project.only_with)


def _needs_of_links(program: Program) -> Iterator[tuple[ProjectId, ProjectId]]:
    for link in program.dependencies:
        successor = program.task_by_id[link.successor]
        if not link.optional and not says_nothing(link, successor):
            yield successor.project, program.task_by_id[link.predecessor].project
