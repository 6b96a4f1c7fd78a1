"""Date words: a planned day in the spelling of the old one."""

from datetime import date

import pytest

from planner.importing.way_back.date_words import words_of

OLD, NEW = date(2027, 3, 14), date(2027, 4, 2)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("14.03.2027", "02.04.2027"),
        ("14.3.2027", "2.4.2027"),
        ("14.3.27", "2.4.27"),
        ("14/03/2027", "02/04/2027"),
        ("3/14/2027", "4/2/2027"),
        ("2027-03-14", "2027-04-02"),
        ("2027/3/14", "2027/4/2"),
        ("14-Mar-27", "02-Apr-27"),
        ("14 March 2027", "02 April 2027"),
        ("March 14, 2027", "April 02, 2027"),
        ("14. März 2027", "02. April 2027"),
        ("14 mars 2027", "02 avril 2027"),
        ("14 de março de 2027", "02 de abril de 2027"),
        ("Sun 14/03/27", "Fri 02/04/27"),
        ("So 14.03.27", "Fr 02.04.27"),
        ("14.3.", "2.4."),
        ("mid March", "2027-04-02"),
        ("14.03.2027 (tbc)", "2027-04-02"),
    ],
)
def test_a_plain_spelling_is_kept_and_any_other_becomes_iso(old, new):
    assert words_of([(old, OLD)]).written(NEW, old=OLD, text=old) == new


def test_a_column_shows_whether_numbers_are_padded():
    words = words_of([("14 March 2027", OLD), ("2 March 2027", date(2027, 3, 2))])

    assert words.written(NEW, old=OLD, text="14 March 2027") == "2 April 2027"


@pytest.mark.parametrize(("day_first", "new"), [(True, "02/04/2027"), (False, "04/02/2027"), (None, "2027-04-02")])
def test_an_order_that_the_column_leaves_open_goes_by_what_is_known(day_first, new):
    words = words_of([("05/05/2027", date(2027, 5, 5))], day_first=day_first)

    assert words.written(NEW, old=date(2027, 5, 5), text="05/05/2027") == new


def test_other_cells_decide_an_open_order():
    words = words_of([("05/05/2027", date(2027, 5, 5)), ("25/05/2027", date(2027, 5, 25))])

    assert words.written(NEW, old=date(2027, 5, 5), text="05/05/2027") == "02/04/2027"


def test_a_blank_cell_is_written_as_the_column_is():
    words = words_of([("14.03.2027", OLD)])

    assert words.written(NEW, old=None, text="") == "02.04.2027"
    assert words_of([]).written(NEW, old=None, text="") == "2027-04-02"


def test_without_a_year_another_year_is_never_written():
    assert words_of([("14.3.", OLD)]).written(date(2028, 4, 2), old=OLD, text="14.3.") == "2028-04-02"
