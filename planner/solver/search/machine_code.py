"""Machine code: which of the two compiled searches are at hand, and how they come to be.

Numba compiles a function when it is called first, and that of a whole search takes about a minute. Once everything that
Python calls has been compiled and written to disk, a marker says so, and loading takes a fraction of a second.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from pathlib import Path

import numpy as np

from planner.domain.goals import Goal, GoalKind
from planner.domain.ids import ModeId, ProjectId, RequirementId, ResourceId, TaskId
from planner.domain.people import Pool
from planner.domain.program import Program
from planner.domain.project import Project
from planner.domain.work import Mode, Requirement, Task, WorkKind
from planner.solver.instance.program import Instance, compile_program
from planner.solver.search import activity_list, compiled
from planner.solver.search.activity_list.fits import is_plain
from planner.solver.search.activity_list.read import read_work
from planner.solver.search.activity_list.search import ListSearch
from planner.solver.search.compiled.balancing import Balancing
from planner.solver.search.compiled.fill_purses import fill_purses
from planner.solver.search.compiled.flatten import flatten
from planner.solver.search.compiled.jit import cache_folder
from planner.solver.search.compiled.moves import draw_modes
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.lock import one_at_a_time

_MARKER, _LOCK = "complete", "lock"
_DAY = date(2024, 1, 1)


class Code(StrEnum):
    """The machine code of one search."""

    RECIPES = "recipes"
    LISTS = "lists"


def code_for(instance: Instance) -> Code:
    """Return which of them searches an instance."""
    return Code.LISTS if is_plain(instance, flatten(instance), fill_purses(instance)) else Code.RECIPES


def is_at_hand(code: Code) -> bool:
    """Tell whether a search can begin without being compiled."""
    return (_folder(code) / _MARKER).exists()


def provide(code: Code) -> None:
    """Compile a search unless it is at hand; where another process does so already, wait for it.

    Raises:
        OSError: If the folder cannot be written.
    """
    folder = _folder(code)
    folder.mkdir(parents=True, exist_ok=True)
    with one_at_a_time(folder / _LOCK):
        if not is_at_hand(code):
            call_all(code)
            (folder / _MARKER).touch()


def call_all(code: Code) -> None:
    """Call every compiled function of a search that Python calls, with a program of one task."""
    _CALLS[code](compile_program(_a_program()))


def _folder(code: Code) -> Path:
    package = compiled if code is Code.RECIPES else activity_list
    return cache_folder(Path(str(package.__file__)).parent)


def _call_recipes(instance: Instance) -> None:
    search, other = (CompiledSearch(instance, seed=seed) for seed in (1, 2))
    search.construct(is_over=lambda: True)
    search.begin(search.schedule())
    draw_modes(*search.given[:2], search.then, 1, 1)
    search.run(1, 1.0)
    other.go_on_from(search)
    Balancing(instance, search, seed=1).share_out(0)


def _call_lists(instance: Instance) -> None:
    search = ListSearch(instance, seed=1, work=read_work(instance, flatten(instance), fill_purses(instance)))
    search.construct(is_over=lambda: True)
    search.place_by(np.zeros(1), frozenset())
    search.run(1, 1.0)


_CALLS: dict[Code, Callable[[Instance], None]] = {Code.RECIPES: _call_recipes, Code.LISTS: _call_lists}


def _a_program() -> Program:
    """Return a program that either search can plan: one task takes a day of a pool."""
    project, pool = ProjectId("P"), ResourceId("Q")
    need = Requirement(id=RequirementId("R"), resource=pool)
    mode = Mode(id=ModeId("M"), kind=WorkKind.DURATION, duration=1, requirements=(need,))
    return Program(
        name="one task",
        first=_DAY,
        last=_DAY,
        status_date=_DAY,
        projects=(Project(id=project),),
        tasks=(Task(id=TaskId("T"), project=project, modes=(mode,)),),
        pools=(Pool(id=pool),),
        stated_goals=(Goal(kind=GoalKind.MAKESPAN),),
    )
