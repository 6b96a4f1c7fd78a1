"""Opening: the program a command works on, with a scenario's changes, or the end of the command.

Imports the readers; commands import it only when they run.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import typer

from planner.cli.problems import require_none, tell_in_brief
from planner.domain.plan import Baseline, Plan, baseline_of
from planner.domain.problem import InputProblem, said_once
from planner.domain.program import Program
from planner.intake.ready import Ready, UnknownScenarioError, find_scenario, make_ready
from planner.report.read_back import read_plan
from planner.workbook.read import Reading, read_program

Read = TypeVar("Read")


def open_program(path: Path) -> tuple[Reading, Program]:
    """Read a program and its scenarios, or end with code 3 after printing all problems."""
    reading = read_program(path)
    require_none(reading.problems)
    return reading, _sound(reading.program)


def choose(reading: Reading, *names: str, baseline: Baseline | None = None) -> list[Ready]:
    """Return what was read after each scenario's changes, all fit to be planned, or end with code 2 or 3.

    Args:
        baseline: The plan that freezing and pausing go by; None takes the dates as sent.
    """
    try:
        found = [find_scenario(reading.scenarios, name) for name in names]
    except UnknownScenarioError as error:
        raise typer.BadParameter(str(error)) from error
    chosen = [make_ready(reading, scenario, baseline=baseline) for scenario in found]
    require_none(all_problems(chosen))
    return chosen


def all_problems(chosen: Iterable[Ready]) -> list[InputProblem]:
    """Return what is to know about the scenarios, each problem once."""
    return list(said_once(problem for ready in chosen for problem in ready.problems))


def open_plan(path: Path, program: Program) -> Plan:
    """Read a plan back from an allocation workbook and print what was odd about it, or end with code 3."""
    reading = read_plan(path, program)
    require_none(reading.problems)
    tell_in_brief(reading.problems)
    return _sound(reading.plan)


def open_baseline(path: Path | None, program: Program) -> Baseline | None:
    """Return the plan in an allocation workbook as a baseline, None without one, or end with code 3."""
    return None if path is None else baseline_of(open_plan(path, program), name=path.name)


def _sound(read: Read | None) -> Read:
    if read is None:
        raise AssertionError("what has no problems can be used")
    return read
