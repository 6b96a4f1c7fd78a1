"""English timeline of a clinical study, some ninety lines printed on four pages with the header again on each.

Dates are text such as 09MAR2026, lines wait for lines, countries repeat the same activities, baselines are hidden.
"""

from datetime import date

from benchmarks.importing.marks import FAULT, NOTHING, FileMarks, LeftAlone, TableMarks, across
from planner.importing.fields import Field, Shape
from tests.importing.sent.page import pages, styled
from tests.importing.unseen.workdays import after, last_of

_HEADER = (
    "Line", "WBS", "Activity", "Function", "Responsible", "Dur (wd)", "Start", "Finish", "Pred.", "Status", "Comments",
    "BL start", "BL finish",
)  # fmt: skip
_COUNTRIES = (
    ("Belgium", "CRA 1", 0), ("Denmark", "CRA 1", 3), ("Germany", "H. Vogt", 5), ("Italy", "CRA TBD", 12),
    ("Japan", "Y. Arai", 20), ("Poland", "M. Zielinska", 8), ("Spain", "CRA TBD", 15), ("USA", "D. Whitlock", 2),
)  # fmt: skip
_SITE_STEPS = (
    ("Feasibility & site selection", "Clin Ops", 20, ""),
    ("Regulatory submission", "Reg Affairs", 10, "{1}FS"),
    ("Ethics committee approval", "Reg Affairs", 45, "{2}FS+2d"),
    ("Site contracts", "Legal", 40, "{1}FS + 1 wk"),
    ("Site initiation visits", "Clin Ops", 15, "{3}, {4}"),
    ("IMP release to depot", "CMC", 5, "{3}SS+30d"),
    ("Country ready to enrol", "Clin Ops", 0, "{5};{6}"),
)
_BEFORE = (
    (1, "Study start-up", None, None, 0, ""),
    (2, "Protocol synopsis approved", "Clin Dev", "R. Amadi", 15, ""),
    (2, "Final protocol", "Clin Dev", "R. Amadi", 25, "2"),
    (2, "CRO contract signed", "Outsourcing", "L. Brandt", 30, "2FS"),
    (2, "eCRF specification", "Data Mgmt", "P. Nair, T. Goh", 20, "3"),
    (2, "eCRF build and UAT", "Data Mgmt", "P. Nair", 35, "5FS+3d"),
    (2, "IRT set-up", "CMC", "CRO", 30, "4 + 10d"),
    (2, "Central lab set-up", "Clin Ops", "Vendor (tbd)", 25, "4"),
    (2, "Protocol training deck", "Clin Dev", "R. Amadi", 8, "3"),
)
_AFTER = (
    (1, "Conduct", None, None, 0, ""),
    (2, "First patient in (FPI)", "Clin Ops", "D. Whitlock", 0, "see line 74"),
    (2, "Medical monitoring", "Safety", "Dr. S. Keita", 300, "76SS"),
    (2, "Enrolment", "Clin Ops", "CRO", 180, "76FS"),
    (2, "Last patient in (LPI)", "Clin Ops", "D. Whitlock", 0, "78FS"),
    (2, "Treatment period", "Clin Ops", "CRO", 120, "79"),
    (2, "Last patient last visit (LPLV)", "Clin Ops", "D. Whitlock", 0, "80FS"),
    (1, "Data and statistics", None, None, 0, ""),
    (2, "Data cleaning", "Data Mgmt", "P. Nair, T. Goh", 30, "80FF+10d"),
    (2, "Database lock", "Data Mgmt", "P. Nair", 0, "81; 83"),
    (2, "SAP final", "Biostats", "E. Rossi", 40, "78SS+20d"),
    (2, "TLFs dry run", "Biostats", "E. Rossi; Biostatistician 2", 20, "85"),
    (2, "Topline results", "Biostats", "E. Rossi", 10, "84FS"),
    (2, "Final TLFs", "Biostats", "Biostatistician 2", 15, "87, 86"),
    (1, "Reporting", None, None, 0, ""),
    (2, "CSR draft 1", "Med Writing", "A. Okonjo", 25, "87FS"),
    (2, "CSR review", "Clin Dev", "R. Amadi / A. Okonjo", 15, "90"),
    (2, "CSR final", "Med Writing", "A. Okonjo", 10, "91FS+5d"),
    (2, "Submission-ready package", "Reg Affairs", "TBD", "3 mths", "92"),
)
_TODAY = date(2026, 3, 10)
_PER_PAGE = 26
_NOTES = {
    3: "v1.0 signed off",
    8: "RFP out to 3 labs",
    41: "Depot in Milan not qualified yet",
    45: "Waits for PMDA slot",
    62: "EC meets monthly",
    77: "covers all countries",
    93: "only if topline positive",
}


