"""Imports: what comes of drawn sheets, as a table, as a file understood, and as a program."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from planner.domain.problem import Severity
from planner.importing.profile import Profile
from planner.importing.program.assemble import Imported, assemble
from planner.importing.table import SentTable
from planner.importing.understand import Understanding, understand
from planner.workbook.grid import Grid, GridFile
from tests.importing.grids import a_file, a_grid

TODAY = date(2027, 3, 1)


def understood(*sheets: str | Grid, profile: Profile | None = None) -> Understanding:
    """Return what a file of drawn sheets says."""
    return understand(_file("plan.xlsx", sheets), profile=profile, today=TODAY)


def a_table(drawn: str, **how) -> SentTable:
    """Return the only table that a drawn sheet holds."""
    (table,) = understood(a_grid(drawn, **how)).tables
    return table


def imported(*sheets: str | Grid, answers: Mapping[str, str] | None = None, profile: Profile | None = None) -> Imported:
    """Return the program that a file of drawn sheets makes."""
    return imported_files({"plan.xlsx": sheets}, answers=answers, profile=profile)


def imported_files(
    files: Mapping[str, tuple[str | Grid, ...]],
    *,
    answers: Mapping[str, str] | None = None,
    profile: Profile | None = None,
) -> Imported:
    """Return the program that several files of drawn sheets make, by their names."""
    profile = profile or Profile(answers=answers or {})
    every = [understand(_file(name, sheets), profile=profile, today=TODAY) for name, sheets in files.items()]
    return assemble(every, name="Aurora", profile=profile, today=TODAY)


def rows(result: Imported, kind):
    """Return the values of the rows of a kind."""
    return [row.values for row in result.tables.rows(kind)]


def said(result: Imported, *kinds: Severity) -> list[str]:
    """Return what is said, of some kinds alone; of problems and warnings without any."""
    wanted = kinds or (Severity.PROBLEM, Severity.WARNING)
    return [str(problem) for problem in result.problems if problem.severity in wanted]


def days(number) -> Decimal:
    """Return a number of days as the workbook holds it."""
    return Decimal(str(number))


def _file(name: str, sheets: tuple[str | Grid, ...]) -> GridFile:
    grids = [
        a_grid(sheet, name=f"Sheet{number}") if isinstance(sheet, str) else sheet
        for number, sheet in enumerate(sheets, start=1)
    ]
    return a_file(*grids, name=name)
