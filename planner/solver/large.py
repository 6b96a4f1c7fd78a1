"""Large programs: the compiled search, and where no model of the whole program follows, neighbourhoods after it."""

from threading import Event
from time import monotonic
from typing import Protocol

from planner.solver.budget import Budget
from planner.solver.cold import until_compiled, why_without
from planner.solver.instance.program import Instance
from planner.solver.neighbourhood import Effort, Improvement
from planner.solver.schedule import Schedule
from planner.solver.search.annealing import Annealing, Extent
from planner.solver.search.compilation import Compilation
from planner.solver.size import is_provable

_SHARE_OF_SEARCH = 0.7
"""Part of what is left that the search may take before the model of the whole program, where nobody is to be chosen."""
_SHARE_BEFORE_CHOICE = 0.2
"""The same where people are to be chosen: who does what the model settles better, from a good plan on."""
_SHARE_OF_NEIGHBOURHOODS = 0.3
"""Part of what is left for neighbourhoods, if there is `_SECONDS_FOR_A_TASK` for each task; less if there is less."""
_SECONDS_FOR_A_TASK = 0.5
"""Time after which the search gains so little that small parts planned exactly gain more. (Of 600 tasks in 30 seconds
a third less time costs the search more than parts win back.)"""
_SHARE_WITHOUT_MODEL = 0.98
"""Part of what is left that search and neighbourhoods take where no model follows: the rest writes the plan down."""
_STEPS_WITHOUT_LIMIT = 5000
"""Steps of the search where nothing limits the solve."""
_WORKERS = 2
"""Parts that are planned side by side at most."""
_WORKERS_BESIDE_COMPILER = 1


class Run(Protocol):
    """The running solve, as far as large programs are concerned."""

    budget: Budget
    schedule: Schedule | None
    remarks: list[str]
    lacks: list[str]
    is_warm: bool
    compilation: Compilation

    def is_settled(self, instance: Instance) -> bool:
        """Tell whether the plan in hand is known to be the best."""

    def keep_and_tell(self, instance: Instance, schedule: Schedule, by: str) -> bool:
        """Keep a schedule's plan, and say so; false if the funds cannot pay for it."""


def better(solve: Run, instance: Instance) -> None:
    """Better the plan of a large program, or find one, with what is left of the budget."""
    if not solve.compilation.is_done:
        _better_meanwhile(solve, instance)
    if not solve.compilation.is_done:
        solve.lacks.append(why_without(solve.compilation))
    elif is_provable(instance):
        _search(solve, instance, _extent(solve.budget, share_of_search(instance)))
    else:
        _search_and_improve(solve, instance)


def _better_meanwhile(solve: Run, instance: Instance) -> None:
    """Better the plan without the search until that is compiled; to the end if it cannot be."""
    extent = _extent(solve.budget, share_of_search(instance) if is_provable(instance) else _SHARE_WITHOUT_MODEL)

    def work(end: Event) -> None:
        if solve.schedule is not None:
            _improve(solve, instance, solve.schedule, extent, workers=_WORKERS_BESIDE_COMPILER, stop=end)

    def is_enough() -> bool:
        late = extent.until is not None and monotonic() >= extent.until
        return late or solve.budget.is_over() or solve.is_settled(instance)

    until_compiled(work, solve.compilation, is_enough=is_enough)
    if solve.compilation.fault is not None and solve.schedule is not None and not is_provable(instance):
        _improve(solve, instance, solve.schedule, extent)


def _search_and_improve(solve: Run, instance: Instance) -> None:
    """Search first, and give what is left to neighbourhoods."""
    until = _extent(solve.budget, _SHARE_WITHOUT_MODEL).until
    share = 1 - share_of_neighbourhoods(instance, solve.budget.left())
    reserve = _search(solve, instance, _extent(solve.budget, _SHARE_WITHOUT_MODEL * share))
    rest = Extent(until=None if until is None else until - reserve, steps=solve.budget.steps_left())
    if solve.is_settled(instance) or (rest.until is not None and monotonic() >= rest.until):
        return
    if solve.schedule is not None:
        _improve(solve, instance, solve.schedule, rest)
    elif not solve.budget.is_over():
        _search(solve, instance, rest)


def share_of_search(instance: Instance) -> float:
    """Return the part of the time for the search where the model of the whole program follows."""
    modes = (mode for task in instance.tasks if not task.is_done for mode in task.modes)
    is_choice = any(len(head.candidates) > 1 for mode in modes for head in mode.heads)
    return _SHARE_BEFORE_CHOICE if is_choice else _SHARE_OF_SEARCH


def share_of_neighbourhoods(instance: Instance, seconds: float | None) -> float:
    """Return the part of the time for neighbourhoods: the larger a program, the longer the search is worth more."""
    if seconds is None:
        return _SHARE_OF_NEIGHBOURHOODS
    tasks = sum(not task.is_done for task in instance.tasks)
    return _SHARE_OF_NEIGHBOURHOODS * min(1.0, seconds / (_SECONDS_FOR_A_TASK * max(1, tasks)))


def _extent(budget: Budget, share: float) -> Extent:
    """Return a share of what is left; of a number of steps where nothing limits the solve."""
    left, steps = budget.left(), budget.steps_left()
    if left is None and steps is None:
        steps = _STEPS_WITHOUT_LIMIT
    return Extent(
        until=None if left is None else monotonic() + left * share,
        steps=None if steps is None else int(steps * share),
    )


def _search(solve: Run, instance: Instance, extent: Extent) -> float:
    """Run the compiled search from the plan in hand, or afresh; return the seconds to leave for the last plan."""
    reserve = 0.0
    try:
        annealing = Annealing(
            instance,
            seed=solve.budget.options.seed,
            is_stopped=lambda: solve.budget.stop.is_set() or solve.is_settled(instance),
            on_better=lambda schedule: solve.keep_and_tell(instance, schedule, "search"),
        )
        annealing.run(solve.schedule, extent, is_warm=solve.is_warm)
        solve.budget.steps += annealing.steps
        reserve = annealing.reserve
    except Exception as error:
        solve.remarks.append(f"A part of the search failed ({error}); the plan is the best that others found.")
    return reserve


def _improve(
    solve: Run,
    instance: Instance,
    first: Schedule,
    extent: Extent,
    *,
    workers: int = _WORKERS,
    stop: Event | None = None,
) -> None:
    """Plan parts of the schedule again."""
    options = solve.budget.options
    improvement = Improvement(
        instance,
        effort=Effort(workers=min(options.workers, workers), seed=options.seed),
        stop=stop or solve.budget.stop,
        on_better=lambda schedule: solve.keep_and_tell(instance, schedule, "neighbourhoods"),
    )
    improvement.run(first, extent)
    solve.budget.steps += improvement.steps
    if improvement.faults:
        count = len(improvement.faults)
        solve.remarks.append(f"{count} parts of the plan could not be planned again ({improvement.faults[0]}).")
