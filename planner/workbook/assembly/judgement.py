"""Judgement: what can be said of a program although some of its cells could not be read."""

from collections.abc import Iterator

from planner.domain.problem import InputProblem, Severity
from planner.domain.program import Program
from planner.planning.review import Review
from planner.planning.reviews.absent import review_absent
from planner.planning.reviews.actuals import review_actuals
from planner.planning.reviews.capacity import review_capacity
from planner.planning.reviews.dates import review_dates
from planner.planning.reviews.money import review_money
from planner.planning.reviews.pins import review_pins
from planner.planning.reviews.selection import review_selection
from planner.planning.reviews.staffing import review_staffing
from planner.workbook.findings import Findings
from planner.workbook.row import Row
from planner.workbook.schema import (
    CalendarRow,
    CapacityRow,
    HolidayRow,
    ModeRow,
    PersonRow,
    PoolRow,
    ProgramRow,
    RequirementRow,
    SheetRow,
)
from planner.workbook.tables import Tables

_ROW_BY_ROW: tuple[Review, ...] = (review_capacity, review_actuals, review_selection, review_money)
"""What they call a problem is one whatever else the program holds."""

_WHOLE_FILE = ""
"""Stands for the sheet where a file as a whole is wrong, and could not be read perhaps."""


def judge_part(part: Program, row: Row[ProgramRow], tables: Tables, findings: Findings) -> Iterator[InputProblem]:
    """Yield the problems of the part that was read which do not depend on what was not.

    Warnings and assumptions wait until all is read: to say that nothing names a thing takes the whole program.
    """
    for review in _possible(row, tables, findings):
        yield from (found for found in review(part) if found.severity is Severity.PROBLEM)


def _possible(row: Row[ProgramRow], tables: Tables, findings: Findings) -> Iterator[Review]:
    wrong = {problem.source for problem in findings.all if problem.severity is Severity.PROBLEM}
    sheets = {_plain(source.sheet) for source in wrong if source is not None}
    yield from _ROW_BY_ROW
    are_days_known = sheets.isdisjoint(_names(CalendarRow, HolidayRow)) and row.source("calendar") not in wrong
    if are_days_known:
        yield review_dates
    if _are_skills_known(tables, sheets) and sheets.isdisjoint(_names(ModeRow)):
        yield review_staffing
        if are_days_known and sheets.isdisjoint(_names(RequirementRow)):
            yield review_pins
            if sheets.isdisjoint(_names(PersonRow, PoolRow, CapacityRow)):
                yield review_absent


def _are_skills_known(tables: Tables, wrong: set[str]) -> bool:
    """Tell whether it was read what everyone can do, and how many units of each pool there are."""
    ids = [row.values.id for row in tables.rows(PersonRow)] + [row.values.id for row in tables.rows(PoolRow)]
    if _WHOLE_FILE in wrong or not ids or len(set(ids)) < len(ids) or not tables.is_read(PersonRow, "skills"):
        return False
    return not tables.is_filled(PoolRow) or wrong.isdisjoint(_names(PoolRow, CapacityRow))


def _names(*row_types: type[SheetRow]) -> set[str]:
    return {_plain(row_type.sheet) for row_type in row_types}


def _plain(sheet: str | None) -> str:
    return _WHOLE_FILE if sheet is None else sheet.strip().casefold()
