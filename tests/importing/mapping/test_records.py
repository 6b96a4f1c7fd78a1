"""Tables that say what was, or what happens period by period, are no part of a plan."""

import pytest

from planner.importing.fields import Shape
from planner.importing.mapping.shape import map_block
from planner.importing.vocabulary import default_vocabulary
from tests.importing.grids import a_block


def shape(drawn):
    return map_block(a_block(drawn, name="Sheet1"), default_vocabulary()).shape


HOURS = """
    Employee  | Date       | WBS | Hours
    Ana Silva | 2027-03-01 | 1.1 | 8
    Ana Silva | 2027-03-02 | 1.1 | 6
    Ana Silva | 2027-03-02 | 1.2 | 2
    Bo Li     | 2027-03-01 | 1.2 | 8
    Bo Li     | 2027-03-02 | 1.1 | 4
"""


def test_hours_of_a_day_and_a_person_on_the_same_work_again_were_recorded():
    assert shape(HOURS) is Shape.OTHER


@pytest.mark.parametrize(
    "drawn",
    [
        HOURS.replace("Date ", "Start "),
        """
        Task   | Owner     | Date       | Effort (days) | Project
        Design | Ana Silva | 2027-03-01 | 5             | Aurora
        Build  | Bo Li     | 2027-03-08 | 8             | Aurora
        Test   | Cy Osei   | 2027-03-22 | 3             | Aurora
        """,
    ],
    ids=["a start", "another task each"],
)
def test_work_that_is_planned_stays(drawn):
    assert shape(drawn) is Shape.TASKS


def test_figures_by_week_ask_for_nothing():
    drawn = """
        Week     | Complete % | Buffer used %
        Jan 2027 | 5          | 0
        Feb 2027 | 9          | 4
        Mar 2027 | 14         | 12
    """

    assert shape(drawn) is Shape.OTHER


def test_roles_by_month_in_a_list_do():
    drawn = """
        Role     | Month    | FTE
        Engineer | Jan 2027 | 1
        Tester   | Jan 2027 | 0.5
        Engineer | Feb 2027 | 2
    """

    assert shape(drawn) is Shape.DEMAND
