"""Allocation workbooks as people edit them."""

import openpyxl


def edit(path, sheet, task, header, value):
    """Write a value into a task's row, in the column with this header; return the cell's name."""
    book = openpyxl.load_workbook(path)
    rows = list(book[sheet].iter_rows())
    column = next(number for row in rows for number, cell in enumerate(row) if cell.value == header)
    row = next(row for row in rows if any(cell.value == task for cell in row))
    row[column].value = value
    book.save(path)
    return row[column].coordinate
