"""Judge: whether the oracle knows a plan, so that the checker's verdict on any plan can be compared with it."""

from collections import Counter
from dataclasses import replace

from planner.domain.plan import Plan, ScheduledTask
from planner.domain.program import Program
from tests.oracle.enumerate import plan_of, scheduled
from tests.oracle.items import Item, Stock
from tests.oracle.search import Budget, Search
from tests.oracle.selections import selections


class Judge:
    """Recognises the sound plans of one program."""

    def __init__(self, program: Program) -> None:
        self._program, self._stock = program, Stock(program, None)

    def paid(self, plan: Plan) -> Plan | None:
        """Return a plan with a split of the spending that pays it; None if it breaks a rule. Its own is ignored."""
        if plan.selected not in set(selections(self._program)):
            return None
        planned = Counter(task.task for task in plan.tasks)
        if planned != Counter(task.id for task in self._program.tasks if task.project in plan.selected):
            return None
        items = [item for item in map(self._item, plan.tasks) if item is not None]
        search = Search(self._program, self._stock, None, plan.selected, Budget(0))
        fits = self._stock.packing.fits(sum(item.load for item in items))
        if len(items) < len(plan.tasks) or search.is_hopeless or not fits or not search.keeps_rules(items):
            return None
        return replace(plan, spending=plan_of(self._stock, search, items).spending)

    def _item(self, wanted: ScheduledTask) -> Item | None:
        known = _in_order(wanted)
        same = (item for item in self._stock.items[wanted.task] if _in_order(scheduled(self._stock, item)) == known)
        return next(same, None)


def _in_order(task: ScheduledTask) -> ScheduledTask:
    """Put the assignments into an order of their own: which head comes first says nothing."""
    return replace(
        task,
        assignments=tuple(
            sorted(task.assignments, key=lambda head: (head.requirement, head.resource, head.rate, head.start))
        ),
    )
