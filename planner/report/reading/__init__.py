"""From the tables of an allocation workbook, edited or not, back to the parts of a plan."""
