"""The program workbook: its schema, a strict reader, a writer and a template."""
