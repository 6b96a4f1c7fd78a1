"""A new fund."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar

from planner.domain.ids import FundId, ProjectId
from planner.domain.money import Fund
from planner.domain.program import Program
from planner.domain.units import CAPEX, OPEX, Category, Money
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.known import the_project, title
from planner.whatif.changes.periods import check_order
from planner.whatif.changes.wording import sentence, spoken_amount, spoken_span


@dataclass(frozen=True, kw_only=True)
class AddFund(Change):
    """A new fund for a category and a period; what is left at its end lapses.

    Of a category that no other fund names costs were unconstrained; from now on they are limited to this fund.

    Attributes:
        projects: Eligible projects; empty means all.
    """

    kind: ClassVar[str] = "add fund"
    about: ClassVar[str] = "Adds a fund for a category and a period; what is left at its end lapses"

    fund: FundId = field(metadata=cell(Column.FUND, "fund", Form.TEXT, "a new id"))
    name: str = field(default="", metadata=cell(Column.NAME, "name", Form.TEXT, "the fund's name"))
    amount: Money = field(metadata=cell(Column.NUMBER, "amount", Form.AMOUNT, "the amount"))
    category: Category = field(metadata=cell(Column.TEXT, "category", Form.TEXT, "what it pays, such as capex or opex"))
    first: date | None = field(
        default=None, metadata=cell(Column.FIRST, "from", Form.DATE, "first date, the program's if empty")
    )
    last: date | None = field(
        default=None, metadata=cell(Column.LAST, "to", Form.DATE, "last date, the program's if empty")
    )
    projects: tuple[ProjectId, ...] = field(
        default=(), metadata=cell(Column.PROJECT, "projects", Form.LIST, "eligible projects, all if empty")
    )

    def apply(self, program: Program) -> Program:
        """Add the fund; of a category that counts units, in those units."""
        if self.fund in program.fund_by_id:
            raise self.problem(f'there is a fund "{self.fund}" already', "Choose another id", at="fund")
        if self.amount < 0:
            raise self.problem("a fund cannot have a negative amount", "Write 0 or more", at="amount")
        first, last = self.first or program.first, self.last or program.last
        check_order(self, first, last)
        for project in self.projects:
            the_project(self, program, project, "projects")
        category = _as_spelt(program, self.category)
        unit = next((fund.unit for fund in program.funds if fund.category == category), None)
        fund = Fund(
            id=self.fund,
            name=self.name,
            amount=self.amount,
            first=first,
            last=last,
            category=category,
            projects=frozenset(self.projects),
            unit=unit,
            source=self.source,
        )
        return replace(program, funds=(*program.funds, fund))

    def describe(self, program: Program | None = None) -> str:
        """Say what the fund is called, how much it has, for what and when."""
        names = (title(program.project_by_id, project) if program else project for project in self.projects)
        eligible = ", ".join(names)
        return sentence(
            f"Fund {self.name or self.fund} adds {spoken_amount(self.amount)} {self.category}",
            spoken_span(self.first, self.last),
            eligible and f"for {eligible}",
        )


def _as_spelt(program: Program, category: Category) -> Category:
    """Return the category as the program spells it: capital letters make no difference."""
    known = {CAPEX, OPEX, *program.funded_categories}
    known |= {cost.category for task in program.tasks for mode in task.modes for cost in mode.costs if cost.category}
    return next((c for c in sorted(known) if c.casefold() == category.casefold()), category)
