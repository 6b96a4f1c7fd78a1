"""Plans of Microsoft Project become sheets that say the same, each fact in a place of its own."""

from datetime import date
from xml.sax.saxutils import escape

import pytest

from planner.workbook.formats import mspdi
from planner.workbook.formats.mspdi_parts import plan as plan_module
from planner.workbook.grid import CellType
from tests.workbook.formats.sheets import records_of, rows_of

_PROJECT = {"Title": "Harbour", "Manager": "Ines", "StartDate": "2026-03-02T08:00:00", "MinutesPerDay": "480"}
_EMPTY = "the plan has neither tasks nor resources"
_DEEP = "<a>" * 100_000 + "</a>" * 100_000


def _tags(values):
    """Write children; a value that holds a tag is one already."""
    return "".join(
        f"<{name}>{text if text.startswith('<') else escape(text)}</{name}>"
        for name, texts in values.items()
        for text in ([texts] if isinstance(texts, str) else texts)
    )


def _section(name, records):
    return f"<{name}s>" + "".join(f"<{name}>{_tags(record)}</{name}>" for record in records) + f"</{name}s>"


def _xml(tasks=(), resources=(), assignments=(), calendars=(), custom=(), **project):
    body = _tags(_PROJECT | project) + _section("ExtendedAttribute", custom) + _section("Calendar", calendars)
    body += _section("Task", tasks) + _section("Resource", resources) + _section("Assignment", assignments)
    root = '<?xml version="1.0" encoding="UTF-8"?><Project xmlns="http://schemas.microsoft.com/project">'
    return f"{root}{body}</Project>".encode()


def _task(number, **values):
    """Make a task whose UID is far from its ID, as it is once rows have been moved."""
    return {"UID": str(number + 100), "ID": str(number), "Name": f"Task {number}", "OutlineLevel": "1"} | values


def _link(number, kind="1", lag="0", unit="7", **others):
    link = {"PredecessorUID": str(number + 100), "Type": kind, "LinkLag": lag, "LagFormat": unit} | others
    return _tags(link)


def _read(**sections):
    file = mspdi.read("plan.xml", _xml(**sections))
    assert file.refused is None, file.refused
    return file


def _only_task(**values):
    return records_of(_read(tasks=[_task(1, **values)]), "Tasks")[0]


def test_the_project_is_labels_and_values():
    calendars = [{"UID": "1", "Name": "Standard", "IsBaseCalendar": "1"}]
    file = _read(
        tasks=[_task(1)], calendars=calendars, CurrencyCode="EUR", MinutesPerWeek="2400", CalendarUID="1",
        StatusDate="2026-04-01T17:00:00", FinishDate="NA",
    )  # fmt: skip
    assert dict(rows_of(file, "Project")) == {
        "Project name": "Harbour",
        "Project manager": "Ines",
        "Start": date(2026, 3, 2),
        "Status date": date(2026, 4, 1),
        "Currency": "EUR",
        "Hours per day": 8,
        "Days per week": 5,
        "Days per month": 20,
        "Default calendar": "Standard",
    }