def write(folder):
    """Write the workbook into a folder."""
    path = folder / MARKS.file
    with pages(path, "Timeline", "Lists", hidden=("Lists",), dates="ddmmmyyyy") as (plan, lists):
        plan.across("A1", "ABC-301 Phase III – integrated study timeline", bold=True, font_size=14)
        plan.across("A2", "Version 7.0, 10MAR2026. Working days (wd), Mon-Fri. Line numbers are used as predecessors.")
        row = 4
        for number, (wbs, *values) in enumerate(_lines()):
            if number % _PER_PAGE == 0:
                if number:
                    plan.across(f"K{row}", f"Page {number // _PER_PAGE} of 4", italic=True)
                    row += 1
                plan.across(f"A{row}", *_HEADER, bold=True, bg_color="#DDEBF7")
                row += 1
            rank = wbs.count(".")
            look = {"bold": True} if rank < 2 and values[1] is None else {}
            plan.across(f"A{row}", number + 1, wbs, styled(values[0], indent=rank, **look), *values[1:])
            row += 1
        plan.across(
            f"A{row + 1}", "Dates in grey are forecast. CRA = clinical research associate. Do not sort this sheet!"
        )
        plan.hide_columns("L:M")
        lists.down("A1", [("Status",), ("Done",), ("On track",), ("Delayed",), ("Not started",)])
    return path


def _lines():
    """Yield WBS, activity, function, responsible, duration, start, finish, predecessors, status, note, baseline."""
    start = date(2026, 1, 12)
    yield from _chapter(1, _BEFORE, start)
    line = len(_BEFORE) + 1
    yield ("2", "Country and site activation", None, None, None, "26JAN2026", "TBC", None, "On track", None, None, None)
    for place, (country, cra, shift) in enumerate(_COUNTRIES, 1):
        yield (f"2.{place}", country, None, None, None, None, None, None, None, None, None, None)
        first = line + 1 + (place - 1) * (len(_SITE_STEPS) + 1) + 1
        day = after(date(2026, 1, 26), shift)
        for step, (name, function, days, waits) in enumerate(_SITE_STEPS, 1):
            who = cra if function == "Clin Ops" else {"Legal": "L. Brandt", "CMC": "CMC lead"}.get(function, "J. Sato")
            unknown = country in ("Italy", "Japan") and step > 4
            refs = waits.format(0, *(first + offset for offset in range(len(_SITE_STEPS))))
            dates = ("TBD", "TBD") if unknown else (_text(day), _text(last_of(day, days)))
            status = _status(day, last_of(day, days))
            base = (day, last_of(day, days))
            yield (
                f"2.{place}.{step}",
                name,
                function,
                who,
                days,
                *dates,
                refs or None,
                status,
                *_note(first, step),
                *base,
            )
            day = after(last_of(day, days), 1) if step not in (3, 5) else day
    yield from _chapter(3, _AFTER, date(2026, 8, 3), line + 1 + len(_COUNTRIES) * (len(_SITE_STEPS) + 1))


def _note(first, step):
    return (_NOTES.get(first + step - 1),)


def _chapter(number, rows, start, line=1):
    number -= 1
    place, day = 0, start
    for offset, (rank, name, function, who, days, waits) in enumerate(rows):
        number, place = (number + 1, 0) if rank == 1 else (number, place + 1)
        wbs = str(number) if rank == 1 else f"{number}.{place}"
        note = _NOTES.get(line + offset)
        if rank == 1:
            start = day
            yield (wbs, name, None, None, None, _text(day), None, None, "On track", note, None, None)
            continue
        length = days if isinstance(days, int) else 60
        finish = last_of(day, length)
        first = day
        if "SS" in waits:
            first, finish = start, last_of(start, length)
        status = _status(first, finish)
        yield (wbs, name, function, who, days, _text(first), _text(finish), waits or None, status, note, first, finish)
        day = day if "SS" in waits else after(finish, 1)


