"""Expression: what a row of the model is made of."""

from ortools.sat.python.cp_model import FlatIntExpr, IntVar, LinearExpr

Expression = LinearExpr | int
"""A linear expression over variables, or a number."""


def bounds(variable: IntVar) -> tuple[int, int]:
    """Return the lowest and highest value a variable was made with."""
    domain = list(variable.proto.domain)  # its negative positions do not count from the end
    return domain[0], domain[-1]


def highest(expression: Expression) -> int:
    """Return the highest value an expression can have as far as its variables' bounds say."""
    if isinstance(expression, int):
        return expression
    flat = FlatIntExpr(expression)
    terms = zip(flat.vars, flat.coeffs, strict=True)
    return int(flat.offset) + sum(max(factor * value for value in bounds(variable)) for variable, factor in terms)
