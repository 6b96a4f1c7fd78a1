"""Sound workbooks with one odd value: a problem, a question or a remark that names its cell, or a value read well."""

from datetime import date, time

import pytest
from openpyxl.utils import get_column_letter

from planner.domain.problem import Severity
from planner.importing.import_files import import_files
from planner.workbook.door import read_sent
from planner.workbook.schema import TaskRow
from tests.importing.hostile.workbooks import Edits, as_text, workbook, write
from tests.importing.imports import TODAY, rows, said

PROBLEM, WARNING, ASSUMPTION, IGNORED = Severity
QUESTION = None
_LONG = "page " * 80
_FAR = [(f"Tasks!{get_column_letter(column)}{row}", "x") for column in range(190, 230) for row in (1, 2)]

CASES: dict[str, tuple[Edits, Severity | None, str, str]] = {
    # Errors and formulas: never nothing, never 0
    "error in effort": ({"Tasks!E3": "#REF!"}, PROBLEM, "Tasks!E3", "holds the error #REF!"),
    "lookup that failed": ({"Projects!C2": "#N/A"}, PROBLEM, "Projects!C2", "holds the error #N/A"),
    "error as text": ({"Projects!C2": as_text("#N/A")}, PROBLEM, "Projects!C2", "holds the error #N/A"),
    "German error as text": ({"Tasks!E3": as_text("#BEZUG!")}, PROBLEM, "Tasks!E3", "holds the error #BEZUG!"),
    "error for a name": ({"Tasks!B3": "#NAME?"}, PROBLEM, "Tasks!B3", "holds the error #NAME?"),
    "formula without a result": ({"Tasks!E3": "=8*5"}, PROBLEM, "Tasks!E3", "Open the workbook in Excel and save it"),
    "truth": ({"Tasks!E3": True}, PROBLEM, "Tasks!E3", 'the truth value "TRUE"'),
    # Numbers and units
    "nan": ({"Tasks!E3": "nan"}, PROBLEM, "Tasks!E3", 'holds "nan"'),
    "underscore": ({"Tasks!E3": "4_0"}, PROBLEM, "Tasks!E3", 'holds "4_0"'),
    "range": ({"Tasks!E3": "40-60"}, PROBLEM, "Tasks!E3", "a range"),
    "in brackets": ({"Tasks!E3": "(40)"}, PROBLEM, "Tasks!E3", "below zero"),
    "negative": ({"Tasks!E3": -8}, PROBLEM, "Tasks!E3", "below zero"),
    "huge": ({"Tasks!E3": 1e15}, PROBLEM, "Tasks!E3", "more than can be planned with"),
    "tiny": ({"Tasks!E3": 0.0001}, ASSUMPTION, "Tasks!E3", "rounded up"),
    "points": ({"Tasks!E3": "8 pts"}, PROBLEM, "Tasks!E3", "points"),
    "money": ({"Tasks!E3": "€ 1.200"}, PROBLEM, "Tasks!E3", "an amount of money"),
    "either mark": ({"Tasks!E3": "1,234"}, QUESTION, "Tasks!E3", "for thousands or for decimals"),
    "m": ({"Tasks!F3": "m"}, QUESTION, "Tasks!E3", '"months" or "minutes"'),
    "unit of its own": ({"Tasks!F3": "FTE-month"}, ASSUMPTION, "Tasks!E3", "20 working days were taken as a month"),
    "no unit in one row": ({"Tasks!F3": None}, QUESTION, "Tasks!E3", 'Proposed: "hours"'),
    # Dates
    "either order": ({"Projects!C2": "03/04/2027"}, QUESTION, "Projects!C2", "day or the month"),
    "29 February": ({"Projects!C2": "2027-02-29"}, PROBLEM, "Projects!C2", "no calendar has"),
    "a quarter": ({"Projects!C2": "Q2 FY27"}, PROBLEM, "Projects!C2", "where a date is expected"),
    "a time": ({"Projects!C2": time(12)}, PROBLEM, "Projects!C2", "a time without a day"),
    "1900": ({"Projects!B2": date(1900, 1, 1)}, PROBLEM, "Projects!B2", "no program can mean"),
    "digits of a date": ({"Projects!C2": 20270930}, ASSUMPTION, "Projects!C2", "2027-09-30"),
    "with a zone": ({"Projects!C2": "2027-09-30T23:30:00-08:00"}, ASSUMPTION, "Projects!C2", "without the time"),
    "deadline first": ({"Projects!C2": date(2027, 1, 15)}, PROBLEM, "Projects!C2", "before its release date"),
    "deadline gone": (
        {"Projects!C2": date(2026, 12, 15), "Projects!B2": None, "Leave!B2": date(2026, 1, 5)},
        PROBLEM,
        "Projects!C2",
        'has passed on the status date, and task "H1" (Survey) and 2 more are not done',
    ),
    # Ids, names, references
    "date for an id": (
        {"Tasks!A2": date(2027, 1, 2), "Tasks!G3": None},
        PROBLEM,
        "Tasks!A2",
        "Format the cell as text",
    ),
    "waits for itself": ({"Tasks!G3": "H2"}, PROBLEM, "Tasks!G3", "waits for itself"),
    "in a circle": ({"Tasks!G2": "H3"}, PROBLEM, "Tasks!G2", '"H3" → "H1" → "H2" → "H3"'),
    "no such task": ({"Tasks!G3": "H7"}, PROBLEM, "Tasks!G3", "is no task"),
    "no such project": ({"Tasks!C3": "Harbor"}, WARNING, "Tasks!C3", "stands in no list of projects"),
    "no such role": ({"Tasks!D3": "Welder"}, WARNING, "Tasks!D3", 'nobody is known to be "Welder"'),
    "person twice": ({"People!A3": "Ines Duarte"}, PROBLEM, "People!A3", "stands in lists of people twice"),
    "a page for a name": ({"Tasks!B3": _LONG}, WARNING, "Tasks!B3", "Shorten it"),
    # People
    "negative capacity": ({"People!C2": -40}, PROBLEM, "People!C2", "from 0 % to 200 %"),
    "FTE for hours": ({"People!C2": 1}, WARNING, "People!C2", "next to nothing"),
    "nobody is there": ({"People!C3": 0}, PROBLEM, "People!A3", 'nobody who has skill "Skipper" is there'),
    "leave backwards": ({"Leave!C2": date(2027, 4, 1)}, PROBLEM, "Leave!C2", "lies before From"),
    # Shapes of sheets
    "a stray cell": ({"Tasks!XFD9000": "x"}, WARNING, "Tasks!XFD9000", "the last that is read"),
    "too wide": (dict(_FAR), PROBLEM, "Tasks", "only the first 200 columns were read"),
    "a column nobody knows": ({"Tasks!H1": "Zyx", "Tasks!H2": 1}, IGNORED, "Tasks!H1", "nobody knows what it means"),
    "a column of no use": (
        {"Projects!D1": "Priority", "Projects!D2": "High", "Projects!D3": "Low"},
        IGNORED,
        "Projects!D1",
        "no plan uses the priority",
    ),
}


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """Return the files of all cases, read in one child process, by their names."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = [write(folder, f"{name}.xlsx", workbook(case[0])) for name, case in CASES.items()]
    return {file.name: file for file in read_sent(paths)}


@pytest.fixture
def sent(read, monkeypatch):
    """Let a file be read from what its child said."""
    monkeypatch.setattr("planner.importing.import_files.read_sent", lambda paths: [read[path.name] for path in paths])


@pytest.mark.usefixtures("sent")
@pytest.mark.parametrize("name", CASES)
def test_an_odd_value_is_said_with_its_cell(tmp_path, name):
    _, kind, place, words = CASES[name]

    result = import_files([tmp_path / f"{name}.xlsx"], today=TODAY)

    every = [str(one) for one in result.questions] if kind is None else said(result, kind)
    found = [one for one in every if one.startswith(f"{name}.xlsx, {place}:") and words in one]
    assert len(found) == 1, said(result, *Severity)


KEPT = {
    "a formula as text": ("Tasks!B2", as_text('=HYPERLINK("http://example.org")'), "name"),
    "an emoji": ("Tasks!B2", "Survey \U0001f468\u200d\U0001f469\u200d\U0001f467", "name"),
    "markup": ("Tasks!B2", "<b>[x](javascript:alert(1))</b>", "name"),
}
READ_AS = {
    "narrow blanks": ("Tasks!E2", "1\u202f234,50", "154.31"),
    "apostrophes": ("Tasks!E2", "1'234.50", "154.31"),
    "lakhs": ("Tasks!E2", "1,00,000", "12500.00"),
    "wide digits": ("Tasks!E2", "\uff14\uff10", "5.00"),
    "Arabic digits": ("Tasks!E2", "\u0664\u0660", "5.00"),
    "its own unit": ("Tasks!E2", "2 wks", "10.00"),
    "noise of floats": ("Tasks!E2", 7.999999999999, "1.00"),
}


@pytest.mark.parametrize("name", READ_AS)
def test_an_effort_is_read_as_people_write_it(tmp_path, name):
    place, typed, days = READ_AS[name]

    result = import_files([write(tmp_path, "plan.xlsx", workbook({place: typed}))], today=TODAY)

    assert str(rows(result, TaskRow)[0].effort) == days
    assert result.program is not None


def test_names_are_texts_whatever_they_look_like(tmp_path):
    edits = {f"Tasks!B{row}": typed for row, (_, typed, _) in enumerate(KEPT.values(), start=2)}

    result = import_files([write(tmp_path, "plan.xlsx", workbook(edits))], today=TODAY)

    names = [task.name for task in rows(result, TaskRow)][: len(KEPT)]
    assert names == ['=HYPERLINK("http://example.org")', KEPT["an emoji"][1], KEPT["markup"][1]]
