"""Tiers: large coefficients in small rows, with the same values."""

import pytest
from ortools.sat.python.cp_model import CpModel

from planner.solver.model.expression import highest
from planner.solver.model.tiers import LARGEST_ROW, in_tiers
from tests.solver.alone import OPTIMAL, OneWorker

COEFFICIENTS = [1, -1, 65_536, 65_537, 2**20, 2**31, -(2**31), 123_456_789_012, 2**40 - 1, -(2**40) + 1]


@pytest.mark.parametrize("value", [-3, 0, 1, 7])
@pytest.mark.parametrize("coefficient", COEFFICIENTS)
def test_the_value_is_the_same_and_rows_are_small(coefficient, value):
    model = CpModel()
    x, y = model.new_int_var(-3, 7, "x"), model.new_bool_var("y")
    expression = in_tiers(model, coefficient * x + (2**31) * y + 5)
    total = model.new_int_var(-(2**50), 2**50, "total")
    model.add(total == expression)
    model.add(x == value)
    model.add(y == 1)
    rows = [constraint.linear.coeffs for constraint in model.proto.constraints if constraint.has_linear()]
    assert max(sum(map(abs, row)) for row in rows) <= LARGEST_ROW
    solver = OneWorker()
    assert solver.status(model) == OPTIMAL
    assert solver.value(total) == coefficient * value + 2**31 + 5


def test_what_is_small_stays_as_it_is():
    model = CpModel()
    expression = 1000 * model.new_bool_var("x")
    assert in_tiers(model, expression) is expression
    assert in_tiers(model, 7) == 7
    assert len(model.proto.variables) == 1


@pytest.mark.parametrize(
    ("coefficients", "expected"), [((2, 3), 2 * 7 + 3 + 4), ((-2, 3), 6 + 3 + 4), ((2, -3), 18), ((0, 0), 4)]
)
def test_the_highest_value_of_an_expression(coefficients, expected):
    model = CpModel()
    x, y = model.new_int_var(-3, 7, "x"), model.new_bool_var("y")
    assert highest(coefficients[0] * x + coefficients[1] * y + 4) == expected


def test_the_highest_value_of_a_number_or_one_variable():
    model = CpModel()
    assert highest(9) == 9
    assert highest(model.new_int_var(-3, 7, "x")) == 7
