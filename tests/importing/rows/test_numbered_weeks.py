"""Weeks that are numbered from a first one that only the sender knows lead to one question, not to faults."""

from datetime import date

import pytest

from planner.domain.problem import Severity
from planner.importing.fields import Field
from planner.importing.profile import Profile
from planner.importing.program.assemble import assemble
from planner.importing.rows.numbered_weeks import WEEK_ONE
from planner.importing.understand import understand
from planner.importing.values.reading import Fault, Read
from planner.workbook.formats.read import read_any

_TODAY = date(2026, 6, 3)
_ROWS = (
    "Shop floor watched;1;3;Ana Silva",
    "Stock counted;1;3;Bo Li",
    "Needs agreed;2;5;Ana Silva",
    "Factory test;9;9;Bo Li",
)
_TITLES = "work_package;start_week;end_week;owner"


def understood(*rows, titles=_TITLES, answer=None):
    content = "\n".join((titles, *rows)).encode()
    profile = Profile(answers={} if answer is None else {WEEK_ONE: answer})
    return understand(read_any("shop.csv", content), profile=profile, today=_TODAY)


def question(file):
    return next((one for one in file.questions if one.id == WEEK_ONE), None)


def dates(file):
    (table,) = file.tables
    return [tuple(row.values[of].value for of in (Field.START, Field.FINISH)) for row in table.rows]


def test_the_next_monday_is_proposed_and_weeks_end_on_fridays():
    file = understood(*_ROWS)
    asked = question(file)
    assert (asked.is_open, asked.taken, asked.cells) == (True, "2026-06-08", 8)
    assert "which date does week 1 begin on" in str(asked)
    assert str(asked.source) == "shop.csv, shop!B2"
    assert dates(file)[0] == (date(2026, 6, 8), date(2026, 6, 26))
    assert dates(file)[3] == (date(2026, 8, 3), date(2026, 8, 7))


@pytest.mark.parametrize(
    ("answer", "first", "last"),
    [
        ("2026-01-05", date(2026, 1, 5), date(2026, 1, 23)),
        ("2026-01-07", date(2026, 1, 7), date(2026, 1, 27)),
        ("2025-12-29", date(2025, 12, 29), date(2026, 1, 16)),
    ],
)
def test_any_date_is_an_answer(answer, first, last):
    file = understood(*_ROWS, answer=answer)
    asked = question(file)
    assert (asked.is_open, asked.taken) == (False, answer)
    assert asked.consequence
    assert dates(file)[0] == (first, last)


@pytest.mark.parametrize("answer", ["soon", "2026-02-30", ""])
def test_what_is_no_date_is_no_answer(answer):
    assert question(understood(*_ROWS, answer=answer)).is_open


def test_weeks_of_the_calendar_are_proposed_where_the_title_says_so():
    asked = question(understood(*_ROWS, titles="Vorgang;Start (KW);Ende (KW);Verantwortlich"))
    assert (asked.taken, asked.consequence) == ("2025-12-29", "they are the calendar weeks of 2026")


@pytest.mark.parametrize(
    "titles",
    [
        "Task;Start (week);End (week);Owner",
        "Vorgang;Startwoche;Endwoche;Verantwortlich",
        "Vorgang;Start Woche;Ende Woche;Verantwortlich",
        "Tâche;Semaine de début;Semaine de fin;Responsable",
        "Tarea;Semana de inicio;Semana de fin;Responsable",
    ],
)
def test_titles_in_other_words_and_languages(titles):
    assert question(understood(*_ROWS, titles=titles)) is not None


def test_a_letter_before_some_numbers_is_a_week_too():
    file = understood(*_ROWS, "Roll-out;W10;week 12;Bo Li")
    assert dates(file)[-1] == (date(2026, 8, 10), date(2026, 8, 28))


def test_other_cells_of_such_a_column_stay_what_they_are():
    file = understood(*_ROWS, *_ROWS, "Late;2026-09-01;soon;Bo Li")
    row = file.tables[0].rows[-1]
    assert row.values[Field.START] == Read(date(2026, 9, 1))
    assert isinstance(row.values[Field.FINISH], Fault)


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        ("Task;Start;End;Owner", _ROWS),
        ("Task;Start (week);End (week);Owner", ("A;2026-06-01;2026-06-05;Bo Li", "B;2026-06-08;2026-06-12;Bo Li")),
        ("Task;Start (week);End (week);Owner", ("A;600;601;Bo Li", "B;700;703;Bo Li")),
    ],
)
def test_nothing_is_asked_where_no_weeks_are_numbered(titles, rows):
    assert question(understood(*rows, titles=titles)) is None


def test_the_tasks_have_their_dates_and_no_faults():
    imported = assemble([understood(*_ROWS)], name="Shop", today=_TODAY)
    assert not [one for one in imported.problems if one.severity is Severity.PROBLEM]
    assert imported.program is not None
    assert "week 1 begins on 2026-06-08" in " ".join(map(str, imported.problems))
