"""Sheet *Money*: costs by category, and what the funds pay, in every scenario."""

from collections.abc import Sequence

from planner.domain.units import Money
from planner.report.compared.side_by_side import BLANK_CELL, Block, CellField, add_side_by_side, set_side_by_side_widths
from planner.report.sheets.block import titled_sheet
from planner.report.sheets.field import BLANK, Field
from planner.report.sheets.look import DAY, QUIET, money, signed_money
from planner.sheets.book import Book
from planner.sheets.table import Styled
from planner.whatif.compared.money import CategoryRow, FundCell, FundRow, StretchRow
from planner.whatif.comparison import Comparison

MONEY = "Money"
Amount = tuple[Money, Money | None]
"""An amount and its difference from the reference's, None where there is nothing to compare."""
_LEFT = 4
"""Columns on the left of every block, so that the scenarios stand below one another."""


def add_money(book: Book, comparison: Comparison) -> None:
    """Add costs by category, funds, and funds by stretch of time."""
    currency = comparison.reference.program.currency
    subtitle = f"Costs to come; amounts in {currency} unless a cell names another unit"
    sheet = titled_sheet(book, MONEY, "Money side by side", subtitle)
    scenarios = [one.title for one in comparison.planned]
    funds = _funds(comparison, currency)
    row = add_side_by_side(sheet, 3, scenarios, _categories(comparison, currency))
    row = add_side_by_side(sheet, row, scenarios, funds)
    add_side_by_side(sheet, row, scenarios, _stretches(comparison, currency))
    set_side_by_side_widths(sheet, len(scenarios), funds)
    sheet.freeze(0, _LEFT)


def _categories(comparison: Comparison, currency: str) -> Block[CategoryRow, Amount]:
    def amount(row: CategoryRow, value: Money | None) -> Styled:
        return Styled(value=value, style=money(row.unit or currency))

    def difference(row: CategoryRow, value: Money | None) -> Styled:
        return Styled(value=value, style=signed_money(row.unit or currency))

    plain = money(currency)
    return Block(
        title="Costs to come by category",
        left=(
            Field(title="Category", of=lambda r: r.category),
            *(BLANK,) * (_LEFT - 1),
        ),
        each=(
            CellField(title="Costs", of=lambda r, c: amount(r, c[0]), style=plain),
            CellField(title="Difference", of=lambda r, c: difference(r, c[1]), style=plain),
            BLANK_CELL,
        ),
        rows=[(row, _with_differences(row.cells)) for row in comparison.categories],
    )


def _funds(comparison: Comparison, currency: str) -> Block[FundRow, FundCell]:
    def amount(row: FundRow, value: Money) -> Styled:
        return Styled(value=value, style=money(row.unit or currency))

    plain = money(currency)
    return Block(
        title="Funds",
        left=(
            Field(title="Fund", of=lambda r: r.name or r.fund, width=32),
            Field(title="Category", of=lambda r: r.category, width=14, style=QUIET),
            Field(title="", of=lambda _: None, width=13),
            Field(title="", of=lambda _: None, width=13),
        ),
        each=(
            CellField(title="Planned", of=lambda r, c: amount(r, c.spent), width=17, style=plain),
            CellField(title="Left", of=lambda r, c: amount(r, c.left), width=17, style=plain),
            CellField(title="Available", of=lambda r, c: amount(r, c.available), width=17, style=plain),
        ),
        rows=[(row, row.cells) for row in comparison.funds],
    )


def _stretches(comparison: Comparison, currency: str) -> Block[StretchRow, Amount]:
    units = {row.fund: row.unit for row in comparison.funds}

    def amount(row: StretchRow, value: Money | None) -> Styled:
        return Styled(value=value, style=money(units[row.fund] or currency))

    def difference(row: StretchRow, value: Money | None) -> Styled:
        return Styled(value=value, style=signed_money(units[row.fund] or currency))

    plain = money(currency)
    return Block(
        title="Funds by time",
        left=(
            Field(title="Fund", of=lambda r: r.name or r.fund),
            BLANK,
            Field(title="From", of=lambda r: r.first, style=DAY),
            Field(title="To", of=lambda r: r.last, style=DAY),
        ),
        each=(
            CellField(title="Planned", of=lambda r, c: amount(r, c[0]), style=plain),
            CellField(title="Difference", of=lambda r, c: difference(r, c[1]), style=plain),
            BLANK_CELL,
        ),
        rows=[(row, _with_differences(row.cells)) for row in comparison.stretches],
    )


def _with_differences(cells: Sequence[Money | None]) -> list[Amount | None]:
    reference = cells[0]
    return [
        None if cell is None else (cell, None if reference is None or number == 0 else cell - reference)
        for number, cell in enumerate(cells)
    ]
