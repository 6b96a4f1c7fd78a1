"""The purses of an instance: its funds and the costs that are not labour."""

from collections.abc import Mapping

import numpy as np

from planner.domain.units import Category
from planner.domain.work import CostTiming
from planner.solver.instance.program import Instance
from planner.solver.search.compiled.arrays import Ints, table
from planner.solver.search.compiled.purses import END, EVEN, START, Purses
from planner.solver.search.compiled.ragged import flat, ints, offsets

_TIMING = {CostTiming.START: START, CostTiming.END: END, CostTiming.EVENLY: EVEN}


def fill_purses(instance: Instance) -> Purses:
    """Write funds and costs into arrays."""
    categories = sorted(instance.stretches)
    number = {category: n for n, category in enumerate(categories)}
    payers = [[instance.payers(c, project.index) for project in instance.projects] for c in categories]
    groups = [sorted(set(row), key=lambda funds: (len(funds), funds)) for row in payers]
    group_from = offsets(len(row) for row in groups)
    stretch_from = offsets(len(instance.stretches[category]) for category in categories)
    last = [max(fund.stretches, default=-1) for fund in instance.funds]
    lapsing = [sorted(funds, key=last.__getitem__) for row in groups for funds in row]
    modes = [mode for task in instance.tasks for mode in task.modes]
    costs = [cost for mode in modes for cost in mode.costs]
    group = [[int(group_from[n]) + groups[n].index(funds) for funds in row] for n, row in enumerate(payers)]
    columns = {
        "amount": ints(cost.amount for cost in costs),
        "category": ints(number.get(cost.category) for cost in costs),
        "timing": ints(_TIMING[cost.timing] for cost in costs),
    }
    return Purses(
        stretch_from=stretch_from,
        stretch_day=ints(stretch.first for category in categories for stretch in instance.stretches[category]),
        group=np.array(group, np.int64).reshape(len(categories), len(instance.projects)),
        group_from=group_from,
        payer_from=offsets(len(funds) for funds in lapsing),
        payer=flat(lapsing),
        available=ints(fund.available for fund in instance.funds),
        pays_on=_pays_on(instance, number, stretch_from),
        due_from=offsets(len(instance.stretches[c]) for c, row in zip(categories, groups, strict=True) for _ in row),
        costs=table(len(costs), columns),
        total=ints(sum(fund.available for fund in instance.funds if fund.category == c) for c in categories),
        checks_modes=any(len(task.modes) > 1 and any(m.costs for m in task.modes) for task in instance.tasks),
    )


def _pays_on(instance: Instance, number: Mapping[Category, int], stretch_from: Ints) -> Ints:
    pays = np.zeros((len(instance.funds), int(stretch_from[-1])), np.int64)
    for n, fund in enumerate(instance.funds):
        for stretch in fund.stretches:
            pays[n, stretch_from[number[fund.category]] + stretch] = 1
    return pays
