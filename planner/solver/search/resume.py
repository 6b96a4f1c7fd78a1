"""Resume: a first schedule from the plan of a program before it was changed."""

from collections.abc import Callable
from random import Random

from planner.domain.plan import Plan
from planner.solver.instance.program import Instance
from planner.solver.schedule import Schedule
from planner.solver.search.compiled.resume import resume as resume_compiled
from planner.solver.search.compiled.search import CompiledSearch
from planner.solver.search.guide import guide_from
from planner.solver.search.machine_code import Code, is_at_hand
from planner.solver.search.remake import remake
from planner.solver.search.selection import keeps_rules
from planner.solver.size import is_large


def resume(instance: Instance, plan: Plan, *, seed: int, is_over: Callable[[int], bool]) -> Schedule | None:
    """Make of an earlier plan a schedule that obeys the rules of the program as it is now; None if that fails.

    Large programs take the compiled search, if it is at hand.

    Args:
        plan: It may break any rule and name what does not exist any more.
        is_over: Told how many schedules were built, one in any case.
    """
    random = Random(seed)
    guide = guide_from(instance, plan, random=random)
    if not keeps_rules(instance, guide.selected):
        return None
    if not (is_large(instance) and is_at_hand(Code.RECIPES)):
        return remake(instance, guide, random=random, is_over=is_over)
    search = CompiledSearch(instance, seed=seed)
    has_begun = resume_compiled(instance, search, guide, random=random, is_over=is_over)
    return search.schedule() if has_begun else None
