"""Passed over: what was refused, cut off, left out or not understood in a file, and what to do about it."""

from collections.abc import Sequence

from planner.domain.problem import Severity
from planner.domain.source import Source
from planner.importing.fields import KEPT_AS_WRITTEN, Field, Shape
from planner.importing.program.draft import Draft
from planner.importing.program.sources import parts_of
from planner.importing.table import SentTable
from planner.importing.understand import Understanding
from planner.whatif.changes.wording import counted
from planner.workbook.findings import Findings
from planner.workbook.grid import cell_name
from planner.workbook.schema import DemandRow, TaskRow
from planner.workbook.xlsx.merged import COVERED
from planner.workbook.xlsx.outside import STRAY
from planner.workbook.xlsx.rows import LINKED
from planner.workbook.xlsx.values import CONTROL

_ROWS_NAMED = 5
_ADVICE = {
    STRAY: "Delete it, or move it into the table that it belongs to",
    COVERED: "Split the merged cells, and keep what is meant",
    LINKED: "Open the other workbook too, and save both",
    CONTROL: "Type the text again if a letter is missing",
}
"""What to do about what the reader of files passed over, by how its remark begins."""
_UNUSED = {
    Field.PRIORITY: "Say what counts with due dates and their cost of delay, or with pins",
    Field.CLIENT: "Name the project, if that is what is meant",
    Field.LOCATION: "Give people of other places a calendar of their own on sheet People",
}
"""Columns that are understood and that no plan uses, and what says the same to the planner."""
_NO_PLAN = "See sheet Import for what its tables were taken for", "Name files that hold a list of tasks, with a header"


def say_of_files(files: Sequence[Understanding], findings: Findings, *, is_alone: bool) -> None:
    """Say what was passed over in each file; if none holds anything of a plan, that is a problem of each.

    Args:
        is_alone: Whether nothing comes from workbooks in the planner's own form beside them.
    """
    nothing = is_alone and not any(file.used or file.refused for file in files)
    for file in files:
        _say_of_file(file, Severity.PROBLEM if nothing else Severity.WARNING, findings)
    if nothing and not files:
        findings.problem(None, "there is no file that holds a plan", _NO_PLAN[1])


def say_of_empty_tables(files: Sequence[Understanding], draft: Draft) -> None:
    """Say which tables have a header alone; if there is no work at all, an empty task list is to be filled first."""
    has_work = bool(draft.rows(TaskRow) or draft.rows(DemandRow))
    for part in parts_of(files, *Shape):
        if not part.table.rows:
            where = Source(file=part.file.file, sheet=part.table.sheet)
            say = draft.findings.warn if has_work or part.table.shape is not Shape.TASKS else draft.findings.problem
            say(where, f"the table has a header and no rows ({part.table.shape})", "Fill it in, or delete the header")


def _say_of_file(file: Understanding, no_plan: Severity, findings: Findings) -> None:
    base = Source(file=file.file)
    if file.refused:
        findings.problem(base, file.refused, file.advice)
        return
    for place, what in file.remarks:
        sheet, _, cell = place.partition("!")
        advice = next((advice for said, advice in _ADVICE.items() if what.startswith(said)), "")
        findings.warn(Source(file=file.file, sheet=sheet or None, cell=cell or None), what, advice)
    _say_of_cuts(file, findings)
    for source, what in file.evidence:
        findings.assume(source, what)
    for position, why in file.unused.items():
        table = file.tables[position]
        first = table.rows[0].number if table.rows else 0
        last = table.rows[-1].number if table.rows else 0
        where = Source(file=file.file, sheet=table.sheet)
        findings.ignore(where, f"the table in rows {first} to {last} was left out: {why}")
    if not file.used:
        what = "the file holds nothing of a plan"
        if no_plan is Severity.PROBLEM:
            findings.problem(base, what, ". ".join(_NO_PLAN))
        else:
            findings.warn(base, what, _NO_PLAN[0])
    for table in file.used:
        _say_of_table(file, table, findings)
    for sheet, area in file.loose:
        where = Source(
            file=file.file, sheet=sheet, cell=f"{cell_name(area.left, area.top)}:{cell_name(area.right, area.bottom)}"
        )
        findings.ignore(where, "these cells belong to no table")


def _say_of_cuts(file: Understanding, findings: Findings) -> None:
    """Say which sheets were not read to their end; of one whose tables are no part of the plan it is no problem."""
    for sheet, what in file.cut.items():
        on_it = [position for position, table in enumerate(file.tables) if table.sheet == sheet]
        is_needed = not on_it or any(position not in file.unused for position in on_it)
        say = findings.problem if is_needed else findings.warn
        advice = "Delete what is no part of its tables, or put them into several sheets"
        say(Source(file=file.file, sheet=sheet), f"the sheet is too large: {what}", advice)


def _say_of_table(file: Understanding, table: SentTable, findings: Findings) -> None:
    """Say which rows were left out, are hidden or crossed out, and which columns nobody knows."""
    for skipped in table.skipped:
        where = Source(file=file.file, sheet=table.sheet, cell=cell_name(1, skipped.row))
        findings.ignore(where, f"row {skipped.row} was left out: {skipped.why}")
    hidden = [row.number for row in table.rows if row.is_hidden]
    if hidden:
        where = Source(file=file.file, sheet=table.sheet, cell=f"{hidden[0]}:{hidden[-1]}")
        rows = ", ".join(map(str, hidden[:_ROWS_NAMED])) + (" and others" if len(hidden) > _ROWS_NAMED else "")
        what = f"{counted(len(hidden), 'hidden row')} read all the same: {rows}"
        findings.warn(where, what, "Delete them if they are no part of the plan")
    for row in table.rows:
        if row.is_struck:
            where = Source(file=file.file, sheet=table.sheet, cell=cell_name(1, row.number))
            findings.ignore(where, f"row {row.number} is crossed out and was left out")
    for column in table.columns:
        if column.field is Field.OTHER and column.title:
            where = Source(file=file.file, sheet=table.sheet, cell=_title_cell(table, column.number))
            what = "kept in the notes" if table.shape in KEPT_AS_WRITTEN else "left out"
            findings.ignore(where, f'column "{column.title}" was {what}: nobody knows what it means')
        elif column.field in _UNUSED and table.shape is not Shape.PRIORITIES:
            where = Source(file=file.file, sheet=table.sheet, cell=_title_cell(table, column.number))
            what = f'column "{column.title}" was left out: no plan uses the {column.field}'
            findings.ignore(where, what, _UNUSED[column.field])


def _title_cell(table: SentTable, number: int) -> str:
    row = table.header_rows[-1] if table.header_rows else 1
    return cell_name(row, number) if table.on_its_side else cell_name(number, row)
