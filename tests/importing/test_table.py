"""Tables as they were understood: columns by what they mean."""

import pytest

from planner.importing.fields import Field, Shape
from planner.importing.table import ColumnMeaning, SentTable


def a_table(*fields):
    columns = [
        ColumnMeaning(number=number, title=str(of), field=of, confidence=1.0) for number, of in enumerate(fields, 1)
    ]
    return SentTable(sheet="Plan", shape=Shape.TASKS, header_rows=(1,), columns=tuple(columns), rows=())


def test_of_several_columns_of_a_field_the_first_is_meant():
    table = a_table(Field.TASK, Field.PEOPLE, Field.PEOPLE)

    assert table.column(Field.PEOPLE) is table.columns[1]
    assert table.column(Field.ROLE) is None


@pytest.mark.parametrize(
    ("fields", "has_dates"),
    [((Field.TASK,), False), ((Field.TASK, Field.START), True), ((Field.FINISH,), True), ((Field.DUE,), False)],
)
def test_a_table_has_dates_if_it_says_when_work_starts_or_ends(fields, has_dates):
    assert a_table(*fields).has_dates is has_dates
