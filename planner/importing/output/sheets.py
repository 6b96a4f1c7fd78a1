"""Sheets of an import: what was asked, what is to say, and where each value came from."""

from collections.abc import Iterator

from planner.domain.problem import Severity
from planner.importing.differences.recorded import recorded_in
from planner.importing.program.assemble import Imported
from planner.sheets.book import Book, Value
from planner.sheets.style import WRAPPED
from planner.sheets.table import Column, add_table
from planner.workbook.schema import IMPORT_SHEETS
from planner.workbook.schema.column import columns_of

_QUESTIONS, _REMARKS, _ORIGINS = IMPORT_SHEETS[1:]


def write_questions(book: Book, imported: Imported) -> None:
    """Write all questions with the answers in force."""
    columns = [
        Column(title="About", width=20),
        Column(title="Question", width=60, style=WRAPPED),
        Column(title="Answer in force", width=24),
        Column(title="Stands", width=12, help="proposed: nobody has answered yet, and this is what was taken."),
        Column(title="So", width=40, style=WRAPPED),
        Column(title="Other answers", width=40, style=WRAPPED),
        Column(title="Cells", width=8),
        Column(title="Where", width=34),
        Column(title="Name in the profile", width=34),
    ]
    rows: list[list[Value]] = [
        [
            str(question.kind),
            question.what,
            question.taken,
            "proposed" if question.is_open else "answered",
            question.consequence,
            "; ".join(option.answer for option in question.options if option.answer != question.taken),
            question.cells,
            str(question.source),
            question.id,
        ]
        for question in imported.questions
    ]
    sheet = book.add_sheet(_QUESTIONS)
    add_table(sheet, "questions", columns, rows)
    sheet.set_up_print()


def write_remarks(book: Book, imported: Imported) -> None:
    """Write all problems, warnings, assumptions and what was left out, the gravest first."""
    columns = [
        Column(title="Kind", width=12),
        Column(title="What", width=80, style=WRAPPED),
        Column(title="What to do", width=50, style=WRAPPED),
        Column(title="File", width=26),
        Column(title="Sheet", width=18),
        Column(title="Cell", width=10),
        Column(title="Text there", width=26),
    ]
    order = list(Severity)
    rows: list[list[Value]] = []
    for problem in sorted(imported.problems, key=lambda one: order.index(one.severity)):
        source = problem.source
        place = [source.file, source.sheet, source.cell, source.text] if source is not None else [None] * 4
        rows.append([str(problem.severity), problem.what, problem.advice, *place])
    sheet = book.add_sheet(_REMARKS)
    add_table(sheet, "remarks", columns, rows)
    sheet.set_up_print()


def write_origins(book: Book, imported: Imported) -> None:
    """Write for each value of the program the cell it came from."""
    columns = [
        Column(title="Sheet here", width=14),
        Column(title="Row here", width=9),
        Column(title="Column here", width=16),
        Column(title="Value", width=24),
        Column(title="File", width=26),
        Column(title="Sheet", width=18),
        Column(title="Cell", width=9),
        Column(title="Text there", width=30),
        Column(title="Assumption", width=60, style=WRAPPED),
    ]
    sheet = book.add_sheet(_ORIGINS)
    add_table(sheet, "origins", columns, _origins(imported))
    sheet.set_up_print()


def _origins(imported: Imported) -> Iterator[list[Value]]:
    for row in recorded_in(imported.tables):
        titles = {column.field: column.title for column in columns_of(row.kind)}
        for name, said in row.said.items():
            source = said.source
            place = [source.file, source.sheet, source.cell, source.text, source.assumption]
            yield [row.kind.sheet, row.number, titles[name], said.value, *place]
