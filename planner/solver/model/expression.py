"""Expression: what a row of the model is made of."""

from ortools.sat.python.cp_model import IntVar, LinearExpr

Expression = LinearExpr | int
"""A linear expression over variables, or a number."""


def bounds(variable: IntVar) -> tuple[int, int]:
    """Return the lowest and highest value a variable was made with."""
    domain = list(variable.proto.domain)  # its negative positions do not count from the end
    return domain[0], domain[-1]
