"""English export of a board as CSV: tasks of a product launch event by section, parents and blockers by name.

Ids have sixteen digits, dates are ISO, subtasks follow their parent, notes run over lines.
"""

import csv
from datetime import date, timedelta

from benchmarks.importing.marks import NOTHING, FileMarks, TableMarks, across
from planner.importing.fields import Field, Shape

_HEADER = (
    "Task ID", "Created At", "Completed At", "Last Modified", "Name", "Section/Column", "Assignee", "Assignee Email",
    "Start Date", "Due Date", "Tags", "Notes", "Projects", "Parent task", "Blocked By (Dependencies)",
    "Blocking (Dependencies)", "Estimated hours",
)  # fmt: skip
_CITIES = ("Berlin", "Lyon", "Porto", "Turin", "Ghent", "Malmo")
_STEPS = (
    ("Book venue", "Venue", "Nora Blix", 6, 5),
    ("Sign venue contract", "Venue", "Nora Blix", 2, 3),
    ("Invite press", "Comms", "Hugo Marsh", 8, 10),
    ("Print banners", "Production", "", 4, 8),
    ("Ship demo units", "Production", "Olek Wrona", 5, 4),
    ("Hire hosts", "People", "Agency", 10, 12),
    ("Tech rehearsal", "Show", "Olek Wrona", 7.5, 1),
    ("Show day", "Show", "Hugo Marsh", 12, 1),
    ("Send thank-you mails", "Comms", "Hugo Marsh", 1.5, 2),
)
_WAITS = {1: (0,), 2: (1,), 4: (1,), 6: (3, 4, 5), 7: (6,), 8: (7,)}
_SUBTASKS = ("Check sockets and rigging", "Run sheet walk-through")
_NOTES = {0: "Two quotes please,\nbudget max 9k", 5: "German, French; Portuguese = tbc", 7: "Doors 18:30"}


def write(folder):
    """Write the file into a folder."""
    path = folder / MARKS.file
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((_HEADER, *_tasks()))
    return path


def _tasks():
    for place, city in enumerate(_CITIES):
        day = date(2026, 4, 6) + timedelta(weeks=3 * place)
        for step, (name, section, who, hours, length) in enumerate(_STEPS):
            end = day + timedelta(days=length - 1)
            waits = ",".join(f"{_STEPS[other][0]} {city}" for other in _WAITS.get(step, ()))
            blocks = ",".join(f"{_STEPS[other][0]} {city}" for other, refs in _WAITS.items() if step in refs)
            is_done = place == 0 and step < 2
            yield _row(
                place * 20 + step, f"{name} {city}", section, who, (day, end), is_done, waits, blocks, hours, "", step
            )
            if name == "Tech rehearsal":
                for part, title in enumerate(_SUBTASKS):
                    number = place * 20 + 10 + part
                    yield _row(
                        number, f"{title} ({city})", "", who, (None, end), False, "", "", "", f"{name} {city}", 99
                    )
            day = end + timedelta(days=1) if step in (0, 1, 3, 5, 6, 7) else day


def _row(number, name, section, who, dates, is_done, waits, blocks, hours, parent, step):
    first, last = dates
    mail = f"{who.split()[0].lower()}@launch.example" if " " in who else ""
    return (
        1_208_441_000_310_000 + number * 37, date(2026, 2, 2) + timedelta(days=number % 9), last if is_done else "",
        date(2026, 4, 20), name, section, who, mail, first or "", last, "launch" if number % 3 == 0 else "",
        _NOTES.get(step, ""), "Spring launch tour", parent, waits, blocks, hours,
    )  # fmt: skip


MARKS = FileMarks(
    file="Spring_launch_tour.csv",
    tables=(
        TableMarks(
            sheet="Spring_launch_tour",
            shape=Shape.TASKS,
            header_rows=(1,),
            first_row=2,
            last_row=67,
            columns={
                "A": Field.TASK_ID,
                "B": (Field.OTHER, Field.DATE),
                "C": (Field.ACTUAL_FINISH, Field.DATE),
                "D": (Field.OTHER, Field.DATE),
                "E": Field.TASK,
                "F": Field.PHASE,
                "G": (Field.PEOPLE, Field.OWNER),
                "H": (Field.EMAIL, Field.OTHER),
                "I": Field.START,
                "J": (Field.DUE, Field.FINISH, Field.DEADLINE),
                "K": (Field.OTHER, Field.NOTES),
                "L": Field.NOTES,
                "M": Field.PROJECT,
                "N": Field.PARENT,
                "O": Field.PREDECESSORS,
                "P": Field.SUCCESSORS,
                "Q": Field.EFFORT,
            },
            values={
                **across(
                    2, A="1208441000310000", C="2026-04-10", E="Book venue Berlin", F="Venue", I="2026-04-06", O=NOTHING
                ),
                **across(
                    3, G="Nora Blix", O="Book venue BerlinFS", P="Invite press BerlinFS; Ship demo units BerlinFS"
                ),
                **across(4, C=NOTHING, F="Comms", J="2026-04-23", Q="1 d"),
                **across(5, E="Print banners Berlin", G=NOTHING, M="Spring launch tour"),
                **across(7, G="Agency", L="German, French; Portuguese = tbc", Q="1.25 d"),
                **across(8, O="Print banners BerlinFS; Ship demo units BerlinFS; Hire hosts BerlinFS", Q="0.9375 d"),
                **across(
                    9,
                    E="Check sockets and rigging (Berlin)",
                    F=NOTHING,
                    I=NOTHING,
                    N="Tech rehearsal Berlin",
                    Q=NOTHING,
                ),
                **across(12, P=NOTHING, O="Show day BerlinFS", N=NOTHING),
                **across(13, E="Book venue Lyon", I="2026-04-27", P="Sign venue contract LyonFS"),
                **across(25, A="1208441000311517", Q="0.25 d"),
                **across(33, L="Doors 18:30", P="Send thank-you mails PortoFS", Q="1.5 d"),
                **across(46, E="Book venue Ghent", J="2026-07-03", C=NOTHING),
                **across(54, N="Tech rehearsal Ghent", G="Olek Wrona"),
                **across(61, F="Production", O="Sign venue contract MalmoFS", Q="0.625 d"),
                **across(67, A="1208441000313996", G="Hugo Marsh", F="Comms", Q="0.1875 d"),
            },
        ),
    ),
)
