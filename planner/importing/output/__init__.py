"""Output: the program workbook that an import makes, with what it was put together from."""
