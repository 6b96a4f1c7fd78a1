"""Fill in: a copy of a project manager's own workbook with the planned dates and people in their own columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.domain.plan import Plan
from planner.domain.program import Program
from planner.importing.fields import Shape
from planner.importing.program.assemble import Imported
from planner.importing.way_back.apart import CannotCopyError, Report, in_a_process
from planner.importing.way_back.copied import copy_sentences
from planner.importing.way_back.draw_listing import write_listing
from planner.importing.way_back.fill_list import fill_list
from planner.importing.way_back.lines import lines_of
from planner.importing.way_back.listing import Listing
from planner.importing.way_back.outputs import cannot_be_copied, on_its_own, require_apart
from planner.importing.way_back.own_copy import OWN_SHEETS, add_first_sheet, new_book, open_copy, save, titled
from planner.importing.way_back.plan_sheet import ListedLine, elsewhere_part, moved_part, not_planned_part
from planner.importing.way_back.planned import UNKNOWN, planned_of
from planner.importing.way_back.task_lists import TaskList, task_lists_of
from planner.importing.way_back.wanted import Wanted, wanted_of
from planner.importing.way_back.wishes import people_field, wishes_of
from planner.whatif.changes.wording import counted, spoken_date

_SHEET = OWN_SHEETS[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What came of filling in a file.

    Attributes:
        path: What was written; it ends in .xlsx where there is no copy.
        is_copy: Whether it is a copy of the file, and not the plan alone.
        cells: Cells with a planned value.
        said: What is to know about it, in sentences.
        lost: What of the original the copy lacks.
        unknown: Rows that were read as tasks which the program does not have.
    """

    path: Path
    is_copy: bool
    cells: int
    unknown: int = 0
    said: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def fill_in(
    original: Path,
    out: Path,
    imported: Imported,
    program: Program,
    plan: Plan,
    *,
    plan_name: str = "",
    today: date | None = None,
) -> Filled:
    """Write a copy of a file with planned starts, finishes and people, and a first sheet that says what changed.

    Of a file that is no .xlsx or .xlsm, or that cannot be copied, that sheet alone is written, as a workbook.

    Args:
        plan_name: What the plan is called: the name of its file.
        today: The day it is written if None.

    Raises:
        ValueError: If `out` is the original.
    """
    require_apart(original, out)
    today = date.today() if today is None else today  # noqa: DTZ011 - the day on the user's own clock
    wanted, listed = [], []
    for tasks in task_lists_of(imported, original.name):
        one, lines = _wanted(tasks, imported, program, plan)
        wanted += [one] if one.wishes else []
        listed += lines
    listing = Listing(
        title=titled(f"Plan for {original.name}"),
        sentences=(_in_short(plan_name, program, today), *_left_alone(imported, original.name)),
        parts=(moved_part(listed, program), not_planned_part(listed), elsewhere_part(listed, program, plan)),
    )
    why = cannot_be_copied(original)
    if not why:
        try:
            report = in_a_process(write_filled, out, original, wanted, listing)
            return _filled(out, listed, report, is_copy=True)
        except CannotCopyError as problem:
            why = f"{original.name} {problem}"
    alone = on_its_own(original, out)
    report = in_a_process(write_plan_alone, alone, listing, why)
    return _filled(alone, listed, report, is_copy=False)


def write_filled(draft: Path, original: Path, wanted: Sequence[Wanted], listing: Listing) -> Report:
    """Write the copy to a draft; opens the original in full."""
    book, lost = open_copy(original, draft)
    filled = [fill_list(book[one.sheet], one) for one in wanted]
    cells = sum(one.written for one in filled)
    before = "What stood in a cell before is in the comment on it; columns other than start, finish and people stay"
    said = (
        f"{counted(cells, 'cell')} {'was' if cells == 1 else 'were'} written. {before}.",
        *(f"{sentence}." for one in filled for sentence in one.said),
        *copy_sentences(lost),
    )
    others = book.sheetnames
    write_listing(add_first_sheet(book, _SHEET), replace(listing, sentences=(*listing.sentences, *said)), others)
    save(book, draft)
    return Report(cells=cells, said=said, lost=lost)


def write_plan_alone(draft: Path, listing: Listing, why: str) -> Report:
    """Write what the plan changes to a draft, without a copy."""
    book, sheet = new_book(_SHEET)
    said = (f"{why}. So this is the plan alone, without a copy of the file.",)
    write_listing(sheet, replace(listing, sentences=(*listing.sentences, *said)), ())
    save(book, draft)
    return Report(cells=0, said=said)


def _filled(path: Path, listed: Sequence[ListedLine], report: Report, *, is_copy: bool) -> Filled:
    return Filled(
        path=path,
        is_copy=is_copy,
        cells=report.cells,
        unknown=sum(one.line.planned.why_not == UNKNOWN for one in listed),
        said=report.said,
        lost=report.lost,
    )


def _wanted(tasks: TaskList, imported: Imported, program: Program, plan: Plan) -> tuple[Wanted, list[ListedLine]]:
    planned = [planned_of(line, program, plan) if line.tasks or line.row.is_summary else None for line in tasks.lines]
    of_people = people_field(imported, tasks)
    lines = lines_of(tasks, planned, of_people)
    wishes = tuple(wishes_of(tasks, lines, of_people))
    return wanted_of(tasks, wishes, of_people), [ListedLine(tasks=tasks, line=line) for line in lines]


def _in_short(plan_name: str, program: Program, today: date) -> str:
    plan = f'Plan "{plan_name}"' if plan_name else "A plan"
    return f'{plan} of program "{program.name}", written here on {spoken_date(today)}.'


def _left_alone(imported: Imported, file: str) -> tuple[str, ...]:
    """Name the tables of a file that are no task lists, and so are not filled in."""
    others = [
        f"{table.sheet} ({table.shape})"
        for one in imported.files
        if one.file == file
        for table in one.used
        if table.shape is not Shape.TASKS
    ]
    return (f"Only task lists are filled in. Left as they are: {', '.join(others)}.",) if others else ()
