"""Safe sheets: cells that stay what they are, names and styles; the one place that knows how XlsxWriter is tamed.

`Book(path)` opens a workbook, `book.add_sheet(name)` a sheet with `write`, `add_table(sheet, ...)` an Excel table.
"""
