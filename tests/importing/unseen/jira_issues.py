"""English export of a tracker as CSV: 120 issues, links in columns of the same title, points as floats.

Estimates are seconds, dates carry a time of day, sprints repeat, epics are rows among the others.
"""

import csv
from datetime import date, timedelta

from benchmarks.importing.marks import NOTHING, FileMarks, TableMarks, across
from planner.importing.fields import Field, Shape
from planner.importing.values.reading import DoubtKind

_HEADER = (
    "Summary", "Issue key", "Issue id", "Issue Type", "Status", "Priority", "Assignee", "Created", "Due date",
    "Custom field (Epic Link)", "Custom field (Story Points)", "Original Estimate", "Remaining Estimate", "Sprint",
    "Inward issue link (Blocks)", "Inward issue link (Blocks)", "Outward issue link (Relates)",
)  # fmt: skip
_EPICS = (
    "Checkout redesign",
    "Payment provider switch",
    "Order history",
    "Mobile push",
    "Search relevance",
    "GDPR export",
)
_PARTS = ("API", "UI", "database schema", "unit tests", "feature flag", "analytics", "error pages", "docs", "load test")
_VERBS = ("Build", "Migrate", "Refactor", "Spike:", "Review", "Add")
_PEOPLE = ("Priya Raman", "Marek Dvorak", "Chloe Tan", "Unassigned", "Samuel Oduya", "", "Freya Lund")
_STATES = ("Done", "In Progress", "To Do", "In Review", "Backlog", "Blocked")
_POINTS = ("3.0", "5.0", "1.0", "", "8.0", "2.0", "13.0", "0.5")
_KINDS = ("Story", "Task", "Story", "Bug", "Sub-task", "Story")
_HOURS = (4, 8, 0, 16, 24, 2, 40)
_PER_EPIC = 19


def write(folder):
    """Write the file into a folder."""
    path = folder / MARKS.file
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows((_HEADER, *_issues()))
    return path


def _issues():
    for epic, name in enumerate(_EPICS):
        key = 100 + epic * (_PER_EPIC + 1)
        yield (
            name, f"SHOP-{key}", 20_000 + key, "Epic", "In Progress" if epic < 4 else "To Do", "High", "Chloe Tan",
            _moment(epic * 3), "", "", "", "", "", "", "", "", "",
        )  # fmt: skip
        for place in range(1, _PER_EPIC + 1):
            yield _issue(epic, place, key)


def _issue(epic, place, epic_key):
    number = epic * _PER_EPIC + place
    key = epic_key + place
    seconds = _HOURS[number % len(_HOURS)] * 3600
    state = _STATES[(number * 5 + epic) % len(_STATES)]
    due = f"{date(2026, 3, 6) + timedelta(days=number):%d/%b/%y} 12:00 AM" if number % 3 == 0 else ""
    blocked = f"SHOP-{key - 1}" if place % 4 == 0 else ""
    also = f"SHOP-{key - 3}" if place % 8 == 0 else "INFRA-77" if place == 12 else ""
    return (
        f"{_VERBS[number % len(_VERBS)]} {_PARTS[(number * 2 + epic) % len(_PARTS)]} for {_EPICS[epic].lower()}",
        f"SHOP-{key}", 20_000 + key, _KINDS[number % len(_KINDS)], state, ("Medium", "High", "Low")[number % 3],
        _PEOPLE[number % len(_PEOPLE)], _moment(number), due, f"SHOP-{epic_key}",
        _POINTS[(number * 3 + epic) % len(_POINTS)],
        seconds or "", 0 if state == "Done" and seconds else seconds or "",
        f"Shop Sprint {11 + number % 5}" if number % 2 else "",
        blocked, also, f"SHOP-{key + 2}" if place % 9 == 0 else "",
    )  # fmt: skip


def _moment(number):
    return f"{date(2026, 1, 5) + timedelta(days=number // 2):%d/%b/%y} {1 + number % 11}:{number * 7 % 60:02} PM"


_NOBODY = ("?", "Unassigned", NOTHING)


def _days(number):
    """Return an estimate; that trackers write seconds is known to some, others would ask."""
    return (f"{number} d", DoubtKind.UNIT)


MARKS = FileMarks(
    file="Shop backlog export.csv",
    tables=(
        TableMarks(
            sheet="Shop backlog export",
            shape=Shape.TASKS,
            header_rows=(1,),
            first_row=2,
            last_row=121,
            columns={
                "A": Field.TASK,
                "B": Field.TASK_ID,
                "C": (Field.OTHER, Field.NUMBER),
                "D": Field.KIND,
                "E": Field.STATUS,
                "F": Field.PRIORITY,
                "G": (Field.PEOPLE, Field.OWNER),
                "H": (Field.OTHER, Field.DATE),
                "I": (Field.DUE, Field.DEADLINE),
                "J": (Field.PARENT, Field.PHASE),
                "K": Field.STORY_POINTS,
                "L": Field.EFFORT,
                "M": Field.REMAINING,
                "N": (Field.OTHER, Field.PHASE),
                "O": Field.PREDECESSORS,
                "P": Field.PREDECESSORS,
                "Q": (Field.OTHER, Field.NOTES),
            },
            values={
                **across(2, A="Checkout redesign", B="SHOP-100", E="in progress", G="Chloe Tan", J=NOTHING, K=NOTHING),
                **across(3, B="SHOP-101", G="Marek Dvorak", J="SHOP-100", L=_days("1"), M=_days("1")),
                **across(4, K="13", L=NOTHING, O=NOTHING),
                **across(5, I="2026-03-09", G=_NOBODY, K="5", L=_days("2")),
                **across(6, E="not started", O="SHOP-103FS", P=NOTHING),
                **across(7, G=NOTHING, K="0.5", L=_days("0.25")),
                **across(8, E="done", M=("0 d", DoubtKind.UNIT), L=_days("5"), I="2026-03-12"),
                **across(10, O="SHOP-107FS", P="SHOP-105FS", K="3"),
                **across(14, O="SHOP-111FS", P="INFRA-77FS", E="done"),
                **across(22, A="Payment provider switch", B="SHOP-120"),
                **across(34, P="INFRA-77FS", K="13", J="SHOP-120"),
                **across(47, A="Migrate docs for order history", G="Marek Dvorak"),
                **across(58, O="SHOP-155FS", P="SHOP-153FS", I="2026-04-29"),
                **across(80, B="SHOP-178", E="done", I="2026-05-20"),
                **across(95, G=NOTHING, J="SHOP-180", K="0.5"),
                **across(106, I="2026-06-13", O="SHOP-203FS", L=_days("1")),
                **across(118, B="SHOP-216", G="Freya Lund", O="SHOP-215FS", P="SHOP-213FS"),
                **across(121, A="Build load test for gdpr export", I="2026-06-28", L=NOTHING),
            },
        ),
    ),
    may_ask=(DoubtKind.UNIT,),
)
