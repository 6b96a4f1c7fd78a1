"""Program: the rows of a program workbook that several understood files make together, each fact with its cell."""
