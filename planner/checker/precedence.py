"""Precedence: start or end of a task waits for start or end of the tasks it depends on, plus lag."""

from collections.abc import Iterator

from planner.checker.legible import LegiblePlan
from planner.checker.violation import Violation
from planner.checker.words import days_counted, span_named, task_named
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.work import Dependency, DependencyKind

RULE = "precedence"
FROM_END = frozenset({DependencyKind.FS, DependencyKind.FF})
TO_START = frozenset({DependencyKind.FS, DependencyKind.SS})


def check_precedence(legible: LegiblePlan) -> Iterator[Violation]:
    """Report every dependency between planned tasks whose successor does not wait long enough."""
    for dependency in legible.program.dependencies:
        if not says_nothing(legible.program, dependency):
            yield from _check(legible, dependency)


def says_nothing(program: Program, dependency: Dependency) -> bool:
    """Tell whether what the dependency holds back is a fact already."""
    successor = stage(program.task_by_id[dependency.successor])
    return successor is Stage.DONE or (dependency.kind in TO_START and successor is Stage.STARTED)


def _check(legible: LegiblePlan, dependency: Dependency) -> Iterator[Violation]:
    before, after = (legible.scheduled.get(t) for t in (dependency.predecessor, dependency.successor))
    selected = legible.plan.selected
    if before is None or after is None:
        return
    if any(legible.program.task_by_id[row.task].project not in selected for row in (before, after)):
        return
    reached = before.end if dependency.kind in FROM_END else before.start
    held_back = after.start if dependency.kind in TO_START else after.end
    missing = legible.calendar.count(held_back, legible.calendar.shift(reached, dependency.lag))
    if missing > 0:
        first, second = (
            f"{task_named(legible.program, row.task)} ({span_named(legible.calendar, row.start, row.end)})"
            for row in (before, after)
        )
        link = f"{dependency.kind}{dependency.lag:+d}" if dependency.lag else str(dependency.kind)
        yield Violation(
            rule=RULE,
            tasks=(dependency.predecessor, dependency.successor),
            message=f"{second} is {days_counted(missing)} too early for its link {link} from {first}",
        )
