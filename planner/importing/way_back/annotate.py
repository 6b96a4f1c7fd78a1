"""Annotate: a copy of a project manager's own workbook with what the planner has to say, on the cells it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from planner.importing.program.assemble import Imported
from planner.importing.way_back.apart import CannotCopyError, Report, in_a_process
from planner.importing.way_back.comments import add_comment
from planner.importing.way_back.copied import copy_sentences
from planner.importing.way_back.draw_listing import write_listing
from planner.importing.way_back.frames import frame
from planner.importing.way_back.notes import CellNote, notes_of
from planner.importing.way_back.outputs import cannot_be_copied, on_its_own, require_apart
from planner.importing.way_back.own_copy import OWN_SHEETS, add_first_sheet, new_book, open_copy, save
from planner.importing.way_back.remarks import Remark, remarks_of
from planner.importing.way_back.remarks_sheet import remarks_listing
from planner.importing.way_back.texts import cell_at
from planner.whatif.changes.wording import counted

_SHEET = OWN_SHEETS[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """What came of annotating a file.

    Attributes:
        path: What was written; it ends in .xlsx where there is no copy.
        is_copy: Whether it is a copy of the file, and not the remarks alone.
        remarks: How many there are.
        commented: Cells with a comment.
        said: What is to know about it, in sentences.
        lost: What of the original the copy lacks.
    """

    path: Path
    is_copy: bool
    remarks: int
    commented: int
    said: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def annotate(original: Path, out: Path, imported: Imported) -> Annotated:
    """Write a copy of a file with a comment on each cell that something is said of, and a first sheet with all of it.

    Of a file that is no .xlsx or .xlsm, or that cannot be copied, the remarks alone are written, as a workbook.

    Raises:
        ValueError: If `out` is the original.
    """
    require_apart(original, out)
    remarks = remarks_of(imported, original.name)
    why = cannot_be_copied(original)
    if not why:
        try:
            report = in_a_process(write_annotated, out, original, remarks)
            return _annotated(out, remarks, report, is_copy=True)
        except CannotCopyError as problem:
            why = f"{original.name} {problem}"
    alone = on_its_own(original, out)
    report = in_a_process(write_remarks, alone, original.name, remarks, why)
    return _annotated(alone, remarks, report, is_copy=False)


def write_annotated(draft: Path, original: Path, remarks: Sequence[Remark]) -> Report:
    """Write the copy to a draft; opens the original in full."""
    book, lost = open_copy(original, draft)
    notes = [note for note in notes_of(remarks) if note.sheet in book.sheetnames]
    for name in dict.fromkeys(note.sheet for note in notes):
        _put_on(book[name], [note for note in notes if note.sheet == name])
    said = (
        f"{counted(len(notes), 'cell')} {'has' if len(notes) == 1 else 'have'} a comment; a red line stands around "
        "those where something must be mended or is worth a look. The line is a rule for conditional formats and "
        "goes with it; no value, formula or colour of yours was changed.",
        *copy_sentences(lost),
    )
    listing = remarks_listing(original.name, remarks, said)
    others = book.sheetnames
    write_listing(add_first_sheet(book, _SHEET), listing, others)
    save(book, draft)
    return Report(cells=len(notes), said=said, lost=lost)


def write_remarks(draft: Path, file: str, remarks: Sequence[Remark], why: str) -> Report:
    """Write the remarks alone to a draft."""
    book, sheet = new_book(_SHEET)
    said = (f"{why}. So these are the remarks alone, without a copy of the file.",)
    write_listing(sheet, remarks_listing(file, remarks, said), ())
    save(book, draft)
    return Report(cells=0, said=said)


def _put_on(sheet: Worksheet, notes: Sequence[CellNote]) -> None:
    for note in notes:
        add_comment(cell_at(sheet, note.cell), note.text)
    frame(sheet, list(dict.fromkeys(cell_at(sheet, note.cell).coordinate for note in notes if note.is_grave)))


def _annotated(path: Path, remarks: Sequence[Remark], report: Report, *, is_copy: bool) -> Annotated:
    return Annotated(
        path=path,
        is_copy=is_copy,
        remarks=len(remarks),
        commented=report.cells,
        said=report.said,
        lost=report.lost,
    )
