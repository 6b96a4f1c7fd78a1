"""Sheet: one sheet of the schema, written from its rows."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil
from types import MappingProxyType

from planner.sheets.book import Book, Sheet, Value
from planner.sheets.lists import Lists
from planner.sheets.style import EXAMPLE as EXAMPLE_STYLE
from planner.sheets.style import HEADER, NOTE, STRONG
from planner.sheets.table import Column as TableColumn
from planner.sheets.table import Styled, add_table
from planner.workbook.schema import EXAMPLE, SHEETS
from planner.workbook.schema.column import Column, SheetRow, columns_of

_LABEL = replace(STRONG, wrap=True)
_KEY_COLUMNS = 3
_SPARE_ROWS = 500
"""Rows below the table whose cells have drop-downs too."""
_LABEL_WIDTH, _VALUE_WIDTH, _HELP_WIDTH = 26.0, 30.0, 90.0


def write_sheet(
    book: Book,
    row_type: type[SheetRow],
    rows: Sequence[SheetRow],
    *,
    example: bool,
    unread: Mapping[tuple[int, str], str] = MappingProxyType({}),
) -> Sheet:
    """Write a sheet with header, notes and rows.

    Args:
        example: Whether the first row is an example of what to write.
        unread: Texts of cells that could not be read, by row and field: they are written as they were.
    """
    sheet = book.add_sheet(row_type.sheet)
    if row_type.is_vertical:
        _write_entries(sheet, row_type, rows)
    else:
        _write_table(sheet, row_type, rows, example=example, unread=unread)
    sheet.set_up_print()
    return sheet


def add_choices(sheet: Sheet, row_type: type[SheetRow], lists: Lists, count: int, *, sheets: Container[str]) -> None:
    """Give the columns with choices their drop-downs, over `count` rows and some more.

    Args:
        sheets: Names of the sheets of this workbook; ids of others cannot be offered.
    """
    for number, column in enumerate(columns_of(row_type)):
        first, last = 1, count + _SPARE_ROWS
        at = (number + 1, 1, number + 1) if row_type.is_vertical else (first, number, last)
        if column.form.choices:
            lists.offer(sheet, column.form.choices, column=at[1], first=at[0], last=at[2], title=column.title)
        elif column.lists is not None and column.lists in sheets:
            lists.offer_ids(sheet, _id_range(column.lists), column=at[1], first=at[0], last=at[2])


def help_of(column: Column) -> str:
    """Return what the note on a header says."""
    parts = [column.help]
    if column.unit:
        parts.append(f"In {column.unit}.")
    parts.append(f"Write {column.form.how}." if column.form.how else "")
    if column.is_required:
        parts.append("Must be filled.")
    elif column.default:
        parts.append(f"Blank: {column.default}.")
    return "\n".join(part for part in parts if part)


def _write_table(
    sheet: Sheet,
    row_type: type[SheetRow],
    rows: Sequence[SheetRow],
    *,
    example: bool,
    unread: Mapping[tuple[int, str], str],
) -> None:
    columns = columns_of(row_type)
    cells: list[list[Value | Styled]] = [[*_example(columns)]] if example else []
    for number, row in enumerate(rows):
        cells.append([unread.get((number, column.field)) or _cell(column, row) for column in columns])
    add_table(sheet, row_type.sheet.lower(), [_table_column(column) for column in columns], cells)
    for number, column in enumerate(columns):
        is_blank = all(row[number] is None for row in cells[int(example) :])
        folded = bool(row_type.everyday) and column.field not in row_type.everyday and is_blank
        sheet.set_column(number, column.form.width, column.form.style, folded=folded)
    if row_type.everyday:
        sheet.freeze(1, _KEY_COLUMNS)


def _write_entries(sheet: Sheet, row_type: type[SheetRow], rows: Sequence[SheetRow]) -> None:
    sheet.write_row(0, ["Entry", "Value", "What to write"], HEADER)
    sheet.set_widths([_LABEL_WIDTH, _VALUE_WIDTH, _HELP_WIDTH])
    sheet.freeze(1)
    for number, column in enumerate(columns_of(row_type), start=1):
        sheet.write(number, 0, column.title, _LABEL)
        sheet.write(number, 1, _cell(column, rows[0]) if rows else None, column.form.style)
        help_ = _short_help(column)
        sheet.write(number, 2, help_, NOTE)
        sheet.set_height(number, ceil(len(help_) / _HELP_WIDTH))


def _short_help(column: Column) -> str:
    parts = [
        column.help,
        "Must be filled." if column.is_required else f"Blank: {column.default}." * bool(column.default),
    ]
    parts.append(f"Example: {column.example_text}" if column.example is not None else "")
    return " ".join(part for part in parts if part)


def _example(columns: Sequence[Column]) -> Iterator[Styled]:
    for number, column in enumerate(columns):
        value = f"{EXAMPLE} {column.example}" if number == 0 else column.example
        yield Styled(value=value, style=column.form.style.filled(str(EXAMPLE_STYLE.fill)))


def _cell(column: Column, row: SheetRow) -> Value:
    value = getattr(row, column.field)
    is_silent = value is None or (value == type(row).model_fields[column.field].default and not _speaks(value))
    return None if is_silent else column.form.write(value)


def _speaks(value: object) -> bool:
    """Tell whether a default is worth writing: words are, numbers and blanks are not."""
    return isinstance(value, str | frozenset) and bool(value)


def _table_column(column: Column) -> TableColumn:
    return TableColumn(title=column.title, width=column.form.width, style=column.form.style, help=help_of(column))


def _id_range(sheet: str) -> str:
    row_type = next(row_type for row_type in SHEETS if row_type.sheet == sheet)
    names = [column.field for column in columns_of(row_type)]
    letter = chr(ord("A") + names.index("id"))
    return f"={sheet}!${letter}$2:${letter}${_SPARE_ROWS * 4}"
