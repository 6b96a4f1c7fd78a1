"""Of plan, actual and variance under each period the plan alone is taken."""

from planner.importing.fields import Field
from planner.importing.mapping.planned import beside_the_plan
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_block


def test_actuals_and_variances_are_left_out_and_why_is_said():
    block = a_block("""
        Cost item | Jan 2027 | <      | <   | Feb 2027 | <      | <
        ^         | Budget   | Actual | Var | Budget   | Actual | Var
        Servers   | 100      | 90     | 10  | 200      | 210    | -10
        Licences  | 50       | 50     | 0   | 50       | 60     | -10
    """)
    found = beside_the_plan(block, (2, 3, 4, 5, 6, 7), default_vocabulary())

    assert set(found) == {3, 4, 6, 7}
    assert all(one.field is Field.OTHER and '"Budget"' in one.because for one in found.values())


def test_months_with_one_column_each_are_all_taken():
    block = a_block("""
        Cost item | Jan 2027 | Feb 2027 | Mar 2027
        Servers   | 100      | 90       | 10
        Licences  | 50       | 50       | 0
    """)

    assert beside_the_plan(block, (2, 3, 4), default_vocabulary()) == {}
