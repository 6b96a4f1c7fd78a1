"""Child: what is measured in a process of its own; prints seconds, and megabytes at most. Imports are part of it.

`start` is a cold start: seconds of the import, and of the first search with compiling it if it is not at hand.
`first TASKS PEOPLE SEED LIMIT` is the first sound plan of a synthetic program once compiled code is loaded: seconds
with checking, and the peak of memory.
"""

import sys
from pathlib import Path
from threading import Event
from time import monotonic

_KILOBYTES_PER_MEGABYTE = 1024


def start() -> tuple[float, float]:
    """Return the seconds of importing the engine, and of preparing and beginning a search."""
    began = monotonic()
    import planner.solver.engine  # noqa: F401 -- the import is what is measured

    imported = monotonic()
    from benchmarks.synthetic import FEWEST_TASKS, synthetic
    from planner.solver.instance.program import compile_program
    from planner.solver.search.compiled.search import CompiledSearch
    from planner.solver.search.machine_code import Code, provide

    instance = compile_program(synthetic(tasks=FEWEST_TASKS, seed=1))
    drawn = monotonic()
    provide(Code.RECIPES)
    search = CompiledSearch(instance, seed=1)
    search.construct(is_over=lambda: False)
    search.run(1, 0.1)
    return imported - began, monotonic() - drawn


def first(tasks: int, people: int, seed: int, limit: float) -> tuple[float, float]:
    """Return the seconds to the first sound plan and the megabytes used at most.

    Raises:
        RuntimeError: If there is no sound plan within the limit.
    """
    from benchmarks.synthetic import synthetic
    from planner.planning.solve import make_plan
    from planner.solver.options import Options

    start()
    program, stop, began = synthetic(tasks=tasks, people=people, seed=seed), Event(), monotonic()
    options = Options(time_limit=limit, seed=seed)
    checked = make_plan(
        program, options=options, stop=stop, on_progress=lambda told: stop.set() if told.value is not None else None
    )
    seconds = monotonic() - began
    if checked.outcome.plan is None or checked.violations:
        raise RuntimeError(f"no sound plan of {program.name} within {limit:g} s")
    return seconds, _most_megabytes()


def _most_megabytes() -> float:
    """Return the peak of this process's memory, not of its parent's, as `getrusage` may.

    Raises:
        RuntimeError: If the system does not tell.
    """
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / _KILOBYTES_PER_MEGABYTE
    raise RuntimeError("the system does not tell how much memory was used at most")


if __name__ == "__main__":
    what, *numbers = sys.argv[1:]
    if what == "start":
        print(*start())
    else:
        print(*first(int(numbers[0]), int(numbers[1]), int(numbers[2]), float(numbers[3])))
