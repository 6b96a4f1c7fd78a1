"""Steadiness, as literals to be counted: people on tasks, and projects per person and week."""

from collections.abc import Iterator

from ortools.sat.python.cp_model import CpModel, IntVar

from planner.solver.instance.program import Instance
from planner.solver.model.expression import Expression
from planner.solver.model.heads import HeadVars
from planner.solver.model.variables import TaskVars, Variables


def steadiness_terms(model: CpModel, instance: Instance, variables: Variables) -> list[Expression]:
    """Return one term for each person's head and for each person, project and week."""
    terms: list[Expression] = []
    carried: dict[tuple[int, int, int], IntVar] = {}
    weeks = _weeks(instance)
    held = set(_held(instance, weeks))
    for task in variables.tasks:
        for mode in task.modes:
            for head in mode.heads:
                people = [
                    (candidate.resource, literal)
                    for candidate, literal in zip(head.data.candidates, head.choose, strict=True)
                    if instance.resources[candidate.resource].is_person
                ]
                terms += [literal for _, literal in people]
                if not any(candidate.worked for candidate in head.data.candidates):
                    continue  # a milestone's head spans no day
                for number, spans in _weeks_spanned(variables, task, head, weeks):
                    for resource, literal in people:
                        key = resource, task.data.project, number
                        if key in held:
                            continue
                        if key not in carried:
                            carried[key] = model.new_bool_var(f"carries[{key}]")
                        model.add_bool_or(~literal, ~spans, carried[key])
    return [*terms, *carried.values()]


def _held(instance: Instance, weeks: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield each resource, project and number of a week that work outside of the part spans anyway."""
    for resource, spans in instance.held.spans.items():
        for span in spans:
            for number, (first, end) in enumerate(weeks):
                if first < span.end and span.first < end:
                    yield resource, span.project, number


def _weeks(instance: Instance) -> list[tuple[int, int]]:
    """Return the calendar weeks from `now` on as days `[first, end)`."""
    weeks: dict[tuple[int, int], list[int]] = {}
    for number, day in enumerate(instance.days.dates):
        if number >= instance.now:
            weeks.setdefault(day.isocalendar()[:2], []).append(number)
    return [(days[0], days[-1] + 1) for days in weeks.values()]


def _weeks_spanned(
    variables: Variables, task: TaskVars, head: HeadVars, weeks: list[tuple[int, int]]
) -> Iterator[tuple[int, IntVar]]:
    """Yield each week that a head may span, with a literal that says whether it does."""
    for number, (first, end) in enumerate(weeks):
        if end > task.window.earliest and first < task.window.latest:
            yield number, variables.marks.overlaps(head.first, head.last, first, end)
