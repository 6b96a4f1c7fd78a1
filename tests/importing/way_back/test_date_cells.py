"""Date cells: a planned day is held as the old one was."""

from datetime import date

import openpyxl
import pytest

from planner.importing.fields import Field
from planner.importing.way_back.date_cells import ISO_FORMAT, DateColumn, shown
from planner.importing.way_back.wishes import Wish
from tests.importing.way_back.sent_plan import moment

OLD, NEW = date(2027, 3, 14), date(2027, 4, 2)


def a_wish(old=OLD):
    return Wish(of=Field.START, number=1, place="A1", name="Survey", named_at="B1", new=NEW, old=old)


def a_cell(value, shown_as="General", sheet=None):
    sheet = openpyxl.Workbook().create_sheet() if sheet is None else sheet
    cell = sheet.cell(sheet.max_row + 1, 1)
    cell.value = value
    cell.number_format = shown_as
    return cell


@pytest.mark.parametrize(
    ("value", "shown_as", "after", "shown_after"),
    [
        (moment(2027, 3, 14), "dd/mm/yyyy", moment(2027, 4, 2), "dd/mm/yyyy"),
        (moment(2027, 3, 14, 17), "d.m.yy h:mm", moment(2027, 4, 2, 17), "d.m.yy h:mm"),
        ("14.3.2027", "@", "2.4.2027", "@"),
        (20270314, "0", 20270402, "0"),
        (46460, "General", 46479, "General"),
    ],
)
def test_a_day_stays_a_date_a_text_or_a_number(value, shown_as, after, shown_after):
    cell = a_cell(value, shown_as)

    DateColumn([(cell, a_wish())], day_first=None).write(cell, a_wish())

    assert (cell.value, cell.number_format) == (after, shown_after)


def test_a_blank_cell_takes_the_look_of_the_column():
    column = [
        (a_cell(moment(2027, 3, 14), "dd/mm/yy"), a_wish()),
        (a_cell("=A1+1"), a_wish()),
        (a_cell("=A2"), a_wish()),
    ]
    blank = a_cell(None)

    DateColumn(column, day_first=None).write(blank, a_wish(None))

    assert (blank.value, blank.number_format) == (NEW, "dd/mm/yy")


def test_a_blank_cell_in_a_column_of_texts_is_text():
    blank = a_cell(None)

    DateColumn([(a_cell("14.03.2027"), a_wish())], day_first=None).write(blank, a_wish(None))

    assert (blank.value, blank.data_type) == ("02.04.2027", "s")


def test_without_any_date_in_the_column_days_are_iso():
    blank = a_cell(None)

    DateColumn([], day_first=None).write(blank, a_wish(None))

    assert blank.number_format == ISO_FORMAT


def test_a_workbook_that_counts_from_1904_goes_on_so():
    cell = a_cell(44998)

    DateColumn([(cell, a_wish())], day_first=None, epoch=moment(1904, 1, 1)).write(cell, a_wish())

    assert date(1904, 1, 1).toordinal() + cell.value == NEW.toordinal()


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "blank"),
        ("", "blank"),
        (moment(2027, 3, 1), "2027-03-01"),
        ("soon", "soon"),
        (moment(2027, 3, 1, 8), "2027-03-01 08:00:00"),
    ],
)
def test_what_a_cell_said(value, said):
    assert shown(a_cell(value)) == said
