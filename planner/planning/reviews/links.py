"""Dependencies that go round in a circle."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from planner.domain.ids import TaskId
from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.work import Dependency, DependencyKind
from planner.planning.reviews.remark import problem

_Node = tuple[TaskId, str]
_START, _END = "start", "end"
_ENDS = {
    DependencyKind.FS: (_END, _START),
    DependencyKind.SS: (_START, _START),
    DependencyKind.FF: (_END, _END),
    DependencyKind.SF: (_START, _END),
}
"""Which end of the predecessor comes before which end of the successor."""
_MOST_CIRCLES = 10


def review_links(program: Program) -> Iterator[InputProblem]:
    """Yield tasks that wait for themselves and circles of dependencies, one for each circle that is left after it."""
    links = {}
    for link in program.dependencies:
        if link.predecessor == link.successor:
            yield problem(link.source, f'task "{link.successor}" waits for itself', "Remove the dependency")
        else:
            before, after = _ENDS[link.kind]
            links[(link.predecessor, before), (link.successor, after)] = link
    for _ in range(_MOST_CIRCLES):
        circle = _circle(links, program)
        if not circle:
            return
        yield _report(circle)
        last = circle[-1]
        before, after = _ENDS[last.kind]
        del links[(last.predecessor, before), (last.successor, after)]


def _circle(links: dict[tuple[_Node, _Node], Dependency], program: Program) -> list[Dependency]:
    graph: TopologicalSorter[_Node] = TopologicalSorter()
    for task in program.tasks:
        graph.add((task.id, _END), (task.id, _START))
    for before, after in links:
        graph.add(after, before)
    try:
        graph.prepare()
    except CycleError as error:
        nodes: list[_Node] = error.args[1]
        steps = [(nodes[n], nodes[n + 1]) for n in range(len(nodes) - 1)]
        return [links[step] for step in steps if step in links]
    return []


def _report(circle: list[Dependency]) -> InputProblem:
    tasks = [f'"{link.predecessor}"' for link in circle]
    round_trip = " → ".join([*tasks, tasks[0]])
    places = ", ".join(str(link.source) for link in circle[:-1] if link.source is not None)
    advice = "Remove one of the dependencies" + (f"; the others are in {places}" if places else "")
    return problem(circle[-1].source, f"tasks wait for each other in a circle: {round_trip}", advice)
