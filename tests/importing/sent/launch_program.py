"""English program workbook.

A plan grown over months, with dated copies as tabs, a hidden column and hidden rows of older numbers, a list of
dependencies between projects, and a sheet of the team's loads.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind
from tests.importing.sent.page import bold, pages, styled

_PROJECTS = {
    "HAR": "Hardware",
    "FIR": "Firmware",
    "MOB": "Mobile app",
    "CLO": "Cloud",
    "CER": "Certification",
    "GTM": "Go-to-market",
}
_STEPS = (
    ("requirements frozen", 10, "Dana Levy"),
    ("prototype", 25, "Ivo Petrov; Dana Levy"),
    ("pilot with ten customers", 20, "Ivo Petrov"),
    ("production release", 15, "Mei Chen"),
    ("hand-over to support", 5, "Support team"),
)
_OLDER = {12, 26}
_LINKS = (
    ("HAR-2", "FIR-2", "FS", 0, "Boards before firmware bring-up"),
    ("FIR-2", "MOB-3", "FS", "5d", "Stable protocol"),
    ("CLO-2", "MOB-3", "SS", "2w", "Staging environment"),
    ("FIR-4", "CER-3", "FF", 0, "Lab wants final image"),
    ("CER-4", "GTM-4", "FS", "-3d", "Packaging may start before the certificate"),
    ("MOB-4", "GTM-4", "FS", 0, None),
)


def _tasks():
    for place, (letters, project) in enumerate(_PROJECTS.items()):
        start = date(2026, 2, 2) + timedelta(weeks=3 * place)
        for step, (name, days, who) in enumerate(_STEPS, 1):
            weeks, rest = divmod(days, 5)
            end = start + timedelta(days=7 * weeks + rest - 3)
            after = f"{letters}-{step - 1}" if step > 1 else None
            yield (
                project,
                f"{letters}-{step}",
                f"{project}: {name}",
                who,
                start - timedelta(weeks=4),
                start,
                end,
                f"{days} days",
                after,
            )
            start = end + timedelta(days=3)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    names = ("Read me", "Master plan", "Dependencies", "Load", "Master plan (2)", "Plan 2026-01-15", "Archive")
    with pages(path, *names, hidden=("Archive",), dates="dd-mmm-yy") as (readme, plan, links, load, *copies):
        readme.down(
            "A1", [("Kestrel launch program",), ("Owner: Dana Levy",), ("Edit only 'Master plan'; other tabs follow.",)]
        )
        _master(plan)
        links.across("A2", "Predecessor", "Successor", "Type", "Lag", "Why", bold=True)
        links.down("A3", _LINKS)
        _load(load)
        for number, copy in enumerate(copies):
            copy.across("A1", "Project", "Key", "Task", "Who", "Start", "Finish", bold=True)
            copy.down("A2", [(*row[:4], row[5] - timedelta(weeks=number + 1), row[6]) for row in _tasks()][:20])
    return path


def _master(plan) -> None:
    plan.across("A1", bold("Kestrel launch – master plan"), None, None, "as of", date(2026, 2, 9))
    plan.across(
        "A3", "Project", "Key", "Task", "Assigned", "Old start", "Start", "Finish", "Duration", "Predecessor", bold=True
    )
    number = 4
    for row in _tasks():
        if number in _OLDER:
            plan.across(
                f"A{number}", row[0], None, f"{row[2]} (before re-plan)", row[3], None, row[4], row[5], "8 days"
            )
            number += 1
        plan.across(f"A{number}", *row)
        number += 1
    plan.hide_columns("E:E")
    plan.hide_rows(*_OLDER)
    plan.across("C38", styled("blue = baseline, red = late", italic=True))


def _load(page) -> None:
    page.across("A1", "Planned load in % of full time")
    page.across("A3", "Name", "Role", *(f"{month} 2026" for month in ("Feb", "Mar", "Apr", "May", "Jun")), bold=True)
    page.down("A4", _LOADS, num_format="0%")
    page.across("A9", bold("Average"), None, 0.65, 0.75, 0.825, 0.75, 0.4, num_format="0%")


_LOADS = (
    ("Dana Levy", "Program lead", 1, 1, 0.8, 0.8, 0.5),
    ("Ivo Petrov", "Engineer", 0.5, 0.75, 1, 0.9, 0.25),
    ("Mei Chen", "Release manager", 0.1, 0.25, 0.5, 0.5, 0.6),
    ("Support team", "Support", 1, 1, 1, 0.8, 0.25),
)

MARKS = FileMarks(
    file="Kestrel_program_v7_FINAL.xlsx",
    tables=(
        TableMarks(
            sheet="Master plan",
            shape=Shape.TASKS,
            header_rows=(3,),
            first_row=4,
            last_row=35,
            hidden_rows=(12, 26),
            columns={
                "A": Field.PROJECT,
                "B": Field.TASK_ID,
                "C": Field.TASK,
                "D": Field.PEOPLE,
                "E": (Field.BASELINE_START, Field.OTHER),
                "F": Field.START,
                "G": Field.FINISH,
                "H": Field.DURATION,
                "I": Field.PREDECESSORS,
            },
            values={
                **across(4, A="Hardware", B="HAR-1", D="Dana Levy", F="2026-02-02", G="2026-02-13", H="10 d"),
                **across(5, C="Hardware: prototype", D="Ivo Petrov; Dana Levy", F="2026-02-16", I="HAR-1FS"),
                **across(6, G="2026-04-17", H="20 d"),
                **across(9, A="Firmware", B="FIR-1", F="2026-02-23"),
                **across(11, H="20 d", I="FIR-2FS"),
                **across(13, B="FIR-4", C="Firmware: production release", F="2026-05-11", G="2026-05-29", I="FIR-3FS"),
                **across(27, B="CER-2", F="2026-05-11", H="25 d"),
                **across(35, A="Go-to-market", D="Support team", G="2026-08-28", I="GTM-4FS"),
            },
        ),
        TableMarks(
            sheet="Dependencies",
            shape=Shape.LINKS,
            header_rows=(2,),
            first_row=3,
            last_row=8,
            columns={
                "A": Field.PREDECESSORS,
                "B": (Field.SUCCESSORS, Field.TASK, Field.TASK_ID),
                "C": Field.LINK_KIND,
                "D": Field.LAG,
                "E": (Field.NOTES, Field.REASON, Field.OTHER),
            },
            values={
                **across(
                    3, A=("HAR-2", "HAR-2FS"), B=("FIR-2", "FIR-2FS"), C="FS", E="Boards before firmware bring-up"
                ),
                **across(4, A=("FIR-2", "FIR-2FS"), D="5 d"),
                **across(5, C="SS", D="10 d"),
                **across(6, B=("CER-3", "CER-3FS"), C="FF"),
                **across(7, B=("GTM-4", "GTM-4FS"), C="FS", D="-3 d"),
                **across(8, A=("MOB-4", "MOB-4FS"), B=("GTM-4", "GTM-4FS"), C="FS"),
            },
        ),
        TableMarks(
            sheet="Load",
            shape=Shape.CAPACITY,
            header_rows=(3,),
            first_row=4,
            last_row=7,
            columns={
                "A": Field.PERSON,
                "B": (Field.ROLE, Field.SKILL),
                **periods("C", "G"),
            },
            values={
                **across(4, A="Dana Levy", B="Program lead", C=("100", "1"), E=("80", "0.8"), G=("50", "0.5")),
                **across(5, B="Engineer", C=("50", "0.5"), D=("75", "0.75"), F=("90", "0.9"), G=("25", "0.25")),
                **across(6, A="Mei Chen", C=("10", "0.1"), G=("60", "0.6")),
                **across(7, A="Support team", C=("100", "1"), F=("80", "0.8")),
            },
        ),
    ),
    left_alone=(
        LeftAlone("Read me"),
        LeftAlone("Master plan", 38, 38),
        LeftAlone("Load", 9, 9),
        LeftAlone("Master plan (2)"),
        LeftAlone("Plan 2026-01-15"),
        LeftAlone("Archive"),
    ),
    may_ask=(DoubtKind.YEAR, DoubtKind.UNIT),
)