def test_a_task_says_what_project_shows():
    task = _only_task(
        WBS="1.2", Milestone="0", Duration="PT60H0M0S", DurationFormat="7", Estimated="1", Work="PT40H30M0S",
        Start="2026-03-02T08:00:00", Finish="2026-03-11T12:00:00", PercentComplete="25",
        ActualStart="2026-03-03T08:00:00", ActualFinish="NA", RemainingWork="PT30H0M0S", ActualCost="12050",
        FixedCost="5000", Cost="48000", ConstraintType="4", ConstraintDate="2026-03-02T08:00:00",
        Deadline="2026-03-20T17:00:00", Priority="700", Notes="Mind the gap", Active="0",
        Baseline=[
            _tags({"Number": "1", "Work": "PT99H0M0S"}),
            _tags({"Number": "0", "Work": "PT38H", "Start": "2026-03-01T08:00:00", "Finish": "2026-03-09T17:00:00"}),
        ],
    )  # fmt: skip
    assert task == {
        "ID": 1,
        "WBS": "1.2",
        "Outline level": 1,
        "Task name": "Task 1",
        "Summary": "no",
        "Milestone": "no",
        "Duration (days)": 7.5,
        "Estimated": "yes",
        "Work (hours)": 40.5,
        "Start": date(2026, 3, 2),
        "Finish": date(2026, 3, 11),
        "% complete": "25%",
        "Actual start": date(2026, 3, 3),
        "Remaining work (hours)": 30,
        "Actual cost": 120.5,
        "Fixed cost": 50,
        "Cost": 480,
        "Constraint": "Start No Earlier Than",
        "Constraint date": date(2026, 3, 2),
        "Deadline": date(2026, 3, 20),
        "Priority": 700,
        "Baseline start": date(2026, 3, 1),
        "Baseline finish": date(2026, 3, 9),
        "Baseline work (hours)": 38,
        "Notes": "Mind the gap",
        "Active": "no",
    }


def test_cells_have_the_types_of_what_they_hold():
    file = _read(tasks=[_task(1, Start="2026-03-02T08:00:00", PercentComplete="25", Work="PT8H0M0S")])
    grid = next(grid for grid in file.grids if grid.name == "Tasks")
    titles = [cell.value for cell in grid.rows[0].cells]
    types = {titles[cell.column - 1]: cell.type for cell in grid.rows[1].cells}
    assert types["Start"] is CellType.DATE
    assert types["% complete"] is CellType.PERCENT
    assert types["Work (hours)"] is CellType.NUMBER
    assert types["Task name"] is CellType.TEXT


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        (_link(12), "12"),
        (_link(12, lag="14400"), "12FS+3d"),
        (_link(12, lag="-7200"), "12FS-1.5d"),
        (_link(12, "3"), "12SS"),
        (_link(12, "0"), "12FF"),
        (_link(12, "2"), "12SF"),
        (_link(12, "3", "-50", "19"), "12SS-50%"),
        (_link(12, "1", "10", "20"), "12FS+10e%"),
        (_link(12, lag="43200", unit="8"), "12FS+3ed"),
        (_link(12, lag="43200", unit="40"), "12FS+3ed"),
        (_link(12, lag="2400", unit="5"), "12FS+4h"),
        (_link(12, lag="24000", unit="9"), "12FS+1w"),
        (_link(12, lag="96000", unit="11"), "12FS+1mo"),
        (_link(12, lag="300", unit="3"), "12FS+30m"),
        (_link(12, lag="4800", unit="39"), "12FS+1d"),
        (_tags({"PredecessorUID": "112", "CrossProject": "0"}), "12"),
        (_link(7, CrossProject="1", CrossProjectName=r"..\other.mpp\7"), r"..\other.mpp\7FS"),
        (_link(7, lag="4800", CrossProject="1", CrossProjectName=r"..\other.mpp\7"), r"..\other.mpp\7FS+1d"),
    ],
)
def test_a_link_is_written_as_project_shows_it(link, shown):
    tasks = [_task(12), _task(2, PredecessorLink=link)]
    predecessors = records_of(_read(tasks=tasks, MinutesPerWeek="2400"), "Tasks")[1]["Predecessors"]
    assert str(predecessors) == shown


def test_lags_are_in_days_of_the_project():
    tasks = [_task(1), _task(2, PredecessorLink=[_link(1, lag="9000"), _link(1, "3")])]
    assert records_of(_read(tasks=tasks, MinutesPerDay="450"), "Tasks")[1]["Predecessors"] == "1FS+2d;1SS"


def test_a_link_to_a_task_that_is_not_there_is_remarked_at_its_cell():
    file = _read(tasks=[_task(1), _task(2, PredecessorLink=[_link(1), _link(50)])])
    assert records_of(file, "Tasks")[1]["Predecessors"] == "1"
    assert ("Tasks!S3", "a link to a task that is not in the file (UID 150) was left out") in file.remarks


