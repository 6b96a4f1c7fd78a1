"""Compared: one aspect of planned scenarios a file; a cell for each scenario, None where it has no plan."""
