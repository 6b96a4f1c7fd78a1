"""A broken rule in words: what it is about, what is wrong and what to do in the plan's workbook."""

from planner.checker.violation import Violation

_ABOUT = {
    "completeness": ("Tasks in the plan", "Each task of a selected project has one row on sheet Schedule"),
    "precedence": ("Order of tasks", "Move one of the tasks on sheets Schedule and Assignments"),
    "modes": ("Days and effort", "Mend the row on sheet Schedule or Assignments"),
    "months": ("Work by the month", "Move it by whole months on sheets Schedule and Assignments"),
    "staffing": ("Who works", "Mend the rows of the task on sheet Assignments"),
    "availability": ("Who is there", "Give the work to others, or move it, on sheets Assignments and Schedule"),
    "pools": ("Pools", "Move some of the work on sheets Schedule and Assignments"),
    "dates": ("Dates", "Mend the dates on sheets Schedule and Assignments, or in the program"),
    "pins": ("What is fixed", "Undo the edit, or change what is fixed on sheet Tasks of the program"),
    "selection": ("Choice of projects", "Mend column Selected on sheet Projects"),
    "funds": ("Money", "Mend sheet Spending, or change what is paid for"),
}
"""By rule: what it is called, and what may be done about it."""

_SPLIT = "Sheets Schedule and Assignments do not agree: where you changed one of them, change the other one too"


def violation_text(violation: Violation) -> str:
    """Write what an edited plan does wrong as two sentences: `Who works: task A has … . Mend the rows …`."""
    label, advice = _ABOUT[violation.rule]
    return f"{label}: {violation.message}. {_SPLIT if violation.is_split else advice}."
