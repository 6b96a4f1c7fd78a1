"""Expression: what a row of the model is made of."""

from ortools.sat.python.cp_model import LinearExpr

Expression = LinearExpr | int
"""A linear expression over variables, or a number."""
