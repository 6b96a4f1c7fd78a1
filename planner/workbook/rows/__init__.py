"""From domain objects to rows: the reading of `planner.workbook.assembly` the other way round."""
