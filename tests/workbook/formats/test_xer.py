"""Exports of Primavera P6 become sheets that say the same, each fact in a place of its own."""

from datetime import date

import pytest

from planner.workbook.formats import xer
from planner.workbook.formats.xer_parts import tables as tables_module
from tests.workbook.formats.sheets import records_of, rows_of

_WEEK = "(0||DaysOfWeek()(" + "".join(
    f"(0||{day}()({'(0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())' if 2 <= day <= 6 else ''}))"
    for day in range(1, 8)
)
_OFF = "(0||Exceptions()((0||0(d|46143)())(0||1(d|46144)())(0||2(d|46150)((0||0(s|20:00|f|00:00)())))))"
_PACKED = f"(0||CalendarData()({_WEEK}))(0||VIEW(ShowTotal|Y)()){_OFF}))"
_CALENDAR = {
    "clndr_id": "1",
    "clndr_name": "Site",
    "clndr_type": "CA_Base",
    "day_hr_cnt": "8",
    "week_hr_cnt": "40",
    "clndr_data": _PACKED,
}
_PROJECT = {
    "proj_id": "10",
    "proj_short_name": "HARB",
    "plan_start_date": "2026-03-02 08:00",
    "scd_end_date": "2026-06-30 17:00",
    "last_recalc_date": "2026-04-01 00:00",
    "clndr_id": "1",
}
_ROOT = {"wbs_id": "50", "proj_id": "10", "proj_node_flag": "Y", "wbs_short_name": "HARB", "wbs_name": "Harbour"}


def _task(number, **values):
    key = {"task_id": str(number), "proj_id": "10", "wbs_id": "50", "clndr_id": "1", "task_code": f"A{number}"}
    return key | {"task_name": f"Task {number}", "task_type": "TT_Task"} | values


def _element(key, parent, **values):
    return {"wbs_id": key, "proj_id": "10", "parent_wbs_id": parent} | values


def _link(after, before, kind="PR_FS", hours="0", **values):
    return {"task_id": str(after), "pred_task_id": str(before), "pred_type": kind, "lag_hr_cnt": hours} | values


