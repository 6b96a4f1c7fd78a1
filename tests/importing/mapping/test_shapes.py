"""The forms of tables: what they are made of."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.mapping.shapes import FORMS, SIDE, STRANGE


def test_every_shape_but_other_has_a_form():
    assert set(FORMS) == set(Shape) - {Shape.OTHER}


@pytest.mark.parametrize("shape", FORMS)
def test_what_is_needed_can_be_there(shape):
    form = FORMS[shape]

    assert all(group & (form.core | form.side) for group in form.needs)


@pytest.mark.parametrize(
    ("field", "counts"), [(Field.EFFORT, 1.0), (Field.COST, SIDE), (Field.NOTES, SIDE), (Field.STAKEHOLDER, STRANGE)]
)
def test_how_much_a_field_counts_in_a_task_list(field, counts):
    assert FORMS[Shape.TASKS].belongs(field) == counts
