"""Links: the dependencies that hold something back."""

from dataclasses import dataclass

from planner.domain.program import Program
from planner.domain.remaining import Stage
from planner.domain.work import Dependency, DependencyKind
from planner.solver.instance.work import TaskData


@dataclass(frozen=True, slots=True)
class Link:
    """A dependency that holds something back: the successor's start or end is not yet a fact."""

    predecessor: int
    successor: int
    kind: DependencyKind
    lag: int

    @property
    def from_end(self) -> bool:
        """Whether the predecessor's end counts."""
        return self.kind in (DependencyKind.FS, DependencyKind.FF)

    @property
    def to_end(self) -> bool:
        """Whether the successor's end is held back."""
        return self.kind in (DependencyKind.FF, DependencyKind.SF)


def compile_links(program: Program, tasks: tuple[TaskData, ...]) -> tuple[Link, ...]:
    """Return the dependencies that bind, between tasks by index."""
    index = {task.id: task.index for task in tasks}
    return tuple(
        Link(index[d.predecessor], index[d.successor], d.kind, d.lag) for d in binding_dependencies(program, tasks)
    )


def binding_dependencies(program: Program, tasks: tuple[TaskData, ...]) -> list[Dependency]:
    """Return the dependencies that are not overtaken by facts: what has started or ended is not held back."""
    by_id = {task.id: task for task in tasks}
    binding = []
    for dependency in program.dependencies:
        successor = by_id[dependency.successor].stage
        to_end = dependency.kind in (DependencyKind.FF, DependencyKind.SF)
        if successor is Stage.UNTOUCHED or (to_end and successor is Stage.STARTED):
            binding.append(dependency)
    return binding
