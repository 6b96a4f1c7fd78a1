"""Row units: bare numbers whose unit stands in another column of the row, or is missing there."""

from collections import Counter
from dataclasses import replace

from planner.importing.fields import Field
from planner.importing.mapping.shape import Mapped
from planner.importing.rows.readers import Setting
from planner.importing.values.length_words import LengthUnit, units_of
from planner.importing.values.lengths import read_length
from planner.importing.values.reading import Doubt, Fault, Read, Reading
from planner.workbook.grid import Cell, CellType


def usual_unit(mapped: Mapped) -> LengthUnit | None:
    """Return the unit that most rows of a table name; None if it has no column of units."""
    column = mapped.column(Field.UNIT)
    if column is None:
        return None
    cells = (mapped.block.at(row, column.number) for row in mapped.block.rows)
    counts: Counter[LengthUnit] = Counter()
    for word, count in Counter(cell.text for cell in cells if cell is not None).items():
        units = units_of(word)
        if len(units) == 1:
            counts[units[0].unit] += count
    return max(counts, key=lambda unit: counts[unit], default=None)


def with_unit(
    cell: Cell, unit: Cell | None, setting: Setting, reading: Reading[object], *, usual: LengthUnit | None
) -> Reading[object]:
    """Read a bare number by the row's own unit; without one it is in doubt, and that of other rows is proposed."""
    if isinstance(reading, Fault) or _states_unit(cell, setting):
        return reading
    if unit is not None:
        return read_length(f"{cell.text} {unit.text}", setting.conventions, None)
    bare = read_length(cell, setting.conventions, None)
    if usual is None or not isinstance(bare, Doubt):
        return bare
    return replace(bare, choices=tuple(sorted(bare.choices, key=lambda choice: choice.answer != usual.value)))


def _states_unit(cell: Cell, setting: Setting) -> bool:
    """Tell whether a cell says its unit itself: without one it could not be read for sure."""
    return cell.type is CellType.TEXT and isinstance(read_length(cell, setting.conventions, None), Read)
