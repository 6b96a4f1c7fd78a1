"""Form: what a column holds, how it is read from a raw cell and how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from planner.sheets.book import Value
from planner.sheets.style import Style
from planner.workbook.grid import Cell, CellType


class CellError(ValueError):
    """A cell that cannot be read.

    Attributes:
        what: Goes on after the column's name: `holds text, where a date is expected`.
        advice: What to do.
    """

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Remark:
    """What was assumed while a cell was read; goes on after the column's name."""

    cell: Cell
    what: str


Remarks = list[Remark]
Reader = Callable[[Cell, Remarks], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a column holds. Put into `Annotated` it makes pydantic read raw cells with it.

    Attributes:
        name: In one or two words, for the documentation.
        how: How to write it, in one sentence.
        read: Turns a cell into a value; raises `CellError`.
        write: Turns a value, never None, into what the cell gets.
        width: Of the column, in characters.
        choices: Of a drop-down; empty if there is none.
    """

    name: str
    how: str
    read: Reader
    write: Callable[[Any], Value]
    style: Style
    width: float = 14
    choices: tuple[str, ...] = ()

    def value_of(self, cell: Cell, remarks: Remarks) -> object:
        """Read a cell, unless Excel holds an error or an unsaved formula in it.

        Raises:
            CellError: With what to do: how such a column is written, where there is no better advice.
        """
        if cell.type is CellType.ERROR:
            raise CellError(f"holds the error {cell.value}", "Mend the cell or empty it")
        if cell.type is CellType.FORMULA:
            raise CellError(
                f"holds the formula {cell.value} without a result",
                "Open the workbook in Excel and save it, or type the value",
            )
        try:
            return self.read(cell, remarks)
        except CellError as error:
            raise error if error.advice else CellError(error.what, f"Write {self.how}") from error

    def __get_pydantic_core_schema__(self, source: type[object], handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let pydantic read raw cells with this form and take values as they are."""
        return core_schema.with_info_before_validator_function(self._value, handler(source))

    def _value(self, given: object, info: core_schema.ValidationInfo) -> object:
        remarks: Remarks = [] if info.context is None else info.context
        return self.value_of(given, remarks) if isinstance(given, Cell) else given


def expected(cell: Cell, wanted: str, advice: str = "") -> CellError:
    """Return the error for a cell of another type than wanted."""
    found = {
        CellType.TEXT: "text",
        CellType.NUMBER: "the number",
        CellType.PERCENT: "the percentage",
        CellType.DATE: "the date",
        CellType.MOMENT: "the time",
        CellType.TRUTH: "the truth value",
    }[cell.type]
    return CellError(f'holds {found} "{cell.text}", where {wanted} is expected', advice)
