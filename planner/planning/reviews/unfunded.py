"""Costs of a category that no fund names, the cells that write it, and how much money it is about."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from planner.domain.problem import InputProblem
from planner.domain.program import Program
from planner.domain.remaining import Stage, stage
from planner.domain.source import Source
from planner.domain.units import OPEX, ZERO, Category, Money, PersonDays
from planner.domain.work import Mode, Task, WorkKind
from planner.planning.reviews.remark import assumption, warning

_SLIP = 80
"""Likeness in percent from which a category is a slip for another; `opex` and `capex` are less alike."""
_PLACES_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Bill:
    """What one cell puts on a category: money, and labour of so many days where that costs anything."""

    money: Money = ZERO
    labour: PersonDays | None = None

    def plus(self, other: "_Bill") -> "_Bill":
        known = [days for days in (self.labour, other.labour) if days is not None]
        return _Bill(self.money + other.money, sum(known, ZERO) if known else None)

    def text(self, currency: str) -> str:
        word = "person-day" if self.labour == 1 else "person-days"
        days = f" of {self.labour.normalize():f} {word}" if self.labour else ""
        cents = 0 if self.money == int(self.money) else 2
        money = [f"{self.money:,.{cents}f} {currency}"] if self.money else []
        return " and ".join([*money, *([] if self.labour is None else [f"labour{days}"])])


_Bills = dict[tuple[Category, Source | None], _Bill]


def review_unfunded(program: Program) -> Iterator[InputProblem]:
    """Yield a warning for each cell whose category is nearly that of a fund, else an assumption for each category."""
    by_category: dict[Category, dict[Source | None, _Bill]] = defaultdict(dict)
    for (category, place), bill in _bills(program).items():
        by_category[category][place] = bill
    for category in sorted(by_category):
        meant, bills = _meant(category, program), by_category[category]
        if meant is None:
            yield _unlimited(category, bills, program)
            continue
        for place, bill in bills.items():
            what = f'no fund names category "{category}", so that nothing limits its {bill.text(program.currency)}'
            yield warning(place, what, f'Perhaps you mean "{meant}". Otherwise add a fund on sheet Funds')


def _unlimited(category: Category, bills: dict[Source | None, _Bill], program: Program) -> InputProblem:
    total = _Bill()
    for bill in bills.values():
        total = total.plus(bill)
    first, *others = bills
    named = ", ".join(f"{place.sheet}!{place.cell}" for place in others[:_PLACES_NAMED] if place is not None)
    more = f" and {len(others) - _PLACES_NAMED} more" if len(others) > _PLACES_NAMED else ""
    also = f"; it stands in {named}{more} too" if named else ""
    what = f'costs of category "{category}" ({total.text(program.currency)}) are not limited: no fund names it{also}'
    return assumption(first, what, "Add a fund on sheet Funds if they are")


def _meant(category: Category, program: Program) -> Category | None:
    """Return the funded category that another is a slip for; numbers at its end make it another one."""
    known = [funded for funded in sorted(program.funded_categories) if _digits(funded) == _digits(category)]
    spellings = [funded.casefold() for funded in known]
    match = process.extractOne(category.casefold(), spellings, scorer=fuzz.ratio, score_cutoff=_SLIP)
    return None if match is None else known[match[2]]


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _bills(program: Program) -> _Bills:
    """Return what is still to come of categories without a fund; of several ways to do a task the dearest counts."""
    total: _Bills = {}
    for task in program.tasks:
        if stage(task) is not Stage.DONE:
            for key, bill in _of_task(program, task).items():
                total[key] = total.get(key, _Bill()).plus(bill)
    return total


def _of_task(program: Program, task: Task) -> _Bills:
    dearest: _Bills = {}
    for mode in task.modes:
        for key, bill in _of_mode(program, task, mode).items():
            known = dearest.get(key, bill)
            dearest[key] = max(known, bill, key=lambda one: (one.money, one.labour or ZERO))
    return dearest


def _of_mode(program: Program, task: Task, mode: Mode) -> _Bills:
    bills: _Bills = {}
    own, place = program.labour_category(task, mode), _labour_place(program, task, mode)
    entries = [
        (cost.category or own, cost.source if cost.category else place, _Bill(cost.amount))
        for cost in mode.costs
        if cost.amount
    ]
    if mode.requirements and _is_labour_paid(program):
        entries.append((own, place, _Bill(labour=_effort(mode))))
    for category, source, bill in entries:
        if category not in program.funded_categories:
            bills[category, source] = bills.get((category, source), _Bill()).plus(bill)
    return bills


def _labour_place(program: Program, task: Task, mode: Mode) -> Source | None:
    """Return where the labour category is written; the program's cell where `opex` is taken for granted."""
    project = program.project_by_id[task.project]
    if mode.labour_category is not None:
        return mode.source
    return program.source if project.labour_category == OPEX else project.source


def _is_labour_paid(program: Program) -> bool:
    return any(resource.rate for resource in program.resource_by_id.values())


def _effort(mode: Mode) -> PersonDays:
    """Return the person-days of effort; 0 where the days decide and not the effort."""
    return sum((need.effort or ZERO for need in mode.requirements), ZERO) if mode.kind is WorkKind.EFFORT else ZERO
