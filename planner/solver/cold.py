"""Cold: what is done for a large program's plan while the search is compiled, once on every machine."""

from collections.abc import Callable
from threading import Event, Thread

from planner.solver.budget import Budget
from planner.solver.instance.program import Instance
from planner.solver.search.compilation import Compilation
from planner.solver.search.machine_code import Code, code_for, is_at_hand

NOT_YET = (
    "The search was still being compiled, which happens once on every machine, so the plan is what was found without "
    "it. In a minute the same program can be planned better."
)


def compilation_for(instance: Instance, budget: Budget, *, is_resumed: bool) -> Compilation:
    """Begin to compile what searches an instance, if that is not at hand; with a budget of steps, wait for it.

    Args:
        is_resumed: There is an earlier plan, which only the search over recipes can resume.
    """
    if all(map(is_at_hand, Code)):
        return Compilation(())
    codes = {code_for(instance), Code.RECIPES} if is_resumed else {code_for(instance)}
    compilation = Compilation(sorted(codes))
    if budget.options.steps is not None:
        compilation.wait(is_enough=budget.is_over)
    return compilation


def until_compiled(work: Callable[[Event], object], compilation: Compilation, *, is_enough: Callable[[], bool]) -> None:
    """Do something else until the search is compiled, or nothing when that has ended sooner.

    Args:
        work: Given an event at which it has to end.
        is_enough: Asked some times a second, from another thread, whether not to wait any longer.
    """
    end = Event()

    def watch() -> None:
        try:
            compilation.wait(is_enough=lambda: end.is_set() or is_enough())
        finally:
            end.set()

    watcher = Thread(target=watch, daemon=True)
    watcher.start()
    try:
        work(end)
        end.wait()
    finally:
        end.set()
        watcher.join()


def why_without(compilation: Compilation) -> str:
    """Say why the search had no part in a plan."""
    if compilation.fault is None:
        return NOT_YET
    return f"The search could not be compiled ({compilation.fault}), so the plan is what was found without it."
