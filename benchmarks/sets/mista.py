"""MISTA 2013 challenge (Wauters et al. 2016): several projects with modes; total project delay, then makespan."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.case import Format
from benchmarks.sets.portfolio import Activity, ActivityMode, Portfolio, Resource, Subproject
from benchmarks.sets.portfolio_program import portfolio_solution
from benchmarks.sets.portfolio_rules import delay_and_makespan, portfolio_problems
from benchmarks.sets.progen import ProgenFile, read_progen
from benchmarks.sets.rcmp import delay_program
from benchmarks.sets.words import Words

_LOCAL = -1
"""Stands for the capacity of a resource of which each project has its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """A project as the challenge's file names it, with its own `.mm` file."""

    release: int
    critical_path: int
    file: ProgenFile


def read(path: Path) -> Portfolio:
    """Read an instance and the `.mm` files that it names, relative to its own folder.

    After the projects comes one number for each resource: the capacity that all projects share, or -1.
    """
    words = Words(path)
    entries = [_entry(words, path.parent) for _ in range(words.number())]
    shared = words.numbers(words.number())
    resources = [
        Resource(name=f"global resource {n}", capacity=capacity, is_renewable=n < entries[0].file.renewable)
        for n, capacity in enumerate(shared)
        if capacity != _LOCAL
    ]
    projects = []
    for number, entry in enumerate(entries):
        places = _places(shared, first_local=len(resources))
        resources.extend(_local(number, entry.file, shared))
        projects.append(_project(number, entry, places))
    return Portfolio(name=path.stem, projects=tuple(projects), resources=tuple(resources))


def _entry(words: Words, folder: Path) -> _Entry:
    release, critical_path = words.numbers(2)
    return _Entry(release=release, critical_path=critical_path, file=read_progen(folder / words.word()))


def _places(shared: list[int], *, first_local: int) -> list[int]:
    """Return where each resource of a project stands among all: the shared ones first, then its own."""
    globals_seen, locals_seen, places = 0, 0, []
    for capacity in shared:
        if capacity == _LOCAL:
            places.append(first_local + locals_seen)
            locals_seen += 1
        else:
            places.append(globals_seen)
            globals_seen += 1
    return places


def _local(number: int, file: ProgenFile, shared: list[int]) -> list[Resource]:
    return [
        Resource(name=f"resource {n} of project {number}", capacity=capacity, is_renewable=n < file.renewable)
        for n, capacity in enumerate(file.capacities)
        if shared[n] == _LOCAL
    ]


def _project(number: int, entry: _Entry, places: list[int]) -> Subproject:
    return Subproject(
        release=entry.release,
        due=entry.release + entry.critical_path,
        activities=tuple(
            Activity(
                modes=tuple(_placed(mode, places) for mode in modes),
                successors=tuple((number, job) for job in successors),
            )
            for modes, successors in zip(entry.file.modes, entry.file.successors, strict=True)
        ),
    )


def _placed(mode: ActivityMode, places: list[int]) -> ActivityMode:
    return ActivityMode(duration=mode.duration, demands=tuple((places[index], units) for index, units in mode.demands))


MISTA = Format(
    suffix=".txt",
    read=read,
    to_program=delay_program,
    from_plan=portfolio_solution,
    verify=portfolio_problems,
    objective=delay_and_makespan,
)
