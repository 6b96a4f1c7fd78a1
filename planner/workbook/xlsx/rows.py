"""Rows: the cells of a sheet, put together while its XML goes by.

This is where the time of reading goes: for each cell there are five calls, and nothing is done twice.
"""

from collections.abc import Callable
from xml.parsers.expat import XMLParserType

from planner.workbook.grid import Cell, CellType
from planner.workbook.package import RefusedError
from planner.workbook.xlsx.filled import FilledRows
from planner.workbook.xlsx.formula import Formulas, leads_elsewhere
from planner.workbook.xlsx.markup import REPAIR, LocalNames, check_attributes, whole
from planner.workbook.xlsx.outside import MOST_COLUMNS, MOST_ROWS, Outside
from planner.workbook.xlsx.painted import Painted
from planner.workbook.xlsx.reference import LAST_ROW, Columns
from planner.workbook.xlsx.remarks import Place, Remarks
from planner.workbook.xlsx.strings import check_text
from planner.workbook.xlsx.styles import Styles
from planner.workbook.xlsx.text import LONGEST_ESCAPED
from planner.workbook.xlsx.values import Values

_USUAL_ATTRIBUTES = 6
_DIGITS = "0123456789"
LINKED = "the value comes from another workbook and was read as it was last saved there"


class Rows:
    """The filled rows of a sheet so far; a handler of the tags inside `sheetData`.

    Attributes:
        leave: Called at the end of the last row.
    """

    def __init__(self, sheet: str, values: Values, styles: Styles, remarks: Remarks) -> None:
        self.leave: Callable[[], None] = lambda: None
        self.filled = FilledRows(sheet)
        self.painted = Painted()
        self.outside = Outside()
        self._sheet, self._values, self._styles, self._remarks = sheet, values, styles, remarks
        self._names, self._columns, self._formulas = LocalNames(), Columns(), Formulas()
        self._row: dict[str, str] = {}
        self._cells: list[Cell] = []
        self._number = self._column = self._letters = 0
        self._is_read = True
        self._cell: dict[str, str] = {}
        self._stored: list[str] | None = None
        self._formula: list[str] | None = None
        self._formula_attributes: dict[str, str] = {}
        self._into: list[str] | None = None
        self._is_phonetic = False

    def attach(self, parser: XMLParserType) -> None:
        """Take what a parser meets from now on."""
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take a start tag."""
        name = self._names[tag]
        if name == "c":
            if len(attributes) > _USUAL_ATTRIBUTES:
                check_attributes(attributes, self._where)
            self._cell = attributes
            self._stored = self._formula = None
            self._letters = 0
            reference = attributes.get("r")
            self._column = self._column + 1 if reference is None else self._columns[reference.rstrip(_DIGITS)]
        elif name == "v":
            self._into = self._stored = []
        elif name == "row":
            self._open_row(attributes)
        elif name == "f":
            self._formula_attributes = attributes
            self._into = self._formula = []
        elif name == "is":
            self._stored = []
        elif name == "t":
            self._into = None if self._is_phonetic else self._stored
        elif name == "rPh":
            self._is_phonetic = True

    def end(self, tag: str) -> None:
        """Take an end tag."""
        name = self._names[tag]
        if name == "v":
            pass
        elif name == "c":
            if self._stored or self._formula is not None:
                self._close_cell()
            else:
                self._close_blank()
        elif name == "row":
            if self._cells:
                self.filled.add(self._number, self._row, self._cells)
        elif name == "rPh":
            self._is_phonetic = False
        elif name == "sheetData":
            self.leave()
        self._into = None

    def text(self, piece: str) -> None:
        """Take a piece of text."""
        if self._into is not None:
            self._letters += len(piece)
            if self._letters > LONGEST_ESCAPED:
                check_text(self._letters, f"the text of {self._place}", LONGEST_ESCAPED)
            self._into.append(piece)

    @property
    def _where(self) -> str:
        return f"sheet {self._sheet}"

    @property
    def _place(self) -> Place:
        return Place(self._sheet, self._column, self._number)

    def _open_row(self, attributes: dict[str, str]) -> None:
        check_attributes(attributes, self._where)
        number = whole(attributes.get("r"), 0) if "r" in attributes else self._number + 1
        if not 0 < number <= LAST_ROW:
            raise RefusedError(f'{self._where} has a row numbered "{attributes.get("r", number)}"', REPAIR)
        self._row, self._number, self._column, self._cells = attributes, number, 0, []
        self._is_read = number <= MOST_ROWS

    def _close_blank(self) -> None:
        fill = self._styles[self._cell.get("s")].fill
        if fill is not None and self._is_read and 0 < self._column <= MOST_COLUMNS:
            self.painted.add(self._number, self._column, fill)

    def _close_cell(self) -> None:
        column, row = self._column, self._number
        if not column:
            raise RefusedError(f'{self._where} has a cell named "{self._cell.get("r")}"', REPAIR)
        if column > MOST_COLUMNS or not self._is_read:
            if self._stored:
                self.outside.add(self._place)
            return
        attributes = self._cell
        style = self._styles[attributes.get("s")]
        stored = "".join(self._stored) if self._stored else ""
        cell = self._values.cell(column, row, attributes.get("t"), stored, style) if stored else None
        if self._formula is not None:
            cell = self._calculated(cell, style.look)
        if cell is None:
            self._close_blank()
            return
        self._cells.append(cell)

    def _calculated(self, cell: Cell | None, look: int) -> Cell | None:
        """Return the cell of a formula: its result, or the formula where no result was saved."""
        formula = "".join(self._formula or ())
        if leads_elsewhere(formula):
            self._remarks.add_cell(self._place, LINKED)
        text = self._formulas.text(self._formula_attributes, formula, self._column, self._number)
        has_result = self._stored is not None and self._cell.get("t") == "str"
        return cell if cell is not None or has_result else Cell(self._column, CellType.FORMULA, text, look)