def test_a_task_of_another_project_is_left_to_it():
    foreign = _task(1, Name="Permit", ExternalTask="1", ExternalTaskProject=r"..\other.mpp")
    file = _read(tasks=[foreign, _task(2, PredecessorLink=_link(1))])
    assert [(task["Task name"], task["Predecessors"]) for task in records_of(file, "Tasks")] == [
        ("Task 2", r"..\other.mpp\PermitFS")
    ]
    assert ("Tasks", 'task "Permit" belongs to another project and was left to it') in file.remarks


def test_the_own_row_of_the_project_and_blank_rows_are_no_tasks():
    own = {"UID": "0", "ID": "0", "Name": "Harbour wall", "OutlineLevel": "0", "Finish": "2026-06-30T17:00:00"}
    blank = {"UID": "3", "ID": "1", "IsNull": "1"}
    file = _read(tasks=[own, blank, _task(2)], Title="")
    assert [task["Task name"] for task in records_of(file, "Tasks")] == ["Task 2"]
    assert dict(rows_of(file, "Project"))["Project name"] == "Harbour wall"
    assert dict(rows_of(file, "Project"))["Finish"] == date(2026, 6, 30)
    assert ("Tasks", "1 blank rows of the plan were passed over") in file.remarks


def test_what_has_deeper_rows_below_is_a_summary_even_unmarked():
    tasks = [_task(1, Summary="0"), _task(2, OutlineLevel="2"), _task(3, Summary="1"), _task(4)]
    summaries = [task["Summary"] for task in records_of(_read(tasks=tasks), "Tasks")]
    assert summaries == ["yes", "no", "yes", "no"]


def test_without_ids_the_position_is_shown():
    tasks = [{"UID": "7", "Name": "A"}, {"UID": "9", "Name": "B", "PredecessorLink": _tags({"PredecessorUID": "7"})}]
    assert [(task["ID"], task.get("Predecessors")) for task in records_of(_read(tasks=tasks), "Tasks")] == [
        (1, None),
        (2, "1"),
    ]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"Manual": "1", "StartText": "after Easter", "Start": "2026-03-02T08:00:00"}, "after Easter"),
        ({"Manual": "1", "StartText": "Q1 2026", "Start": "2026-01-01T08:00:00"}, "Q1 2026"),
        ({"Manual": "1", "StartText": "TBD"}, "TBD"),
        ({"Manual": "1", "StartText": "Mon 02/03/26", "Start": "2026-03-02T08:00:00"}, date(2026, 3, 2)),
        ({"Manual": "1", "StartText": "2. März 2026", "Start": "2026-03-02T08:00:00"}, date(2026, 3, 2)),
        ({"Manual": "0", "StartText": "ignored", "Start": "2026-03-02T08:00:00"}, date(2026, 3, 2)),
        ({"Start": "soon"}, "soon"),
    ],
)
def test_words_in_a_date_of_a_manual_task_are_kept(values, shown):
    assert _only_task(**values)["Start"] == shown


def test_words_that_hide_a_date_are_remarked():
    file = _read(tasks=[_task(1, Manual="1", StartText="after Easter", Start="2026-03-02T08:00:00")])
    what = 'shows "after Easter"; the 2026-03-02 that Project reckons with was left out'
    assert ("Tasks!J2", what) in file.remarks


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"Duration": "PT72H0M0S", "DurationFormat": "8"}, "3 edays"),
        ({"Duration": "PT72H0M0S", "DurationFormat": "40"}, "3 edays"),
        ({"Duration": "PT4H0M0S", "DurationFormat": "5"}, 0.5),
        ({"Duration": "P1DT0H0M0S"}, 3),
        ({"Duration": "PT0H0M0S", "DurationFormat": "8"}, 0),
        ({"DurationText": "two sprints", "Manual": "1"}, "two sprints"),
        ({"Duration": "long"}, "long"),
    ],
)
def test_durations(values, shown):
    assert _only_task(**values)["Duration (days)"] == shown


