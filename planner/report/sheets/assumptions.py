"""Sheet *Assumptions*: what was taken for granted, what was odd and what was not used, with its cell."""

from collections.abc import Sequence

from planner.domain.problem import InputProblem, Severity
from planner.report.sheets.block import add_block, set_block_widths, titled_sheet
from planner.report.sheets.field import Field
from planner.sheets.book import Book
from planner.sheets.style import AMBER, RED, WRAPPED, Style
from planner.sheets.table import Styled

ASSUMPTIONS = "Assumptions"
_ORDER = tuple(Severity)
_STYLES = {
    Severity.PROBLEM: Style(bold=True, fill=RED),
    Severity.WARNING: Style(fill=AMBER),
    Severity.ASSUMPTION: Style(),
    Severity.IGNORED: Style(italic=True),
}


def add_assumptions(book: Book, notes: Sequence[InputProblem]) -> None:
    """Add a row for each note, the gravest first."""
    subtitle = "What the planner took for granted, found odd or did not use, and the cell it comes from"
    sheet = titled_sheet(book, ASSUMPTIONS, "Assumptions, warnings and ignored input", subtitle)
    rows = sorted(notes, key=lambda note: _ORDER.index(note.severity))
    add_block(sheet, 3, "", _FIELDS, rows, empty="Nothing was assumed and nothing ignored.")
    set_block_widths(sheet, _FIELDS)
    sheet.freeze(5, 0)


_FIELDS: tuple[Field[InputProblem], ...] = (
    Field(title="Kind", of=lambda n: Styled(value=n.severity.value, style=_STYLES[n.severity]), width=13),
    Field(title="File", of=lambda n: n.source.file if n.source else "", width=26),
    Field(title="Sheet", of=lambda n: n.source.sheet if n.source else "", width=18),
    Field(title="Cell", of=lambda n: n.source.cell if n.source else "", width=9),
    Field(title="Text there", of=lambda n: n.source.text if n.source else "", width=22, style=WRAPPED),
    Field(title="What", of=lambda n: n.what, width=64, style=WRAPPED),
    Field(title="What to do", of=lambda n: n.advice, width=52, style=WRAPPED),
)