def _table(name, rows):
    """Write a table whose columns are those that some row has."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    lines = [["%T", name], ["%F", *columns], *(["%R", *(row.get(column, "") for column in columns)] for row in rows)]
    return "".join("\t".join(line) + "\r\n" for line in lines)


def _text(**tables):
    tables = {"CALENDAR": [_CALENDAR], "PROJECT": [_PROJECT], "PROJWBS": [_ROOT]} | tables
    header = "ERMHDR\t20.12\t2026-04-01\tProject\tadmin\tAdmin\tdb\tProject Management\tEUR\r\n"
    return header + "".join(_table(name, rows) for name, rows in tables.items() if rows) + "%E\r\n"


def _read(encoding="utf-8", **tables):
    file = xer.read("plan.xer", _text(**tables).encode(encoding))
    assert file.refused is None, file.refused
    return file


def _only_task(**values):
    return records_of(_read(TASK=[_task(1, **values)]), "Tasks")[0]


def test_the_project_is_labels_and_values():
    root = _ROOT | {"obs_id": "3"}
    file = _read(TASK=[_task(1)], PROJWBS=[root], OBS=[{"obs_id": "3", "obs_name": "Ines"}])
    assert dict(rows_of(file, "Project")) == {
        "Project ID": "HARB",
        "Project name": "Harbour",
        "Project manager": "Ines",
        "Start": date(2026, 3, 2),
        "Finish": date(2026, 6, 30),
        "Status date": date(2026, 4, 1),
        "Currency": "EUR",
        "Hours per day": 8,
        "Days per week": 5,
        "Default calendar": "Site",
    }


def test_an_activity_says_what_p6_shows():
    values = {
        "status_code": "TK_Active", "complete_pct_type": "CP_Phys", "phys_complete_pct": "25",
        "target_drtn_hr_cnt": "60", "remain_drtn_hr_cnt": "30", "target_work_qty": "40.5", "remain_work_qty": "30",
        "act_start_date": "2026-03-03 08:00", "early_start_date": "2026-04-01 08:00",
        "early_end_date": "2026-04-07 17:00", "cstr_type": "CS_MSOA", "cstr_date": "2026-03-02 08:00",
        "cstr_type2": "CS_MEOB", "cstr_date2": "2026-04-30 17:00", "priority_type": "PT_High",
    }  # fmt: skip
    assert _only_task(**values) == {
        "ID": "A1",
        "Outline level": 1,
        "Task name": "Task 1",
        "Summary": "no",
        "Type": "Task",
        "Milestone": "no",
        "Status": "In progress",
        "Duration (days)": 7.5,
        "Remaining duration (days)": 3.75,
        "Work (hours)": 40.5,
        "Start": date(2026, 3, 3),
        "Finish": date(2026, 4, 7),
        "% complete": "25%",
        "Actual start": date(2026, 3, 3),
        "Remaining work (hours)": 30,
        "Constraint": "Start No Earlier Than",
        "Constraint date": date(2026, 3, 2),
        "Second constraint": "Finish No Later Than",
        "Second constraint date": date(2026, 4, 30),
        "Priority": "High",
        "Calendar": "Site",
    }


def test_a_day_is_as_long_as_in_the_calendar_of_the_activity():
    long = _CALENDAR | {"clndr_id": "2", "clndr_name": "Shifts", "day_hr_cnt": "10"}
    tasks = [_task(1, target_drtn_hr_cnt="40"), _task(2, target_drtn_hr_cnt="40", clndr_id="2")]
    found = records_of(_read(CALENDAR=[_CALENDAR, long], TASK=tasks), "Tasks")
    assert [task["Duration (days)"] for task in found] == [5, 4]


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"status_code": "TK_Complete"}, "100%"),
        ({"status_code": "TK_NotStart", "phys_complete_pct": "0"}, "0%"),
        ({"complete_pct_type": "CP_Drtn", "target_drtn_hr_cnt": "40", "remain_drtn_hr_cnt": "10"}, "75%"),
        ({"complete_pct_type": "CP_Drtn", "target_drtn_hr_cnt": "40", "remain_drtn_hr_cnt": "50"}, "0%"),
        ({"complete_pct_type": "CP_Units", "act_work_qty": "10", "remain_work_qty": "30"}, "25%"),
        ({"complete_pct_type": "CP_Drtn", "target_drtn_hr_cnt": "0", "remain_drtn_hr_cnt": "0"}, None),
        ({"phys_complete_pct": "12,5"}, "12.5%"),
    ],
)
def test_progress_is_by_the_measure_of_the_activity(values, shown):
    assert _only_task(**{"status_code": "TK_Active"} | values).get("% complete") == shown


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        (_link(2, 1), "A1FS"),
        (_link(2, 1, "PR_SS", "16"), "A1SS+2d"),
        (_link(2, 1, "PR_FF", "-4"), "A1FF-0.5d"),
        (_link(2, 1, "PR_SF"), "A1SF"),
        (_link(2, 1, "PR_FF1"), "A1FF"),
    ],
)
def test_a_link_goes_by_the_activity_id(link, shown):
    assert records_of(_read(TASK=[_task(1), _task(2)], TASKPRED=[link]), "Tasks")[1]["Predecessors"] == shown


@pytest.mark.parametrize(
    ("setting", "shown"),
    [
        ("rcal_Predecessor", "A1FS+5d"),
        ("rcal_Successor", "A1FS+4d"),
        ("rcal_ProjDefault", "A1FS+5d"),
        ("rcal_24Hour", "A1FS+1.6667ed"),
    ],
)
def test_a_lag_goes_by_the_calendar_that_the_settings_name(setting, shown):
    file = _read(
        CALENDAR=[_CALENDAR, _CALENDAR | {"clndr_id": "2", "day_hr_cnt": "10"}],
        TASK=[_task(1), _task(2, clndr_id="2")],
        TASKPRED=[_link(2, 1, hours="40")],
        SCHEDOPTIONS=[{"proj_id": "10", "sched_calendar_on_relationship_lag": setting}],
    )
    assert records_of(file, "Tasks")[1]["Predecessors"] == shown


def test_the_tree_of_work_is_rows_of_summaries_with_activities_below():
    elements = [
        _ROOT,
        _element("53", "50", wbs_short_name="2", wbs_name="Build", seq_num="20"),
        _element("51", "50", wbs_short_name="1", wbs_name="Plan", seq_num="10"),
        _element("52", "51", wbs_short_name="A", wbs_name="Draw", seq_num="5"),
    ]
    tasks = [_task(1, wbs_id="53"), _task(2, wbs_id="52"), _task(3), _task(4, wbs_id="99")]
    found = records_of(_read(PROJWBS=elements, TASK=tasks), "Tasks")
    assert [(row["Outline level"], row.get("WBS"), row["Task name"], row["Summary"]) for row in found] == [
        (1, None, "Task 3", "no"),
        (1, "1", "Plan", "yes"),
        (2, "1.A", "Draw", "yes"),
        (3, "1.A", "Task 2", "no"),
        (1, "2", "Build", "yes"),
        (2, "2", "Task 1", "no"),
        (1, None, "Task 4", "no"),
    ]


def test_elements_that_hang_on_each_other_do_not_lose_their_activities():
    elements = [_ROOT, _element("51", "52", wbs_name="A"), _element("52", "51", wbs_name="B")]
    found = records_of(_read(PROJWBS=elements, TASK=[_task(1, wbs_id="51")]), "Tasks")
    assert [row["Task name"] for row in found] == ["Task 1"]


def test_kinds_of_activity():
    kinds = ["TT_Mile", "TT_FinMile", "TT_LOE", "TT_WBS", "TT_Rsrc"]
    file = _read(TASK=[_task(number, task_type=kind) for number, kind in enumerate(kinds, start=1)])
    assert [(task["Type"], task["Milestone"], task["Summary"]) for task in records_of(file, "Tasks")] == [
        ("Start milestone", "yes", "no"),
        ("Finish milestone", "yes", "no"),
        ("Level of effort", "no", "no"),
        ("WBS summary", "no", "yes"),
        ("Resource dependent", "no", "no"),
    ]
    assert [place for place, _ in file.remarks] == ["Tasks!D4", "Tasks!D5"]


def test_several_projects_have_a_column_and_a_sheet():
    projects = [_PROJECT, {"proj_id": "11", "proj_short_name": "QUAY"}]
    tasks = [_task(1), _task(2, proj_id="11"), _task(3, proj_id="11")]
    file = _read(PROJECT=projects, TASK=tasks, TASKPRED=[_link(2, 1, hours="8"), _link(3, 2)])
    assert [(task["Project"], task["ID"], task.get("Predecessors")) for task in records_of(file, "Tasks")] == [
        ("HARB", "A1", None),
        ("QUAY", "A2", r"HARB\A1FS+1d"),
        ("QUAY", "A3", "A2FS"),
    ]
    assert [project["Project name"] for project in records_of(file, "Projects")] == ["Harbour", "QUAY"]


def test_a_project_that_is_there_for_links_only_is_left_out():
    other = {"proj_id": "11", "proj_short_name": "QUAY", "export_flag": "N"}
    tasks = [_task(1, proj_id="11"), _task(2)]
    file = _read(PROJECT=[_PROJECT | {"export_flag": "Y"}, other], TASK=tasks, TASKPRED=[_link(2, 1)])
    assert [(task["ID"], task["Predecessors"]) for task in records_of(file, "Tasks")] == [("A2", r"QUAY\A1FS")]
    assert file.remarks == (("", 'project "QUAY" is there only for links to it and was left out'),)


def test_a_link_to_an_activity_that_is_not_there_is_remarked_at_its_cell():
    file = _read(TASK=[_task(1)], TASKPRED=[_link(1, 77, pred_proj_id="12")])
    titles = rows_of(file, "Tasks")[0]
    assert titles[20] == "Predecessors"
    what = 'a link to an activity of project "12" that is not in the file was left out'
    assert file.remarks == (("Tasks!U2", what),)


def test_costs_are_sums_of_work_and_expenses():
    file = _read(
        TASK=[_task(1), _task(2)],
        TASKRSRC=[
            {"task_id": "1", "act_reg_cost": "100,50", "act_ot_cost": "10", "remain_cost": "200"},
            {"task_id": "1", "act_reg_cost": "1", "remain_cost": "2"},
        ],
        PROJCOST=[{"task_id": "1", "target_cost": "50", "act_cost": "20", "remain_cost": "35"}],
    )
    first, second = records_of(file, "Tasks")
    assert (first["Actual cost"], first["Fixed cost"], first["Cost"]) == (131.5, 50, 368.5)
    assert "Cost" not in second


def test_resources_with_their_rates_on_the_status_date():
    file = _read(
        TASK=[_task(1)],
        RSRC=[
            {"rsrc_id": "1", "rsrc_short_name": "CREW", "rsrc_name": "Crew", "rsrc_type": "RT_Labor"},
            {
                "rsrc_id": "2", "rsrc_short_name": "ANN", "rsrc_name": "Ann", "rsrc_type": "RT_Labor", "clndr_id": "1",
                "parent_rsrc_id": "1", "email_addr": "ann@example.org",
            },
            {"rsrc_id": "3", "rsrc_short_name": "CEM", "rsrc_name": "Cement", "rsrc_type": "RT_Mat"},
        ],
        RSRCRATE=[
            {"rsrc_id": "2", "start_date": "2026-05-01 00:00", "cost_per_qty": "90", "max_qty_per_hr": "1"},
            {"rsrc_id": "2", "start_date": "2025-01-01 00:00", "cost_per_qty": "60", "max_qty_per_hr": "0.5"},
            {"rsrc_id": "3", "start_date": "2025-01-01 00:00", "cost_per_qty": "120", "max_qty_per_hr": "9"},
        ],
        ROLES=[{"role_id": "7", "role_short_name": "WELD", "role_name": "Welder"}, {"role_id": "8", "role_name": "No"}],
        TASKRSRC=[{"task_id": "1", "role_id": "7", "target_qty_per_hr": "1", "target_qty": "8"}],
    )  # fmt: skip
    assert records_of(file, "Resources") == [
        {
            "ID": "ANN",
            "Resource": "Ann",
            "Type": "work",
            "Group": "Crew",
            "E-mail": "ann@example.org",
            "Max. units": "50%",
            "Standard rate per day": 480,
            "Calendar": "Site",
            "Generic": "no",
        },
        {"ID": "CEM", "Resource": "Cement", "Type": "material", "Price per unit": 120, "Generic": "no"},
        {"ID": "WELD", "Resource": "Welder", "Type": "work", "Generic": "yes"},
    ]
    assert records_of(file, "Tasks")[0]["Resource names"] == "Welder"
    assert file.remarks == (
        ("Resources", "rates stand in the file for an hour and were taken for a day of the resource's calendar"),
        ("Resources", '"Crew" only holds other resources and was left out'),
        ("Resources", 'rates of "Ann" change on 2026-05-01; the one of the status date was taken'),
    )


def test_who_works_on_what():
    assignment = {
        "task_id": "1", "rsrc_id": "2", "target_qty_per_hr": "0.5", "target_qty": "20", "remain_qty": "12",
        "target_start_date": "2026-03-02 08:00", "target_end_date": "2026-03-06 17:00",
    }  # fmt: skip
    resources = [{"rsrc_id": "2", "rsrc_name": "Ann", "rsrc_type": "RT_Labor"}]
    file = _read(TASK=[_task(1)], RSRC=resources, TASKRSRC=[assignment])
    assert records_of(file, "Assignments") == [
        {
            "Task ID": "A1",
            "Task": "Task 1",
            "Resource": "Ann",
            "Units": "50%",
            "Work (hours)": 20,
            "Remaining work (hours)": 12,
            "Start": date(2026, 3, 2),
            "Finish": date(2026, 3, 6),
        }
    ]


def test_activity_codes_are_columns():
    file = _read(
        TASK=[_task(1), _task(2)],
        ACTVTYPE=[
            {"actv_code_type_id": "1", "actv_code_type": "Phase"},
            {"actv_code_type_id": "2", "actv_code_type": "Status"},
            {"actv_code_type_id": "3", "actv_code_type": "Unused"},
        ],
        ACTVCODE=[
            {"actv_code_id": "11", "actv_code_type_id": "1", "short_name": "D", "actv_code_name": "Design"},
            {"actv_code_id": "21", "actv_code_type_id": "2", "short_name": "OK"},
        ],
        TASKACTV=[
            {"task_id": "1", "actv_code_type_id": "1", "actv_code_id": "11"},
            {"task_id": "2", "actv_code_type_id": "2", "actv_code_id": "21"},
        ],
    )
    first, second = records_of(file, "Tasks")
    assert (first["Phase"], second["Status (code)"]) == ("Design", "OK")
    assert "Unused" not in rows_of(file, "Tasks")[0]


def test_a_calendar_is_its_week_and_what_differs():
    found = records_of(_read(TASK=[_task(1)]), "Calendars")
    assert [(row["Weekday"], row["Working"], row["Hours"]) for row in found[:3]] == [
        ("Sunday", "no", 0),
        ("Monday", "yes", 8),
        ("Tuesday", "yes", 8),
    ]
    site = {"Calendar": "Site"}
    assert found[7:] == [
        site | {"From": date(2026, 5, 1), "To": date(2026, 5, 2), "Working": "no"},
        site | {"From": date(2026, 5, 8), "To": date(2026, 5, 8), "Working": "yes", "Hours": 4},
    ]


def test_hours_with_am_and_pm():
    packed = (
        "(0||CalendarData()((0||DaysOfWeek()((0||2()((0||0(s|8:00 AM|f|12:00 PM)())(0||1(f|5:00 PM|s|1:00 PM)())))))))"
    )
    found = records_of(_read(CALENDAR=[_CALENDAR | {"clndr_data": packed}], TASK=[_task(1)]), "Calendars")
    assert found == [{"Calendar": "Site", "Weekday": "Monday", "Working": "yes", "Hours": 8}]


def test_days_off_of_a_calendar_of_one_person_are_leave():
    own = _CALENDAR | {"clndr_id": "2", "clndr_name": "Ann's", "clndr_type": "CA_Rsrc"}
    shared = own | {"clndr_id": "3", "clndr_name": "Crew's"}
    people = [("1", "Ann", "2"), ("2", "Bo", "3"), ("3", "Cy", "3")]
    resources = [{"rsrc_id": key, "rsrc_name": name, "clndr_id": calendar} for key, name, calendar in people]
    file = _read(CALENDAR=[own, shared], RSRC=resources)
    assert records_of(file, "Leave") == [{"Person": "Ann", "From": date(2026, 5, 1), "To": date(2026, 5, 2)}]
    off = [row for row in records_of(file, "Calendars") if row["Working"] == "no" and "From" in row]
    assert [row["Calendar"] for row in off] == ["Crew's"]


def test_a_calendar_that_cannot_be_read_is_remarked():
    file = _read(CALENDAR=[_CALENDAR | {"clndr_data": "(0||Calendar"}], TASK=[_task(1)])
    assert file.remarks == (("Calendars", 'the weekly pattern of calendar "Site" cannot be read'),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_in_the_encodings_of_p6(encoding):
    file = _read(encoding, TASK=[_task(1, task_name="Größe – prüfen")])
    assert records_of(file, "Tasks")[0]["Task name"] == "Größe – prüfen"
    what = "letters were read as those of Western European Windows; look whether names are spelled rightly"
    assert file.remarks == ((("", what),) if encoding == "cp1252" else ())


def test_a_line_break_inside_a_text_does_not_break_its_row():
    text = _text(TASK=[_task(1, task_name='Lay ""first"" stone\r\nwith band', target_drtn_hr_cnt="8")])
    task = records_of(xer.read("plan.xer", text.encode()), "Tasks")[0]
    assert task["Task name"] == 'Lay "first" stone\nwith band'
    assert task["Duration (days)"] == 1


def test_a_file_without_its_end_is_read_as_far_as_it_goes():
    text = _text(TASK=[_task(1)]).replace("%E\r\n", "")
    file = xer.read("plan.xer", text.encode())
    assert records_of(file, "Tasks")[0]["ID"] == "A1"
    assert file.remarks == (("", "the mark of the file's end is missing: it may have been cut short"),)


def test_no_more_rows_than_a_sheet_may_have(monkeypatch):
    monkeypatch.setattr(tables_module, "MOST_ROWS", 3)
    file = _read(TASK=[_task(number) for number in range(1, 9)])
    assert [task["ID"] for task in records_of(file, "Tasks")] == ["A1", "A2", "A3"]
    assert [what.split(" only")[0] for _, what in file.remarks] == ["of table TASK"]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04\x00\xff", "the file does not begin like an export of Primavera P6"),
        (b"ID\tName\n1\tBuild\n", "the file does not begin like an export of Primavera P6"),
        (b"ERMHDR\t20.12\n%E\n", "the export has neither activities nor resources"),
        (b"ERMHDR\n%T\n%R\t1\n%F\n%T\tTASK\n%R\t1\n", "the export has neither activities nor resources"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(content, what):
    file = xer.read("plan.xer", content)
    assert file.refused == what
    assert file.advice
    assert file.grids == ()