def test_resources_and_their_rates():
    calendars = [
        {"UID": "1", "Name": "Standard", "IsBaseCalendar": "1"},
        {"UID": "5", "Name": "Ann", "IsBaseCalendar": "0", "BaseCalendarUID": "1"},
    ]
    resources = [
        {"UID": "0", "ID": "0", "Type": "1"},
        {
            "UID": "1", "ID": "1", "Name": "Ann", "Type": "1", "Initials": "A", "Group": "Build",
            "EmailAddress": "ann@example.org", "MaxUnits": "0.5", "StandardRate": "60", "StandardRateFormat": "3",
            "CostPerUse": "1500", "CalendarUID": "5", "AvailableFrom": "1984-01-01T00:00:00",
            "AvailableTo": "2026-09-30T23:59:00",
        },
        {"UID": "2", "ID": "2", "Name": "Cement", "Type": "0", "StandardRate": "120", "StandardRateFormat": "8"},
        {"UID": "3", "ID": "3", "Name": "Travel", "Type": "0", "IsCostResource": "1"},
    ]  # fmt: skip
    ann, cement, travel = records_of(_read(resources=resources, calendars=calendars), "Resources")
    assert ann == {
        "ID": 1,
        "Resource": "Ann",
        "Type": "work",
        "Initials": "A",
        "Group": "Build",
        "E-mail": "ann@example.org",
        "Max. units": "50%",
        "Standard rate per day": 480,
        "Cost per use": 15,
        "Calendar": "Standard",
        "Available to": date(2026, 9, 30),
        "Generic": "no",
    }
    assert cement == {"ID": 2, "Resource": "Cement", "Type": "material", "Price per unit": 120, "Generic": "no"}
    assert travel["Type"] == "cost"


def test_rates_and_shares_that_change_are_remarked():
    periods = [
        _tags({"AvailableFrom": "2026-01-01T00:00:00", "AvailableTo": "2026-06-30T23:59:00", "AvailableUnits": "1"}),
        _tags({"AvailableFrom": "2026-07-01T00:00:00", "AvailableTo": "2049-12-31T23:59:00", "AvailableUnits": "0.5"}),
    ]
    rates = [
        _tags({"RatesFrom": "1984-01-01T00:00:00", "RateTable": "0"}),
        _tags({"RatesFrom": "2026-05-01T00:00:00", "RateTable": "0"}),
        _tags({"RatesFrom": "1984-01-01T00:00:00", "RateTable": "1"}),
    ]
    resource = {
        "UID": "1", "Name": "Ann", "AvailabilityPeriods": _tags({"AvailabilityPeriod": periods}),
        "Rates": _tags({"Rate": rates}),
    }  # fmt: skip
    assert _read(resources=[resource]).remarks == (
        (
            "Resources!G2",
            "changes over time, which was left out: 100 % from 2026-01-01 to 2026-06-30; 50 % from 2026-07-01",
        ),
        ("Resources!H2", "changes on 2026-05-01; the rate of the resource sheet was taken"),
    )


