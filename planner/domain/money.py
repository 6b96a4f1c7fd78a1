"""Funds: money for a period and a purpose."""

from dataclasses import dataclass, field
from datetime import date

from planner.domain.ids import FundId, ProjectId
from planner.domain.source import Source
from planner.domain.units import ZERO, Category, Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund:
    """An amount that pays one category of cost in a period.

    A category that no fund names is unconstrained; one that some fund names is paid by its funds alone.

    Attributes:
        amount: In the program's currency, or in `unit`.
        spent: What was paid from it before the status date; no longer available.
        first: First date whose costs it may pay.
        last: Last date whose costs it may pay, unless it carries over.
        category: The category it pays.
        projects: Eligible projects; empty means all.
        carry_over: What is left on `last` may pay later costs (never earlier ones); otherwise it lapses.
        contingency: May be spent only once `released`.
        released: Set by a scenario.
        unit: Name of what is counted if it is not money, such as "licences"; such costs are no part of the cost goal.
    """

    id: FundId
    name: str = ""
    amount: Money
    spent: Money = ZERO
    first: date
    last: date
    category: Category
    projects: frozenset[ProjectId] = frozenset()
    carry_over: bool = False
    contingency: bool = False
    released: bool = False
    unit: str | None = None
    notes: str = ""
    source: Source | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"fund {self.id}: its period must not end before it begins")
        if self.amount < 0 or self.spent < 0:
            raise ValueError(f"fund {self.id}: amounts must not be negative")

    @property
    def available(self) -> Money:
        """What may still be spent from it."""
        if self.contingency and not self.released:
            return ZERO
        return max(ZERO, self.amount - self.spent)

    def pays_for(self, project: ProjectId, category: Category) -> bool:
        """Tell whether it may pay this project's costs of this category at all."""
        return category == self.category and (not self.projects or project in self.projects)

    def pays_on(self, day: date) -> bool:
        """Tell whether it may pay costs that fall on `day`."""
        return self.first <= day and (self.carry_over or day <= self.last)