def _status(first, finish):
    return "Done" if finish < _TODAY else "On track" if first < _TODAY else "Not started"


def _text(day):
    return f"{day:%d%b%Y}".upper()


_ON_TRACK = ("in progress", "on track", "On track")

MARKS = FileMarks(
    file="ABC-301 Study Timeline v7.0.xlsx",
    tables=(
        TableMarks(
            sheet="Timeline",
            shape=Shape.TASKS,
            header_rows=(4,),
            first_row=5,
            last_row=103,
            skipped_rows=(31, 32, 59, 60, 87, 88),
            summaries=(5, 14, 15, 23, 33, 41, 49, 57, 67, 75, 83, 92, 99),
            depths={5: 0, 6: 1, 13: 1, 14: 0, 15: 1, 16: 2, 41: 1, 46: 2, 75: 1, 83: 0, 84: 1, 103: 1},
            columns={
                "A": (Field.TASK_ID, Field.NUMBER),
                "B": (Field.WBS, Field.TASK_ID),
                "C": Field.TASK,
                "D": (Field.ROLE, Field.TEAM, Field.SKILL, Field.PHASE, Field.ORGANISATION, Field.OTHER),
                "E": (Field.PEOPLE, Field.OWNER),
                "F": (Field.DURATION, Field.EFFORT),
                "G": Field.START,
                "H": Field.FINISH,
                "I": Field.PREDECESSORS,
                "J": Field.STATUS,
                "K": Field.NOTES,
                "L": Field.BASELINE_START,
                "M": Field.BASELINE_FINISH,
            },
            values={
                **across(5, A="1", B="1", C="Study start-up", G="2026-01-12", H=NOTHING, J=_ON_TRACK),
                **across(6, E="R. Amadi", F="15 d", H="2026-01-30", I=NOTHING, J="done", L="2026-01-12"),
                **across(7, B="1.2", I="2FS", K="v1.0 signed off", M="2026-03-06"),
                **across(9, A="5", E="P. Nair; T. Goh", F="20 d", G="2026-04-20", J="not started"),
                **across(10, I="5FS+3d", H="2026-07-03"),
                **across(11, C="IRT set-up", E="CRO", I="4FS+10d"),
                **across(12, E=("Vendor", "Vendor (tbd)"), H="2026-09-18"),
                **across(14, C="Country and site activation", G="2026-01-26", H=FAULT),
                **across(15, B="2.1", C="Belgium", F=NOTHING, G=NOTHING),
                **across(17, I="12FS", E="J. Sato", F="10 d"),
                **across(19, I="12FS+5d", H="2026-05-01"),
                **across(20, E="CRA 1", I="14FS; 15FS"),
                **across(21, I="14SS+30d", E="CMC lead"),
                **across(22, F="0 d", I="16FS; 17FS", G="2026-05-11"),
                **across(33, A="27", B="2.3", C="Germany"),
                **across(44, I="37FS+2d", H="2026-05-26", M="2026-05-26"),
                **across(46, E=("CRA", "CRA TBD"), G=FAULT, H=FAULT, I="38FS; 39FS", L="2026-05-20"),
                **across(61, A="53", C="Regulatory submission", G="2026-03-05", L="2026-03-05"),
                **across(84, C="First patient in (FPI)", I=("74FS", FAULT), F="0 d"),
                **across(85, F="300 d", I="76SS", H="2027-09-24", K="covers all countries"),
                **across(93, I="80FF+10d", E="P. Nair; T. Goh"),
                **across(95, C="SAP final", I="78SS+20d", F="40 d"),
                **across(96, E="E. Rossi; Biostatistician 2", H="2027-12-09"),
                **across(101, E="R. Amadi; A. Okonjo", G="2028-02-18"),
                **across(103, A="93", E=("?", "TBD", NOTHING, FAULT), F="60 d", I="92FS", M="2028-06-15"),
            },
        ),
    ),
    left_alone=(LeftAlone("Timeline", 1, 2), LeftAlone("Timeline", 105, 105), LeftAlone("Lists")),
)
