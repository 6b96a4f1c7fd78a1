"""Formulas, as far as they are told."""

import pytest

from planner.workbook.xlsx.formula import Formulas, leads_elsewhere


def test_formulas_that_are_shared_name_their_first_cell():
    formulas = Formulas()
    assert formulas.text({}, "A1*2", 2, 1) == "=A1*2"
    assert formulas.text({"t": "shared", "si": "0", "ref": "B2:B9"}, "A2*3", 2, 2) == "=A2*3"
    assert formulas.text({"t": "shared", "si": "0"}, "", 2, 3) == "=A2*3 (as in B2)"
    assert formulas.text({"t": "shared", "si": "7"}, "", 2, 4) == "="


@pytest.mark.parametrize(
    ("formula", "leads"),
    [
        ("[1]Costs!B4", True),
        ("SUM('[12]My costs'!A1:A9)", True),
        ("[3]!Rate*2", True),
        ("SUM(Plan[Effort])", False),
        ("Plan[[#This Row],[1]]", False),
        ("A1*2", False),
    ],
)
def test_formulas_that_lead_to_other_workbooks(formula, leads):
    assert leads_elsewhere(formula) is leads
