"""RG300 (Debels and Vanhoucke 2007), in Patterson's format: one project, one mode; makespan."""

from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.portfolio import Activity, ActivityMode, Portfolio, Resource, Subproject, demands_of
from benchmarks.sets.portfolio_program import portfolio_solution
from benchmarks.sets.portfolio_rules import makespan, portfolio_problems
from benchmarks.sets.psplib import to_program
from benchmarks.sets.words import Words


def read(path: Path) -> Portfolio:
    """Read an `.rcp` file: counts, capacities, then duration, demands and numbered successors of each activity."""
    words = Words(path)
    activities, resources = words.numbers(2)
    capacities = words.numbers(resources)
    return Portfolio(
        name=path.stem,
        projects=(Subproject(activities=tuple(_activity(words, resources) for _ in range(activities))),),
        resources=tuple(Resource(name=f"resource {n}", capacity=c) for n, c in enumerate(capacities)),
    )


def _activity(words: Words, resources: int) -> Activity:
    duration, *units = words.numbers(resources + 1)
    successors = tuple((0, number - 1) for number in words.numbers(words.number()))
    return Activity(modes=(ActivityMode(duration=duration, demands=demands_of(units)),), successors=successors)


RG300 = Format(
    suffix=".rcp",
    read=read,
    to_program=to_program,
    from_plan=portfolio_solution,
    verify=portfolio_problems,
    objective=makespan,
)