def test_who_works_on_what():
    resources = [{"UID": "1", "Name": "Ann", "Type": "1"}, {"UID": "2", "Name": "Bo", "Type": "1"}]
    resources.append({"UID": "3", "Name": "Cement", "Type": "0"})
    assignments = [
        {"TaskUID": "102", "ResourceUID": "-65535", "Units": "1", "Work": "PT8H0M0S"},
        {"TaskUID": "101", "ResourceUID": "1", "Units": "1", "Work": "PT16H0M0S", "RemainingWork": "PT8H0M0S"},
        {"TaskUID": "101", "ResourceUID": "2", "Units": "0.5", "Work": "PT8H0M0S", "Start": "2026-03-02T08:00:00"},
        {"TaskUID": "101", "ResourceUID": "3", "Units": "5"},
    ]
    file = _read(tasks=[_task(1), _task(2)], resources=resources, assignments=assignments)
    assert [task.get("Resource names") for task in records_of(file, "Tasks")] == ["Ann; Bo[50%]; Cement", None]
    shared = {"Task ID": 1, "Task": "Task 1"}
    assert records_of(file, "Assignments") == [
        shared | {"Resource": "Ann", "Units": "100%", "Work (hours)": 16, "Remaining work (hours)": 8},
        shared | {"Resource": "Bo", "Units": "50%", "Work (hours)": 8, "Start": date(2026, 3, 2)},
        shared | {"Resource": "Cement", "Units": 5},
    ]


def _week(*working, hours=("08:00:00", "16:00:00")):
    times = _tags({"WorkingTime": _tags({"FromTime": hours[0], "ToTime": hours[1]})})
    days = [
        _tags({"DayType": str(day), "DayWorking": "1", "WorkingTimes": times} if day in working else
              {"DayType": str(day), "DayWorking": "0"})
        for day in range(1, 8)
    ]  # fmt: skip
    return _tags({"WeekDay": days})


def _exception(name, first, last, **others):
    period = _tags({"FromDate": f"{first}T00:00:00", "ToDate": f"{last}T23:59:00"})
    return _tags({"TimePeriod": period, "Name": name, "DayWorking": "0"} | others)


def _exceptions(*exceptions):
    return _tags({"Exception": list(exceptions)})


def test_a_share_that_becomes_infinite_in_percent_is_an_error_of_its_cell():
    resources = [{"UID": "1", "ID": "1", "Name": "Ana", "Type": "1"}]
    assignments = [{"UID": "1", "TaskUID": "101", "ResourceUID": "1", "Units": "1e308"}]

    file = _read(tasks=[_task(1)], resources=resources, assignments=assignments)

    assert records_of(file, "Tasks")[0]["Resource names"] == "Ana[inf%]"


def test_a_calendar_is_its_week_and_what_differs():
    half = _tags({"WorkingTime": _tags({"FromTime": "20:00:00", "ToTime": "00:00:00"})})
    calendar = {
        "UID": "1", "Name": "Site", "IsBaseCalendar": "1", "WeekDays": _week(2, 3),
        "Exceptions": _exceptions(
            _exception("Fair", "2026-05-01", "2026-05-03"),
            _exception("Move", "2026-05-09", "2026-05-09", DayWorking="1", WorkingTimes=half),
        ),
    }  # fmt: skip
    found = records_of(_read(tasks=[_task(1)], calendars=[calendar]), "Calendars")
    worked = {row["Weekday"]: (row["Working"], row["Hours"]) for row in found[:7]}
    assert worked["Sunday"] == ("no", 0)
    assert worked["Monday"] == worked["Tuesday"] == ("yes", 8)
    assert worked["Saturday"] == ("no", 0)
    site = {"Calendar": "Site"}
    assert found[7:] == [
        site | {"From": date(2026, 5, 1), "To": date(2026, 5, 3), "Name": "Fair", "Working": "no"},
        site | {"From": date(2026, 5, 9), "To": date(2026, 5, 9), "Name": "Move", "Working": "yes", "Hours": 4},
    ]


def test_days_off_of_a_resource_are_its_leave():
    calendars = [
        {"UID": "1", "Name": "Standard", "IsBaseCalendar": "1"},
        {
            "UID": "5", "Name": "Ann", "IsBaseCalendar": "0", "BaseCalendarUID": "1",
            "Exceptions": _exceptions(_exception("Holiday", "2026-07-06", "2026-07-17")),
        },
    ]  # fmt: skip
    file = _read(resources=[{"UID": "1", "Name": "Ann", "CalendarUID": "5"}], calendars=calendars)
    assert records_of(file, "Leave") == [
        {"Person": "Ann", "From": date(2026, 7, 6), "To": date(2026, 7, 17), "Reason": "Holiday"}
    ]
    assert "Calendars" not in [grid.name for grid in file.grids]


