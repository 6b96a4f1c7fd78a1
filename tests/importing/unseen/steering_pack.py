"""English pack of a county's programme: projects with lights in letters, one log of all RAID kinds, and stakeholders.

Last month's status is kept in a hidden sheet; the log has open and closed entries, its dates are month first.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import bold, pages, styled

_LIGHTS = {"R": "#FF0000", "A": "#FFC000", "G": "#00B050"}
_STATUS = (
    (
        "DT-1",
        "Digital permits",
        "Gwen Ashby",
        "G",
        "A",
        "G",
        "A",
        "Portal in beta with 3 districts",
        "Payment module",
        "10/30/2026",
    ),
    (
        "DT-2",
        "911 radio upgrade",
        "Lt. Marcus Hill",
        "R",
        "R",
        "A",
        "R",
        "Tower 6 lease refused",
        "Find another site",
        "TBD",
    ),
    (
        "DT-3",
        "Payroll replacement",
        "Ines Calvo",
        "G",
        "G",
        "G",
        "G",
        "Parallel run 1 passed",
        "Parallel run 2",
        "07/01/2026",
    ),
    (
        "DT-4",
        "Broadband to libraries",
        "Gwen Ashby",
        "A",
        "G",
        "A",
        "A",
        "14 of 22 sites surveyed",
        "Order fiber for batch 2",
        "12/15/2026",
    ),
    (
        "DT-5",
        "Records digitization",
        "Tom Weiss (acting)",
        "G",
        "G",
        "R",
        "A",
        "2.1 M pages scanned",
        "Hire 2 temps",
        "03/31/2027",
    ),
    ("DT-6", "Open budget site", None, "B", "G", "G", "G", "Delivered 5/4/2026", "Close-out report", "05/04/2026"),
    ("DT-7", "Fleet telematics", "Ray Boone", "-", "-", "-", "-", "On hold until FY27", None, None),
)
_RAID = (
    (
        "R-01",
        "Risk",
        "DT-2",
        "No tower site in the north",
        "4",
        "5",
        "Lease on county land",
        "Hill",
        "05/13/2026",
        "06/30/2026",
        "Open",
    ),
    (
        "R-02",
        "Risk",
        "DT-1",
        "Card processor fails PCI audit",
        "2",
        "4",
        "Second processor on call",
        "Ashby",
        "03/02/2026",
        "07/15/2026",
        "Open",
    ),
    (
        "I-03",
        "Issue",
        "DT-5",
        "Scanner down since April",
        None,
        "3",
        "Vendor on site",
        "Weiss",
        "04/21/2026",
        "05/29/2026",
        "In progress",
    ),
    (
        "A-04",
        "Assumption",
        "DT-3",
        "Union agrees to new pay dates",
        None,
        None,
        "Confirm by letter",
        "Calvo",
        "01/15/2026",
        "06/05/2026",
        "Open",
    ),
    (
        "D-05",
        "Dependency",
        "DT-4",
        "State permits for road crossings",
        None,
        "4",
        "Weekly call with DOT",
        "Ashby",
        "02/18/2026",
        "08/01/2026",
        "Open",
    ),
    (
        "R-06",
        "Risk",
        "DT-3",
        "Key developer leaves",
        "3",
        "4",
        "Cross-train; retention bonus",
        "Calvo",
        "02/18/2026",
        None,
        "Closed",
    ),
    (
        "D-07",
        "Decision",
        "DT-6",
        "Publish vendor payments",
        None,
        None,
        "Approved by board",
        "Board",
        "03/25/2026",
        "03/25/2026",
        "Closed",
    ),
    (
        "I-08",
        "Issue",
        "DT-2",
        "Microwave link drops in rain",
        None,
        "5",
        "Re-align dishes",
        "Hill/contractor",
        "05/05/2026",
        "asap",
        "In progress",
    ),
    (
        "R-09",
        "Risk",
        "All",
        "FY27 budget frozen",
        "M",
        "H",
        "Phase purchases",
        "PMO",
        "05/18/2026",
        "09/30/2026",
        "Open",
    ),
)
_PEOPLE = (
    ("Board of supervisors", "County", "High", "Medium", "Supportive", "Supportive", "Quarterly briefing", "Sponsor"),
    ("Sheriff's office", "County", "High", "High", "Resistant", "Neutral", "1:1 with Lt. Hill", "R. Boone"),
    ("SEIU Local 221", "Union", "Medium", "High", "Neutral", "Supportive", "Monthly forum", "I. Calvo"),
    ("Contractors' association", "External", "Low", "High", "Supportive", "Supportive", "Newsletter", "G. Ashby"),
    ("State DOT", "State", "High", "Low", "Unaware", "Neutral", "Weekly call", "G. Ashby"),
    ("Residents", "Public", "Low", "Medium", "Neutral", "Supportive", "Town halls, web", "Comms"),
)
_TITLES = ("#", "Project", "Lead", "Schedule", "Budget", "Scope", "Overall", "Done this month", "Next month", "Go-live")


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    names = ("Status May", "Status Apr", "RAID", "Stakeholders")
    with pages(path, *names, hidden=("Status Apr",), dates="mm/dd/yyyy") as (may, april, raid, people):
        _status(may, "May 2026", date(2026, 5, 22), _STATUS)
        _status(
            april, "April 2026", date(2026, 4, 24), [(*row[:3], "G", "G", "G", "G", *row[7:]) for row in _STATUS[:5]]
        )
        raid.across("A1", bold("RAID log"), None, None, "Score = P x I")
        raid.merge("E3:F3", "Rating (1-5)", bold=True)
        titles = (
            "ID",
            "Type",
            "Project",
            "Description",
            "P",
            "I",
            "Mitigation / action",
            "Owner",
            "Raised",
            "Due",
            "Status",
        )
        raid.across("A4", *titles, bold=True)
        raid.down("A5", _RAID)
        raid.hide_rows(10, 11)
        people.across("A1", bold("Stakeholder register"))
        headings = (
            "Stakeholder",
            "Group",
            "Power",
            "Interest",
            "Attitude now",
            "Attitude wanted",
            "How we engage",
            "Contact",
        )
        people.across("A3", *headings, bold=True)
        people.down("A4", _PEOPLE)
    return path


def _status(page, month, day, rows):
    page.across("A1", bold(f"Digital county programme – status {month}"))
    page.across("A2", "Report date:", None, day, None, "Prepared by:", None, "PMO")
    page.across("A3", "G = on plan, A = at risk, R = off plan, B = complete")
    page.merge("D5:G5", "Health", bold=True)
    page.across("A6", *_TITLES, bold=True)
    for number, row in enumerate(rows, 7):
        lights = (styled(letter, bg_color=_LIGHTS.get(letter, "#FFFFFF")) for letter in row[3:7])
        page.across(f"A{number}", *row[:3], *lights, *row[7:])


_LIGHT = (Field.RAG, Field.OTHER)
_OPEN = ("open", "Open", "not started", "in progress")

MARKS = FileMarks(
    file="Digital county - steering pack May 2026.xlsx",
    tables=(
        TableMarks(
            sheet="Status May",
            shape=Shape.STATUS,
            header_rows=(5, 6),
            first_row=7,
            last_row=13,
            columns={
                "A": (Field.PROJECT_ID, Field.NUMBER),
                "B": Field.PROJECT,
                "C": (Field.MANAGER, Field.OWNER),
                "D": _LIGHT,
                "E": _LIGHT,
                "F": _LIGHT,
                "G": Field.RAG,
                "H": Field.ACHIEVED,
                "I": Field.NEXT,
                "J": (Field.FINISH, Field.DUE, Field.DEADLINE),
            },
            values={
                **across(
                    7, A="DT-1", B="Digital permits", C="Gwen Ashby", D="green", E="amber", G="amber", J="2026-10-30"
                ),
                **across(8, C=("Lt. Marcus Hill", "Marcus Hill"), G="red", H="Tower 6 lease refused", J=FAULT),
                **across(9, G="green", I="Parallel run 2", J="2026-07-01"),
                **across(10, D="amber", F="amber", B="Broadband to libraries", J="2026-12-15"),
                **across(11, C=("Tom Weiss", "Tom Weiss (acting)"), F="red", G="amber", H="2.1 M pages scanned"),
                **across(12, C=NOTHING, D=("blue", "done", "complete", "green", FAULT), J="2026-05-04"),
                **across(13, A="DT-7", G=NOTHING, I=NOTHING, J=NOTHING),
            },
        ),
        TableMarks(
            sheet="RAID",
            shape=Shape.RISKS,
            header_rows=(3, 4),
            first_row=5,
            last_row=13,
            hidden_rows=(10, 11),
            columns={
                "A": Field.RISK_ID,
                "B": Field.KIND,
                "C": (Field.PROJECT_ID, Field.PROJECT),
                "D": Field.RISK,
                "E": Field.PROBABILITY,
                "F": Field.IMPACT,
                "G": Field.RESPONSE,
                "H": (Field.OWNER, Field.PEOPLE),
                "I": Field.DATE,
                "J": (Field.DUE, Field.DEADLINE),
                "K": Field.STATUS,
            },
            values={
                **across(
                    5, A="R-01", B=("Risk", "risk"), C="DT-2", E="4", F="5", H="Hill", I="2026-05-13", J="2026-06-30"
                ),
                **across(6, D="Card processor fails PCI audit", I="2026-03-02", J="2026-07-15", K=_OPEN),
                **across(7, A="I-03", B=("Issue", "issue"), E=NOTHING, F="3", K="in progress"),
                **across(8, B=("Assumption", "assumption"), G="Confirm by letter", F=NOTHING, J="2026-06-05"),
                **across(9, B=("Dependency", "dependency"), I="2026-02-18", J="2026-08-01"),
                **across(12, H=("Hill; contractor", "Hill/contractor"), I="2026-05-05", J=FAULT),
                **across(13, C="All", E=("M", "medium", "Medium"), F=("H", "high", "High"), J="2026-09-30"),
            },
        ),
        TableMarks(
            sheet="Stakeholders",
            shape=Shape.STAKEHOLDERS,
            header_rows=(3,),
            first_row=4,
            last_row=9,
            columns={
                "A": Field.STAKEHOLDER,
                "B": (Field.ORGANISATION, Field.TEAM, Field.OTHER),
                "C": Field.INFLUENCE,
                "D": Field.INTEREST,
                "E": Field.ATTITUDE,
                "F": (Field.OTHER, Field.ATTITUDE),
                "G": (Field.RESPONSE, Field.NOTES, Field.OTHER),
                "H": (Field.OWNER, Field.PEOPLE, Field.PERSON, Field.OTHER),
            },
            values={
                **across(4, A="Board of supervisors", C=("High", "high"), D=("Medium", "medium")),
                **across(5, A="Sheriff's office", E=("Resistant", "resistant"), G="1:1 with Lt. Hill", H="R. Boone"),
                **across(6, A="SEIU Local 221", D=("High", "high"), E=("Neutral", "neutral")),
                **across(7, C=("Low", "low"), G="Newsletter"),
                **across(8, E=("Unaware", "unaware"), H="G. Ashby"),
                **across(9, A="Residents", D=("Medium", "medium"), H="Comms"),
            },
        ),
    ),
    left_alone=(
        LeftAlone("Status May", 1, 3),
        LeftAlone("Status Apr"),
        LeftAlone("RAID", 1, 1),
        LeftAlone("Stakeholders", 1, 1),
    ),
)
