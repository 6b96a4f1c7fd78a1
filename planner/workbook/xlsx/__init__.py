"""Excel workbooks, read as a stream: no sheet ever stands in memory as a tree."""
