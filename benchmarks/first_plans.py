"""First plans: seconds until a program of 150 tasks and 40 people has a sound plan, in a warm process."""

from collections.abc import Iterator
from statistics import median

from benchmarks.programs import programs
from planner.checker import check
from planner.domain.program import Program
from planner.planning.solve import make_plan
from planner.solver.options import Options
from planner.solver.progress import Progress


def first_plans(time_limit: float, seeds: int) -> Iterator[str]:
    """Yield the time to the first plan of each program."""
    yield "program            tasks  first plan  found by"
    times = []
    for name, program in programs(tasks=150, people=40, seeds=seeds):
        first = _first(program, time_limit)
        if first is None:
            yield f"{name:<18} {len(program.tasks):>5}  none within {time_limit:g} s"
            continue
        times.append(first.seconds)
        yield f"{name:<18} {len(program.tasks):>5}  {first.seconds:>8.2f} s  {first.found_by}"
    if times:
        yield f"median {median(times):.2f} s, highest {max(times):.2f} s, {len(times)} programs with a plan"


def _first(program: Program, time_limit: float) -> Progress | None:
    seen: list[Progress] = []

    def watch(progress: Progress) -> None:
        if progress.value is not None:
            seen.append(progress)

    checked = make_plan(program, options=Options(time_limit=time_limit), on_progress=watch)
    if checked.outcome.plan is None or list(check(program, checked.outcome.plan)):
        return None
    return seen[0] if seen else None
