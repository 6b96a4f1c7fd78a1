"""MPSPLIB (Homberger 2007) and MPLIB (Van Eynde and Vanhoucke 2020): several projects, one mode, `.rcmp` files."""

from pathlib import Path

from benchmarks.case import Format, Key
from benchmarks.sets.portfolio import (
    Activity,
    ActivityMode,
    Portfolio,
    Resource,
    Subproject,
    demands_of,
    with_due_dates,
)
from benchmarks.sets.portfolio_program import portfolio_program, portfolio_solution
from benchmarks.sets.portfolio_rules import delay_and_makespan, makespan, portfolio_problems
from benchmarks.sets.psplib import to_program
from benchmarks.sets.words import Words
from planner.domain.goals import GoalKind
from planner.domain.program import Program


def read(path: Path) -> Portfolio:
    """Read a file of several projects: counts, capacities, then each project with its release and activities.

    A project leads with one flag for each resource, whether it uses it; an activity is duration, demands and its
    successors as `<project>:<activity>` from 1.
    """
    words = Words(path)
    projects, resources = words.numbers(2)
    capacities = words.numbers(resources)
    return with_due_dates(
        Portfolio(
            name=path.stem,
            projects=tuple(_project(words, resources) for _ in range(projects)),
            resources=tuple(Resource(name=f"resource {n}", capacity=c) for n, c in enumerate(capacities)),
        )
    )


def delay_program(portfolio: Portfolio) -> Program:
    """Write it as a program with total project delay before makespan."""
    return portfolio_program(portfolio, (GoalKind.TOTAL_DELAY, GoalKind.MAKESPAN))


def _project(words: Words, resources: int) -> Subproject:
    activities, release = words.numbers(2)
    words.numbers(resources)
    return Subproject(release=release, activities=tuple(_activity(words, resources) for _ in range(activities)))


def _activity(words: Words, resources: int) -> Activity:
    duration, *units = words.numbers(resources + 1)
    successors = tuple(_key(words.word()) for _ in range(words.number()))
    return Activity(modes=(ActivityMode(duration=duration, demands=demands_of(units)),), successors=successors)


def _key(word: str) -> Key:
    project, colon, activity = word.partition(":")
    if not (colon and project.isdigit() and activity.isdigit()):
        raise ValueError(f"{word!r} is no successor `<project>:<activity>`; is it an .rcmp file?")
    return int(project) - 1, int(activity) - 1


MPSPLIB = Format(
    suffix=".rcmp",
    read=read,
    to_program=delay_program,
    from_plan=portfolio_solution,
    verify=portfolio_problems,
    objective=delay_and_makespan,
)
MPLIB = Format(
    suffix=".txt",
    read=read,
    to_program=to_program,
    from_plan=portfolio_solution,
    verify=portfolio_problems,
    objective=makespan,
)
