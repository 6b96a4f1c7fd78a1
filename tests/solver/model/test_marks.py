"""Marks: literals about days, true exactly if what they say is."""

import pytest
from ortools.sat.python.cp_model import CpModel

from planner.solver.model.marks import Marks
from tests.solver.alone import OPTIMAL, OneWorker


@pytest.fixture
def marks():
    """Give marks over a new model."""
    return Marks(CpModel())


def truth(marks, literal, **fixed):
    """Return the one truth value a literal can have once variables are fixed."""
    values = set()
    for wanted in (0, 1):
        model = marks.model.clone()
        for name, value in fixed.items():
            index = next(n for n, v in enumerate(model.proto.variables) if v.name == name)
            model.add(model.get_int_var_from_proto_index(index) == value)
        model.add(model.get_int_var_from_proto_index(literal.index) == wanted)
        if OneWorker().status(model) == OPTIMAL:
            values.add(wanted)
    (value,) = values
    return value


@pytest.mark.parametrize("value", range(6))
def test_at_least(marks, value):
    x = marks.model.new_int_var(0, 5, "x")
    assert truth(marks, marks.at_least(x, 3), x=value) == (value >= 3)


@pytest.mark.parametrize(("start", "end"), [(a, b) for a in range(6) for b in range(a + 1, 7)])
def test_overlaps(marks, start, end):
    first, last = marks.model.new_int_var(0, 6, "start"), marks.model.new_int_var(0, 6, "end")
    literal = marks.overlaps(first, last, 2, 4)
    assert truth(marks, literal, start=start, end=end) == (start < 4 and end > 2)


@pytest.mark.parametrize("value", [-1, 0, 1, 2])
def test_function(marks, value):
    x = marks.model.new_int_var(-1, 2, "x")
    table = {-1: 7, 0: -3, 1: 7, 2: 100}
    result = marks.function(x, table)
    model = marks.model.clone()
    model.add(model.get_int_var_from_proto_index(x.index) == value)
    solver = OneWorker()
    assert solver.status(model) == OPTIMAL
    assert solver.value(model.get_int_var_from_proto_index(result.index)) == table[value]


def test_a_constant_function_needs_no_variable(marks):
    x = marks.model.new_int_var(0, 2, "x")
    before = len(marks.model.proto.variables)
    assert marks.function(x, {0: 4, 1: 4, 2: 4}) == 4
    assert len(marks.model.proto.variables) == before


def test_each_literal_is_made_once(marks):
    x, y = marks.model.new_int_var(0, 9, "x"), marks.model.new_int_var(0, 9, "y")
    assert marks.at_least(x, 3).index == marks.at_least(x, 3).index
    assert marks.at_least(x, 3).index != marks.at_least(y, 3).index
    assert marks.overlaps(x, y, 2, 4).index == marks.overlaps(x, y, 2, 4).index
    assert marks.function(x, {0: 1, 1: 2}).index == marks.function(x, {0: 1, 1: 2}).index
