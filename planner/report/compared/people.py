"""Sheet *People*: how much work everyone has in every scenario."""

from planner.report.compared.side_by_side import Block, CellField, add_side_by_side, set_side_by_side_widths
from planner.report.sheets.block import titled_sheet
from planner.report.sheets.field import Field
from planner.report.sheets.look import LATE_TEXT, PERSON_DAYS
from planner.sheets.book import Book, Value
from planner.sheets.style import PERCENT, Style
from planner.sheets.table import Styled
from planner.whatif.compared.people import PersonCell, PersonRow
from planner.whatif.comparison import Comparison

PEOPLE = "People"
_NEWS = Style(bold=True, indent=1)


def add_people(book: Book, comparison: Comparison) -> None:
    """Add a row for each person and pool."""
    subtitle = "Person-days from the status date on, and what part of the days offered that is"
    sheet = titled_sheet(book, PEOPLE, "People side by side", subtitle)
    block = Block(
        title="People and pools",
        left=(Field(title="Person or pool", of=lambda r: r.name or r.resource, width=30),),
        each=_EACH,
        rows=[(row, row.cells) for row in comparison.people],
    )
    add_side_by_side(sheet, 3, [one.title for one in comparison.planned], block)
    set_side_by_side_widths(sheet, len(comparison.planned), block)
    sheet.freeze(6, 1)


_EACH: tuple[CellField[PersonRow, PersonCell], ...] = (
    CellField(title="Person-days", of=lambda _, c: c.person_days, width=12, style=PERSON_DAYS),
    CellField(title="Utilisation", of=lambda _, c: c.utilisation, width=11, style=PERCENT),
    CellField(title="News", of=lambda _, c: _news(c), width=19, style=_NEWS),
)


def _news(cell: PersonCell) -> Value | Styled:
    if cell.overloaded_days:
        return Styled(value=f"! overloaded {cell.overloaded_days} d", style=LATE_TEXT)
    if cell.is_newly_needed:
        return "newly needed"
    return "free now" if cell.is_released else None