def test_exceptions_of_old_files_stand_among_the_weekdays():
    period = _tags({"FromDate": "2003-12-24T00:00:00", "ToDate": "2003-12-26T23:59:00"})
    week = _tags({"WeekDay": _tags({"DayType": "0", "DayWorking": "0", "TimePeriod": period})})
    calendars = [{"UID": "1", "Name": "Standard", "IsBaseCalendar": "1", "WeekDays": week}]
    assert records_of(_read(tasks=[_task(1)], calendars=calendars), "Calendars") == [
        {"Calendar": "Standard", "From": date(2003, 12, 24), "To": date(2003, 12, 26), "Working": "no"}
    ]


@pytest.mark.parametrize(
    ("recurrence", "days"),
    [
        ({"Type": "1", "Period": "3"}, [date(2026, 1, 1), date(2026, 1, 4), date(2026, 1, 7)]),
        ({"Type": "2", "Month": "4", "MonthDay": "1"}, [date(2026, 5, 1), date(2027, 5, 1), date(2028, 5, 1)]),
        (  # the last Monday of August
            {"Type": "3", "Month": "7", "MonthItem": "4", "MonthPosition": "4"},
            [date(2026, 8, 31), date(2027, 8, 30), date(2028, 8, 28)],
        ),
        ({"Type": "4", "MonthDay": "15"}, [date(2026, 1, 15), date(2026, 2, 15), date(2026, 3, 15)]),
        (  # the first working day of a month
            {"Type": "5", "MonthItem": "1", "MonthPosition": "0"},
            [date(2026, 1, 1), date(2026, 2, 2), date(2026, 3, 2)],
        ),
        ({"Type": "6", "DaysOfWeek": "34"}, [date(2026, 1, 2), date(2026, 1, 5), date(2026, 1, 9)]),
    ],
)
def test_exceptions_that_come_again_are_listed_day_by_day(recurrence, days):
    exceptions = _exceptions(_exception("Off", "2026-01-01", "2028-12-31", **recurrence))
    calendars = [{"UID": "1", "Name": "Standard", "IsBaseCalendar": "1", "Exceptions": exceptions}]
    found = records_of(_read(tasks=[_task(1)], calendars=calendars), "Calendars")
    assert [(row["From"], row["To"]) for row in found[:3]] == [(day, day) for day in days]


def test_an_exception_whose_rule_makes_no_sense_is_remarked_and_left_out():
    exceptions = _exceptions(_exception("Fair", "2026-01-01", "2028-12-31", Type="3", MonthItem="77"))
    calendars = [{"UID": "1", "Name": "Site", "IsBaseCalendar": "1", "Exceptions": exceptions}]
    file = _read(tasks=[_task(1)], calendars=calendars)
    assert "Calendars" not in [grid.name for grid in file.grids]
    assert file.remarks == (("Calendars", '"Fair" of calendar "Site" comes again by a rule that was not understood'),)


def test_own_fields_are_columns_under_the_names_that_people_gave_them():
    custom = [
        {"FieldID": "188743731", "FieldName": "Text1", "Alias": "Skill"},
        {"FieldID": "188743767", "FieldName": "Number1"},
        {"FieldID": "188743945", "FieldName": "Date1", "Alias": "Promised"},
        {"FieldID": "205520904", "FieldName": "Text2", "Alias": "Desk"},
    ]
    fields = [("188743731", "Welding"), ("188743767", "3.5"), ("188743945", "2026-05-04T08:00:00")]
    attributes = [_tags({"FieldID": number, "Value": value}) for number, value in fields]
    task = records_of(_read(tasks=[_task(1, ExtendedAttribute=attributes)], custom=custom), "Tasks")[0]
    assert (task["Skill"], task["Number1"], task["Promised"]) == ("Welding", 3.5, date(2026, 5, 4))
    assert "Desk" not in task


