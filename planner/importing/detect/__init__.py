"""Detection: where the tables of a sheet are, which rows are their headers and which rows are theirs."""
