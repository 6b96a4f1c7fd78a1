"""Column reader: reads the cells of one column of a table; what two cells say alike is read once."""

from dataclasses import replace
from decimal import Decimal

from planner.importing.fields import Field, Shape
from planner.importing.rows.money_scale import shown_by
from planner.importing.rows.readers import Setting, read_value
from planner.importing.rows.settings import LENGTHS, MONEY
from planner.importing.table import ColumnMeaning
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.numbers import read_number
from planner.importing.values.plain import key, tidy, words
from planner.importing.values.reading import Fault, Read, Reading
from planner.importing.values.refusal import quoted
from planner.workbook.grid import Cell, CellType, Scalar

LONGEST_CODE = 12
"""Letters of a word for leave, such as `Urlaub` or `vacaciones`."""


class ColumnReader:
    """Reads the cells of a column; columns of large tables repeat their dates, names and units thousands of times.

    Attributes:
        number: Of the column.
        awaits_unit: Whether it holds lengths whose unit stands in another column of the row.
        usual: The unit that most rows name there; None if there is none.
    """

    __slots__ = ("_is_measured", "_known", "_shape", "awaits_unit", "field", "number", "setting", "usual")

    def __init__(
        self,
        shape: Shape,
        column: ColumnMeaning,
        setting: Setting,
        *,
        has_units: bool = False,
        usual: LengthUnit | None = None,
    ) -> None:
        self.number = column.number
        self.field = column.field
        self.setting = setting
        self.awaits_unit = has_units and column.field in LENGTHS and not column.unit
        self.usual = usual
        self._shape = shape
        self._is_measured = column.field in (*LENGTHS, *MONEY) or (
            shape is Shape.BUDGET and column.field is Field.PERIOD
        )
        self._known: dict[tuple[CellType, Scalar, str], Reading[object]] = {}

    def read(self, cell: Cell, number_format: str = "") -> Reading[object]:
        """Read a cell; where it stands does not matter, nor how it looks but for what its number format says.

        Args:
            number_format: Of a cell that holds a number, such as `#,##0 "k€"` or `0 "h"`.
        """
        is_measured = self._is_measured and cell.type is CellType.NUMBER
        key = (cell.type, cell.value, number_format if is_measured else "")
        reading = self._known.get(key)
        if reading is None:
            reading = self._known[key] = self._read(cell, number_format if is_measured else "")
        return reading

    def _read(self, cell: Cell, number_format: str) -> Reading[object]:
        shown = shown_by(number_format, self.setting.shown)
        setting = self.setting if shown == self.setting.shown else replace(self.setting, shown=shown)
        if self.field is Field.PERIOD:
            return _amount(self._shape, cell, setting)
        return read_value(self.field, cell, setting)


def _amount(shape: Shape, cell: Cell, setting: Setting) -> Reading[object]:
    """Read a cell under a period: as money, as a share, as days away, or as a plain number."""
    if shape is Shape.BUDGET:
        return read_value(Field.BUDGET, cell, setting)
    if cell.type is CellType.PERCENT or "%" in cell.text:
        return read_value(Field.SHARE, cell, setting)
    if shape is Shape.LEAVE and cell.type is CellType.TEXT:
        number = read_number(cell, setting.conventions)
        return Read(tidy(cell.text)) if isinstance(number, Fault) else number
    if shape is Shape.CAPACITY and key(cell.text) in _HALF:
        return Fault(f"holds {quoted(cell.text)}, half a day, where a number is expected", "Write how much they offer")
    if shape is Shape.CAPACITY and says_away(cell):
        return Read(Decimal(0), f'"{cell.text}" was read as away')
    return read_value(Field.SCORE, cell, setting)


_HALF = words(
    "half, half day, halb, halber tag, demi, demi-journée, medio, medio día, meio, meio dia, halv, 半, 半休, 반, 반차"
)


def says_away(cell: Cell) -> bool:
    """Tell whether a cell of a table of capacity holds a letter or a word for leave rather than a number."""
    text = cell.text.strip()
    return cell.type is CellType.TEXT and text.isalpha() and len(text) <= LONGEST_CODE
