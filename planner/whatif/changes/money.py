"""Funds: more, less, cut, released."""

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import ClassVar

from planner.domain.ids import FundId
from planner.domain.money import Fund
from planner.domain.program import Program
from planner.domain.units import Money
from planner.whatif.changes.change import Change, Column, Form, cell
from planner.whatif.changes.edits import with_fund
from planner.whatif.changes.known import the_fund, title
from planner.whatif.changes.wording import spoken_amount, spoken_percent

_CENT = Decimal("0.01")
_ALL = Decimal(100)


@dataclass(frozen=True, kw_only=True)
class ChangeFund(Change):
    """A fund has another amount: outright, or by some percent more or less; what is spent stays spent.

    Attributes:
        by_percent: Relative: −15 is 15 % less.
    """

    kind: ClassVar[str] = "change fund"
    about: ClassVar[str] = "Sets a fund's amount, or changes it by some percent (−15 is 15 % less)"

    fund: FundId = field(metadata=cell(Column.FUND, "fund", Form.TEXT, "the fund's id"))
    amount: Money | None = field(default=None, metadata=cell(Column.NUMBER, "amount", Form.AMOUNT, "the new amount"))
    by_percent: Decimal | None = field(
        default=None, metadata=cell(Column.PERCENT, "by_percent", Form.AMOUNT, "-15 for 15 % less, 20 for 20 % more")
    )

    def apply(self, program: Program) -> Program:
        """Set the amount."""
        fund = the_fund(self, program, self.fund)
        amount = self._new_amount(fund)
        if amount < 0:
            raise self.problem(f'fund "{fund.id}" cannot have a negative amount', "Write 0 or more", at="amount")
        return with_fund(program, replace(fund, amount=amount))

    def describe(self, program: Program | None = None) -> str:
        """Say which fund has how much, or how much more or less."""
        name = title(program.fund_by_id, self.fund) if program else self.fund
        if self.amount is not None:
            return f"Fund {name} has {spoken_amount(self.amount)}"
        return f"Fund {name} has {spoken_percent(self.by_percent or Decimal(0))}"

    def _new_amount(self, fund: Fund) -> Money:
        if self.amount is not None and self.by_percent is None:
            return self.amount
        if self.by_percent is not None and self.amount is None:
            return (fund.amount * (_ALL + self.by_percent) / _ALL).quantize(_CENT, ROUND_HALF_UP)
        raise self.problem('"change fund" needs either an amount or a percent', "Write one of the two", at="amount")


@dataclass(frozen=True, kw_only=True)
class CutFund(Change):
    """A fund pays nothing any more.

    The fund stays in the program, with nothing left: without it a category that no other fund names would become
    unconstrained, and cutting its money would make it free.
    """

    kind: ClassVar[str] = "cut fund"
    about: ClassVar[str] = "Takes away all that is left in a fund; what it pays for stays limited"

    fund: FundId = field(metadata=cell(Column.FUND, "fund", Form.TEXT, "the fund's id"))

    def apply(self, program: Program) -> Program:
        """Reduce the amount to what is spent already."""
        fund = the_fund(self, program, self.fund)
        return with_fund(program, replace(fund, amount=min(fund.amount, fund.spent)))

    def describe(self, program: Program | None = None) -> str:
        """Say which fund is cut."""
        return f"Fund {title(program.fund_by_id, self.fund) if program else self.fund} is cut"


@dataclass(frozen=True, kw_only=True)
class ReleaseContingency(Change):
    """A contingency may be spent."""

    kind: ClassVar[str] = "release contingency"
    about: ClassVar[str] = "Lets a fund that is contingency be spent"

    fund: FundId = field(metadata=cell(Column.FUND, "fund", Form.TEXT, "the fund's id"))

    def apply(self, program: Program) -> Program:
        """Mark the fund as released."""
        fund = the_fund(self, program, self.fund)
        if not fund.contingency:
            what = f'fund "{fund.id}" is no contingency: it may be spent anyway'
            raise self.problem(what, "Name a fund that is contingency", at="fund")
        return with_fund(program, replace(fund, released=True))

    def describe(self, program: Program | None = None) -> str:
        """Say which contingency is released."""
        return f"Contingency {title(program.fund_by_id, self.fund) if program else self.fund} is released"


@dataclass(frozen=True, kw_only=True)
class CarryOver(Change):
    """What is left of a fund on its last date may pay later costs."""

    kind: ClassVar[str] = "carry fund over"
    about: ClassVar[str] = "Lets what is left of a fund at its end pay later costs"

    fund: FundId = field(metadata=cell(Column.FUND, "fund", Form.TEXT, "the fund's id"))

    def apply(self, program: Program) -> Program:
        """Let the fund carry over."""
        return with_fund(program, replace(the_fund(self, program, self.fund), carry_over=True))

    def describe(self, program: Program | None = None) -> str:
        """Say which fund carries over."""
        return f"Fund {title(program.fund_by_id, self.fund) if program else self.fund} carries over"
