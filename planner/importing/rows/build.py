"""Build: a table with each cell read by the field of its column."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.importing.detect.body import A_NOTE
from planner.importing.fields import KEPT_AS_WRITTEN, Field, Shape
from planner.importing.mapping.columns import LINKS
from planner.importing.mapping.shape import Mapped
from planner.importing.rows.bands import NONE as NO_BANDS
from planner.importing.rows.bands import Bands, bands_of
from planner.importing.rows.column_reader import ColumnReader
from planner.importing.rows.depth import Depths, depths_of, summaries
from planner.importing.rows.heads import Heads, field_of, head_cell
from planner.importing.rows.ids import dotted_ids
from planner.importing.rows.readers import Setting, read_value
from planner.importing.rows.row_units import usual_unit, with_unit
from planner.importing.rows.settings import MONEY
from planner.importing.rows.whole_periods import whole_periods, with_span
from planner.importing.table import ColumnMeaning, SentRow, SentTable, Skipped
from planner.importing.values.period import Period
from planner.importing.values.placeholders import says_nothing
from planner.importing.values.plain import tidy
from planner.importing.values.reading import Fault, Read, Reading
from planner.workbook.grid import Cell, CellType

SEVERAL = frozenset({*LINKS, Field.SCORE, Field.TOTAL, Field.NOTES, Field.DATE, Field.WORK_OF})
"""Fields that several columns may have: all of their cells are kept by column too."""
A_HEADING = "a heading of the rows below it"
SPREAD_DOWN = frozenset(
    {Field.PROJECT, Field.PROJECT_ID, Field.PHASE, Field.TEAM, Field.PERSON, Field.ROLE, Field.CATEGORY}
)
"""Fields whose merged cells hold for each row that they cover."""


def build_table(
    mapped: Mapped,
    settings: Mapping[int, Setting],
    periods: Mapping[int, Reading[Period]],
    *,
    title: str = "",
    heads: Heads | None = None,
) -> SentTable:
    """Read all rows of a table.

    Args:
        settings: What the cells of each column are read by.
        periods: What the columns of its grid stand for.
        title: What stands above it.
        heads: What its rows take from rows above them, if it is a table of people by period.
    """
    block = mapped.block
    bands = _bands(mapped)
    no_rows = dict.fromkeys(bands.remarks, A_NOTE) | dict.fromkeys(heads.bands if heads else (), A_HEADING)
    depths = _depths(mapped, bands)
    is_summary = summaries(depths.of_rows)
    marks = _marks(mapped)
    has_units, usual = mapped.column(Field.UNIT) is not None, usual_unit(mapped)
    readers = [
        ColumnReader(mapped.shape, column, settings[column.number], has_units=has_units, usual=usual)
        for column in mapped.columns
        if column.field is not Field.OTHER
    ]
    rows = tuple(
        _below(
            _headed(_row(mapped, row, readers, marks.get(row, {}), (depth, deeper)), mapped, bands),
            mapped,
            heads,
            settings,
        )
        for row, depth, deeper in zip(block.rows, depths.of_rows, is_summary, strict=True)
        if row not in no_rows
    )
    if (whole := whole_periods(mapped)) is not None:
        conventions = settings[whole.number].conventions
        rows = tuple(with_span(row, whole.field, conventions) for row in rows)
    return SentTable(
        sheet=block.view.name,
        shape=mapped.shape,
        header_rows=block.header_rows,
        columns=tuple(_with_period(column, periods) for column in mapped.columns),
        rows=rows,
        skipped=(*block.skipped, *(Skipped(row=row, why=why) for row, why in sorted(no_rows.items()))),
        title=title,
        on_its_side=block.on_its_side,
        depth_by=depths.by,
    )


def _bands(mapped: Mapped) -> Bands:
    names = mapped.column(Field.TASK)
    return NO_BANDS if mapped.shape is not Shape.TASKS or names is None else bands_of(mapped.block, names.number)


def _headed(row: SentRow, mapped: Mapped, bands: Bands) -> SentRow:
    """Return a row with the project that a band above it names, if the table has no column of projects."""
    above, cell = bands.projects.get(row.number, (0, None))
    if cell is None or mapped.column(Field.PROJECT) or mapped.column(Field.PROJECT_ID):
        return row
    return replace(
        row,
        cells={**row.cells, Field.PROJECT: cell},
        values={**row.values, Field.PROJECT: Read(tidy(cell.text))},
        places={**row.places, Field.PROJECT: mapped.block.place(above, cell.column)},
    )


def _below(row: SentRow, mapped: Mapped, heads: Heads | None, settings: Mapping[int, Setting]) -> SentRow:
    """Return a row with what the row above it says for it, too."""
    found = None if heads is None else head_cell(heads, mapped.block, row.number)
    if heads is None or found is None:
        return row
    (above, cell), of = found, field_of(heads, mapped)
    return replace(
        row,
        cells={**row.cells, of: cell},
        values={**row.values, of: read_value(of, cell, settings[heads.column])},
        places={**row.places, of: mapped.block.place(above, cell.column)},
    )


def _depths(mapped: Mapped, bands: Bands) -> Depths:
    if mapped.shape is not Shape.TASKS:
        return Depths(tuple(0 for _ in mapped.block.rows))
    numbers = {field: column.number for field in Field if (column := mapped.column(field)) is not None}
    return depths_of(
        mapped.block,
        names=numbers.get(Field.TASK),
        outline=numbers.get(Field.OUTLINE),
        numbers=numbers.get(Field.WBS, numbers.get(Field.TASK_ID)),
        bands=bands.steps,
    )


def _marks(mapped: Mapped) -> dict[int, dict[Field, Reading[object]]]:
    """Return by row the ids that Excel took for fractions, as they must have been written."""
    found: dict[int, dict[Field, Reading[object]]] = {}
    for field in (Field.TASK_ID, Field.WBS, Field.RISK_ID):
        column = mapped.column(field)
        if column is None:
            continue
        cells = [mapped.block.at(row, column.number) for row in mapped.block.rows]
        for row, reading in zip(mapped.block.rows, dotted_ids(cells), strict=True):
            if reading is not None:
                found.setdefault(row, {})[field] = reading
    return found


def _row(
    mapped: Mapped,
    row: int,
    readers: Sequence[ColumnReader],
    marks: Mapping[Field, Reading[object]],
    depth: tuple[int, bool],
) -> SentRow:
    block = mapped.block
    cells: dict[Field, Cell] = {}
    values: dict[Field, Reading[object]] = {}
    amounts: dict[int, Reading[object]] = {}
    amount_cells: dict[int, Cell] = {}
    places: dict[Field, str] = {}
    for reader in readers:
        field = reader.field
        cell = block.at(row, reader.number)
        if cell is None and field in SPREAD_DOWN:
            cell = block.spread(row, reader.number)
        if cell is None or (field in _BLANK_BY_A_DASH and cell.type is CellType.TEXT and says_nothing(cell.text)):
            continue
        is_first = field not in cells
        if field is Field.PERIOD or not is_first or field in SEVERAL:
            amount_cells[reader.number] = cell
            amounts[reader.number] = reader.read(cell, block.view.look(cell).number)
        if field is not Field.PERIOD and is_first:
            cells[field] = cell
            places[field] = block.place(row, reader.number)
            values[field] = reader.read(cell, block.view.look(cell).number)
    for reader in readers:
        if reader.awaits_unit and reader.field in cells:
            unit, said = cells.get(Field.UNIT), values[reader.field]
            values[reader.field] = with_unit(cells[reader.field], unit, reader.setting, said, usual=reader.usual)
    values |= marks
    return SentRow(
        number=row,
        cells=cells,
        values=values,
        amounts=amounts,
        amount_cells=amount_cells,
        places=places,
        others=_others(mapped, row) if mapped.shape in KEPT_AS_WRITTEN else {},
        painted=_painted(mapped, row),
        depth=depth[0],
        is_summary=depth[1],
        is_hidden=not block.on_its_side and row in block.view.hidden_rows,
        is_struck=any(block.view.look(cell).struck for field, cell in cells.items() if field in _NAMES),
    )


def _others(mapped: Mapped, row: int) -> dict[int, Cell]:
    """Return the cells of a row in columns that nobody knows."""
    unknown = (column.number for column in mapped.columns if column.field is Field.OTHER)
    return {column: cell for column in unknown if (cell := mapped.block.at(row, column)) is not None}


def _painted(mapped: Mapped, row: int) -> dict[int, str]:
    """Return the colours of the blank coloured cells of a row's grid, by column."""
    if mapped.block.on_its_side:
        return {}
    colours = mapped.block.view.painted(row)
    return {column: colours[column] for column in mapped.grid if column in colours}


_BLANK_BY_A_DASH = frozenset({*MONEY, Field.RAG, Field.PERIOD})
"""Fields of which a dash, or a word for nothing, says no more than a blank cell."""

_NAMES = frozenset({Field.TASK, Field.PERSON, Field.PROJECT})


def _with_period(column: ColumnMeaning, periods: Mapping[int, Reading[Period]]) -> ColumnMeaning:
    reading = periods.get(column.number)
    if column.field is not Field.PERIOD or reading is None or isinstance(reading, Fault):
        return column
    period = reading.value if isinstance(reading, Read) else reading.choices[0].value
    return replace(column, period=period, reading=reading)