def test_an_inserted_project_is_named_and_its_tasks_are_not_taken():
    inner = f"<Tasks><Task>{_tags(_task(9))}</Task></Tasks>"
    file = _read(tasks=[_task(1, IsSubproject="1", SubprojectName="quay.mpp", Project=inner), _task(2)])
    assert [task["ID"] for task in records_of(file, "Tasks")] == [1, 2]
    assert ("Tasks!D2", "stands for quay.mpp, which was not read: send it as a file of its own") in file.remarks


def test_what_was_taken_for_granted_of_money_is_said():
    file = _read(tasks=[_task(1, Cost="100")], resources=[{"UID": "1", "Name": "Ann", "StandardRate": "10"}])
    assert file.remarks == (
        ("Tasks", "costs were read as hundredths, as Microsoft Project writes them: 48000 is 480.00"),
        ("Resources", "rates stand in the file for an hour and were taken for a day of 8 hours"),
    )


def test_no_more_rows_than_a_sheet_may_have(monkeypatch):
    monkeypatch.setattr(plan_module, "MOST_ROWS", 3)
    monkeypatch.setattr("planner.workbook.formats.records.MOST_ROWS", 3)
    grid = next(grid for grid in _read(tasks=[_task(n) for n in range(1, 9)]).grids if grid.name == "Tasks")
    assert len(grid.rows) == 3
    assert grid.left_out == "only the first 3 rows were read"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04", "the XML breaks off or is damaged at line 1"),
        (_xml(tasks=[_task(1)])[:-30], "the XML breaks off or is damaged at line 1"),
        (b"<html><Task/></html>", "the file is XML, but no plan of Microsoft Project"),
        (b"<APIBusinessObjects/>", "the file is an XML export of Primavera P6"),
        (b'<!DOCTYPE Project [<!ENTITY e "x">]><Project>&e;</Project>', "the file defines XML entities"),
        ("<!DOCTYPE Project><Project/>".encode("utf-16"), "the file defines XML entities"),
        (b'<?xml version="1.0" encoding="klingon"?><Project/>', "the XML breaks off or is damaged"),
        (b"<Project>plan</Project>", _EMPTY),
        (_section("Calendar", [{"WeekDays": _DEEP}]).join(["<Project>", "</Project>"]).encode(), _EMPTY),
        (_xml(), _EMPTY),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(content, what):
    file = mspdi.read("plan.xml", content)
    assert file.refused == what
    assert file.advice
    assert file.grids == ()


def test_a_day_whose_length_is_not_said_is_remarked():
    file = _read(tasks=[_task(1, Duration="PT8H0M0S")], MinutesPerDay="")
    assert file.remarks == (("Project", "the file does not say how long a day is: 8 hours were taken"),)


@pytest.mark.parametrize("name", ["MinutesPerDay", "MinutesPerWeek", "DaysPerMonth"])
@pytest.mark.parametrize("value", ["0", "-480", "1e999", "nonsense"])
def test_nonsense_in_the_settings_is_read_as_project_takes_it(name, value):
    tasks = [_task(1, Duration="PT8H0M0S"), _task(2, PredecessorLink=_link(1, lag="4800", unit="11"))]
    settings = dict(rows_of(_read(tasks=tasks, **{name: value}), "Project"))
    assert (settings["Hours per day"], settings["Days per week"], settings["Days per month"]) == (8, 5, 20)


def test_without_a_namespace_it_is_read_too():
    content = _xml(tasks=[_task(1)]).replace(b' xmlns="http://schemas.microsoft.com/project"', b"")
    assert records_of(mspdi.read("plan.xml", content), "Tasks")[0]["Task name"] == "Task 1"
