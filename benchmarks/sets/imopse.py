"""iMOPSE d36 (Myszkowski et al. 2015): named people with levels and wages, one for each task; duration, then cost."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.staffed import SkillDemand, StaffedActivity, StaffedProject, Worker
from benchmarks.sets.staffed_program import staffed_program, staffed_solution
from benchmarks.sets.staffed_rules import makespan_and_cost, staffed_problems
from planner.domain.goals import GoalKind
from planner.domain.program import Program

_SKILL = re.compile(r"(Q\d+):\s*(\d+)")


def read(path: Path) -> StaffedProject:
    """Read a `.def` file: a table of resources, a table of tasks.

    Raises:
        ValueError: If a table is missing or a task has an unknown predecessor.
    """
    text = path.read_text(encoding="latin-1")
    tasks = [(line.split(), line) for line in _table(text, "TaskID", path)]
    places = {words[0]: number for number, (words, _) in enumerate(tasks)}
    try:
        activities = tuple(_activity(words, line, places) for words, line in tasks)
    except KeyError as unknown:
        raise ValueError(f"{path}: predecessor {unknown} does not exist") from None
    workers = tuple(_worker(line) for line in _table(text, "ResourceID", path))
    return StaffedProject(name=path.stem, activities=activities, workers=workers)


def to_program(project: StaffedProject) -> Program:
    """Write it as a program with the makespan before the cost."""
    return staffed_program(project, (GoalKind.MAKESPAN, GoalKind.COST))


def _table(text: str, heading: str, path: Path) -> Iterator[str]:
    """Yield the lines between a table's heading and the next line of equals signs."""
    _, found, rest = text.partition(heading)
    if not found:
        raise ValueError(f"{path}: no table {heading}; is it an iMOPSE file?")
    for line in rest.splitlines()[1:]:
        if line.startswith("==="):
            return
        if line.strip():
            yield line


def _worker(line: str) -> Worker:
    skills = {name: int(level) for name, level in _SKILL.findall(line)}
    return Worker(skills=skills, wage=Decimal(line.split()[1]))


def _activity(words: list[str], line: str, places: dict[str, int]) -> StaffedActivity:
    demands = tuple(SkillDemand(skill=name, level=int(level)) for name, level in _SKILL.findall(line))
    after_skills = _SKILL.sub("", line).split()[2:]
    return StaffedActivity(
        duration=int(words[1]), demands=demands, predecessors=tuple(places[name] for name in after_skills)
    )


IMOPSE = Format(
    suffix=".def",
    read=read,
    to_program=to_program,
    from_plan=staffed_solution,
    verify=staffed_problems,
    objective=makespan_and_cost,
)
