"""Rows: what each row of a table says, value by value, and how deep it stands in the plan."""
