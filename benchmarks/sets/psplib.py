"""PSPLIB (Kolisch and Sprecher 1997): one project, one mode; makespan."""

from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.portfolio import Activity, Portfolio, Resource, Subproject
from benchmarks.sets.portfolio_program import portfolio_program, portfolio_solution
from benchmarks.sets.portfolio_rules import makespan, portfolio_problems
from benchmarks.sets.progen import read_progen
from planner.domain.goals import GoalKind
from planner.domain.program import Program


def read(path: Path) -> Portfolio:
    """Read an `.sm` file."""
    file = read_progen(path)
    activities = tuple(
        Activity(modes=modes, successors=tuple((0, job) for job in successors))
        for modes, successors in zip(file.modes, file.successors, strict=True)
    )
    resources = tuple(
        Resource(name=f"resource {n}", capacity=capacity, is_renewable=n < file.renewable)
        for n, capacity in enumerate(file.capacities)
    )
    return Portfolio(name=path.stem, projects=(Subproject(activities=activities),), resources=resources)


def to_program(portfolio: Portfolio) -> Program:
    """Write it as a program whose goal is the makespan."""
    return portfolio_program(portfolio, (GoalKind.MAKESPAN,))


PSPLIB = Format(
    suffix=".sm",
    read=read,
    to_program=to_program,
    from_plan=portfolio_solution,
    verify=portfolio_problems,
    objective=makespan,
)
