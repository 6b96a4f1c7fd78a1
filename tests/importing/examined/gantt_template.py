"""English Gantt chart grown from a well-known kind of template.

Calendar days beside work days, a row left from the template, three rows of header over the grid, an advice to keep.
"""

from datetime import date, timedelta

from benchmarks.importing.marks import FileMarks, LeftAlone, TableMarks, across, periods
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import Worked, pages

_MONDAYS = tuple(date(2026, 3, 2) + timedelta(weeks=week) for week in range(8))
_ROWS = (
    ("1", "Festival permits", None, None, None, None, None, None, None),
    ("1.1", "Site licence", "Bea", None, (3, 2), (3, 13), 12, 10, 1),
    ("1.2", "Noise permit", "Bea", "1.1", (3, 16), (3, 20), 5, 5, 0.5),
    ("2", "Infrastructure", None, None, None, None, None, None, None),
    ("2.1", "Power and water", "Karim & crew", "1.1", (3, 16), (4, 3), 19, 15, 0.2),
    ("2.2", "Stage", "Karim", "2.1", (4, 6), (4, 16), 11, 9, 0),
    ("2.2.1", "Roof inspection", "TÜV", "2.2", (4, 17), (4, 17), 1, 1, 0),
    ("3", "[Task Category]", None, None, None, None, None, None, None),
    ("3.1", "[Task]", "[Name]", None, None, None, None, None, None),
)


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "GanttChart", "Holidays", "Help", dates="ddd m/dd/yy") as (chart, holidays, help_):
        chart.across("A1", "Summer Festival Project Schedule", bold=True, font_size=16)
        chart.across("A2", "Riverside Events Ltd")
        chart.across("A4", "Project Start Date", None, date(2026, 3, 2), None, "Display Week", 1)
        chart.across("A5", "Project Lead", None, "Bea Lindqvist")
        titles = ("WBS", "TASK", "LEAD", "PREDECESSOR", "START", "END", "CAL. DAYS", "WORK DAYS", "% DONE")
        chart.across("A7", *titles, bold=True)
        for place, monday in enumerate(_MONDAYS):
            letter = "KLMNOPQR"[place]
            chart.across(f"{letter}5", f"Week {place + 1}", bold=True)
            chart.across(f"{letter}6", monday, num_format="d mmm yyyy")
            chart.across(f"{letter}7", "M T W T F", font_size=6)
        for number, (wbs, task, lead, after, start, end, days, work, done) in enumerate(_ROWS, 8):
            first, last = (day and date(2026, *day) for day in (start, end))
            lengths = (days and Worked(f"=F{number}-E{number}+1", days), work and Worked("=NETWORKDAYS(1)", work))
            chart.across(f"A{number}", wbs, task, lead, after, first, last, *lengths, bold=start is None)
            if done is not None:
                chart.across(f"I{number}", done, num_format="0%")
        chart.across("A17", "Insert new rows ABOVE this one, then copy the formulas", italic=True, bg_color="#F2F2F2")
        holidays.down("A1", [("Holiday", "Date"), ("Good Friday", date(2026, 4, 3)), ("Easter", date(2026, 4, 6))])
        help_.down("A1", [("HELP",), ("Q: How do I add a task?",), ("Copy a row and insert it.",)])
    return path


MARKS = FileMarks(
    file="festival gantt chart.xlsx",
    tables=(
        TableMarks(
            sheet="GanttChart",
            shape=Shape.TASKS,
            header_rows=(5, 6, 7),
            first_row=8,
            last_row=16,
            either_rows=(15, 16),
            summaries=(8, 11, 13),
            depths={8: 0, 9: 1, 12: 1, 14: 2},
            columns={
                "A": (Field.WBS, Field.TASK_ID),
                "B": Field.TASK,
                "C": (Field.OWNER, Field.PEOPLE),
                "D": Field.PREDECESSORS,
                "E": Field.START,
                "F": Field.FINISH,
                "G": Field.OTHER,
                "H": Field.DURATION,
                "I": Field.PROGRESS,
                **periods("K", "R"),
            },
            spans={"K": "2026-03-02..2026-03-08", "R": "2026-04-20..2026-04-26"},
            values={
                **across(8, A="1", B="Festival permits"),
                **across(9, A="1.1", B="Site licence", C="Bea", E="2026-03-02", F="2026-03-13", H="10 d", I="100"),
                **across(10, D="1.1FS", H="5 d", I="50"),
                **across(12, C="Karim; crew", D="1.1FS", F="2026-04-03", H="15 d", I="20"),
                **across(13, D="2.1FS", E="2026-04-06", H="9 d"),
                **across(14, A="2.2.1", C="TÜV", D="2.2FS", H="1 d"),
            },
        ),
    ),
    left_alone=(
        LeftAlone("GanttChart", 1, 4),
        LeftAlone("GanttChart", 17, 17),
        LeftAlone("Holidays"),
        LeftAlone("Help"),
    ),
)
