"""Tiers: rows with large amounts, written so that no row's coefficients sum past 2³¹."""

from ortools.sat.python.cp_model import CpModel, FlatIntExpr, IntVar

from planner.solver.model.expression import Expression, bounds

LARGEST_ROW = 2**31 - 1
"""No row's absolute coefficients may sum past this (or-tools issue 5293: beyond it optima have been wrong)."""

_SMALL = 2**16
_DIGIT = 2**20
"""Large coefficients are built up digit by digit; a row of `_DIGIT` and one digit is small."""


def in_tiers(model: CpModel, expression: Expression) -> Expression:
    """Return an equal expression whose coefficients are small enough for a row; as it is, if they are already."""
    if isinstance(expression, int):
        return expression
    flat = FlatIntExpr(expression)
    if sum(map(abs, flat.coeffs)) <= LARGEST_ROW // 2:
        return expression
    terms = zip(flat.vars, flat.coeffs, strict=True)
    return flat.offset + sum(_term(model, coefficient, variable) for variable, coefficient in terms)


def _term(model: CpModel, coefficient: int, variable: IntVar) -> Expression:
    """Return coefficient × variable as a variable of its own if the coefficient is large."""
    size = abs(coefficient)
    if size <= _SMALL:
        return coefficient * variable
    low, high = bounds(variable)
    leading, product = 0, None
    for digit in _digits(size):
        leading = leading * _DIGIT + digit
        longer = model.new_int_var(leading * low, leading * high, f"{leading}×{variable.name}")
        model.add(longer == digit * variable + (0 if product is None else _DIGIT * product))
        product = longer
    assert product is not None
    return product if coefficient > 0 else -product


def _digits(number: int) -> list[int]:
    """Return the digits of a positive number, the most significant first."""
    digits = []
    while number:
        number, digit = divmod(number, _DIGIT)
        digits.append(digit)
    return digits[::-1]
