"""MSPSP (Young, Feydy and Schutt 2017): skills without levels, several people for an activity; makespan."""

import re
from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.staffed import SkillDemand, StaffedActivity, StaffedProject, Worker
from benchmarks.sets.staffed_program import staffed_program, staffed_solution
from benchmarks.sets.staffed_rules import staffed_makespan, staffed_problems
from planner.domain.goals import GoalKind
from planner.domain.program import Program


def read(path: Path) -> StaffedProject:
    """Read a MiniZinc data file; skills are named by their number from 0.

    Raises:
        ValueError: If an array is missing or its length is not as expected.
    """
    text = re.sub(r"%.*", "", path.read_text(encoding="latin-1"))
    durations = _row(text, "dur", path)
    links = list(zip(_row(text, "pred", path), _row(text, "succ", path), strict=True))
    demands, mastery = _matrix(text, "sreq", path), _matrix(text, "mastery", path)
    if len(demands) != len(durations):
        raise ValueError(f"{path}: {len(durations)} durations, but skills are asked for in {len(demands)} rows")
    return StaffedProject(
        name=path.stem,
        activities=tuple(
            StaffedActivity(
                duration=duration,
                demands=tuple(SkillDemand(skill=str(s), heads=heads) for s, heads in enumerate(row) if heads > 0),
                predecessors=tuple(before - 1 for before, after in links if after == number),
            )
            for number, (duration, row) in enumerate(zip(durations, demands, strict=True), start=1)
        ),
        workers=tuple(Worker(skills={str(s): 0 for s, has in enumerate(row) if has}) for row in mastery),
    )


def to_program(project: StaffedProject) -> Program:
    """Write it as a program whose goal is the makespan."""
    return staffed_program(project, (GoalKind.MAKESPAN,))


def _row(text: str, name: str, path: Path) -> list[int]:
    return [_number(word) for word in _array(text, name, path).split(",") if word.strip()]


def _matrix(text: str, name: str, path: Path) -> list[list[int]]:
    rows = _array(text, name, path).split("|")
    return [[_number(word) for word in row.split(",") if word.strip()] for row in rows if row.strip()]


def _array(text: str, name: str, path: Path) -> str:
    found = re.search(rf"\b{name}\s*=\s*\[([^\]]*)\]", text)
    if found is None:
        raise ValueError(f"{path}: no array {name!r}; is it an MSPSP file?")
    return found.group(1)


def _number(word: str) -> int:
    words = {"true": 1, "false": 0}
    return words[word.strip()] if word.strip() in words else int(word)


MSPSP = Format(
    suffix=".dzn",
    read=read,
    to_program=to_program,
    from_plan=staffed_solution,
    verify=staffed_problems,
    objective=staffed_makespan,
)
