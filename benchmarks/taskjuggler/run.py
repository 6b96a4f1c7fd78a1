"""Run: schedule with `tj3` in a temporary folder, and once more with other priorities while tasks are interrupted."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from benchmarks.case import Case
from benchmarks.peer import Answer, checked
from benchmarks.taskjuggler.limits import refuse_unsupported
from benchmarks.taskjuggler.project import HIGHEST, REPORT, write_project
from benchmarks.taskjuggler.report import Booked, interrupted, plan_of, read_report
from planner.domain.ids import TaskId
from planner.domain.program import Program
from planner.solver.options import Options

COMMAND = "tj3"
_ROUNDS = 40
_ERRORS = 200
"""Characters of its messages that are shown."""


def tj3(case: Case, options: Options) -> Answer:
    """Schedule a case's program by TaskJuggler's own rule, the most critical path first; goals mean nothing to it.

    It interrupts a task for a more urgent one, which the program does not allow. While it does, it is run again with
    priorities in the order of the last run's starts, so that who is at work goes on.

    Raises:
        UnsupportedError: If the program says what TaskJuggler cannot.
    """
    program = case.program
    refuse_unsupported(program)
    until = None if options.time_limit is None else monotonic() + options.time_limit
    priorities: dict[TaskId, int] = {}
    booked: dict[int, Booked] = {}
    for _ in range(_ROUNDS):
        try:
            booked = _schedule(program, priorities, None if until is None else max(0.1, until - monotonic()))
        except subprocess.TimeoutExpired:
            break
        except subprocess.CalledProcessError as failed:
            return Answer(status=f"no plan: {_first_error(failed.stderr)}", solution=None)
        if not interrupted(program, booked):
            break
        priorities = _by_start(program, booked)
    if not booked:
        return Answer(status="no plan in time", solution=None)
    plan = plan_of(program, booked)
    split = tuple(f"task {task.id} is interrupted" for task in interrupted(program, booked))
    return Answer(status="feasible", solution=case.from_plan(plan), problems=(*split, *checked(program, plan)))


def _schedule(program: Program, priorities: Mapping[TaskId, int], seconds: float | None) -> dict[int, Booked]:
    with TemporaryDirectory() as folder:
        Path(folder, "plan.tjp").write_text(write_project(program, priorities), encoding="utf-8")
        command = [COMMAND, "--no-color", "--silent", "plan.tjp"]
        subprocess.run(command, cwd=folder, timeout=seconds, check=True, capture_output=True, text=True)
        return read_report(Path(folder, f"{REPORT}.csv").read_text(encoding="utf-8"))


def _by_start(program: Program, booked: Mapping[int, Booked]) -> dict[TaskId, int]:
    """Rank the tasks by start, the first with the highest priority; ranks below the lowest share it."""
    order = sorted(booked, key=lambda number: (booked[number].start, booked[number].end))
    return {program.tasks[number].id: max(1, HIGHEST - rank) for rank, number in enumerate(order)}


def _first_error(text: str) -> str:
    errors = [line for line in text.splitlines() if "rror" in line]
    return (errors[0] if errors else text)[:_ERRORS]
