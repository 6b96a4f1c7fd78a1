"""RAID logs as they are sent: kinds, ids, projects, ratings and dates, and nothing of them is lost or in the way."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from planner.domain.problem import Severity
from planner.domain.raid import RaidKind
from planner.importing.fields import Shape
from planner.importing.output.workbook import write_imported
from tests.importing.program.sheets import PLAN, a_file, imported, said
from tests.workbook.reading import read_here

HEADER = ["Risk ID", "Risk description", "Project", "Probability", "Impact", "Risk owner", "Mitigation", "Due date"]
LATE = ["R-01", "Licence comes late", "APP", "High", "Low", "Legal", "Call weekly", date(2027, 1, 15)]


def logged(*rows, header=HEADER, sheet="Log", title=None):
    """Import a plan with a RAID log on a sheet of its own."""
    above = [[title], []] if title else []
    log = [*above, header, *rows]
    result = imported(a_file("plan.xlsx", **{"Plan": PLAN, sheet: log}), shape=Shape.RISKS)
    assert result.program is not None, [str(p) for p in result.problems if p.severity is Severity.PROBLEM]
    return result


def test_a_row_becomes_an_item_and_each_fact_keeps_its_cell():
    result = logged(LATE)
    (item,) = result.program.raid
    assert (item.id, item.kind, item.project, item.text) == ("R-01", RaidKind.RISK, "APP", "Licence comes late")
    assert (item.probability, item.probability_level, item.impact, item.impact_level) == ("High", 4, "Low", 2)
    assert (item.owner, item.response, item.due) == ("Legal", "Call weekly", date(2027, 1, 15))
    (row,) = result.tables.rows(next(kind for kind in result.tables.by_type if kind.sheet == "RAID"))
    assert str(row.source("impact_level")) == "plan.xlsx, Log!E2"
    assert row.source("impact_level").text == "Low"
    assert row.source("impact_level").assumption == '"Low" was read as 2 of 5'


# Title above the table, header of the texts, name of the sheet, kind.
KINDS = [
    (None, "Risk description", "Log", RaidKind.RISK),
    ("Key issues", "Risk description", "Log", RaidKind.ISSUE),
    ("Offene Punkte", "Risk description", "Risks", RaidKind.ISSUE),
    ("RAID log", "Issue description", "Risks", RaidKind.ISSUE),
    ("Entscheidungen", "Risk description", "Log", RaidKind.DECISION),
    ("Annahmen", "Risk description", "Log", RaidKind.ASSUMPTION),
]


@pytest.mark.parametrize(("title", "texts", "sheet", "kind"), KINDS)
def test_the_nearest_title_says_what_the_items_are(title, texts, sheet, kind):
    result = logged(LATE, header=[HEADER[0], texts, *HEADER[2:]], sheet=sheet, title=title)
    assert [item.kind for item in result.program.raid] == [kind]
    assert len(said(result, f'the items are of kind "{kind}"')) == 1


def test_a_column_says_of_each_row_what_it_is_and_what_says_nothing_is_kept():
    kinds = ["Issue", "A", "Abhängigkeit", "Technical"]
    rows = [[f"X{n}", f"Text {n}", "APP", "High", "Low", "Legal", kind] for n, kind in enumerate(kinds)]
    result = logged(*rows, header=[*HEADER[:6], "RAID type"])
    found = [(item.kind, item.notes) for item in result.program.raid]
    assert found == [
        (RaidKind.ISSUE, ""),
        (RaidKind.ASSUMPTION, ""),
        (RaidKind.DEPENDENCY, ""),
        (RaidKind.RISK, "RAID type: Technical"),
    ]
    assert said(result, '"A" was read as assumption')


def test_letters_of_ids_tell_kinds_where_a_title_names_several():
    rows = [[id_, f"Text of {id_}", *LATE[2:]] for id_ in ("R1", "I-2", "X3")]
    result = logged(*rows, title="Risks and issues")
    assert [item.kind for item in result.program.raid] == [RaidKind.RISK, RaidKind.ISSUE, RaidKind.RISK]


@pytest.mark.parametrize(
    ("written", "project", "notes"),
    [
        ("WEB", "WEB", ""),
        ("web", "WEB", ""),
        ("All projects", None, "Project: All projects"),
        ("Intranet", None, "Project: Intranet"),
        (None, None, ""),
    ],
)
def test_a_project_is_one_that_has_a_plan_and_any_other_name_is_kept(written, project, notes):
    result = logged([*LATE[:2], written, *LATE[3:]], ["R-02", "Strike", "APP", *LATE[3:]])
    item = result.program.raid[0]
    assert (item.project, item.notes) == (project, notes)
    assert [one.id for one in result.program.projects] == ["APP", "WEB"]
    assert len(said(result, 'no plan of a project "Intranet"')) == (written == "Intranet")


def test_a_log_in_a_file_of_its_own_belongs_to_the_project_that_the_file_is_named_after():
    rows = [[*row[:2], *row[3:]] for row in (HEADER, LATE)]
    result = imported(a_file("plan.xlsx", Plan=PLAN), a_file("WEB_raid.xlsx", Log=rows), shape=Shape.RISKS)
    assert result.program is not None
    assert [item.project for item in result.program.raid] == ["WEB"]
    assert said(result, 'project "WEB" by the name of the file or sheet')


def test_ids_that_stand_twice_get_their_project_and_rows_without_one_get_a_number():
    web = ["R-01", "Server", "WEB", *LATE[3:]]
    result = logged(LATE, web, [None, "Strike", *LATE[2:]], ["7", "Rain", *LATE[2:]], ["R-01", "Snow", *web[2:]])
    assert [item.id for item in result.program.raid] == ["R-01", "R-01 (WEB)", "Risk 1", "Risk 7", "R-01 (Log)"]
    assert said(result, '"R-01" stands in plan.xlsx, Log!A2 already: this one is called "R-01 (WEB)"')


@pytest.mark.parametrize(
    ("title", "numbers", "levels"),
    [
        ("Impact", (1, 3, 5), [1, 3, 5]),
        ("Impact", (1, 2, 3), [None, None, None]),
        ("Impact (1-5)", (1, 2, 3), [1, 2, 3]),
        ("Impact (1 to 10)", (2, 5, 9), [None, None, None]),
    ],
)
def test_bare_numbers_are_levels_only_where_their_scale_is_known(title, numbers, levels):
    rows = [[f"R{n}", f"Text {n}", "APP", "High", n, *LATE[5:]] for n in numbers]
    result = logged(*rows, header=[*HEADER[:4], title, *HEADER[5:]])
    assert [item.impact_level for item in result.program.raid] == levels
    assert [item.impact for item in result.program.raid] == [str(n) for n in numbers]
    assert len(said(result, "of a scale that nobody knows")) == (None in levels)


def test_what_cannot_be_read_is_kept_in_the_notes_and_stops_nothing():
    rows = [[*LATE[:7], "when it rains"], ["R-02", "Strike", *LATE[2:7], "TBD"], ["R-03", "Rain", *LATE[2:]]]
    result = logged(*rows)
    assert [(item.due, item.notes) for item in result.program.raid] == [
        (None, "Due date: when it rains"),
        (None, "Due date: TBD"),
        (date(2027, 1, 15), ""),
    ]
    (warning,) = said(result, "when it rains")
    assert warning.startswith("plan.xlsx, Log!H2")


def test_further_columns_are_kept_with_their_titles():
    header = [*HEADER, "Score", "Category", "Date raised", "Comments"]
    result = logged([*LATE, 12, "Legal matters", date(2026, 12, 1), "Ask again"], header=header)
    (item,) = result.program.raid
    assert item.score == Decimal(12)
    assert "Category: Legal matters" in item.notes.splitlines()
    assert "Date raised: 2026-12-01" in item.notes.splitlines()
    assert "Ask again" in item.notes.splitlines()


def test_a_numbered_row_without_a_text_is_left_out_and_said():
    result = logged(LATE, ["R-02", None, "APP", "High", "Low", "Legal"])
    assert [item.id for item in result.program.raid] == ["R-01"]
    assert said(result, "the row says nothing and was left out")


def test_it_is_read_back_the_same_from_the_program_workbook(tmp_path: Path):
    result = logged(LATE, ["R-02", "Strike", "All", "rather\nunlikely", "3", None, None, "soon"], title="RAID log")
    write_imported(tmp_path / "program.xlsx", result)
    reading = read_here(tmp_path / "program.xlsx")
    assert [str(p) for p in reading.problems if p.severity is Severity.PROBLEM] == []
    assert reading.program is not None
    assert reading.program.raid == result.program.raid
    assert len(reading.program.raid) == 2


def test_columns_that_nobody_knows_are_kept_in_the_notes():
    result = logged([*LATE, "Rome", 7], header=[*HEADER, "Vendor town", "Shelf"])

    assert result.program.raid[0].notes == "Vendor town: Rome\nShelf: 7"
