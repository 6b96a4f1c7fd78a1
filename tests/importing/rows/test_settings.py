"""What the cells of each column are read by."""

import pytest

from planner.importing.fields import Field
from planner.importing.mapping.shape import map_block
from planner.importing.rows.settings import marks_of, settings_of, unit_found
from planner.importing.values.length_words import LengthUnit
from planner.importing.values.reading import Conventions
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_block, blocks

PLAN = """
    ID | Task   | Start      | Finish     | {}  | Predecessors
    1  | Design | 2027-03-01 | 2027-03-05 | 5   |
    2  | Build  | 2027-03-08 | 2027-03-19 | 10  | 1
    3  | Test   | 2027-03-22 | 2027-03-24 | 3   | 2
    4  | Train  | 2027-03-25 | 2027-04-07 | 10  | 3
"""


def mapped(title):
    return map_block(a_block(PLAN.format(title)), default_vocabulary())


def setting(of, field):
    settings = settings_of(of, Conventions(), {}, "en")
    return settings[of.column(field).number]


def test_a_title_says_the_unit():
    assert setting(mapped("Effort (h)"), Field.EFFORT).unit is LengthUnit.HOURS


def test_the_dates_say_it_where_no_title_does():
    found = unit_found(mapped("Duration"), Field.DURATION, Conventions())

    assert found.unit is LengthUnit.DAYS


def test_links_know_what_they_may_refer_to():
    plan = mapped("Duration")

    assert list(marks_of(plan)) == ["1", "2", "3", "4", "Design", "Build", "Test", "Train"]
    assert setting(plan, Field.PREDECESSORS).known == marks_of(plan)


def test_the_largest_number_of_a_column_is_known():
    assert setting(mapped("Duration"), Field.DURATION).most == 10


def test_surnames_come_first_where_each_name_has_a_comma():
    people = map_block(
        a_block(
            """
            Name       | Role     | Capacity (%)
            Silva, Ana | Engineer | 100
            Li, Bo     | Tester   | 80
            """,
            name="People",
        ),
        default_vocabulary(),
    )

    assert setting(people, Field.PERSON).surname_first


def budget_below(drawn):
    lines = f"""
        {drawn}

        Cost item | Budget | Spent
        Licences  | 120    | 20
        Hardware  | 80     | 0
        Training  | 35     | 10
    """
    money = [one for one in blocks(lines, name="Budget") if "Budget" in one.titles.values()]
    return setting(map_block(money[0], default_vocabulary()), Field.BUDGET).shown


def test_amounts_count_what_stands_over_the_table_beside_the_title_of_another():
    assert budget_below("예산 (단위: 만원) | | | | | Crew") == '0 "만원"'


def test_a_label_and_the_unit_beside_it_say_what_amounts_count():
    assert budget_below("Unit | k€") == '0 "k€"'


def test_a_row_of_many_texts_above_says_nothing_of_the_scale():
    assert budget_below("Ana | k€ | Bo") == ""


def test_a_title_over_two_columns_says_the_unit_of_both():
    plan = map_block(
        a_block(
            """
            ID | Task   | Start      | Estimate (d) | <
            ^  | ^      | ^          | Best case    | Worst case
            1  | Design | 2027-03-01 | 5            | 8
            2  | Build  | 2027-03-08 | 10           | 20
            3  | Test   | 2027-03-22 | 3            | 6
            """
        ),
        default_vocabulary(),
    )

    assert setting(plan, Field.OPTIMISTIC).unit is LengthUnit.DAYS
    assert setting(plan, Field.PESSIMISTIC).unit is LengthUnit.DAYS


@pytest.mark.parametrize(
    ("title", "word"),
    [("Duration (calendar days)", "calendar days"), ("Effort (person-years)", "person-years"), ("Effort (days)", "")],
)
def test_a_unit_that_is_more_than_days_or_months_is_kept_as_written(title, word):
    plan = mapped(title)
    field = Field.DURATION if "Duration" in title else Field.EFFORT

    assert setting(plan, field).unit_word == word
