"""Dependencies that go round in a circle."""

from collections.abc import Iterable, Iterator
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
_MOST_NAMED = 12
"""Tasks of a circle that are named; of a longer one its beginning and its end."""


def review_links(program: Program) -> Iterator[InputProblem]:
    """Yield what goes round among the dependencies of a program."""
    yield from circles(program.dependencies)


def circles(dependencies: Iterable[Dependency]) -> Iterator[InputProblem]:
    """Yield tasks that wait for themselves and circles of dependencies, one for each circle that is left after it."""
    links = {}
    for link in dependencies:
        if link.predecessor == link.successor:
            yield problem(link.source, f'task "{link.successor}" waits for itself', "Remove the dependency")
        else:
            before, after = _ENDS[link.kind]
            links[(link.predecessor, before), (link.successor, after)] = link
    for _ in range(_MOST_CIRCLES):
        circle = _circle(links)
        if not circle:
            return
        yield _report(circle)
        before, after = _ENDS[circle[0].kind]
        del links[(circle[0].predecessor, before), (circle[0].successor, after)]


def _circle(links: dict[tuple[_Node, _Node], Dependency]) -> list[Dependency]:
    """Return the links of a circle, that which was read first at the front; nothing if there is none."""
    graph: TopologicalSorter[_Node] = TopologicalSorter()
    for link in links.values():
        for task in (link.predecessor, link.successor):
            graph.add((task, _END), (task, _START))
    for before, after in links:
        graph.add(after, before)
    try:
        graph.prepare()
    except CycleError as error:
        nodes: list[_Node] = error.args[1]
        steps = [(nodes[n], nodes[n + 1]) for n in range(len(nodes) - 1)]
        order = {step: number for number, step in enumerate(links)}
        found = [step for step in steps if step in links]
        first = min(range(len(found)), key=lambda number: order[found[number]])
        return [links[step] for step in found[first:] + found[:first]]
    return []


def _report(circle: list[Dependency]) -> InputProblem:
    tasks = [f'"{link.predecessor}"' for link in circle]
    round_trip = " → ".join([*_shortened(tasks), tasks[0]])
    places = ", ".join(_shortened([str(link.source) for link in circle[1:] if link.source is not None]))
    advice = "Remove one of the dependencies" + (f"; the others are in {places}" if places else "")
    return problem(circle[0].source, f"tasks wait for each other in a circle: {round_trip}", advice)


def _shortened(names: list[str]) -> list[str]:
    """Return the names; of too many the first and last, and how many lie between."""
    if len(names) <= _MOST_NAMED:
        return names
    half = _MOST_NAMED // 2
    return [*names[:half], f"… {len(names) - 2 * half:,} more …", *names[-half:]]
