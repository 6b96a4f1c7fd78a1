"""Features of money: selection by benefit, costs, funds and caps."""

from dataclasses import replace
from decimal import Decimal

from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.project import SelectionRule
from planner.domain.units import CAPEX, OPEX, Category
from planner.domain.work import Cost, CostTiming
from tests.properties.draft import Draft

AMOUNTS = ("600", "1200", "250", "90.40")
BOOTHS = Category("booths")


def may_do(draft: Draft) -> None:
    """A project may be left out."""
    draft.change_project(draft.other_project(), selection=SelectionRule.MAY)


def must_not(draft: Draft) -> None:
    """A project must not be done."""
    draft.change_project(draft.other_project(), selection=SelectionRule.MUST_NOT)


def exclusive(draft: Draft) -> None:
    """At most one of two projects is done."""
    for project in (draft.projects[0], draft.other_project()):
        draft.change_project(project, selection=SelectionRule.MAY, exclusive_groups=("either",))


def only_with(draft: Draft) -> None:
    """A project is done only with another one."""
    needed, needing = draft.projects[0], draft.other_project()
    draft.change_project(needed, selection=SelectionRule.MAY)
    draft.change_project(needing, selection=SelectionRule.MAY, only_with=(needed.id,))


def benefits(draft: Draft) -> None:
    """Projects have benefits, and their delay costs money."""
    for project in (draft.projects[0], draft.other_project()):
        draft.change_project(
            project,
            selection=draft.pick((SelectionRule.MAY, project.selection)),
            benefit=draft.decimal("500", "120.5", "0"),
            cost_of_delay=draft.decimal("300", "1000", "77.7"),
            due=draft.date_near(draft.number(0, 2)),
        )


def funds(draft: Draft) -> None:
    """Two funds for two periods pay what labour costs."""
    _paid_labour(draft)
    cut = draft.number(0, draft.last - 1)
    draft.funds.append(_fund(draft, "early", 0, cut, OPEX))
    draft.funds.append(_fund(draft, "late", cut + 1, draft.last, OPEX))


def own_category(draft: Draft) -> None:
    """One project's labour is capex, or one mode's; a fund pays for it."""
    _paid_labour(draft)
    if draft.flag():
        draft.change_project(draft.projects[0], labour_category=CAPEX)
    else:
        draft.change_mode(draft.task(), labour_category=CAPEX)
    draft.funds.append(_fund(draft, "investment", 0, draft.last, CAPEX))


def eligibility(draft: Draft) -> None:
    """A fund pays for one project only, another for all."""
    _paid_labour(draft)
    own = _fund(draft, "own", 0, draft.last, OPEX)
    draft.funds.append(replace(own, projects=frozenset({ProjectId(draft.any_project())})))
    draft.funds.append(_fund(draft, "shared", 0, draft.last, OPEX))


def carry_over(draft: Draft) -> None:
    """What an early fund does not pay may pay later, or lapses."""
    _paid_labour(draft)
    first = draft.pick((0, 0, 2))
    early = _fund(draft, "carried", first, draft.number(first, draft.last - 1), OPEX)
    draft.funds.append(replace(early, carry_over=draft.pick((True, True, False)), spent=draft.decimal("0", "40")))
    draft.funds.append(_fund(draft, "topped", draft.number(1, draft.last), draft.last, OPEX))


def contingency(draft: Draft) -> None:
    """A reserve pays only once it is released."""
    _paid_labour(draft)
    reserve = replace(_fund(draft, "reserve", 0, draft.last, OPEX), contingency=True, released=draft.flag())
    draft.funds += [reserve, _fund(draft, "plain", 0, draft.last, OPEX)]


def budget_cap(draft: Draft) -> None:
    """A project may cost no more than its own cap."""
    _paid_labour(draft)
    draft.change_project(draft.projects[0], budget_cap=draft.decimal(*AMOUNTS))


def counted(draft: Draft) -> None:
    """Something other than money is used up: booths."""
    for _ in range(draft.number(1, 2)):
        _add_cost(draft, Cost(amount=Decimal(draft.number(1, 2)), category=BOOTHS))
    fund = _fund(draft, "booths", 0, draft.last, BOOTHS)
    draft.funds.append(replace(fund, amount=Decimal(draft.number(1, 3)), unit="booths"))


def cost_at_start(draft: Draft) -> None:
    """A cost falls due when a task begins."""
    _add_cost(draft, Cost(amount=draft.decimal(*AMOUNTS), timing=CostTiming.START))


def cost_at_end(draft: Draft) -> None:
    """A cost falls due when a task ends."""
    _add_cost(draft, Cost(amount=draft.decimal(*AMOUNTS), timing=CostTiming.END))


def cost_evenly(draft: Draft) -> None:
    """A cost is spread over a task's days."""
    _add_cost(draft, Cost(amount=draft.decimal("100", "0.05", "90.40"), timing=CostTiming.EVENLY))


def _add_cost(draft: Draft, cost: Cost) -> None:
    task = draft.task(lambda task: task.month is None)
    mode = task.modes[-1]
    dearer = replace(mode, costs=(*mode.costs, cost))
    draft.change_task(task, modes=(*task.modes[:-1], dearer))


def _paid_labour(draft: Draft) -> None:
    if all(person.rate == 0 for person in draft.people):
        draft.change_person(rate=Decimal(100))


def _fund(draft: Draft, name: str, first: int, last: int, category: Category) -> Fund:
    return Fund(
        id=FundId(name),
        amount=draft.decimal(*AMOUNTS),
        first=draft.day(first),
        last=draft.date_near(last) if last == draft.last else draft.day(last),
        category=category,
    )
